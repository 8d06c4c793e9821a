//! The candidates side by side in memory, in blocks of like ones.

use super::bound::SideBound;
use crate::dataset::Dataset;
use crate::matching::explanation::evidence;
use crate::matching::profile::covered;
use crate::matching::selection::Selection;
use crate::matching::{Engine, TopicTable};
use std::cmp::Reverse;

/// Runs in a block at most: small enough that its bound is tight, large enough that it spares work. Tests make many blocks
/// of few organisations.
const BLOCK: usize = if cfg!(test) { 3 } else { 32 };

/// The candidates of a search.
pub(super) struct Field {
    /// Blocks, those that can bring most first.
    pub blocks: Vec<Block>,
    /// Runs by block; within a block those that can bring most first.
    pub runs: Vec<Run>,
    /// Organisations by run, ascending within each.
    places: Vec<usize>,
    /// Strengths by run and element, in millionths.
    strengths: Vec<u32>,
    elements: usize,
}

/// Organisations of one state that say the same: the score of one is that of all.
pub(super) struct Run {
    /// What it can bring to a pair at most.
    pub alone: u64,
    /// State of all.
    pub state: usize,
    /// What the bounds need.
    pub bound: SideBound,
    /// What of that which a pair as a whole is asked for this side gives, see [`ASKED`].
    pub asked: u8,
    from: usize,
    to: usize,
}

/// Like runs, and numbers that bound them all.
pub(super) struct Block {
    /// Its first run.
    pub from: usize,
    /// One behind its last run.
    pub to: usize,
    /// The most that any of its runs can bring.
    pub alone: u64,
    /// As of its runs.
    pub asked: u8,
    /// What bounds every run of it.
    pub bound: SideBound,
    /// The best strength in each element.
    pub strengths: Vec<u32>,
}

/// What a pair as a whole may be asked for, as bits: a side in a state, and evidence. One of its sides has to give each; in
/// evidence the better side is never below the pair, whose evidence is the mean over the claims of both.
pub(super) const ASKED: u8 = 3;

impl Field {
    /// The field of the selected organisations.
    pub fn new(engine: &Engine, table: &TopicTable, selection: &Selection, dial: u8) -> Self {
        let dataset = engine.dataset();
        let state = |place: usize| dataset.organisations[place].state;
        let mut candidates: Vec<_> = selection
            .of(dataset)
            .into_iter()
            .map(|place| {
                let bound = &table.bounds[place];
                let is_in = |code: &String| dataset.state_of(place).code == *code;
                let is_in = selection.one_side_in.as_ref().is_none_or(is_in);
                let is_evidenced = selection.evidence.is_none_or(|least| evidence(engine, table, place, place) >= least);
                let asked = u8::from(is_in) | u8::from(is_evidenced) << 1;
                (asked, bound.likeness(&table.profiles[place].strengths), Reverse(bound.alone(dial)), state(place), place)
            })
            .collect();
        candidates.sort_unstable();
        let elements = table.plan.weights.len();
        let mut field = Self { blocks: Vec::new(), runs: Vec::new(), places: Vec::new(), strengths: Vec::new(), elements };
        let mut like = None;
        for (asked, likeness, Reverse(alone), state, place) in candidates {
            let end = field.places.len() + 1;
            field.places.push(place);
            if let Some(run) = field.runs.last_mut()
                && run.alone == alone
                && are_twins(dataset, field.places[run.from], place)
            {
                run.to = end;
                continue;
            }
            let (bound, strengths) = (table.bounds[place], &table.profiles[place].strengths);
            field.runs.push(Run { alone, state, bound, asked, from: end - 1, to: end });
            field.strengths.extend(strengths);
            let own = Some((asked, likeness));
            field.block(std::mem::replace(&mut like, own) == own, strengths);
        }
        for block in &mut field.blocks {
            block.bound.most = covered(&table.plan.weights, block.strengths.iter().copied());
        }
        field.blocks.sort_unstable_by_key(|block| (Reverse(block.alone), block.from));
        field
    }

    /// Puts the last run into the last block, or into a new one.
    fn block(&mut self, is_like: bool, strengths: &[u32]) {
        let to = self.runs.len();
        let Some(&Run { alone, bound, asked, .. }) = self.runs.last() else { return };
        match self.blocks.last_mut() {
            Some(block) if is_like && to - block.from <= BLOCK => {
                block.to = to;
                block.bound.cover(&bound);
                for (best, &strength) in block.strengths.iter_mut().zip(strengths) {
                    *best = strength.max(*best);
                }
            }
            _ => self.blocks.push(Block { from: to - 1, to, alone, asked, bound, strengths: strengths.to_vec() }),
        }
    }

    /// The organisations of a run, ascending.
    pub fn members(&self, run: &Run) -> &[usize] {
        &self.places[run.from..run.to]
    }

    /// The strengths of a run by element.
    pub fn strengths(&self, run: usize) -> &[u32] {
        &self.strengths[run * self.elements..(run + 1) * self.elements]
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
