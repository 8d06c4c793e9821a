//! Nodes of the search: a team so far, those that may join it, and what it can cover at most.

use super::problem::{Candidate, Problem};
use crate::order::ordered;

/// A team so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Node {
    /// Places in the list of candidates.
    pub joined: Vec<usize>,
    /// What is covered of each element.
    pub cover: Vec<u64>,
    pub coverage: u64,
    /// What its members can do each alone, in sum.
    pub own: u64,
    /// States of its members.
    pub states: Vec<usize>,
    /// States that it still needs.
    pub missing: usize,
}

impl Node {
    /// What a candidate adds.
    pub fn gain(&self, one: &Candidate) -> u64 {
        one.brings.iter().zip(&self.cover).map(|(own, covered)| own.saturating_sub(*covered)).sum()
    }

    /// Whether a candidate is of a state that is still missing.
    pub fn misses(&self, one: &Candidate) -> bool {
        self.missing > 0 && one.counts && !self.states.contains(&one.state)
    }

    /// Lets one in.
    pub fn take(&mut self, one: &Candidate) {
        self.coverage += self.gain(one);
        self.own += one.own;
        for (covered, &own) in self.cover.iter_mut().zip(&one.brings) {
            *covered = own.max(*covered);
        }
        self.missing -= usize::from(self.misses(one));
        if !self.states.contains(&one.state) {
            self.states.push(one.state);
        }
    }
}

/// A node with those that may join.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    pub node: Node,
    /// What each adds and its place in the list of candidates, the greatest addition first.
    pub joining: Vec<(u64, usize)>,
    /// The next to be tried.
    pub next: usize,
    /// Members that may join at most.
    room: usize,
    /// No team below covers more.
    pub bound: u64,
}

impl Frame {
    /// A node with the candidates that may join. Its bound is worked out as far as it takes to be below `enough`.
    pub fn new(node: Node, candidates: &[usize], room: usize, problem: &Problem, enough: u64) -> Self {
        let mut gains = Vec::with_capacity(candidates.len() * node.cover.len());
        let mut joining = Vec::with_capacity(candidates.len());
        let mut states = Vec::with_capacity(candidates.len());
        for &place in candidates {
            let one = &problem.candidates[place];
            let sum = node.gain(one);
            // Who adds nothing may still be of a state that is missing.
            if sum > 0 || node.misses(one) {
                gains.extend(one.brings.iter().zip(&node.cover).map(|(own, covered)| own.saturating_sub(*covered)));
                joining.push((sum, place));
                states.push(one.state);
            }
        }
        let other_states = problem.one_per_state || node.missing >= room;
        let bounds = Bounds { gains: &gains, elements: node.cover.len(), states: other_states.then_some(&states), room };
        let bound = node.coverage + bounds.least(enough.saturating_sub(node.coverage));
        joining = ordered(joining, |a, b| b.0.cmp(&a.0));
        Self { node, joining, next: 0, room, bound }
    }

    /// No team that begins with the node and one of those from a place on covers more.
    pub fn open(&self, from: usize) -> u64 {
        let sum: u64 = self.joining.iter().skip(from).take(self.room).map(|&(gain, _)| gain).sum();
        self.bound.min(self.node.coverage + sum)
    }
}

/// What some candidates can add at most together.
struct Bounds<'g> {
    /// What each adds to each element, candidate by candidate.
    gains: &'g [u64],
    elements: usize,
    /// The state of each candidate, where no two may be of one state.
    states: Option<&'g Vec<usize>>,
    room: usize,
}

impl Bounds<'_> {
    /// The least bound found. Each element is bounded in one of two ways: apart, by its greatest gain, or together with others,
    /// by the sum over the candidates with the greatest sums. Starts with one way for all, then changes element by element.
    fn least(&self, enough: u64) -> u64 {
        let rows = || self.gains.chunks_exact(self.elements.max(1));
        let mut sums: Vec<u64> = rows().map(|row| row.iter().sum()).collect();
        let mut together = self.greatest(&sums);
        let greatest: Vec<u64> = (0..self.elements).map(|element| rows().map(|row| row[element]).max().unwrap_or(0)).collect();
        let apart_all: u64 = greatest.iter().sum();
        let mut apart = 0;
        let mut is_apart = vec![together > apart_all; self.elements];
        if together > apart_all {
            (together, apart) = (0, apart_all);
            sums.fill(0);
        }
        for _ in 0..2 {
            let before = apart + together;
            for element in 0..self.elements {
                if apart + together < enough {
                    return apart + together;
                }
                let flipped: Vec<u64> = sums
                    .iter()
                    .zip(rows())
                    .map(|(sum, row)| if is_apart[element] { sum + row[element] } else { sum - row[element] })
                    .collect();
                let new_apart = if is_apart[element] { apart - greatest[element] } else { apart + greatest[element] };
                let new_together = self.greatest(&flipped);
                if new_apart + new_together < apart + together {
                    is_apart[element] = !is_apart[element];
                    (apart, together, sums) = (new_apart, new_together, flipped);
                }
            }
            if apart + together == before {
                break;
            }
        }
        apart + together
    }

    /// The sum of the greatest values, as many as there is room for.
    fn greatest(&self, values: &[u64]) -> u64 {
        let mut by_state: Vec<(usize, u64)> = Vec::new();
        let of_states;
        let values = match self.states {
            None => values,
            Some(states) => {
                for (&state, &value) in states.iter().zip(values) {
                    match by_state.iter_mut().find(|(other, _)| *other == state) {
                        Some((_, most)) => *most = value.max(*most),
                        None => by_state.push((state, value)),
                    }
                }
                of_states = by_state.iter().map(|&(_, value)| value).collect::<Vec<_>>();
                &of_states
            }
        };
        let mut top: Vec<u64> = Vec::with_capacity(self.room.min(values.len()) + 1);
        for &value in values {
            if top.len() < self.room || top.last().is_some_and(|&least| value > least) {
                top.insert(top.partition_point(|&other| other >= value), value);
                top.truncate(self.room);
            }
        }
        top.iter().sum()
    }
}
