//! Labels of the taxonomy in other languages than the one that is shown: whoever types in Thai while English is shown finds the same.
//!
//! They stand beside the index, not in it: a word that the index knows keeps its meaning ("air" is water in Malay).

use super::fields::{Field, impact};
use super::item::Item;
use super::token::{Kind, each_token, term};
use super::vocabulary::Vocabulary;
use crate::dataset::Dataset;
use std::collections::BTreeMap;

/// What has a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    State(usize),
    Topic(usize),
    Capability(usize),
}

/// Words of labels with what they stand for.
#[derive(Debug, Clone, Default)]
pub struct Translations {
    pub(super) vocabulary: Vocabulary,
    /// The items of each word with their impact, each item once.
    items: Vec<Vec<(u32, u16)>>,
}

/// The items that a label leads to: of a capability also the organisations that have it, for less.
struct Reach<'a> {
    dataset: &'a Dataset,
    having: Vec<Vec<u32>>,
    within: Vec<Vec<u32>>,
}

impl<'a> Reach<'a> {
    fn new(dataset: &'a Dataset) -> Self {
        let mut having = vec![Vec::new(); dataset.capabilities.len()];
        let mut within = vec![Vec::new(); dataset.states.len()];
        for (place, organisation) in (0..).zip(&dataset.organisations) {
            if let Some(within) = within.get_mut(organisation.state) {
                within.push(place);
            }
            for claim in &organisation.claims {
                if let Some(having) = having.get_mut(claim.capability)
                    && having.last() != Some(&place)
                {
                    having.push(place);
                }
            }
        }
        Self { dataset, having, within }
    }

    fn each(&self, thing: Thing, field: Field, length: u32, each: &mut dyn FnMut(u32, u16)) {
        let item = |item: Item| {
            u32::try_from(item.number([self.dataset.organisations.len(), self.dataset.listed_topics().len()])).unwrap_or(u32::MAX)
        };
        match thing {
            Thing::State(place) => self.within[place].iter().for_each(|&organisation| each(organisation, impact(Field::State, length))),
            Thing::Topic(place) => each(item(Item::Topic(place)), impact(field, length)),
            Thing::Capability(place) => {
                each(item(Item::Capability(place)), impact(field, length));
                if field == Field::Name {
                    self.having[place].iter().for_each(|&organisation| each(organisation, impact(Field::Capability, length)));
                }
            }
        }
    }
}

/// Calls `each` for every label of a dataset.
fn each_label<'a>(dataset: &'a Dataset, each: &mut dyn FnMut(Thing, Field, &'a str)) {
    for (place, state) in dataset.states.iter().enumerate() {
        each(Thing::State(place), Field::State, &state.about.name);
    }
    for (place, topic) in dataset.listed_topics().iter().enumerate() {
        each(Thing::Topic(place), Field::Name, &topic.title);
        topic.elements.iter().for_each(|element| each(Thing::Topic(place), Field::Element, &element.title));
    }
    for (place, capability) in dataset.capabilities.iter().enumerate() {
        each(Thing::Capability(place), Field::Name, &capability.label);
        if let Some(domain) = dataset.domains.get(capability.domain) {
            each(Thing::Capability(place), Field::Domain, &domain.label);
        }
    }
}

impl Translations {
    /// The labels of a dataset in the languages of `others`, which are the same dataset as it is shown in those, with or without
    /// its organisations.
    pub fn new(dataset: &Dataset, others: &[Dataset]) -> Self {
        let reach = Reach::new(dataset);
        let mut words: BTreeMap<String, BTreeMap<u32, u16>> = BTreeMap::new();
        let mut shown = Vec::new();
        each_label(dataset, &mut |_, _, text| shown.push(text));
        for other in others {
            let mut labels = shown.iter();
            each_label(other, &mut |thing, field, text| {
                // What is called the same is in the index.
                if labels.next() == Some(&text) {
                    return;
                }
                let mut tokens = Vec::new();
                each_token(text, &mut |token, kind, _| {
                    if kind != Kind::Pair {
                        tokens.push(term(token, kind));
                    }
                });
                let length = u32::try_from(tokens.len()).unwrap_or(u32::MAX);
                for token in tokens {
                    let items = words.entry(token).or_default();
                    reach.each(thing, field, length, &mut |item, impact| {
                        let best = items.entry(item).or_default();
                        *best = (*best).max(impact);
                    });
                }
            });
        }
        let vocabulary = Vocabulary::new(words.keys().map(String::as_str));
        Self { vocabulary, items: words.into_values().map(|items| items.into_iter().collect()).collect() }
    }

    /// The items of a word with their impact.
    pub(super) fn items(&self, word: u32) -> &[(u32, u16)] {
        self.items.get(word as usize).map_or(&[], Vec::as_slice)
    }
}
