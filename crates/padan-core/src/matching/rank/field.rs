//! The candidates side by side in memory, as trees of ever more like ones.

use crate::dataset::Dataset;
use crate::matching::bound::SideBound;
use crate::matching::explanation::evidence;
use crate::matching::profile::covered;
use crate::matching::selection::Selection;
use crate::matching::{Engine, TopicTable};
use std::cmp::Reverse;

/// Runs in a leaf at most: fewer make tighter bounds and more of them. Tests make deep trees of few organisations.
const LEAF: usize = if cfg!(test) { 2 } else { 4 };

/// The candidates of a search.
pub(super) struct Field {
    /// The first nodes of the trees, of the one that can bring most first.
    pub roots: Vec<usize>,
    /// Nodes; the first half of a node follows it.
    pub nodes: Vec<Node>,
    /// Runs by leaf.
    pub runs: Vec<Run>,
    /// Organisations by run, ascending within each.
    places: Vec<usize>,
    /// Strengths by run and element, in millionths.
    strengths: Vec<u32>,
    /// The best strengths by node and element, in millionths.
    tops: Vec<u32>,
    elements: usize,
}

/// Organisations of one state that say the same: the score of one is that of all.
#[derive(Clone, Copy)]
pub(super) struct Run {
    /// What it can bring to a pair at most.
    pub alone: u64,
    /// State of all.
    pub state: usize,
    /// What the bounds need.
    pub bound: SideBound,
    from: usize,
    to: usize,
}

/// Like runs, and numbers that bound them all.
pub(super) struct Node {
    /// Its first run.
    pub from: usize,
    /// One behind its last run.
    pub to: usize,
    /// The most that any of its runs can bring.
    pub alone: u64,
    /// What of that which a pair as a whole is asked for this side gives, see [`ASKED`].
    pub asked: u8,
    /// What bounds every run of it.
    pub bound: SideBound,
    /// The node of its second half, 0 for a leaf.
    pub second: usize,
}

/// What a pair as a whole may be asked for, as bits: a side in a state, and evidence. One of its sides has to give each; in
/// evidence the better side is never below the pair, whose evidence is the mean over the claims of both.
pub(super) const ASKED: u8 = 3;

/// Runs before they stand in trees.
struct Sorted<'t> {
    runs: Vec<Run>,
    /// Strengths by run and element.
    strengths: Vec<u32>,
    /// Weights of the elements.
    weights: &'t [u32],
}

impl Field {
    /// The field of some organisations.
    pub fn new(engine: &Engine, table: &TopicTable, selection: &Selection, candidates: impl IntoIterator<Item = usize>, dial: u8) -> Self {
        let dataset = engine.dataset();
        let mut candidates: Vec<_> = candidates
            .into_iter()
            .map(|place| {
                let (bound, state) = (&table.bounds[place], dataset.organisations[place].state);
                let is_in = selection.one_side_in.as_ref().is_none_or(|code| dataset.states[state].about.code == *code);
                let is_evidenced = selection.evidence.is_none_or(|least| evidence(engine, table, place, place) >= least);
                let asked = u8::from(is_in) | u8::from(is_evidenced) << 1;
                ((asked, bound.likeness(&table.profiles[place].strengths)), Reverse(bound.alone(dial)), state, place)
            })
            .collect();
        candidates.sort_unstable();
        let weights = table.plan.weights.as_slice();
        let mut sorted = Sorted { runs: Vec::new(), strengths: Vec::new(), weights };
        let mut field = Self {
            roots: Vec::new(),
            nodes: Vec::new(),
            runs: Vec::new(),
            places: Vec::with_capacity(candidates.len()),
            strengths: Vec::new(),
            tops: Vec::new(),
            elements: weights.len(),
        };
        // Where the runs of each tree begin, and what they are asked for.
        let mut trees = Vec::new();
        let mut like = None;
        for (likeness, Reverse(alone), state, place) in candidates {
            let end = field.places.len() + 1;
            field.places.push(place);
            let is_like = like.replace(likeness) == Some(likeness);
            if let Some(run) = sorted.runs.last_mut()
                && is_like
                && run.alone == alone
                && are_twins(dataset, field.places[run.from], place)
            {
                run.to = end;
                continue;
            }
            if !is_like {
                trees.push((sorted.runs.len(), likeness.0));
            }
            sorted.runs.push(Run { alone, state, bound: table.bounds[place], from: end - 1, to: end });
            sorted.strengths.extend(&table.profiles[place].strengths);
        }
        let mut order: Vec<usize> = (0..sorted.runs.len()).collect();
        let ends = trees.iter().skip(1).map(|&(from, _)| from).chain([order.len()]);
        for (&(from, asked), to) in trees.iter().zip(ends) {
            let root = field.grow(&sorted, &mut order[from..to], asked);
            field.roots.push(root);
        }
        let nodes = &field.nodes;
        field.roots.sort_unstable_by_key(|&root| (Reverse(nodes[root].alone), root));
        field
    }

