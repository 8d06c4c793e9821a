//! Random ids of version 4 (RFC 9562) from bytes that are given.

use std::fmt::Write as _;

/// A UUID from 16 random bytes.
///
/// ```
/// assert_eq!(padan_core::uuid::from_random([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
/// ```
pub fn from_random(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    bytes.iter().enumerate().fold(String::with_capacity(36), |mut text, (place, byte)| {
        let dash = if matches!(place, 4 | 6 | 8 | 10) { "-" } else { "" };
        let _ = write!(text, "{dash}{byte:02x}");
        text
    })
}
