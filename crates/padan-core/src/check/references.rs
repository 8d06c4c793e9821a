//! References: every id that is named has to name something.

use super::report::{Report, Rules, source_lists};
use crate::document::{Document, Domain, MemberState, Organisation};
use crate::finding::FindingKind;
use crate::message::Message;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(document: &Document, rules: &Rules<'_>, report: &mut Report) {
    let builtin = rules.builtin;
    let domains = document.capabilities.as_ref().or_else(|| builtin?.capabilities.as_ref());
    let states = document.member_states.as_ref().or_else(|| builtin?.member_states.as_ref());
    // Without any taxonomy at hand nothing can be said of capabilities.
    if let Some(domains) = domains {
        capabilities(document, &leaf_ids(domains), report);
    }
    topics(document, report);
    countries(document, states.filter(|_| rules.bundled), report);
    sources(document, report);
    organisations(document, report);
}

/// Ids that a claim may name: those of capabilities, and of domains without any.
fn leaf_ids(domains: &[Domain]) -> BTreeSet<&str> {
    let own = domains.iter().filter(|domain| domain.children.is_empty()).map(|domain| domain.id.as_str());
    let children = domains.iter().flat_map(|domain| &domain.children).map(|child| child.id.as_str());
    own.chain(children).collect()
}

fn capabilities(document: &Document, known: &BTreeSet<&str>, report: &mut Report) {
    let mut check = |item: &str, field: String, id: &str| {
        if !id.is_empty() && !known.contains(id) {
            report.unknown(item, field, id);
        }
    };
    for organisation in &document.organisations {
        for (index, claim) in organisation.capabilities.iter().enumerate() {
            check(&organisation.id, format!("capabilities[{index}].capability"), &claim.capability);
        }
        for (index, seek) in organisation.seeks.iter().enumerate() {
            check(&organisation.id, format!("seeks[{index}].capability"), &seek.capability);
        }
    }
    for topic in document.topics.as_deref().unwrap_or_default() {
        for (index, element) in topic.elements.iter().enumerate() {
            for (place, fit) in element.capabilities.iter().enumerate() {
                check(&topic.id, format!("elements[{index}].capabilities[{place}].capability"), &fit.capability);
            }
        }
    }
    for pointer in &document.control_pointers {
        for (index, id) in pointer.capabilities.iter().enumerate() {
            check(&pointer.code, format!("capabilities[{index}]"), id);
        }
    }
}

/// A topic that no capability can serve is left out: said rather than passed over.
fn topics(document: &Document, report: &mut Report) {
    for topic in document.topics.as_deref().unwrap_or_default() {
        if topic.elements.iter().all(|element| element.capabilities.is_empty()) {
            report.add(FindingKind::Missing, &topic.id, "elements", Message::new("finding-topic-without-capabilities"));
        }
    }
}

fn countries(document: &Document, states: Option<&Vec<MemberState>>, report: &mut Report) {
    for organisation in &document.organisations {
        let code = organisation.country.as_str();
        let formed = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        let listed = states.is_none_or(|states| states.iter().any(|state| state.code == code));
        if !(code.is_empty() || formed && listed) {
            report.add(FindingKind::BadCountry, &organisation.id, "country", Message::new("finding-bad-country").text("code", code));
        }
    }
}

fn sources(document: &Document, report: &mut Report) {
    let known: BTreeSet<&str> = document.sources.iter().map(|source| source.id.as_str()).collect();
    for organisation in &document.organisations {
        for (field, ids) in source_lists(organisation) {
            for id in ids.iter().filter(|id| !known.contains(id.as_str())) {
                report.unknown(&organisation.id, field.clone(), id);
            }
        }
    }
}

fn organisations(document: &Document, report: &mut Report) {
    let known: BTreeSet<&str> = document.organisations.iter().map(|organisation| organisation.id.as_str()).collect();
    // Of one id the first counts.
    let parents: BTreeMap<&str, &str> = document
        .organisations
        .iter()
        .rev()
        .filter_map(|organisation| Some((organisation.id.as_str(), organisation.parent.as_deref()?)))
        .collect();
    for organisation in &document.organisations {
        // An owner may well stand outside the file; nobody owns itself.
        if let Some(id) = organisation.parent.as_deref().filter(|id| *id == organisation.id) {
            report.unknown(&organisation.id, "parent", id);
        }
        if is_in_circle(organisation, &parents) {
            report.add(FindingKind::BadValue, &organisation.id, "parent", Message::new("finding-circle").text("name", &organisation.name));
        }
        if let Some(id) = organisation.replaced_by.as_deref().filter(|id| !known.contains(id) || *id == organisation.id) {
            report.unknown(&organisation.id, "replaced_by", id);
        }
    }
}

/// Whether an organisation would own itself by way of others.
fn is_in_circle(organisation: &Organisation, parents: &BTreeMap<&str, &str>) -> bool {
    let own = organisation.id.as_str();
    let mut seen = BTreeSet::new();
    let mut at = parents.get(own).copied().filter(|owner| *owner != own);
    while let Some(owner) = at.filter(|owner| *owner != own && seen.insert(*owner)) {
        at = parents.get(owner).copied();
    }
    at == Some(own)
}

#[cfg(test)]
mod tests {
    use crate::check::{Rules, check_structure};
    use crate::document::read_text;

    #[test]
    fn owners_that_go_round_are_found_and_a_long_line_of_owners_is_not() {
        let (document, _) = read_text(
            br#"{"format":"padan-dataset","version":1,"organisations":[
            {"id":"a","name":"A","country":"LA","parent":"b"},{"id":"b","name":"B","country":"LA","parent":"a"},
            {"id":"c","name":"C","country":"LA","parent":"a"},{"id":"d","name":"D","country":"LA","parent":"e"},{"id":"e","name":"E","country":"LA"}]}"#,
        );
        let found = check_structure(&document, &Rules::default());
        let places: Vec<String> =
            found.iter().filter(|found| found.message.key == "finding-circle").map(|found| found.place.to_string()).collect();
        assert_eq!(places, ["a: parent", "b: parent"]);
    }
}
