//! A short code that names a workshop: people say it aloud, write it on a flip chart, and tell files apart by it.

/// Letters that no two of the three languages hear or write alike.
const FIRST: [char; 11] = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'r', 's', 't', 'z'];
const SECOND: [char; 4] = ['a', 'i', 'o', 'u'];

/// The code of a session, such as `bako-tilu`: the same on every device, because it hangs on the session's name alone.
/// A practice round has the code of its workshop.
pub fn spoken(session: &str) -> String {
    let name = crate::device::part::practised(session).unwrap_or(session);
    // FNV-1a, which spreads names that differ in one letter.
    let mut rest = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    // Its upper half is mixed better than its lower one.
    rest ^= rest >> 32;
    let mut code = String::new();
    for syllable in 0..4 {
        for letters in [FIRST.as_slice(), &SECOND] {
            let count = letters.len() as u64;
            code.extend(letters.get((rest % count) as usize));
            rest /= count;
        }
        if syllable == 1 {
            code.push('-');
        }
    }
    code
}
