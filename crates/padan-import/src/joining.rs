//! Two entries of one organisation as one, from which nothing that either says is lost.

use crate::groups::sensitive;
use padan_core::document::{Organisation, Screening};

/// The stands of two entries of one organisation, each once.
///
/// ```
/// use padan_import::joining::stands;
/// assert_eq!(stands(Some("Hall 3, B05"), Some("Hall 2, C78")).as_deref(), Some("Hall 3, B05; Hall 2, C78"));
/// assert_eq!(stands(Some("Hall 3, B05; Hall 2, C78"), Some("Hall 2, C78")).as_deref(), Some("Hall 3, B05; Hall 2, C78"));
/// assert_eq!(stands(None, None), None);
/// ```
pub fn stands(one: Option<&str>, other: Option<&str>) -> Option<String> {
    let mut all: Vec<&str> = Vec::new();
    for stand in [one, other].into_iter().flatten().flat_map(|stands| stands.split(';')).map(str::trim) {
        if !stand.is_empty() && !all.contains(&stand) {
            all.push(stand);
        }
    }
    (!all.is_empty()).then(|| all.join("; "))
}

/// What two summaries say: one of them where it holds the other, else one behind the other.
fn both(one: &str, other: &str) -> Option<String> {
    let (one, other) = (one.trim(), other.trim());
    if one.contains(other) {
        return (!one.is_empty()).then(|| one.to_owned());
    }
    if other.contains(one) {
        return Some(other.to_owned());
    }
    let is_sentence = one.ends_with(['.', '!', '?', '。', '។', '။']);
    Some(format!("{one}{} {other}", if is_sentence { "" } else { ";" }))
}

/// The entry for a summary made of two in which a word of the munitions list stands: cleared where each of the two that has such a word was,
/// by whom the first of them was. None where the summary is one of the two.
fn join_cleared(known: &Organisation, other: &Organisation, summary: &str) -> Option<Screening> {
    if summary == known.summary || summary == other.summary {
        return None;
    }
    let text = sensitive(summary)?;
    let flagged: Vec<_> = [&known.summary, &other.summary].into_iter().filter_map(|part| sensitive(part)).collect();
    let clearing = |digest: &String| {
        let entries = known.screening.iter().chain(&other.screening);
        entries.filter(|entry| entry.cleared_by.is_some()).find(|entry| entry.text_sha256.eq_ignore_ascii_case(digest))
    };
    let all: Option<Vec<&Screening>> = flagged.iter().map(|part| clearing(&part.digest)).collect();
    let first = all.and_then(|all| all.first().copied().cloned()).unwrap_or_default();
    Some(Screening {
        text_sha256: text.digest,
        heading: text.hit.heading.to_owned(),
        cleared_by: first.cleared_by,
        at: first.at,
        ..Screening::default()
    })
}

/// Adds to an organisation what another entry of it says and it does not. Stands and summaries are joined.
pub(crate) fn add(known: &mut Organisation, other: Organisation) {
    fn fill<T>(own: &mut Option<T>, other: Option<T>) {
        if own.is_none() {
            *own = other;
        }
    }
    fn extend<T: PartialEq>(own: &mut Vec<T>, others: Vec<T>) {
        for item in others {
            if !own.contains(&item) {
                own.push(item);
            }
        }
    }
    known.stand = stands(known.stand.as_deref(), other.stand.as_deref());
    let summary = both(&known.summary, &other.summary);
    let joined = summary.as_deref().and_then(|summary| join_cleared(known, &other, summary));
    known.summary = summary.unwrap_or_default();
    known.screening.extend(joined);
    fill(&mut known.local_name, other.local_name);
    fill(&mut known.city, other.city);
    fill(&mut known.kind, other.kind);
    fill(&mut known.size, other.size);
    fill(&mut known.website, other.website);
    fill(&mut known.contact, other.contact);
    fill(&mut known.founded, other.founded);
    fill(&mut known.parent, other.parent);
    known.sensitive_lines |= other.sensitive_lines;
    if other.name != known.name {
        extend(&mut known.aliases, vec![other.name]);
    }
    extend(&mut known.aliases, other.aliases);
    for claim in other.capabilities {
        if !known.capabilities.iter().any(|own| own.capability == claim.capability && own.claim == claim.claim) {
            known.capabilities.push(claim);
        }
    }
    extend(&mut known.certifications, other.certifications);
    extend(&mut known.seeks, other.seeks);
    extend(&mut known.screening, other.screening);
}