    /// Grows a tree of runs and says where its first node is.
    fn grow(&mut self, sorted: &Sorted<'_>, order: &mut [usize], asked: u8) -> usize {
        let (node, from) = (self.nodes.len(), self.runs.len());
        let first = sorted.runs[order[0]];
        self.nodes.push(Node { from, to: from + order.len(), alone: 0, asked, bound: first.bound, second: 0 });
        self.tops.extend(sorted.of(order[0]));
        if order.len() <= LEAF {
            for &run in &*order {
                self.runs.push(sorted.runs[run]);
                self.strengths.extend(sorted.of(run));
                self.widen(node, sorted.runs[run].alone, &sorted.runs[run].bound, sorted.of(run));
            }
        } else {
            let half = order.len() / 2;
            sorted.halve(order);
            let (low, high) = order.split_at_mut(half);
            for part in [low, high] {
                let child = self.grow(sorted, part, asked);
                self.nodes[node].second = child;
                let (alone, bound, tops) = (self.nodes[child].alone, self.nodes[child].bound, self.tops(child).to_vec());
                self.widen(node, alone, &bound, &tops);
            }
        }
        self.nodes[node].bound.most = covered(sorted.weights, self.tops(node).iter().copied());
        node
    }

    /// Widens what is known of a node so that it holds for others too.
    fn widen(&mut self, node: usize, alone: u64, bound: &SideBound, strengths: &[u32]) {
        let tops = &mut self.tops[node * self.elements..(node + 1) * self.elements];
        for (best, &strength) in tops.iter_mut().zip(strengths) {
            *best = strength.max(*best);
        }
        let node = &mut self.nodes[node];
        node.alone = alone.max(node.alone);
        node.bound.cover(bound);
    }

    /// Both halves of a node; `None` for a leaf.
    pub fn halves(&self, node: usize) -> Option<[usize; 2]> {
        let second = self.nodes[node].second;
        (second > 0).then_some([node + 1, second])
    }

    /// The organisations of a run, ascending.
    pub fn members(&self, run: &Run) -> &[usize] {
        &self.places[run.from..run.to]
    }

    /// The strengths of a run by element.
    pub fn strengths(&self, run: usize) -> &[u32] {
        &self.strengths[run * self.elements..(run + 1) * self.elements]
    }

    /// The best strengths of a node by element.
    pub fn tops(&self, node: usize) -> &[u32] {
        &self.tops[node * self.elements..(node + 1) * self.elements]
    }
}

impl Sorted<'_> {
    fn of(&self, run: usize) -> &[u32] {
        let elements = self.weights.len();
        &self.strengths[run * elements..(run + 1) * elements]
    }

    /// Puts half of the runs before the others, apart in what tells most of them apart in points.
    fn halve(&self, order: &mut [usize]) {
        let of = |axis: usize, run: usize| self.runs[run].bound.axis(axis, self.of(run), self.weights);
        let spread = |&axis: &usize| {
            let (least, most) =
                order.iter().map(|&run| of(axis, run)).fold((u64::MAX, 0), |(least, most), at| (at.min(least), at.max(most)));
            most - least
        };
        let widest = (0..SideBound::AXES + self.weights.len()).max_by_key(spread).unwrap_or_default();
        order.select_nth_unstable_by_key(order.len() / 2, |&run| of(widest, run));
    }
}

/// Whether two organisations are the same in all that a score looks at.
fn are_twins(dataset: &Dataset, one: usize, other: usize) -> bool {
    let (one, other) = (&dataset.organisations[one], &dataset.organisations[other]);
    one.state == other.state
        && one.kind == other.kind
        && one.claims == other.claims
        && one.certifications == other.certifications
        && one.seeks == other.seeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::bound::together;
    use crate::matching::selection::Circle;
    use crate::matching::testing::{Sketch, engine};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_pair_exceeds_the_bound_of_its_branches(sketch in Sketch::any(12), dial in 0u8..=100) {
            let engine = engine(&sketch);
            let selection = Selection { circle: Circle::All, ..Selection::default() };
            let Some(table) = engine.table(0) else { return Ok(()) };
            let field = Field::new(&engine, &table, &selection, selection.of(engine.dataset()), dial);
            let leaves: usize = field.nodes.iter().filter(|node| node.second == 0).map(|node| node.to - node.from).sum();
            prop_assert_eq!(leaves, field.runs.len(), "each run stands in one leaf");
            for (one, a) in field.nodes.iter().enumerate() {
                for (other, b) in field.nodes.iter().enumerate() {
                    let better = field.tops(one).iter().zip(field.tops(other)).map(|(&a, &b)| a.max(b));
                    let bound = together(&a.bound, &b.bound, covered(&table.plan.weights, better), dial);
                    for (run, near) in field.runs[a.from..a.to].iter().flat_map(|run| field.runs[b.from..b.to].iter().map(move |near| (run, near))) {
                        let key = engine.score(&table, field.members(run)[0], field.members(near)[0]).key(dial);
                        prop_assert!(key <= bound, "{key} > {bound}");
                    }
                }
            }
        }
    }
}
