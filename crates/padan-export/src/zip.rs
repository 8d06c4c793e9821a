//! A ZIP archive with its entries stored as they are: all that an ODT file needs.
//!
//! Our own, because the library for it reads, compresses and encrypts too; a note is 20 kB in any case.

/// Every entry bears the first day of the format, so that the same content gives the same bytes.
const DAY: u16 = 1 << 5 | 1;

/// The archive of these entries, in order. Names are paths with `/`; names and contents are below 4 GB together.
///
/// ```
/// let bytes = padan_export::zip::archive(&[("mimetype", b"text/plain".as_slice())]);
/// assert_eq!(&bytes[30..48], b"mimetypetext/plain");
/// ```
pub fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in entries {
        let place = number(bytes.len());
        let mut about = Vec::new();
        // Version 2.0; names are UTF-8; stored; time and day; sum; sizes; length of the name; no extra field.
        for half in [20u16, 1 << 11, 0, 0, DAY] {
            about.extend(half.to_le_bytes());
        }
        for whole in [crc32(content), number(content.len()), number(content.len())] {
            about.extend(whole.to_le_bytes());
        }
        about.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
        about.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&about);
        bytes.extend(name.as_bytes());
        bytes.extend(*content);
        directory.extend(b"PK\x01\x02");
        directory.extend(20u16.to_le_bytes());
        directory.extend(&about);
        // No comment; first disk; no attributes within and without.
        directory.extend([0; 10]);
        directory.extend(place.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (begins, long) = (number(bytes.len()), number(directory.len()));
    bytes.append(&mut directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    let count = u16::try_from(entries.len()).unwrap_or(u16::MAX).to_le_bytes();
    bytes.extend([count, count].concat());
    bytes.extend(long.to_le_bytes());
    bytes.extend(begins.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The check sum of ZIP, bit by bit: fast enough for some kilobytes, and no table.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
    let mut sum = u32::MAX;
    for &byte in bytes {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = step(sum);
        }
    }
    !sum
}
