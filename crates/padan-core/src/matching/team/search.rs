//! Branch and bound for the best team, in steps.
//!
//! Sizes are tried from the least possible one. A node is a team so far, with those that may still join it in the order of what
//! they add. A node is left when no team below it can be better than the best so far. Three bounds say so, all from the
//! additions of single candidates to the team so far, which can only shrink as it grows (coverage is submodular): the sum of
//! the greatest of them; the sum over the elements of the greatest addition to each; and mixtures, some elements bounded the one
//! way, the rest the other. Where each further member has to be of another state, only the greatest of each state counts.

use super::Wish;
use super::found::{Answer, Found};
use super::millionths;
use super::node::{Frame, Node};
use super::problem::Problem;
use crate::matching::{Engine, Progress, TopicTable};
use crate::message::Message;
use crate::order::ordered;
use core::cmp::{Ordering, Reverse};

/// A search for the best team.
///
/// ```
/// use padan_core::{dataset::Dataset, document::read_text};
/// use padan_core::matching::{Engine, Progress, team::{Search, Wish}};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x","label":"X"},{"id":"y","label":"Y"}],
///     "topics":[{"id":"t","title":"T","elements":[{"id":"e","capabilities":[{"capability":"x"}]},{"id":"f","capabilities":[{"capability":"y"}]}]}],
///     "organisations":[{"id":"a","name":"A","country":"LA","capabilities":[{"capability":"x","engagement":"produce"}]},
///                      {"id":"b","name":"B","country":"MY","capabilities":[{"capability":"y","engagement":"produce"}]}]}"#);
/// let engine = Engine::new(Dataset::new(document, String::new(), None), None);
/// let table = engine.table(0).unwrap();
/// let mut search = Search::new(&engine, &table, &Wish { level: 400_000, min_states: 2, ..Wish::default() }).unwrap();
/// while search.step(100) == Progress::Working {}
/// let answer = search.answer().unwrap();
/// assert_eq!((answer.members, answer.coverage, answer.optimal), (vec![0, 1], 400_000, true));
/// ```
#[derive(Debug, Clone)]
pub struct Search {
    problem: Problem,
    /// Members at most in this phase.
    size: usize,
    stack: Vec<Frame>,
    best: Option<Found>,
    /// No team that this phase has left aside covers more.
    cut: u64,
    /// The greatest coverage of a team that this phase has come upon.
    met: u64,
    /// The greatest coverage of teams of one member fewer.
    fewer: Option<u64>,
    nodes: u64,
    done: bool,
}

impl Search {
    /// Begins a search; a wish that contradicts itself comes back as a message that says how.
    pub fn new(engine: &Engine, table: &TopicTable, wish: &Wish) -> Result<Self, Message> {
        let problem = Problem::new(engine, table, wish)?;
        let mut search = Self { problem, size: 0, stack: Vec::new(), best: None, cut: 0, met: 0, fewer: None, nodes: 0, done: false };
        let root = search.root();
        search.size = search.problem.required.len().saturating_add(root.missing).max(1);
        search.greedy(root);
        // Where the level is out of reach by the plainest bound, smaller sizes need not be looked at.
        if search.bound_of_size(search.problem.max) < search.problem.level {
            search.size = search.size.max(search.problem.max);
        }
        search.begin_phase();
        Ok(search)
    }

    /// Tries so many nodes at most. A node costs some microseconds at a thousand organisations.
    pub fn step(&mut self, nodes: u64) -> Progress {
        let until = self.nodes.saturating_add(nodes);
        while !self.done && self.nodes < until {
            self.advance();
        }
        if self.done { Progress::Done } else { Progress::Working }
    }

    /// The best team so far; `None` where there is none yet, or none at all.
    pub fn answer(&self) -> Option<Answer> {
        let best = self.best.as_ref()?;
        let reached = best.coverage >= self.problem.level;
        let size = if reached { best.members.len() } else { self.problem.max };
        let open = if size == self.size { self.open() } else { self.bound_of_size(size) };
        let upper = if self.done { best.coverage } else { open.max(best.coverage) };
        Some(Answer {
            members: best.members.clone(),
            coverage: millionths(best.coverage),
            reached,
            optimal: self.done,
            size,
            upper_bound: millionths(upper),
            fewer: self.fewer.map(|bound| (self.size - 1, millionths(bound))),
            nodes: self.nodes,
        })
    }

