//! What is put upon what to make the dataset in use: the bundled data or a list, upon it organisations of the person's own, and a policy
//! over all of it. `pages/layers` makes the dataset of them, in a part of the app that comes later.

use padan_core::matching::policy::Policy;
use std::sync::Arc;

/// What lies at the bottom.
#[derive(Clone, Default)]
pub enum Base {
    /// The bundled data.
    #[default]
    Bundled,
    /// A list of the person's own.
    List {
        /// Its name in the database.
        id: String,
        /// What it is called.
        title: String,
        /// Whether the bundled data are there as well.
        beside: bool,
        /// The list, as it was kept.
        bytes: Arc<Vec<u8>>,
    },
}

/// A policy that the device keeps.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeptPolicy {
    /// The policy.
    pub policy: Policy,
    /// Whether it is in force.
    pub is_on: bool,
}

/// The layers, from the bottom up.
#[derive(Clone, Default)]
pub struct Layers {
    /// What lies at the bottom.
    pub base: Base,
    /// The policy that the device keeps.
    pub policy: Option<KeptPolicy>,
    /// Counts up with each change: a dataset that was begun before is of no use.
    pub changes: u32,
}

impl Layers {
    /// The policy in force.
    pub fn in_force(&self) -> Option<&Policy> {
        self.policy.as_ref().filter(|kept| kept.is_on).map(|kept| &kept.policy)
    }
}
