//! Best pairs and best partners: exact, in a total order (key, then ids).

mod best;
mod between;
mod field;
mod many;
mod pairs;
mod partners;
mod trust;

#[cfg(test)]
mod tests;

use super::points::PairScore;

pub use between::Groups;
pub use many::PartnerSearch;
pub use pairs::{all_pairs, best_pairs};
pub use partners::{Partner, best_partners};

/// A ranked pair, `a` before `b` in the order of ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RankedPair {
    /// Place of the first organisation.
    pub a: usize,
    /// Place of the second organisation.
    pub b: usize,
    /// Its terms.
    pub score: PairScore,
}

/// What decides between equal keys: the lower places come first.
type Ids = core::cmp::Reverse<(usize, usize)>;

/// What decides the order of pairs: the higher key, then the lower places.
fn place(pair: &RankedPair, dial: u8) -> (u64, Ids) {
    (pair.score.key(dial), core::cmp::Reverse((pair.a, pair.b)))
}
