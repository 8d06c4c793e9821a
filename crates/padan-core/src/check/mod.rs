//! What is wrong with a document: ids, references, values, evidence, duplicates, sensitive words.
//!
//! A finding never stops the others: all are listed, each with its place.

mod duplicates;
mod evidence;
mod identifiers;
mod references;
mod report;
mod sensitive;
mod values;

use crate::document::{Document, join};
use crate::finding::Finding;
use report::{Report, source_lists};
use std::collections::{BTreeMap, BTreeSet};

pub use duplicates::comparable_name;
pub use report::Rules;
pub use sensitive::{SensitiveText, sensitive_texts};

/// All findings on a document, in the order of their places.
///
/// ```
/// use padan_core::{check::{check, Rules}, document::read_text};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,
///     "organisations":[{"id":"Bad Id","name":"A","country":"MY"}]}"#);
/// let findings = check(&document, &Rules::default());
/// assert_eq!(findings[0].kind.id(), "bad-id");
/// ```
pub fn check(document: &Document, rules: &Rules<'_>) -> Vec<Finding> {
    let mut report = structure(document, rules);
    evidence::check(document, rules, &mut report);
    duplicates::check(document, &mut report);
    sensitive::check(document, &mut report);
    report.sorted()
}

/// What would make a document unusable for ranking: ids, references and values, without the searches through its texts.
pub fn check_structure(document: &Document, rules: &Rules<'_>) -> Vec<Finding> {
    structure(document, rules).sorted()
}

fn structure(document: &Document, rules: &Rules<'_>) -> Report {
    let mut report = Report::default();
    identifiers::check(document, &mut report);
    references::check(document, rules, &mut report);
    values::check(document, &mut report);
    report
}

/// Joins the parts of a dataset and checks the whole; each finding names the file of the part that it is about.
pub fn check_parts(parts: Vec<(String, Document)>, rules: &Rules<'_>) -> (Document, Vec<Finding>) {
    let files = files_of(&parts);
    let foreign = foreign_sources(&parts);
    let (document, mut findings) = join(parts);
    findings.extend(foreign);
    findings.extend(check(&document, rules));
    for finding in findings.iter_mut().filter(|finding| finding.place.file.is_empty()) {
        finding.place.file =
            [&finding.place.item, &finding.place.field].into_iter().find_map(|name| files.get(name)).cloned().unwrap_or_default();
    }
    (document, findings)
}

/// Which file each thing stands in.
fn files_of(parts: &[(String, Document)]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for (file, part) in parts {
        let organisations = part.organisations.iter().map(|organisation| &organisation.id);
        let sources = part.sources.iter().map(|source| &source.id);
        let topics = part.topics.iter().flatten().map(|topic| &topic.id);
        let states = part.member_states.iter().flatten().map(|state| &state.code);
        let pointers = part.control_pointers.iter().map(|pointer| &pointer.code);
        let domains = part.capabilities.iter().flatten();
        let capabilities = domains.flat_map(|domain| core::iter::once(&domain.id).chain(domain.children.iter().map(|child| &child.id)));
        let withdrawn = part.withdrawn.iter().map(|withdrawal| &withdrawal.id);
        let things = organisations.chain(sources).chain(topics).chain(states).chain(pointers).chain(capabilities).chain(withdrawn);
        for id in things {
            files.entry(id.clone()).or_insert_with(|| file.clone());
        }
        if part.as_of.is_some() {
            files.entry("as_of".into()).or_insert_with(|| file.clone());
        }
    }
    files
}

/// Claims that name a source which only another part has: a source id is local to its part.
fn foreign_sources(parts: &[(String, Document)]) -> Vec<Finding> {
    let ids = |part: &Document| -> BTreeSet<String> { part.sources.iter().map(|source| source.id.clone()).collect() };
    let all: BTreeSet<String> = parts.iter().flat_map(|(_, part)| ids(part)).collect();
    let mut report = Report::default();
    for (file, part) in parts {
        let (own, first) = (ids(part), report.findings.len());
        for organisation in &part.organisations {
            for (field, named) in source_lists(organisation) {
                for id in named.iter().filter(|id| all.contains(*id) && !own.contains(*id)) {
                    report.unknown(&organisation.id, field.clone(), id);
                }
            }
        }
        for finding in &mut report.findings[first..] {
            finding.place.file.clone_from(file);
        }
    }
    report.findings
}
