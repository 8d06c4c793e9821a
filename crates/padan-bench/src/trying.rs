//! Trying all pairs with the same engine: what the best pairs are measured against.
//!
//! [`padan_core::matching::rank::all_pairs`] does the same, but holds every pair and sorts them, which 10,000 organisations
//! have no memory for, and which would make the comparison too easy. Here only the `k` best are held.

use padan_core::matching::rank::RankedPair;
use padan_core::matching::selection::Selection;
use padan_core::matching::{Engine, TopicTable};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What decides the order of pairs: the higher key, then the lower places.
type Place = (u64, Reverse<(usize, usize)>);

/// What trying pairs gave.
#[derive(Debug, Default)]
pub struct Tried {
    /// The best ones, best first.
    pub best: Vec<RankedPair>,
    /// How many pairs were scored.
    pub pairs: u64,
}

/// Scores every pair of which the first side is one of every `every` organisations, and keeps the `k` best at dial 0.
///
/// With `every` 1 these are all pairs; with more, a sample of rows spread over the whole dataset, for sizes at which all take
/// minutes.
///
/// ```
/// use padan_bench::{sets, trying::try_pairs};
/// use padan_core::matching::{rank::best_pairs, selection::Selection};
/// let engine = sets::engine("one-domain", 60).expect("a set");
/// let table = engine.table(0).expect("a topic");
/// let tried = try_pairs(&engine, &table, &Selection::default(), 10, 1);
/// assert_eq!(tried.best, best_pairs(&engine, &table, &Selection::default(), 10, 0));
/// ```
pub fn try_pairs(engine: &Engine, table: &TopicTable, selection: &Selection, k: usize, every: usize) -> Tried {
    let candidates = selection.of(engine.dataset());
    let mut held: BinaryHeap<Reverse<Place>> = BinaryHeap::new();
    let mut pairs = 0;
    for (index, &a) in candidates.iter().enumerate().step_by(every.max(1)) {
        for &b in candidates[index + 1..].iter().filter(|&&b| engine.may_pair(a, b)) {
            let place = (engine.score(table, a, b).key(0), Reverse((a, b)));
            pairs += 1;
            if held.len() < k {
                held.push(Reverse(place));
            } else if held.peek().is_some_and(|least| place > least.0) {
                held.pop();
                held.push(Reverse(place));
            }
        }
    }
    let best =
        held.into_sorted_vec().into_iter().map(|Reverse((_, Reverse((a, b))))| RankedPair { a, b, score: engine.score(table, a, b) });
    Tried { best: best.collect(), pairs }
}
