//! The best pairs of a topic, without trying all of them.

use super::best::Best;
use super::bound::{SideBound, together};
use super::counts::{Work, count};
use super::field::{ASKED, Block, Field};
use super::{Ids, RankedPair, place};
use crate::matching::explanation::evidence;
use crate::matching::profile::covered;
use crate::matching::selection::Selection;
use crate::matching::{Engine, TopicTable};
use std::cmp::Reverse;

/// The `k` best pairs of a topic among the selected organisations, best first.
///
/// Exact: the same as sorting [`all_pairs`]. Blocks of like organisations are tried in the order of what they can bring at
/// most; a block, a row and the search end once no later pair can reach the `k`-th. `dial` is that of
/// [`super::super::PairScore::key`].
pub fn best_pairs(engine: &Engine, table: &TopicTable, selection: &Selection, k: usize, dial: u8) -> Vec<RankedPair> {
    let field = Field::new(engine, table, selection, dial);
    let mut search = Search { engine, table, selection, field: &field, best: Best::new(k), dial };
    for (index, one) in field.blocks.iter().enumerate() {
        if !search.best.may_take(2 * one.alone) {
            break;
        }
        for other in &field.blocks[index..] {
            if !search.best.may_take(one.alone + other.alone) {
                break;
            }
            search.blocks(one, other);
        }
    }
    search.best.into_sorted()
}

struct Search<'s> {
    engine: &'s Engine,
    table: &'s TopicTable,
    selection: &'s Selection,
    field: &'s Field,
    best: Best<Ids, RankedPair>,
    dial: u8,
}

impl Search<'_> {
    /// Whether a pair of two, be they runs or whole blocks, may be among the best.
    fn may_take(&self, one: (&SideBound, &[u32]), other: (&SideBound, &[u32])) -> bool {
        let better = one.1.iter().zip(other.1).map(|(&a, &b)| a.max(b));
        self.best.may_take(together(one.0, other.0, covered(&self.table.plan.weights, better), self.dial))
    }

    fn blocks(&mut self, one: &Block, other: &Block) {
        let whole = (&other.bound, other.strengths.as_slice());
        if one.asked | other.asked != ASKED || !self.may_take((&one.bound, &one.strengths), whole) {
            return;
        }
        for place in one.from..one.to {
            let run = &self.field.runs[place];
            if !self.best.may_take(run.alone + other.alone) {
                break;
            }
            let own = (&run.bound, self.field.strengths(place));
            if self.may_take(own, whole) {
                // Within one block each pair is met once.
                self.row(place, if one.from == other.from { place + 1 } else { other.from }, other.to);
            }
        }
    }

    fn row(&mut self, place: usize, from: usize, to: usize) {
        let field = self.field;
        let run = &field.runs[place];
        for later in from..to {
            let other = &field.runs[later];
            if !self.best.may_take(run.alone + other.alone) {
                break;
            }
            let (ones, others) = (field.members(run), field.members(other));
            if run.state != other.state
                && self.may_take((&run.bound, field.strengths(place)), (&other.bound, field.strengths(later)))
                && wanted(self.engine, self.table, self.selection, ones[0], others[0])
            {
                offer(self.engine, self.table, &mut self.best, ones, others, self.dial);
            }
        }
    }
}

/// Offers the pairs between two runs. All have the same score, so a refused pair ends its row: later ones have later ids.
fn offer(engine: &Engine, table: &TopicTable, best: &mut Best<Ids, RankedPair>, ones: &[usize], others: &[usize], dial: u8) {
    // One for each order of the two, since gains belong to sides.
    let mut scores = [None; 2];
    for &one in ones {
        for &other in others {
            let (a, b) = (one.min(other), one.max(other));
            if engine.may_pair(a, b) {
                let score = *scores[usize::from(one < other)].get_or_insert_with(|| {
                    count(Work::Scores);
                    engine.score(table, a, b)
                });
                let pair = RankedPair { a, b, score };
                if !best.offer(place(&pair, dial), pair) {
                    break;
                }
            }
        }
    }
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
    pairs.sort_unstable_by_key(|pair| Reverse(place(pair, dial)));
    pairs
}

/// Whether a pair as a whole is one that the selection asks for.
fn wanted(engine: &Engine, table: &TopicTable, selection: &Selection, a: usize, b: usize) -> bool {
    let is_in = |code: &String| [a, b].iter().any(|&side| engine.dataset().state_of(side).code == *code);
    selection.one_side_in.as_ref().is_none_or(is_in) && selection.evidence.is_none_or(|least| evidence(engine, table, a, b) >= least)
}
