//! Why one organisation answers, before what is looked for and what is brought are put together.

use crate::kiosk::floor::Floor;
use crate::message::Message;
use std::collections::BTreeMap;

/// Things named in a reason at most: it is read standing.
pub(super) const NAMED: usize = 3;

/// Why one organisation answers.
pub(super) struct Found {
    pub score: u64,
    pub reason: Message,
    pub claim: Option<usize>,
}

/// By the place of the organisation.
pub(super) type Founds = BTreeMap<usize, Found>;

impl Floor {
    /// The organisations shown that `find` finds something in.
    pub(super) fn each(&self, find: impl Fn(usize) -> Option<Found>) -> Founds {
        self.shown.iter().filter_map(|&place| find(place).map(|found| (place, found))).fold(Founds::new(), |mut all, (place, found)| {
            all.insert(place, found);
            all
        })
    }
}
