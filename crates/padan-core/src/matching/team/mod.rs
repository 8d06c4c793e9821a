//! Teams: the fewest organisations from so many states that cover a topic to a chosen level.
//!
//! Coverage of a team is `Σ w max s(o, e)`, the weighted sum of the strongest member's strength in each element: that of a pair,
//! with more sides. Members are ranked organisations that bring anything to the topic; two of one owner never stand in one
//! team, two of one state may unless the wish says otherwise. Of two teams that reach the level the one with fewer members is
//! better, then the one that covers more; where none reaches it, the one that covers more, then the one with fewer members.
//! After that decides what the members could do each alone, in sum, and at last the ids in order.
//!
//! [`Search`] finds the best team exactly, in steps of as many nodes as the caller allows; stopped early it has the best team
//! so far and a proven bound ([`Answer`]). [`Team`] says who brings what and who could lead.

mod found;
mod node;
mod problem;
mod search;
mod story;
#[cfg(test)]
mod tests;

use super::factors;
use super::selection::Selection;
use super::{Engine, TopicTable};
use crate::arithmetic::{ONE, apportion};
use crate::order::distinct;

pub use found::Answer;
pub use search::Search;

/// What kind of team is wished for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Coverage to be reached, in millionths of the topic.
    pub level: u32,
    /// Members at most.
    pub max: usize,
    /// States at least. Member states count alone, unless partner states alone are selected.
    pub min_states: usize,
    /// Who has to be in it; the selection does not bind them.
    pub required: Vec<usize>,
    /// Who must not be in it.
    pub vetoed: Vec<usize>,
    /// Whether two of one state are unwanted.
    pub one_per_state: bool,
    /// Among whom the members are sought.
    pub selection: Selection,
}

impl Default for Wish {
    /// Four fifths of the topic, at most five members from at least three states.
    fn default() -> Self {
        Self {
            level: 800_000,
            max: 5,
            min_states: 3,
            required: Vec::new(),
            vetoed: Vec::new(),
            one_per_state: false,
            selection: Selection::default(),
        }
    }
}

/// Coverage in millionths of millionths, as millionths.
fn millionths(coverage: u64) -> u32 {
    u32::try_from(coverage / u64::from(ONE)).unwrap_or(ONE)
}

/// A team with who brings what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Members as places, ascending.
    pub members: Vec<usize>,
    /// Their states as places, ascending.
    pub states: Vec<usize>,
    /// Coverage in millionths.
    pub coverage: u32,
    /// The elements in the topic's order.
    pub elements: Vec<TeamElement>,
    /// For each member: coverage credited to it, in millionths; they sum to the coverage.
    pub credits: Vec<u32>,
    /// Place in `members` of the proposed lead: the largest credit, then the longest track record, then the first id.
    pub lead: usize,
}

/// An element of the topic in a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamElement {
    /// Strength of the strongest member, in millionths.
    pub best: u32,
    /// The members that have it, as places in [`Team::members`]; none where nobody supplies the element.
    pub by: Vec<usize>,
    /// Part of the coverage, in millionths of the topic; the parts sum to the coverage.
    pub credit: u32,
}

impl Team {
    /// A team of these organisations; places beyond the table are left out.
    ///
    /// What of coverage several members could bring alike is credited to them in equal parts.
    pub fn new(engine: &Engine, table: &TopicTable, members: &[usize]) -> Self {
        let members = distinct(members.iter().copied().filter(|&place| place < table.profiles.len()));
        let strength = |member: usize, element: usize| table.profiles[member].strengths[element];
        let best = |element: usize| members.iter().map(|&member| strength(member, element)).max().unwrap_or(0);
        let weights: Vec<u64> =
            table.plan.weights.iter().enumerate().map(|(element, &weight)| u64::from(weight) * u64::from(best(element))).collect();
        let coverage = millionths(weights.iter().sum());
        let parts = apportion(coverage, &weights).unwrap_or_else(|| vec![0; weights.len()]);
        let mut credits = vec![0; members.len()];
        let elements = parts
            .into_iter()
            .enumerate()
            .map(|(element, credit)| {
                let best = best(element);
                let alike: Vec<u64> = members.iter().map(|&member| u64::from(best > 0 && strength(member, element) == best)).collect();
                for (own, part) in credits.iter_mut().zip(apportion(credit, &alike).unwrap_or_default()) {
                    *own += part;
                }
                let by = (0..members.len()).filter(|&place| best >= factors::SUPPLIED && alike[place] > 0).collect();
                TeamElement { best, by, credit }
            })
            .collect();
        let order = |&place: &usize| (credits[place], table.profiles[members[place]].track, core::cmp::Reverse(place));
        let lead = (0..members.len()).max_by_key(order).unwrap_or(0);
        let states = distinct(members.iter().map(|&member| engine.dataset().organisations[member].state));
        Self { members, states, coverage, elements, credits, lead }
    }

    /// The elements that no member supplies.
    pub fn uncovered(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.elements.len()).filter(|&element| self.elements[element].by.is_empty())
    }
}
