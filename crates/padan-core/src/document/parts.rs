//! Joining the parts of a dataset that is kept in several files into one document.

use super::{Document, Organisation, Sink};
use crate::finding::{Finding, FindingKind, Place};
use crate::message::Message;
use std::collections::{BTreeMap, BTreeSet};

/// Joins parts, given with the names of their files, in that order.
///
/// A source id is local to its part: where two parts use one id for different pages, the later one gets a suffix. The same
/// organisation id with different content in two parts is a finding, and the first stays.
pub fn join(parts: Vec<(String, Document)>) -> (Document, Vec<Finding>) {
    let mut whole = Document::default();
    let mut sink = Sink::default();
    let mut places = BTreeMap::new();
    for (file, mut part) in parts {
        rename_sources(&whole, &mut part);
        first(&mut whole.title, part.title);
        first(&mut whole.as_of, part.as_of);
        first(&mut whole.licence, part.licence);
        first(&mut whole.corrections, part.corrections);
        whole.withdrawn.append(&mut part.withdrawn);
        append(&mut whole.capabilities, part.capabilities);
        append(&mut whole.topics, part.topics);
        append(&mut whole.member_states, part.member_states);
        whole.control_pointers.append(&mut part.control_pointers);
        let known: BTreeSet<String> = whole.sources.iter().map(|source| source.id.clone()).collect();
        // What clashed was renamed above: an id that is still known stands for the very same page.
        whole.sources.extend(part.sources.into_iter().filter(|source| !known.contains(&source.id)));
        for organisation in part.organisations {
            let place = *places.entry(organisation.id.clone()).or_insert(whole.organisations.len());
            add_organisation(&mut whole.organisations, place, organisation, &file, &mut sink);
        }
        for (field, value) in part.extra.0 {
            whole.extra.0.entry(field).or_insert(value);
        }
    }
    (whole, sink.findings)
}

fn first<T>(kept: &mut Option<T>, value: Option<T>) {
    if kept.is_none() {
        *kept = value;
    }
}

fn append<T>(kept: &mut Option<Vec<T>>, values: Option<Vec<T>>) {
    if let Some(values) = values {
        kept.get_or_insert_default().extend(values);
    }
}

fn add_organisation(kept: &mut Vec<Organisation>, place: usize, organisation: Organisation, file: &str, sink: &mut Sink) {
    match kept.get(place) {
        Some(same) if *same == organisation => {}
        Some(_) => {
            let place = Place { file: file.into(), ..Place::at(&organisation.id, "id") };
            sink.add(FindingKind::DuplicateId, place, Message::new("finding-duplicate-id").text("id", &organisation.id));
        }
        None => kept.push(organisation),
    }
}

/// Gives the sources of a part that clash with other pages of the whole a name of their own.
fn rename_sources(whole: &Document, part: &mut Document) {
    let taken: BTreeMap<&str, &super::Source> = whole.sources.iter().map(|source| (source.id.as_str(), source)).collect();
    let mut used: BTreeSet<String> =
        taken.keys().map(|&id| id.to_owned()).chain(part.sources.iter().map(|source| source.id.clone())).collect();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for source in &mut part.sources {
        if taken.get(source.id.as_str()).is_some_and(|other| *other != &*source) {
            let name = (2..u32::MAX).map(|number| format!("{}.{number}", source.id)).find(|name| !used.contains(name));
            if let Some(name) = name {
                used.insert(name.clone());
                names.insert(core::mem::replace(&mut source.id, name.clone()), name);
            }
        }
    }
    if names.is_empty() {
        return;
    }
    for organisation in &mut part.organisations {
        let claims = organisation.capabilities.iter_mut().map(|claim| &mut claim.sources);
        let certifications = organisation.certifications.iter_mut().map(|certification| &mut certification.sources);
        let seeks = organisation.seeks.iter_mut().map(|seek| &mut seek.sources);
        for id in claims.chain(certifications).chain(seeks).flatten() {
            if let Some(name) = names.get(id) {
                id.clone_from(name);
            }
        }
    }
}
