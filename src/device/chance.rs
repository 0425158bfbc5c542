//! The two things that the engine takes as arguments: the time, and numbers that nobody can foresee.

/// Milliseconds since 1970.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// A new seed. It stays below 2⁵³, so that every program that reads a session file keeps it exactly.
pub fn seed() -> u64 {
    (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64
}

/// A new name, short and unlike any other on this device or in a workshop.
pub fn name() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789z";
    (0..12).map(|_| char::from(LETTERS[(js_sys::Math::random() * 31.0) as usize])).collect()
}
