//! Who has which value of a facet.

use super::facet::freshness;
use super::{Bits, Catalogue, Facet, NOT_SAID, Value};
use crate::dataset::{Dataset, Engagement, Kind, Organisation, Size};
use crate::matching::portrait::certification_name;
use crate::order::ordered;
use std::collections::BTreeMap;

/// Letters of a certification's id.
const LONGEST: usize = 60;

impl Catalogue {
    /// The catalogue of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let all = dataset.organisations.len();
        let mut values = [const { Vec::new() }; Facet::ALL.len()];
        let mut put = |facet: Facet, list: Vec<Value>| {
            values[facet as usize] = list.into_iter().filter(|value: &Value| value.held.count() > 0).collect();
        };
        put(Facet::State, by_place(dataset, dataset.states.iter().map(|state| state.about.code.clone()), |entry| vec![entry.state]));
        put(Facet::Domain, by_place(dataset, dataset.domains.iter().map(|domain| domain.id.clone()), |entry| domains(dataset, entry)));
        let capabilities = by_place(dataset, dataset.capabilities.iter().map(|capability| capability.id.clone()), capabilities);
        // Those of one domain together, in the order of the domains.
        put(Facet::Capability, ordered(capabilities, |a, b| domain(dataset, a).cmp(&domain(dataset, b))));
        put(Facet::Topic, (0..dataset.listed_topics().len()).map(|place| topic(dataset, place)).collect());
        let words = |words: Vec<&'static str>, of: &dyn Fn(usize) -> Vec<&'static str>| {
            let place = |id: &str| words.iter().position(|word| *word == id);
            let mut held = vec![Bits::none(all); words.len()];
            for organisation in (0..all).filter(|&place| !dataset.organisations[place].left_out) {
                of(organisation).into_iter().filter_map(place).for_each(|value| held[value].put(organisation));
            }
            words
                .iter()
                .zip(held)
                .map(|(word, held)| Value { id: (*word).to_owned(), place: 0, label: String::new(), held })
                .collect::<Vec<_>>()
        };
        let entry = |place: usize| &dataset.organisations[place];
        let with_unknown = |ids: Vec<&'static str>| ids.into_iter().chain([NOT_SAID]).collect();
        let kinds = with_unknown(Kind::ALL.iter().map(|kind| kind.id()).collect());
        put(Facet::Kind, words(kinds, &|place| vec![entry(place).kind.map_or(NOT_SAID, Kind::id)]));
        let sizes = with_unknown(Size::ALL.iter().map(|size| size.id()).collect());
        put(Facet::Size, words(sizes, &|place| vec![entry(place).size.map_or(NOT_SAID, Size::id)]));
        let engagements = Engagement::ALL.iter().map(|engagement| engagement.id()).collect();
        put(Facet::Engagement, words(engagements, &|place| entry(place).claims.iter().map(|claim| claim.engagement.id()).collect()));
        let ages = with_unknown(Facet::FRESH.iter().map(|(id, _)| *id).collect());
        put(Facet::Freshness, words(ages, &|place| vec![freshness(dataset, place)]));
        put(Facet::Certification, certifications(dataset));
        let ranks = |names: Vec<&str>| dataset.name_order.ranks(&names);
        let by_name = ranks(dataset.organisations.iter().map(|entry| entry.name.as_str()).collect());
        let states_by_name = ranks(dataset.states.iter().map(|state| state.about.name.as_str()).collect());
        let plain = (0..all).filter(|&place| !entry(place).sensitive_lines);
        Self {
            values,
            all: Bits::of(all, (0..all).filter(|&place| !entry(place).left_out)),
            plain: Bits::of(all, plain),
            by_name,
            states_by_name,
        }
    }

    /// With topics of a person's own beside those of the dataset, given as their places; those that nobody brings anything to are left out.
    #[must_use]
    pub fn with_topics(mut self, dataset: &Dataset, places: &[usize]) -> Self {
        let own = places.iter().filter(|place| **place < dataset.topics.len()).map(|&place| topic(dataset, place));
        self.values[Facet::Topic as usize].extend(own.filter(|value| value.held.count() > 0));
        self
    }
}

/// Organisations with their places, but for those that the policy in force leaves out.
fn listed(dataset: &Dataset) -> impl Iterator<Item = (usize, &Organisation)> {
    dataset.organisations.iter().enumerate().filter(|(_, entry)| !entry.left_out)
}

/// A value for each id, held by those of whom `of` names its place.
fn by_place(dataset: &Dataset, ids: impl Iterator<Item = String>, of: impl Fn(&Organisation) -> Vec<usize>) -> Vec<Value> {
    let all = dataset.organisations.len();
    let mut values: Vec<Value> =
        ids.enumerate().map(|(place, id)| Value { id, place, label: String::new(), held: Bits::none(all) }).collect();
    for (organisation, entry) in listed(dataset) {
        for place in of(entry) {
            if let Some(value) = values.get_mut(place) {
                value.held.put(organisation);
            }
        }
    }
    values
}

fn capabilities(entry: &Organisation) -> Vec<usize> {
    entry.claims.iter().map(|claim| claim.capability).collect()
}

fn domains(dataset: &Dataset, entry: &Organisation) -> Vec<usize> {
    entry.claims.iter().filter_map(|claim| dataset.capabilities.get(claim.capability)).map(|capability| capability.domain).collect()
}

fn domain(dataset: &Dataset, value: &Value) -> Option<usize> {
    dataset.capabilities.get(value.place).map(|capability| capability.domain)
}

/// A topic, held by those with a claim in a capability that is special to it. Such a claim is one that counts there, and nobody has a claim
/// that counts without such a one: those in general capabilities count beside it alone.
fn topic(dataset: &Dataset, place: usize) -> Value {
    let topic = &dataset.topics[place];
    let mut is_special = vec![false; dataset.capabilities.len()];
    for fit in topic.elements.iter().flat_map(|element| &element.fits).filter(|fit| !fit.general && fit.fit > 0) {
        if let Some(special) = is_special.get_mut(fit.capability) {
            *special = true;
        }
    }
    let brings = |entry: &Organisation| entry.claims.iter().any(|claim| is_special.get(claim.capability) == Some(&true));
    let held = Bits::of(dataset.organisations.len(), listed(dataset).filter(|(_, entry)| brings(entry)).map(|(place, _)| place));
    Value { id: topic.id.clone(), place, label: String::new(), held }
}

/// Certifications by their comparable names; the label is the way most write it.
fn certifications(dataset: &Dataset) -> Vec<Value> {
    let mut known: BTreeMap<String, (BTreeMap<&str, usize>, Vec<usize>)> = BTreeMap::new();
    for (organisation, entry) in listed(dataset) {
        for held in &entry.certifications {
            let id = slug(&certification_name(&held.name));
            if !id.is_empty() {
                let (written, holders) = known.entry(id).or_default();
                *written.entry(held.name.trim()).or_default() += 1;
                holders.push(organisation);
            }
        }
    }
    let all = dataset.organisations.len();
    let value = |(id, (written, holders)): (String, (BTreeMap<&str, usize>, Vec<usize>))| {
        let label = written.into_iter().rev().max_by_key(|(_, count)| *count).map(|(name, _)| name.to_owned()).unwrap_or_default();
        Value { id, place: 0, label, held: Bits::of(all, holders) }
    };
    ordered(known.into_iter().map(value).collect(), |a, b| b.held.count().cmp(&a.held.count()))
}

/// Letters and digits, with dashes between: commas separate values in an address.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for character in name.chars() {
        if slug.len() >= LONGEST {
            break;
        }
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}
