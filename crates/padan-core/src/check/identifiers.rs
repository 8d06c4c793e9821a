//! Ids: their form, and that no two things share one.

use super::report::Report;
use crate::document::Document;
use crate::finding::FindingKind;
use crate::message::Message;
use std::collections::BTreeSet;

/// Whether text is an id of the format: `[a-z0-9._-]{1,64}`.
fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-'))
}

pub(super) fn check(document: &Document, report: &mut Report) {
    ids("organisations", document.organisations.iter().map(|organisation| organisation.id.as_str()), report);
    ids("sources", document.sources.iter().map(|source| source.id.as_str()), report);
    let domains = document.capabilities.as_deref().unwrap_or_default();
    let capabilities = domains.iter().flat_map(|domain| core::iter::once(&domain.id).chain(domain.children.iter().map(|child| &child.id)));
    ids("capabilities", capabilities.map(String::as_str), report);
    let topics = document.topics.as_deref().unwrap_or_default();
    ids("topics", topics.iter().map(|topic| topic.id.as_str()), report);
    for topic in topics {
        ids(&topic.id, topic.elements.iter().map(|element| element.id.as_str()), report);
    }
    let states = document.member_states.as_deref().unwrap_or_default();
    unique("member_states", states.iter().map(|state| state.code.as_str()), report);
}

fn ids<'a>(list: &str, ids: impl Iterator<Item = &'a str> + Clone, report: &mut Report) {
    // An empty id was reported as missing when the file was read.
    for id in ids.clone().filter(|id| !id.is_empty() && !is_id(id)) {
        report.add(FindingKind::BadId, id, "id", Message::new("finding-bad-id").text("id", id));
    }
    unique(list, ids, report);
}

fn unique<'a>(list: &str, ids: impl Iterator<Item = &'a str>, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !id.is_empty() && !seen.insert(id) {
            report.add(FindingKind::DuplicateId, list, id, Message::new("finding-duplicate-id").text("id", id));
        }
    }
}
