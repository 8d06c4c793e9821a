//! What a search has found, and which of two teams is the better one.

use core::cmp::Ordering;

/// What a search has found, final or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Members as places, ascending.
    pub members: Vec<usize>,
    /// Coverage in millionths.
    pub coverage: u32,
    /// Whether the level that was wished for is reached.
    pub reached: bool,
    /// Whether this is proven to be the best team.
    pub optimal: bool,
    /// No team of at most this many members …
    pub size: usize,
    /// … covers more than this, in millionths.
    pub upper_bound: u32,
    /// For one member fewer than the best team may have: no team of so few covers more than this, in millionths. `None`
    /// where so few cannot be from the states that are asked for.
    pub fewer: Option<(usize, u32)>,
    /// Nodes that were tried.
    pub nodes: u64,
}

/// A team that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// In millionths of millionths.
    pub coverage: u64,
    /// What the members can do each alone, in sum.
    pub own: u64,
    /// Places in the dataset, ascending.
    pub members: Vec<usize>,
}

impl Found {
    /// How this team compares with one of such coverage and size, before what breaks ties; greater is better.
    pub fn compare(&self, coverage: u64, size: usize, level: u64) -> Ordering {
        let fewer = size.cmp(&self.members.len());
        if coverage.min(self.coverage) >= level {
            fewer.then(self.coverage.cmp(&coverage))
        } else {
            self.coverage.cmp(&coverage).then(fewer)
        }
    }

    /// Whether this team is better than another.
    pub fn better(&self, other: &Self, level: u64) -> bool {
        let ties = || self.own.cmp(&other.own).then_with(|| other.members.cmp(&self.members));
        self.compare(other.coverage, other.members.len(), level).then_with(ties) == Ordering::Greater
    }
}
