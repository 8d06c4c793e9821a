//! Organisations of a person's own, put into a dataset and taken out again.

use super::build::source;
use super::{Dataset, Organisation};
use crate::document;
use rustc_hash::FxHashMap;

/// What a dataset was before organisations of a person's own were put into it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// Their ids.
    ids: Vec<String>,
    /// How many sources it had without them.
    sources: usize,
}

impl Dataset {
    /// Whether an organisation is of the person's own.
    pub fn is_own(&self, organisation: usize) -> bool {
        self.own.as_ref().is_some_and(|own| self.organisations.get(organisation).is_some_and(|entry| own.ids.contains(&entry.id)))
    }

    /// The ids of the organisations of the person's own, in the order in which they were put in.
    pub fn own_organisations(&self) -> &[String] {
        self.own.as_ref().map_or(&[], |own| &own.ids)
    }

    /// An organisation with its ids resolved, and its sources, which are to be put behind those of the dataset. `None` where it
    /// has no id or name, or where its state is not one of the dataset.
    pub(crate) fn newcomer(&self, from: document::Organisation, sources: &[document::Source]) -> Option<Organisation> {
        if from.id.is_empty() || from.name.trim().is_empty() || self.state(&from.country).is_none() {
            return None;
        }
        let first = self.sources.len();
        let places: FxHashMap<String, u32> =
            sources.iter().enumerate().filter_map(|(place, held)| Some((held.id.clone(), u32::try_from(first + place).ok()?))).collect();
        let dates: Vec<_> = sources.iter().map(|held| source(held.clone()).published).collect();
        Some(self.make_organisation(from, &places, |place| match place.checked_sub(first) {
            Some(own) => dates.get(own).copied().flatten(),
            None => self.sources[place].published,
        }))
    }

    /// Puts an organisation of the person's own in and gives its place; places behind it move. The hash stays that of the data, since nothing
    /// of them is another. `None` where it cannot be put in, or where
    /// the dataset has its id already.
    pub(crate) fn join(&mut self, from: document::Organisation, sources: Vec<document::Source>) -> Option<usize> {
        let place = self.organisations.binary_search_by(|entry| entry.id.as_str().cmp(&from.id)).err()?;
        let made = self.newcomer(from, &sources)?;
        let sources_before = self.sources.len();
        let mut own = self.own.take().unwrap_or_else(|| Own { ids: Vec::new(), sources: sources_before });
        own.ids.push(made.id.clone());
        self.own = Some(own);
        self.sources.extend(sources.into_iter().map(source));
        for replaced in self.organisations.iter_mut().filter_map(|entry| entry.replaced_by.as_mut()) {
            *replaced += usize::from(*replaced >= place);
        }
        self.organisations.insert(place, made);
        Some(place)
    }

    /// Takes all organisations of the person's own out; gives their former places, ascending.
    pub(crate) fn part(&mut self) -> Vec<usize> {
        let gone: Vec<usize> = (0..self.organisations.len()).filter(|&place| self.is_own(place)).collect();
        let Some(own) = self.own.take() else { return gone };
        for &place in gone.iter().rev() {
            self.organisations.remove(place);
        }
        for entry in &mut self.organisations {
            entry.replaced_by = entry.replaced_by.map(|other| other - gone.partition_point(|&place| place < other));
        }
        self.sources.truncate(own.sources);
        gone
    }
}
