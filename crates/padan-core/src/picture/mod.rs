//! Pictures as plain numbers: what an SVG draws, without any of its markup.

mod map;

use crate::arithmetic::ONE;
use crate::matching::explanation::{Brings, ElementCredit};

pub use map::{MAP_HEIGHT, MAP_WIDTH, arc, land, place_of, project};

/// A piece of a coverage strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// Left edge, from 0 to `width` of the strip.
    pub x: u32,
    /// Width; a gap to the next piece is taken off it.
    pub width: u32,
    /// Who brings the element.
    pub by: Brings,
    /// Height of the filled part in hundredths.
    pub fill: u32,
}

/// Width of a whole strip.
pub const STRIP_WIDTH: u32 = 1000;
const GAP: u32 = 6;

/// The coverage strip of a pair: elements side by side, as wide as their weights, filled by the stronger side's strength.
///
/// `weights` are millionths that sum to one million.
///
/// ```
/// use padan_core::matching::explanation::{Brings, ElementCredit};
/// use padan_core::picture::strip;
/// let credit = ElementCredit { a: 500_000, b: 0, points: 1, by: Brings::A };
/// let segments = strip(&[600_000, 400_000], &[credit, credit]);
/// assert_eq!((segments[0].x, segments[1].x, segments[1].fill), (0, 600, 50));
/// ```
pub fn strip(weights: &[u32], credits: &[ElementCredit]) -> Vec<Segment> {
    let mut before = 0u64;
    let at = |millionths: u64| u32::try_from(millionths * u64::from(STRIP_WIDTH) / u64::from(ONE)).unwrap_or(STRIP_WIDTH);
    weights
        .iter()
        .zip(credits)
        .map(|(&weight, credit)| {
            let x = at(before);
            before += u64::from(weight);
            Segment { x, width: (at(before) - x).saturating_sub(GAP), by: credit.by, fill: hundredths(credit.a.max(credit.b)) }
        })
        .collect()
}

/// Millionths as whole hundredths.
pub fn hundredths(millionths: u32) -> u32 {
    (millionths + 5_000) / 10_000
}
