//! What organisations are told apart by.

use crate::dataset::Dataset;
use crate::date::Date;

/// The id of the value of those of whom a facet says nothing: unknown is a value, not a fault.
pub const NOT_SAID: &str = "unknown";

/// A facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// State; values are country codes.
    State,
    /// Kind; words of the format.
    Kind,
    /// Domain of a capability; ids.
    Domain,
    /// Capability; ids.
    Capability,
    /// Topic in which an organisation has a claim that counts; ids.
    Topic,
    /// Engagement of any claim; words of the format.
    Engagement,
    /// Certification; names made comparable.
    Certification,
    /// Size; words of the format.
    Size,
    /// Age of the newest source of any claim, counted from the dataset's day; see [`Facet::FRESH`].
    Freshness,
}

impl Facet {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::State,
        Self::Kind,
        Self::Domain,
        Self::Capability,
        Self::Topic,
        Self::Engagement,
        Self::Certification,
        Self::Size,
        Self::Freshness,
    ];

    /// Values of [`Facet::Freshness`], each with the greatest age in months; what is older than all has the last one.
    pub const FRESH: [(&'static str, i32); 4] = [("year", 12), ("three-years", 36), ("six-years", 72), ("older", i32::MAX)];

    /// The name of its filter in the address.
    pub fn id(self) -> &'static str {
        match self {
            Self::State => "states",
            Self::Kind => "kinds",
            Self::Domain => "domains",
            Self::Capability => "capabilities",
            Self::Topic => "topics",
            Self::Engagement => "engagement",
            Self::Certification => "certifications",
            Self::Size => "sizes",
            Self::Freshness => "evidence",
        }
    }
}

/// The value of [`Facet::Freshness`] of an organisation.
pub(super) fn freshness(dataset: &Dataset, organisation: usize) -> &'static str {
    let newest = newest(dataset, organisation);
    let (Some(day), Some(newest)) = (dataset.as_of, newest) else { return NOT_SAID };
    let months = day.months() - newest.months();
    Facet::FRESH.iter().find(|(_, most)| months <= *most).map_or(NOT_SAID, |(id, _)| id)
}

/// The newest source behind any claim of an organisation.
pub(super) fn newest(dataset: &Dataset, organisation: usize) -> Option<Date> {
    dataset.organisations.get(organisation)?.claims.iter().filter_map(|claim| claim.newest).max_by_key(|date| date.months())
}
