//! What can be found.

use crate::dataset::Dataset;

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// Place of an organisation.
    Organisation(usize),
    /// Place of a topic.
    Topic(usize),
    /// Place of a capability.
    Capability(usize),
}

impl Item {
    /// The item of a number: organisations come first, then topics, then capabilities.
    pub(super) fn at(counts: [usize; 3], mut number: usize) -> Option<Self> {
        for (count, item) in counts.into_iter().zip([Self::Organisation, Self::Topic, Self::Capability]) {
            if number < count {
                return Some(item(number));
            }
            number -= count;
        }
        None
    }

    /// The number of the item, where there are so many organisations and topics.
    pub(super) fn number(self, [organisations, topics]: [usize; 2]) -> usize {
        match self {
            Self::Organisation(place) => place,
            Self::Topic(place) => organisations + place,
            Self::Capability(place) => organisations + topics + place,
        }
    }

    /// The id of the item, empty where the dataset has no such item.
    pub fn id(self, dataset: &Dataset) -> &str {
        match self {
            Self::Organisation(place) => dataset.organisations.get(place).map(|entry| &entry.id),
            Self::Topic(place) => dataset.topics.get(place).map(|topic| &topic.id),
            Self::Capability(place) => dataset.capabilities.get(place).map(|capability| &capability.id),
        }
        .map_or("", String::as_str)
    }
}
