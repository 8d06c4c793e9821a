//! The organisations of a dataset as a catalogue: by facets, with a count beside every value, and in an order.
//!
//! | module | concern |
//! | --- | --- |
//! | [`facet`](Facet) | what organisations are told apart by |
//! | `build` | who has which value |
//! | [`chosen`](Chosen) | what a person has chosen, as it stands in an address |
//! | `bits` | sets of organisations |
//! | [`sort`](Sort) | orders |
//! | [`compare`](side_by_side) | some of them side by side |
//! | [`words`](answers) | who answers what was typed |
//!
//! Within one facet any of the chosen values is enough; all facets together have to hold. The count beside a value says how many
//! organisations would be there with it: of those that all *other* facets leave.

mod bits;
mod build;
mod chosen;
mod compare;
mod facet;
mod sort;
#[cfg(test)]
mod tests;
mod words;

pub use bits::Bits;
pub use chosen::Chosen;
pub use compare::{DomainRow, Engaged, in_common, side_by_side};
pub use facet::{Facet, NOT_SAID};
pub use sort::Sort;
pub use words::{Answers, answers};

use crate::dataset::Dataset;
use crate::order::ordered;
use facet::newest;

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// What stands in the address: an id, a word of the format, or [`NOT_SAID`].
    pub id: String,
    /// The place of the state, domain, capability or topic in the dataset; 0 for other facets.
    pub place: usize,
    /// The name of a certification as most write it; empty for other facets, whose names stand elsewhere.
    pub label: String,
    /// Who has it.
    pub held: Bits,
}

/// The organisations of a dataset, ready to be told apart. Made once; asking it costs little.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// Values that any organisation has, by facet, in the order of the dataset or of the format.
    values: [Vec<Value>; Facet::ALL.len()],
    /// All organisations but those that the policy in force leaves out.
    all: Bits,
    /// Organisations without weapons lines.
    plain: Bits,
    /// The place of each organisation in the order of names.
    by_name: Vec<u32>,
    /// The place of each state in the order of names.
    states_by_name: Vec<u32>,
}

/// What is left of a catalogue, and what each value would give.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filtered {
    /// The organisations that all filters leave.
    pub left: Bits,
    /// For each facet, for each of its values: how many would be left with it, or are with it.
    pub counts: [Vec<usize>; Facet::ALL.len()],
    /// How many would be left without what is chosen in a facet.
    pub without: [usize; Facet::ALL.len()],
}

impl Catalogue {
    /// The values of a facet that any organisation has.
    pub fn values(&self, facet: Facet) -> &[Value] {
        &self.values[facet as usize]
    }

    /// How many organisations there are; those that the policy in force leaves out do not count.
    pub fn len(&self) -> usize {
        self.all.count()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Filters the organisations that a search found, or all of them.
    ///
    /// ```
    /// use padan_core::catalogue::{Catalogue, Chosen, Facet};
    /// use padan_core::{dataset::Dataset, document::read_text};
    /// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[],"organisations":[
    ///     {"id":"a","name":"A","country":"MY"},{"id":"b","name":"B","country":"LA"},{"id":"c","name":"C","country":"MY"}]}"#);
    /// let catalogue = Catalogue::new(&Dataset::new(document, String::new(), None));
    /// let chosen = Chosen::default().with(Facet::State, "LA", true);
    /// let filtered = catalogue.filter(None, &chosen);
    /// assert_eq!(filtered.left.places(), [1]);
    /// assert_eq!(filtered.counts[Facet::State as usize], [1, 2]);
    /// ```
    pub fn filter(&self, found: Option<&[usize]>, chosen: &Chosen) -> Filtered {
        let mut base = found.map_or_else(|| self.all.clone(), |places| Bits::of(self.by_name.len(), places.iter().copied()));
        base.keep(&self.all);
        if chosen.without_sensitive_lines {
            base.keep(&self.plain);
        }
        // What is chosen in each facet, where anything is.
        let wanted = Facet::ALL.map(|facet| {
            let ids = chosen.of(facet);
            (!ids.is_empty()).then(|| {
                let mut any = Bits::none(self.by_name.len());
                self.values(facet).iter().filter(|value| ids.contains(&value.id)).for_each(|value| any.add(&value.held));
                any
            })
        });
        let mut filtered = Filtered { left: base.clone(), ..Filtered::default() };
        for facet in Facet::ALL {
            let mut others = base.clone();
            for (place, wanted) in wanted.iter().enumerate() {
                if let Some(wanted) = wanted.as_ref().filter(|_| place != facet as usize) {
                    others.keep(wanted);
                }
            }
            filtered.counts[facet as usize] = self.values(facet).iter().map(|value| others.shared(&value.held)).collect();
            filtered.without[facet as usize] = others.count();
            if let Some(wanted) = &wanted[facet as usize] {
                filtered.left.keep(wanted);
            }
        }
        filtered
    }

    /// Organisations in an order; `found` is the order of the search, where there was one.
    pub fn arranged(&self, left: &Bits, sort: Sort, found: Option<&[usize]>, dataset: &Dataset) -> Vec<usize> {
        if let (Sort::Fitting, Some(found)) = (sort, found) {
            return found.iter().copied().filter(|&place| left.has(place)).collect();
        }
        let keyed = left.places().into_iter().map(|place| (self.key(sort, place, dataset), self.by_name[place], place)).collect();
        ordered(keyed, Ord::cmp).into_iter().map(|(_, _, place)| place).collect()
    }

    /// What an organisation is sorted by, before its name.
    fn key(&self, sort: Sort, organisation: usize, dataset: &Dataset) -> (i32, u32) {
        let Some(entry) = dataset.organisations.get(organisation) else { return (0, 0) };
        match sort {
            Sort::Fitting | Sort::Name => (0, 0),
            Sort::State => (0, self.states_by_name.get(entry.state).copied().unwrap_or_default()),
            Sort::Newest => (newest(dataset, organisation).map_or(0, |date| -date.months()), 0),
            Sort::Claims => (-i32::try_from(entry.claims.len()).unwrap_or(i32::MAX), 0),
        }
    }
}
