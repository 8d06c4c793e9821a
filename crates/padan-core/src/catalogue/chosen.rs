//! What a person has chosen, as it stands in an address.

use super::Facet;
use crate::address::Address;

/// The values chosen in each facet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    ids: [Vec<String>; Facet::ALL.len()],
    /// Without organisations that also have weapons lines.
    pub without_sensitive_lines: bool,
}

impl Chosen {
    /// What an address asks for. Values that nobody has stay chosen: they leave nobody, and whoever sees them can take them away.
    ///
    /// ```
    /// use padan_core::{address::Address, catalogue::{Chosen, Facet}};
    /// let chosen = Chosen::read(&Address::parse("#/organisations?states=ID,MY&kinds=company&sensitive=without"));
    /// assert_eq!(chosen.of(Facet::State), ["ID", "MY"]);
    /// assert!(chosen.without_sensitive_lines && !chosen.is_empty());
    /// ```
    pub fn read(address: &Address) -> Self {
        Self {
            ids: Facet::ALL.map(|facet| crate::order::distinct(address.list(facet.id()))),
            without_sensitive_lines: address.get("sensitive") == Some("without"),
        }
    }

    /// The values chosen in a facet.
    pub fn of(&self, facet: Facet) -> &[String] {
        &self.ids[facet as usize]
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.ids.iter().all(Vec::is_empty)
    }

    /// With a value chosen, or without it.
    #[must_use]
    pub fn with(mut self, facet: Facet, id: &str, is_chosen: bool) -> Self {
        let ids = &mut self.ids[facet as usize];
        ids.retain(|held| held != id);
        if is_chosen {
            ids.push(id.to_owned());
        }
        self
    }

    /// What stands in an address for a facet; empty where nothing is chosen.
    pub fn written(&self, facet: Facet) -> String {
        self.of(facet).join(",")
    }
}
