//! The best pairs of a topic, without trying all of them.

use super::{Order, RankedPair, bound, order};
use crate::matching::explanation::evidence;
use crate::matching::selection::Selection;
use crate::matching::{Engine, TopicTable};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The `k` best pairs of a topic among the selected organisations, best first.
///
/// Exact: the same as sorting [`all_pairs`]. Organisations are tried in the order of what they can bring at most; a row ends,
/// and then the search, once no later pair can reach the `k`-th. `dial` is that of [`super::super::PairScore::key`].
pub fn best_pairs(engine: &Engine, table: &TopicTable, selection: &Selection, k: usize, dial: u8) -> Vec<RankedPair> {
    let mut candidates: Vec<(u64, usize)> = selection
        .of(engine.dataset())
        .into_iter()
        .map(|place| (bound::of(engine.portrait(place), &table.profiles[place], dial), place))
        .collect();
    candidates.sort_unstable_by_key(|&(bound, place)| (Reverse(bound), place));
    let mut best = Best::new(k, dial);
    for (index, &(bound, one)) in candidates.iter().enumerate() {
        let later = &candidates[index + 1..];
        if later.first().is_none_or(|&(next, _)| !best.may_take(bound + next)) {
            break;
        }
        for &(other_bound, other) in later {
            if !best.may_take(bound + other_bound) {
                break;
            }
            let (a, b) = (one.min(other), one.max(other));
            let may = engine.may_pair(a, b) && best.may_take(engine.upper_bound(table, a, b).key(dial));
            if may && wanted(engine, table, selection, a, b) {
                best.offer(RankedPair { a, b, score: engine.score(table, a, b) });
            }
        }
    }
    best.into_sorted()
}

/// All pairs of the selected organisations that may be made, best first: the slow way, for comparison.
pub fn all_pairs(engine: &Engine, table: &TopicTable, selection: &Selection, dial: u8) -> Vec<RankedPair> {
    let candidates = selection.of(engine.dataset());
    let mut pairs = Vec::new();
    for (index, &a) in candidates.iter().enumerate() {
        for &b in candidates[index + 1..].iter().filter(|&&b| engine.may_pair(a, b) && wanted(engine, table, selection, a, b)) {
            pairs.push(RankedPair { a, b, score: engine.score(table, a, b) });
        }
    }
    pairs.sort_unstable_by_key(|pair| Reverse(order(pair, dial)));
    pairs
}

/// Whether a pair as a whole is one that the selection asks for.
fn wanted(engine: &Engine, table: &TopicTable, selection: &Selection, a: usize, b: usize) -> bool {
    let is_in = |code: &String| [a, b].iter().any(|&side| engine.dataset().state_of(side).code == *code);
    selection.one_side_in.as_ref().is_none_or(is_in) && selection.evidence.is_none_or(|least| evidence(engine, table, a, b) >= least)
}

/// The best `k` pairs so far.
struct Best {
    k: usize,
    dial: u8,
    heap: BinaryHeap<Reverse<(Order, Slot)>>,
}

/// A pair in the heap; the order before it decides alone, since no two pairs share it.
struct Slot(RankedPair);

impl PartialEq for Slot {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
impl Eq for Slot {}
impl PartialOrd for Slot {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Slot {
    fn cmp(&self, _: &Self) -> std::cmp::Ordering {
        std::cmp::Ordering::Equal
    }
}

impl Best {
    fn new(k: usize, dial: u8) -> Self {
        Self { k, dial, heap: BinaryHeap::new() }
    }

    /// Whether a pair with at most this key could still be among the best. An equal key may win by its ids.
    fn may_take(&self, key: u64) -> bool {
        if self.heap.len() < self.k {
            return true;
        }
        self.heap.peek().is_some_and(|Reverse(((least, ..), _))| key >= *least)
    }

    fn offer(&mut self, pair: RankedPair) {
        self.heap.push(Reverse((order(&pair, self.dial), Slot(pair))));
        if self.heap.len() > self.k {
            self.heap.pop();
        }
    }

    fn into_sorted(self) -> Vec<RankedPair> {
        self.heap.into_sorted_vec().into_iter().map(|Reverse((_, Slot(pair)))| pair).collect()
    }
}
