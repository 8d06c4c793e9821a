//! Orders of the catalogue. None of them grades: by what was typed, by name, by state, by the newest source, by how much is known.

use super::facet::newest;
use crate::dataset::Dataset;

/// An order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// What answers the words best comes first; by name where nothing was typed.
    #[default]
    Fitting,
    /// By name.
    Name,
    /// By the name of the state.
    State,
    /// The newest source first.
    Newest,
    /// Most claims first.
    Claims,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Fitting, Self::Name, Self::State, Self::Newest, Self::Claims];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fitting => "fitting",
            Self::Name => "name",
            Self::State => "state",
            Self::Newest => "newest",
            Self::Claims => "claims",
        }
    }

    /// From the stable name.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.id() == word)
    }

    /// What an organisation is sorted by, before its name.
    pub(super) fn key(self, organisation: usize, dataset: &Dataset) -> (i32, &str) {
        let Some(entry) = dataset.organisations.get(organisation) else { return (0, "") };
        match self {
            Self::Fitting | Self::Name => (0, ""),
            Self::State => (0, dataset.state_of(organisation).name.as_str()),
            Self::Newest => (newest(dataset, organisation).map_or(0, |date| -date.months()), ""),
            Self::Claims => (-i32::try_from(entry.claims.len()).unwrap_or(i32::MAX), ""),
        }
    }
}