    /// States that count and that an organisation in the topic is of.
    pub fn states_known(&self) -> usize {
        self.problem.states_known
    }

    fn root(&self) -> Node {
        let problem = &self.problem;
        let elements = problem.required.iter().chain(&problem.candidates).map(|one| one.brings.len()).max().unwrap_or(0);
        let mut root = Node { cover: vec![0; elements], missing: problem.min_states, ..Node::default() };
        for one in &problem.required {
            root.take(one);
        }
        root
    }

    fn below(&self, node: &Node, candidate: usize) -> Node {
        let mut below = node.clone();
        below.take(&self.problem.candidates[candidate]);
        below.joined.push(candidate);
        below
    }

    fn members(&self, node: &Node) -> usize {
        self.problem.required.len() + node.joined.len()
    }

    /// One way down by the greatest additions: something to begin with.
    fn greedy(&mut self, mut node: Node) {
        self.offer(&node);
        let mut joining: Vec<usize> = (0..self.problem.candidates.len()).collect();
        while let Some(room) = self.problem.max.checked_sub(self.members(&node)).filter(|&room| room > 0) {
            joining.retain(|&place| self.may_join(&node, place, room));
            let best = joining.iter().copied().max_by_key(|&place| (node.gain(&self.problem.candidates[place]), Reverse(place)));
            let Some(best) = best else { return };
            node = self.below(&node, best);
            self.offer(&node);
        }
    }

    /// Whether a candidate may join a node with so much room, as far as states, owners and use go.
    fn may_join(&self, node: &Node, place: usize, room: usize) -> bool {
        let one = &self.problem.candidates[place];
        let new = one.counts && !node.states.contains(&one.state);
        (new || node.missing < room)
            && !(self.problem.one_per_state && node.states.contains(&one.state))
            && !node.joined.iter().any(|&other| other == place || one.one_owner(&self.problem.candidates[other]))
            && !(one.outdone && node.missing == 0)
    }

    /// Takes a node as a team, if it is one and better than the best so far.
    fn offer(&mut self, node: &Node) {
        let size = self.members(node);
        if node.missing > 0 || size == 0 {
            return;
        }
        let level = self.problem.level;
        if self.best.as_ref().is_some_and(|best| best.compare(node.coverage, size, level) == Ordering::Greater) {
            return;
        }
        let found = Found { coverage: node.coverage, own: node.own, members: self.places(node, &[]) };
        if self.best.as_ref().is_none_or(|best| found.better(best, level)) {
            self.best = Some(found);
        }
    }

    /// The members of a node and some more, as places in the dataset, ascending.
    fn places(&self, node: &Node, more: &[usize]) -> Vec<usize> {
        let joined = node.joined.iter().map(|&place| &self.problem.candidates[place]);
        let own = self.problem.required.iter().chain(joined).map(|one| one.place);
        ordered(own.chain(more.iter().copied()).collect(), Ord::cmp)
    }

    /// The least coverage that is of interest in this phase, and whether it is that of the best team so far. Where the level
    /// is not reached with so few, the greatest coverage is still wanted: it is what the proof says.
    fn floor(&self) -> (u64, bool) {
        match &self.best {
            Some(best) if self.size == self.problem.max && best.members.len() <= self.size => (best.coverage, true),
            Some(best) if best.coverage >= self.problem.level && best.members.len() <= self.size => (best.coverage, true),
            _ => (self.problem.level.min(self.met + 1), false),
        }
    }

    fn begin_phase(&mut self) {
        (self.cut, self.met) = (0, 0);
        if self.size > self.problem.max {
            self.done = true;
            return;
        }
        let all: Vec<usize> = (0..self.problem.candidates.len()).collect();
        self.open_node(self.root(), &all);
    }

