//! Evidence: claims without a source, sources that nothing rests on.

use super::report::{Report, Rules, source_lists};
use crate::document::Document;
use crate::finding::FindingKind;
use crate::message::Message;
use std::collections::BTreeSet;

pub(super) fn check(document: &Document, rules: &Rules<'_>, report: &mut Report) {
    // Only the bundled data promise a source behind every claim.
    if !rules.bundled {
        return;
    }
    let mut used = BTreeSet::new();
    for organisation in &document.organisations {
        for (field, ids) in source_lists(organisation) {
            if ids.is_empty() {
                report.add(FindingKind::NoSource, &organisation.id, field, Message::new("finding-no-source"));
            }
            used.extend(ids.iter().map(String::as_str));
        }
    }
    for source in document.sources.iter().filter(|source| !used.contains(source.id.as_str())) {
        report.add(FindingKind::UnusedSource, &source.id, "", Message::new("finding-unused-source"));
    }
}
