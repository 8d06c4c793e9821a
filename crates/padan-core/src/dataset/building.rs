//! A dataset made of a document in steps.

use super::build::{UNTITLED, source, states, taxonomy};
use super::{Dataset, Organisation};
use crate::date::Date;
use crate::document::{self, Document};
use crate::order::{NameOrder, set};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet, btree_map};

/// A dataset that is being made of a document.
#[derive(Debug, Default)]
pub(crate) struct Building {
    dataset: Dataset,
    withdrawn: BTreeSet<String>,
    sources: std::vec::IntoIter<document::Source>,
    source_places: FxHashMap<String, u32>,
    /// Organisations in the order of the document.
    listed: Vec<document::Organisation>,
    /// How many of them were put in order.
    met: usize,
    /// Their places by id.
    by_id: BTreeMap<String, u32>,
    /// The same, once all are in order.
    sorted: Option<btree_map::IntoIter<String, u32>>,
    /// Who was replaced, and the id of the other.
    replaced: Vec<(usize, String)>,
}

impl Building {
    /// Reads all but sources and organisations; see [`Dataset::new`].
    pub fn new(document: Document, hash: String, builtin: Option<&Document>) -> Self {
        let own_taxonomy = document.capabilities.is_some();
        let (domains, capabilities) = taxonomy(document.capabilities.or_else(|| builtin?.capabilities.clone()).unwrap_or_default());
        let topics = document.topics.or_else(|| builtin?.topics.clone()).unwrap_or_default();
        let pointers = if document.control_pointers.is_empty() && !own_taxonomy {
            builtin.map(|builtin| builtin.control_pointers.clone()).unwrap_or_default()
        } else {
            document.control_pointers
        };
        let states = states(document.member_states.or_else(|| builtin?.member_states.clone()).unwrap_or_default(), &document.organisations);
        let mut dataset = Dataset {
            title: document.title.filter(|title| !title.trim().is_empty()).unwrap_or_else(|| UNTITLED.into()),
            as_of: document.as_of.as_deref().and_then(Date::parse),
            licence: document.licence,
            corrections: document.corrections,
            hash,
            domains,
            capabilities,
            topics: Vec::new(),
            own_topics: 0,
            states,
            control_pointers: pointers,
            sources: Vec::with_capacity(document.sources.len()),
            organisations: Vec::with_capacity(document.organisations.len()),
            own: None,
            name_order: NameOrder::default(),
        };
        dataset.topics = topics.into_iter().filter_map(|topic| dataset.resolve_topic(topic)).collect();
        let mut building = Self {
            dataset,
            withdrawn: set(document.withdrawn.into_iter().map(|withdrawal| withdrawal.id)),
            sources: document.sources.into_iter(),
            listed: document.organisations,
            ..Self::default()
        };
        building.source_places.reserve(building.sources.len());
        building
    }

    /// Reads one source or organisation more and says how much work that was, in claims; `None` once all are read.
    pub fn step(&mut self) -> Option<usize> {
        if let Some(made) = self.sources.next() {
            let place = u32::try_from(self.dataset.sources.len()).unwrap_or(u32::MAX);
            self.source_places.insert(made.id.clone(), place);
            self.dataset.sources.push(source(made));
            return Some(0);
        }
        let Some(sorted) = &mut self.sorted else {
            if let Some(organisation) = self.listed.get(self.met) {
                let id = &organisation.id;
                // Who withdrew is not listed at all; of one id the first counts.
                if !id.is_empty() && !self.withdrawn.contains(id) {
                    self.by_id.entry(id.clone()).or_insert(u32::try_from(self.met).unwrap_or(u32::MAX));
                }
                self.met += 1;
            } else {
                self.sorted = Some(std::mem::take(&mut self.by_id).into_iter());
            }
            return Some(0);
        };
        let (_, place) = sorted.next()?;
        let organisation = std::mem::take(self.listed.get_mut(place as usize)?);
        let claims = organisation.capabilities.len();
        self.replaced.extend(organisation.replaced_by.clone().map(|id| (self.dataset.organisations.len(), id)));
        let made = {
            let sources = &self.dataset.sources;
            self.dataset.make_organisation(organisation, &self.source_places, |place| sources[place].published)
        };
        self.dataset.organisations.push(made);
        Some(claims)
    }

    /// How many organisations were read.
    pub fn met(&self) -> usize {
        self.dataset.organisations.len()
    }

    /// How many organisations there are, as far as is known.
    pub fn all(&self) -> usize {
        self.sorted.as_ref().map_or(self.listed.len(), |rest| self.met() + rest.len())
    }

    /// The dataset, once all is read.
    pub fn dataset(mut self) -> Dataset {
        for (place, id) in self.replaced {
            let other = self.dataset.organisation(&id);
            if let Some(Organisation { replaced_by, .. }) = self.dataset.organisations.get_mut(place) {
                *replaced_by = other;
            }
        }
        self.dataset
    }
}

impl Dataset {
    /// Makes a dataset of a document and its hash. `builtin` lends the taxonomy, topics, states and pointers that the
    /// document leaves out, as far as their capabilities and countries exist.
    ///
    /// ```
    /// use padan_core::{dataset::Dataset, document::read_text};
    /// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x","label":"X"}],
    ///     "organisations":[{"id":"b","name":"B","country":"MY"},{"id":"a","name":"A","country":"LA"}]}"#);
    /// let dataset = Dataset::new(document, "sha256:…".into(), None);
    /// assert_eq!(dataset.organisations[0].id, "a");
    /// assert_eq!(dataset.organisation("b"), Some(1));
    /// ```
    pub fn new(document: Document, hash: String, builtin: Option<&Document>) -> Self {
        let mut building = Building::new(document, hash, builtin);
        while building.step().is_some() {}
        building.dataset()
    }
}
