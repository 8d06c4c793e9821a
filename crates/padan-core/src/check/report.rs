//! What is demanded of a document, and what was found.

use crate::document::{Document, Organisation};
use crate::finding::{Finding, FindingKind, Place};
use crate::message::Message;

/// What is demanded of a document.
#[derive(Debug, Clone, Copy, Default)]
pub struct Rules<'a> {
    /// Every claim has to rest on a source, and every country on the list of states: so for the bundled data.
    pub bundled: bool,
    /// Where the taxonomy, topics and states come from that the document leaves out.
    pub builtin: Option<&'a Document>,
}

/// Collects findings about documents.
#[derive(Default)]
pub(super) struct Report {
    pub findings: Vec<Finding>,
}

impl Report {
    /// All of them, in the order of their places.
    pub fn sorted(self) -> Vec<Finding> {
        let mut findings = self.findings;
        findings.sort_by(|a, b| (&a.place, a.kind).cmp(&(&b.place, b.kind)));
        findings
    }

    /// One more, at a field of an item.
    pub fn add(&mut self, kind: FindingKind, item: &str, field: impl Into<String>, message: Message) {
        self.findings.push(Finding::new(kind, Place::at(item, field), message));
    }

    /// An id that names nothing.
    pub fn unknown(&mut self, item: &str, field: impl Into<String>, id: &str) {
        self.add(FindingKind::UnknownReference, item, field, Message::new("finding-unknown-reference").text("id", id));
    }
}

/// The lists of source ids of an organisation, each with the field that it stands in.
pub(super) fn source_lists(organisation: &Organisation) -> impl Iterator<Item = (String, &Vec<String>)> {
    let claims =
        organisation.capabilities.iter().enumerate().map(|(index, claim)| (format!("capabilities[{index}].sources"), &claim.sources));
    let certifications =
        organisation.certifications.iter().enumerate().map(|(index, held)| (format!("certifications[{index}].sources"), &held.sources));
    let seeks = organisation.seeks.iter().enumerate().map(|(index, seek)| (format!("seeks[{index}].sources"), &seek.sources));
    claims.chain(certifications).chain(seeks)
}