    fn end_phase(&mut self) {
        let of_best = self.best.as_ref().filter(|best| best.members.len() <= self.size);
        let proven = self.cut.max(self.met);
        self.done = self.size == self.problem.max || of_best.is_some_and(|best| best.coverage >= self.problem.level);
        if !self.done {
            self.fewer = Some(proven);
            self.size += 1;
            self.begin_phase();
        }
    }

    /// The next node, or the next phase.
    fn advance(&mut self) {
        let Some(frame) = self.stack.last_mut() else { return self.end_phase() };
        let place = frame.next;
        frame.next += 1;
        let bound = frame.open(place);
        let (frame, (floor, of_best)) = (&self.stack[self.stack.len() - 1], self.floor());
        let rest = &frame.joining[place.min(frame.joining.len())..];
        if rest.is_empty() || bound < floor {
            // Later ones add no more.
            self.cut = self.cut.max(if rest.is_empty() { 0 } else { bound });
            self.stack.pop();
        } else if of_best && bound == floor && !self.may_tie(&frame.node, rest) {
            self.cut = self.cut.max(bound);
        } else {
            let node = self.below(&frame.node, rest[0].1);
            let later: Vec<usize> = rest[1..].iter().map(|&(_, candidate)| candidate).collect();
            self.open_node(node, &later);
        }
    }

    /// Takes a node as a team, and puts it on the stack if there may be better ones below it.
    fn open_node(&mut self, node: Node, candidates: &[usize]) {
        self.nodes += 1;
        self.offer(&node);
        if node.missing == 0 {
            self.met = self.met.max(node.coverage);
        }
        let room = self.size.saturating_sub(self.members(&node));
        let may_join: Vec<usize> = candidates.iter().copied().filter(|&place| self.may_join(&node, place, room)).collect();
        if room < node.missing.max(1) || may_join.is_empty() {
            return;
        }
        if room == 1 {
            for place in may_join {
                let coverage = node.coverage + node.gain(&self.problem.candidates[place]);
                if coverage >= self.floor().0 {
                    self.offer(&self.below(&node, place));
                }
                self.met = self.met.max(coverage);
            }
            return;
        }
        let (floor, of_best) = self.floor();
        let frame = Frame::new(node, &may_join, room, &self.problem, floor);
        if frame.bound < floor || (of_best && frame.bound == floor && !self.may_tie(&frame.node, &frame.joining)) {
            self.cut = self.cut.max(frame.bound);
        } else {
            self.stack.push(frame);
        }
    }

    /// Whether a team below a node that covers just as much as the best so far may still be better: it has to be smaller, or
    /// its members able to do more alone, or of lower ids.
    fn may_tie(&self, node: &Node, joining: &[(u64, usize)]) -> bool {
        let Some(best) = &self.best else { return true };
        let size = best.members.len();
        // Teams of fewer members may have been proven to cover less.
        let least =
            if self.fewer.is_some_and(|bound| bound < best.coverage) { self.size } else { self.members(node) + node.missing.max(1) };
        if least != size {
            return least < size;
        }
        let room = size - self.members(node);
        let candidates = || joining.iter().map(|&(_, place)| &self.problem.candidates[place]);
        let alone = ordered(candidates().map(|one| one.own).collect(), |a, b| b.cmp(a));
        let own = node.own + alone.iter().take(room).sum::<u64>();
        if own != best.own {
            return own > best.own;
        }
        let lowest = ordered(candidates().map(|one| one.place).collect(), Ord::cmp);
        self.places(node, &lowest[..room.min(lowest.len())]) < best.members
    }

    /// No team of this phase covers more.
    fn open(&self) -> u64 {
        self.stack.iter().map(|frame| frame.open(frame.next)).max().unwrap_or(0).max(self.cut).max(self.met)
    }

    /// No team of so many covers more.
    fn bound_of_size(&self, size: usize) -> u64 {
        let start = self.root();
        let room = size.saturating_sub(self.members(&start));
        let all: Vec<usize> = (0..self.problem.candidates.len()).filter(|&place| self.may_join(&start, place, room)).collect();
        Frame::new(start, &all, room, &self.problem, 0).bound
    }
}
