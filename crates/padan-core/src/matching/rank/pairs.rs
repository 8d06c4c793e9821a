//! The best pairs of a topic, without trying all of them.

use super::best::Best;
use super::field::{ASKED, Field};
use super::trust::Trust;
use super::{Ids, RankedPair, place};
use crate::matching::bound::{SideBound, together};
use crate::matching::counts::{Work, count};
use crate::matching::explanation::evidence;
use crate::matching::profile::covered;
use crate::matching::selection::Selection;
use crate::matching::{Engine, TopicTable};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Organisations, beside as many as pairs are asked for, among which a search begins.
const FIRST: usize = if cfg!(test) { 3 } else { 128 };

/// Pairs of branches that wait at most; beyond that they are tried at once, since all of them might be more than there is
/// memory for.
const WAITING: usize = if cfg!(test) { 8 } else { 1 << 16 };

/// The `k` best pairs of a topic among the selected organisations, best first.
///
/// Exact: the same as sorting [`all_pairs`]. First the best pairs among those that can bring most are found; whoever cannot be
/// in a pair as good as the `k`-th of them is left out. The others stand in trees of ever more like ones, and pairs of
/// branches are tried in the order of their bounds, until none can reach the `k`-th. `dial` is that of
/// [`super::super::PairScore::key`].
pub fn best_pairs(engine: &Engine, table: &TopicTable, selection: &Selection, k: usize, dial: u8) -> Vec<RankedPair> {
    let alone = |place: usize| Reverse(table.bounds[place].alone(dial));
    let mut candidates: Vec<_> = selection.of(engine.dataset()).into_iter().map(|place| (alone(place), place)).collect();
    let first = FIRST.saturating_add(k).min(candidates.len());
    if first < candidates.len() {
        candidates.select_nth_unstable(first);
    }
    let field = |some: &[(Reverse<u64>, usize)]| Field::new(engine, table, selection, some.iter().map(|&(_, place)| place), dial);
    let begun = field(&candidates[..first]);
    let mut search = Search { engine, table, selection, best: Best::new(k), dial, trust: Trust::default() };
    search.between(&begun, &begun);
    let most = begun.roots.first().map_or(0, |&root| begun.nodes[root].alone);
    let mut rest = candidates.split_off(first);
    rest.retain(|&(Reverse(alone), _)| search.best.may_take(alone + most));
    if !rest.is_empty() {
        let rest = field(&rest);
        search.between(&begun, &rest);
        search.between(&rest, &rest);
    }
    search.best.into_sorted()
}

pub(super) struct Search<'s> {
    engine: &'s Engine,
    table: &'s TopicTable,
    selection: &'s Selection,
    pub best: Best<Ids, RankedPair>,
    dial: u8,
    trust: Trust,
}

impl<'s> Search<'s> {
    /// A search for pairs that are as good as the best so far, at dial 0.
    pub fn new(engine: &'s Engine, table: &'s TopicTable, selection: &'s Selection, best: Best<Ids, RankedPair>) -> Self {
        Self { engine, table, selection, best, dial: 0, trust: Trust::default() }
    }

    /// What a pair of two, be they runs or whole branches, can have at most.
    fn together(&self, one: (&SideBound, &[u32]), other: (&SideBound, &[u32])) -> u64 {
        let better = one.1.iter().zip(other.1).map(|(&a, &b)| a.max(b));
        together(one.0, other.0, covered(&self.table.plan.weights, better), self.dial)
    }

    /// Tries the pairs between two fields, or within one.
    pub fn between(&mut self, one: &Field, other: &Field) {
        let is_within = std::ptr::eq(one, other);
        Between { search: self, one, other, is_within, waiting: BinaryHeap::new() }.try_all();
    }

    /// Tries the pairs between two runs of like organisations.
    fn runs(&mut self, ones: (&Field, usize), others: (&Field, usize)) {
        let (one, other) = (&ones.0.runs[ones.1], &others.0.runs[others.1]);
        if one.state == other.state || !self.best.may_take(one.alone + other.alone) {
            return;
        }
        if self.trust.asks() {
            let bound = self.together((&one.bound, ones.0.strengths(ones.1)), (&other.bound, others.0.strengths(others.1)));
            let spares = !self.best.may_take(bound);
            self.trust.learn(spares);
            if spares {
                return;
            }
        }
        let (ones, others) = (ones.0.members(one), others.0.members(other));
        if wanted(self.engine, self.table, self.selection, ones[0], others[0]) {
            offer(self.engine, self.table, &mut self.best, ones, others, self.dial);
        }
    }
}

/// The pairs between the organisations of two fields, or within one.
struct Between<'s, 'e> {
    search: &'s mut Search<'e>,
    one: &'s Field,
    other: &'s Field,
    is_within: bool,
    /// Pairs of branches with what a pair between them can have at most.
    waiting: BinaryHeap<(u64, usize, usize)>,
}

impl Between<'_, '_> {
    fn try_all(mut self) {
        for (index, &one) in self.one.roots.iter().enumerate() {
            for &other in &self.other.roots[if self.is_within { index } else { 0 }..] {
                if !self.search.best.may_take(self.one.nodes[one].alone + self.other.nodes[other].alone) {
                    break;
                }
                self.open(one, other);
            }
        }
        while let Some((bound, one, other)) = self.waiting.pop() {
            if !self.search.best.may_take(bound) {
                break;
            }
            self.branches(one, other);
        }
    }

    /// Lets a pair of branches wait for its turn where it may hold a pair that is among the best. Where bounds spare nothing,
    /// branches near each other are tried one after the other instead: what is close in memory stays at hand.
    fn open(&mut self, one: usize, other: usize) {
        let (a, b) = (&self.one.nodes[one], &self.other.nodes[other]);
        if a.asked | b.asked != ASKED || !self.search.best.may_take(a.alone + b.alone) {
            return;
        }
        let bound = self.search.together((&a.bound, self.one.tops(one)), (&b.bound, self.other.tops(other)));
        if !self.search.best.may_take(bound) {
            return;
        }
        if self.waiting.len() < WAITING && self.search.trust.is_kept() {
            self.waiting.push((bound, one, other));
        } else {
            self.branches(one, other);
        }
    }

    fn branches(&mut self, one: usize, other: usize) {
        let (a, b) = (&self.one.nodes[one], &self.other.nodes[other]);
        let is_same = self.is_within && one == other;
        match (self.one.halves(one), self.other.halves(other)) {
            // Within one branch each pair is met once.
            (Some([first, second]), _) if is_same => {
                self.open(first, second);
                self.open(first, first);
                self.open(second, second);
            }
            (Some(halves), right) if right.is_none() || a.to - a.from >= b.to - b.from => {
                for half in halves {
                    self.open(half, other);
                }
            }
            (_, Some(halves)) => {
                for half in halves {
                    self.open(one, half);
                }
            }
            (_, None) => {
                for place in a.from..a.to {
                    for later in if is_same { place + 1 } else { b.from }..b.to {
                        self.search.runs((self.one, place), (self.other, later));
                    }
                }
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
