//! Who may be ranked: circle, states, kinds, and what the person leaves out.

use super::explanation::Evidence;
use crate::dataset::{Dataset, Kind};

/// Which states' organisations are ranked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Circle {
    /// Organisations of member states.
    #[default]
    Members,
    /// Organisations of other states.
    Partners,
    /// All.
    All,
}

impl Circle {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Members, Self::Partners, Self::All];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::Partners => "partners",
            Self::All => "all",
        }
    }

    /// From the stable name.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|circle| circle.id() == word)
    }
}

/// A selection of organisations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Circle.
    pub circle: Circle,
    /// Country codes; none means any.
    pub states: Vec<String>,
    /// Only pairs of which one side is of this state; says nothing of single organisations.
    pub one_side_in: Option<String>,
    /// Kinds; none means any.
    pub kinds: Vec<Kind>,
    /// Without organisations that also have weapons lines.
    pub without_sensitive_lines: bool,
    /// Only pairs whose evidence is at least so strong; none means any. Says nothing of single organisations.
    pub evidence: Option<Evidence>,
}

impl Selection {
    /// Whether organisations of a state may be ranked.
    pub fn admits_state(&self, dataset: &Dataset, state: usize) -> bool {
        let state = &dataset.states[state];
        let in_circle = match self.circle {
            Circle::Members => state.member,
            Circle::Partners => !state.member,
            Circle::All => true,
        };
        in_circle && (self.states.is_empty() || self.states.contains(&state.about.code))
    }

    /// Whether an organisation may be ranked.
    pub fn admits(&self, dataset: &Dataset, organisation: usize) -> bool {
        let entry = &dataset.organisations[organisation];
        entry.ranked
            && self.admits_state(dataset, entry.state)
            && (self.kinds.is_empty() || entry.kind.is_some_and(|kind| self.kinds.contains(&kind)))
            && !(self.without_sensitive_lines && entry.sensitive_lines)
    }

    /// The places of all organisations that may be ranked, ascending.
    pub fn of(&self, dataset: &Dataset) -> Vec<usize> {
        (0..dataset.organisations.len()).filter(|&organisation| self.admits(dataset, organisation)).collect()
    }
}
