//! Best pairs and best partners: exact, in a total order (key, then ids).

mod bound;
mod pairs;
mod partners;

#[cfg(test)]
mod tests;

use super::score::PairScore;

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

/// What decides the order: higher key first, then lower places.
type Order = (u64, core::cmp::Reverse<usize>, core::cmp::Reverse<usize>);

fn order(pair: &RankedPair, dial: u8) -> Order {
    (pair.score.key(dial), core::cmp::Reverse(pair.a), core::cmp::Reverse(pair.b))
}
