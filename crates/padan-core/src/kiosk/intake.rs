//! A dataset on its way into a kiosk, which nobody attends: what the check flags is held back there until a person has looked.

use crate::document::{Document, Screening};
use crate::finding::{Finding, FindingKind};
use crate::message::Arg;

/// Holds back the organisations whose text the check flagged as sensitive: each finding is put down as one that waits for a person, so
/// that the organisation is never ranked or shown. Gives the findings that no organisation can be held back for: labels and topics.
///
/// ```
/// use padan_core::check::{Rules, check};
/// use padan_core::document::read_text;
/// use padan_core::kiosk::intake::hold_back;
/// let text = br#"{"format":"padan-dataset","version":1,"organisations":[
///     {"id":"example-a","name":"Example A","country":"ID","summary":"Makes howitzers."}]}"#;
/// let (mut document, _) = read_text(text);
/// let findings = check(&document, &Rules::default());
/// assert!(hold_back(&mut document, &findings).is_empty());
/// assert_eq!(document.organisations[0].screening[0].cleared_by, None);
/// ```
pub fn hold_back<'f>(document: &mut Document, findings: &'f [Finding]) -> Vec<&'f Finding> {
    let mut left = Vec::new();
    for finding in findings.iter().filter(|finding| finding.kind == FindingKind::Sensitive) {
        let said = |wanted: &str| {
            let arg = finding.message.args.iter().find(|(name, _)| *name == wanted);
            if let Some((_, Arg::Text(text))) = arg { text.clone() } else { String::new() }
        };
        let Some(organisation) = document.organisations.iter_mut().find(|organisation| organisation.id == finding.place.item) else {
            left.push(finding);
            continue;
        };
        let digest = said("digest");
        if !organisation.screening.iter().any(|entry| entry.text_sha256.eq_ignore_ascii_case(&digest)) {
            organisation.screening.push(Screening { text_sha256: digest, heading: said("heading"), ..Screening::default() });
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Rules, check};
    use crate::dataset::Dataset;
    use crate::document::read;
    use serde_json::json;

    #[test]
    fn what_is_flagged_is_held_back_once_and_what_is_cleared_is_not() {
        let flagged = json!({"id": "example-a", "name": "Example A", "country": "ID", "summary": "Makes howitzers."});
        let harmless = json!({"id": "example-b", "name": "Example B", "country": "MY", "summary": "Makes filters."});
        let topics = json!([{"id": "t", "title": "Howitzers", "elements": []}]);
        let mut document = read(json!({"format": "padan-dataset", "version": 1, "organisations": [flagged, harmless], "topics": topics})).0;
        let findings = check(&document, &Rules::default());
        for _ in 0..2 {
            let left: Vec<&str> = hold_back(&mut document, &findings).into_iter().map(|finding| finding.place.item.as_str()).collect();
            assert_eq!(left, ["t"]);
        }
        assert_eq!(document.organisations[0].screening.len(), 1);
        let ranked: Vec<bool> = Dataset::new(document, String::new(), None).organisations.iter().map(|entry| entry.ranked).collect();
        assert_eq!(ranked, [false, true]);
    }
}
