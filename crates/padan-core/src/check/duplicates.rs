//! Entries that seem to be the same organisation, within a state and across states.

use super::report::Report;
use crate::dataset::Kind;
use crate::document::{Document, Organisation};
use crate::finding::FindingKind;
use crate::message::Message;
use crate::text::fold;
use std::collections::BTreeMap;

/// Words that say the legal form of a firm and nothing of which firm it is.
const LEGAL_FORMS: [&str; 34] = [
    "sdn",
    "bhd",
    "berhad",
    "pte",
    "ltd",
    "limited",
    "pt",
    "tbk",
    "persero",
    "co",
    "company",
    "jsc",
    "joint",
    "stock",
    "corp",
    "corporation",
    "inc",
    "incorporated",
    "plc",
    "public",
    "llc",
    "llp",
    "cv",
    "gmbh",
    "cong",
    "ty",
    "tnhh",
    "cp",
    "lda",
    "sa",
    "group",
    "holdings",
    "perum",
    "the",
];

/// A name without case, marks, punctuation and legal form, for comparing.
///
/// ```
/// use padan_core::check::comparable_name;
/// assert_eq!(comparable_name("PT Dirgantara Indonesia (Persero)"), comparable_name("Dirgantara Indonesia"));
/// assert_eq!(comparable_name("Công ty Cổ phần Viễn Thông"), "phan vien thong");
/// ```
pub fn comparable_name(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let telling: Vec<&str> = words.iter().copied().filter(|word| !LEGAL_FORMS.contains(word)).collect();
    // A name made of nothing but legal words is compared as it is.
    if telling.is_empty() { words.join(" ") } else { telling.join(" ") }
}

pub(super) fn check(document: &Document, report: &mut Report) {
    let mut by_name: BTreeMap<String, &Organisation> = BTreeMap::new();
    for organisation in &document.organisations {
        let names = core::iter::once(&organisation.name).chain(&organisation.local_name);
        for name in names.map(|name| comparable_name(name)).filter(|name| !name.is_empty()) {
            let first = *by_name.entry(name).or_insert(organisation);
            if first.id != organisation.id && !related(first, organisation) {
                let message = Message::new("finding-duplicate-organisation").text("other", &first.id);
                report.add(FindingKind::DuplicateOrganisation, &organisation.id, "name", message);
                break;
            }
        }
    }
}

/// A subsidiary abroad may carry the name of its parent, and many states have an agency of the same plain name.
fn related(a: &Organisation, b: &Organisation) -> bool {
    let agencies = [a, b].iter().all(|body| body.kind.as_deref() == Some(Kind::Agency.id()));
    if agencies && a.country != b.country {
        return true;
    }
    let is_parent = |child: &Organisation, parent: &Organisation| child.parent.as_deref() == Some(parent.id.as_str());
    is_parent(a, b) || is_parent(b, a) || (a.parent.is_some() && a.parent == b.parent)
}
