//! Packing with gzip, always to the same bytes.
//!
//! Most packers that Rust programs use change theirs with whatever else is built in the same run, and a budget that is
//! held in bytes must not. The packer here is named outright, and packs nearly as zlib does, which most web servers use.

use miniz_oxide::deflate::compress_to_vec;

/// The level that web servers and zlib use where nothing is said.
pub const USUAL: u8 = 6;

/// The level that packs best.
pub const BEST: u8 = 9;

/// What every packed file begins with: the format, deflate, no name, no time, an unknown system.
const BEGINNING: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/// Bytes as a packed file.
pub fn packed(content: &[u8], level: u8) -> Vec<u8> {
    let mut file = BEGINNING.to_vec();
    file.extend(compress_to_vec(content, level));
    file.extend(crc32fast::hash(content).to_le_bytes());
    // The format counts the length in 32 bits, and from nothing again beyond them.
    file.extend((content.len() as u32).to_le_bytes());
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_packed_is_read_by_others() {
        let long: Vec<u8> = (0..100_000_u32).map(|place| (place / 7 % 251) as u8).collect();
        for content in [&b""[..], b"a", &long] {
            for level in [USUAL, BEST] {
                let (file, mut read) = (packed(content, level), Vec::new());
                flate2::read::GzDecoder::new(file.as_slice()).read_to_end(&mut read).unwrap();
                assert_eq!(read, content);
            }
        }
    }

    #[test]
    fn the_same_bytes_come_out_whatever_else_is_built() {
        let content = include_bytes!("../../LICENSE-APACHE");
        let lengths = [USUAL, BEST].map(|level| packed(content, level).len());
        assert_eq!(lengths, [3976, 3975]);
    }
}
