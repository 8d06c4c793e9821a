//! A QR code as the path of an SVG: pure, sharp at any size.

use fast_qr::ECL;
use fast_qr::qr::QRBuilder;
use std::fmt::Write as _;

/// Most bytes of text in one code: 137 modules a side with the lowest error correction. Bigger codes exist; on the screen of a
/// phone their modules are too small for other phones. Characters of [`crate::frames`] take less room.
pub const CAPACITY: usize = 1732;
/// Up to so many bytes the code has medium error correction, and 97 modules a side at most.
const ROOMY: usize = 666;
/// Light modules around the code, as the standard demands.
pub const QUIET: usize = 4;

/// A code to be drawn: `<svg viewBox="0 0 size size"><path d="path"/></svg>`, dark on light in any theme, because many cameras
/// read no light codes on dark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Modules a side, the quiet zone on both sides included.
    pub size: usize,
    /// The dark modules, one unit of the drawing each.
    pub path: String,
}

/// Whether a text of so many bytes fits into one code.
///
/// ```
/// assert!(padan_travel::qr::fits(1500) && !padan_travel::qr::fits(2000));
/// ```
pub fn fits(length: usize) -> bool {
    (1..=CAPACITY).contains(&length)
}

/// The code of a text (UTF-8, as cameras take it to be); `None` where it does not fit or is empty.
///
/// ```
/// let code = padan_travel::qr::code("https://padan.example/").ok_or("too long")?;
/// assert_eq!(code.size, 33);
/// assert!(code.path.starts_with("M4 4h7v1h-7z"));
/// # Ok::<(), &str>(())
/// ```
pub fn code(text: &str) -> Option<Code> {
    if !fits(text.len()) {
        return None;
    }
    // Nothing soils or tears a screen; the lowest correction keeps long texts readable by keeping modules big.
    let level = if text.len() <= ROOMY { ECL::M } else { ECL::L };
    let code = QRBuilder::new(text).ecl(level).build().ok()?;
    let mut path = String::new();
    for y in 0..code.size {
        let row = code.data.get(y * code.size..(y + 1) * code.size)?;
        let mut x = 0;
        for run in row.chunk_by(|a, b| a.value() == b.value()) {
            if run.first().is_some_and(|module| module.value()) {
                // Writing to a text does not fail.
                let _ = write!(path, "M{} {}h{n}v1h-{n}z", x + QUIET, y + QUIET, n = run.len());
            }
            x += run.len();
        }
    }
    Some(Code { size: code.size + 2 * QUIET, path })
}
