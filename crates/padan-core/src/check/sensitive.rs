//! Words of the munitions list in the texts of a document, unless a person has cleared that very text.

use super::report::Report;
use crate::document::{Document, Labels, Organisation, sha256_hex};
use crate::finding::FindingKind;
use crate::message::Message;
use crate::screening::{Hit, screen};

pub(super) fn check(document: &Document, report: &mut Report) {
    for domain in document.capabilities.as_deref().unwrap_or_default() {
        labels(&domain.id, "label", &domain.label, &domain.labels, report);
        for child in &domain.children {
            labels(&child.id, "label", &child.label, &child.labels, report);
        }
    }
    for topic in document.topics.as_deref().unwrap_or_default() {
        labels(&topic.id, "title", &topic.title, &topic.labels, report);
        text(&topic.id, "summary".into(), &topic.summary, None, report);
        for (index, element) in topic.elements.iter().enumerate() {
            labels(&topic.id, &format!("elements[{index}].title"), &element.title, &element.labels, report);
        }
    }
    for organisation in &document.organisations {
        for (field, prose) in texts(organisation) {
            text(&organisation.id, field, prose, Some(organisation), report);
        }
    }
}

/// A text of an organisation in which a word of the munitions list stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SensitiveText {
    /// The field that it stands in.
    pub field: String,
    /// The whole text.
    pub text: String,
    /// The first word of the munitions list in it.
    pub hit: Hit,
    /// SHA-256 of the text, to which a clearing is bound.
    pub digest: String,
}

/// The texts of an organisation in which words of the munitions list stand, cleared or not.
///
/// ```
/// use padan_core::{check::sensitive_texts, document::Organisation};
/// let organisation = Organisation { summary: "Builds missiles.".into(), ..Organisation::default() };
/// let found = sensitive_texts(&organisation);
/// assert_eq!((found[0].field.as_str(), found[0].hit.heading), ("summary", "ML4"));
/// ```
pub fn sensitive_texts(organisation: &Organisation) -> Vec<SensitiveText> {
    texts(organisation).filter_map(|(field, text)| SensitiveText::of(field, text)).collect()
}

impl SensitiveText {
    /// A text of a field, where a word of the munitions list stands in it.
    pub fn of(field: String, text: &str) -> Option<Self> {
        let hit = screen(text).into_iter().next()?;
        Some(Self { field, text: text.to_owned(), hit, digest: sha256_hex(text.as_bytes()) })
    }
}

/// A label and its translations.
fn labels(item: &str, field: &str, label: &str, translations: &Labels, report: &mut Report) {
    text(item, field.into(), label, None, report);
    for (language, label) in translations {
        text(item, format!("labels.{language}"), label, None, report);
    }
}

/// All text of an organisation, with the field that it stands in.
fn texts(organisation: &Organisation) -> impl Iterator<Item = (String, &str)> {
    let claims =
        organisation.capabilities.iter().enumerate().map(|(index, claim)| (format!("capabilities[{index}].claim"), claim.claim.as_str()));
    let seeks = organisation.seeks.iter().enumerate().map(|(index, seek)| (format!("seeks[{index}].claim"), seek.claim.as_str()));
    let notices = organisation.notices.iter().enumerate().map(|(index, notice)| (format!("notices[{index}].text"), notice.text.as_str()));
    let aliases = organisation.aliases.iter().enumerate().map(|(index, alias)| (format!("aliases[{index}]"), alias.as_str()));
    let held =
        organisation.certifications.iter().enumerate().map(|(index, held)| (format!("certifications[{index}].name"), held.name.as_str()));
    let own = [("name".to_owned(), organisation.name.as_str()), ("summary".to_owned(), organisation.summary.as_str())];
    own.into_iter().chain(aliases).chain(held).chain(claims).chain(seeks).chain(notices)
}

fn text(item: &str, field: String, prose: &str, organisation: Option<&Organisation>, report: &mut Report) {
    let Some(SensitiveText { field, hit, digest, .. }) = SensitiveText::of(field, prose) else { return };
    let cleared = organisation.is_some_and(|organisation| {
        organisation.screening.iter().any(|entry| entry.text_sha256.eq_ignore_ascii_case(&digest) && entry.cleared_by.is_some())
    });
    if !cleared {
        let message =
            Message::new("finding-sensitive").text("word", hit.written(prose)).text("heading", hit.heading).text("digest", digest);
        report.add(FindingKind::Sensitive, item, field, message);
    }
}
