//! The codes in a picture.

use quircs::Quirc;

/// Most pixels a side that are looked at.
pub const SIDE_LIMIT: usize = 4096;

/// The payloads of all codes that can be read in a picture of grey values (0 black, 255 white), row by row from the top left.
/// None where the picture is not as big as it says, or bigger than [`SIDE_LIMIT`] a side.
///
/// ```
/// assert!(padan_travel::camera::payloads(20, 20, &[255; 400]).is_empty());
/// ```
pub fn payloads(width: usize, height: usize, grey: &[u8]) -> Vec<Vec<u8>> {
    let usual = (1..=SIDE_LIMIT).contains(&width) && (1..=SIDE_LIMIT).contains(&height);
    if !usual || grey.len() != width * height {
        return Vec::new();
    }
    Quirc::new().identify(width, height, grey).filter_map(|code| Some(code.ok()?.decode().ok()?.payload)).collect()
}
