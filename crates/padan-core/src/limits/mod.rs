//! What is looked at in a JSON text before it is parsed: its size, how deep it nests, how many values it has, names that stand
//! twice in one object, and halves of characters that no text can hold.
//!
//! Every importer of JSON begins here, so that no file costs more than its length, whatever is in it.

mod scan;

use crate::finding::{Finding, FindingKind, Place};
use crate::message::Message;
use crate::order::ordered;
use serde_json::Value;

pub use scan::{JsonLimits, MOST_FINDINGS, Scanned, scan};

/// Parses a JSON text that keeps the limits: its value, and what was mended in it. The error is what it is refused for.
///
/// ```
/// use padan_core::limits::{JsonLimits, parse};
/// let limits = JsonLimits { bytes: 100, depth: 3, values: 10 };
/// let (value, findings) = parse(br#"{"a":1,"a":2}"#, &limits)?;
/// assert_eq!((&value["a"], findings.len()), (&2.into(), 1));
/// assert_eq!(parse(b"{\n?", &limits).map_err(|refusal| refusal.place.line).err(), Some(Some(2)));
/// # Ok::<(), Box<padan_core::finding::Finding>>(())
/// ```
pub fn parse(bytes: &[u8], limits: &JsonLimits) -> Result<(Value, Vec<Finding>), Box<Finding>> {
    let scanned = scan(bytes, limits)?;
    match serde_json::from_str(&scanned.text) {
        Ok(value) => Ok((value, scanned.findings)),
        Err(error) => {
            let place = Place { line: (error.line() > 0).then(|| error.line()), ..Place::default() };
            let message = Message::new("finding-not-json").text("detail", error.to_string());
            Err(Box::new(Finding::new(FindingKind::Unreadable, place, message)))
        }
    }
}

/// Reads a file of JSON that keeps the limits: what `read` makes of its value. What was mended in the text is told first.
pub(crate) fn read_within<T>(
    bytes: &[u8],
    limits: &JsonLimits,
    read: impl FnOnce(Value) -> (Option<T>, Vec<Finding>),
) -> (Option<T>, Vec<Finding>) {
    match parse(bytes, limits) {
        Ok((value, mended)) => {
            let (made, findings) = read(value);
            (made, mended.into_iter().chain(findings).collect())
        }
        Err(refusal) => (None, vec![*refusal]),
    }
}

/// The findings of one text that are told, at most [`MOST_FINDINGS`]: why nothing can be used comes before all the rest.
pub(crate) fn told(findings: Vec<Finding>) -> Vec<Finding> {
    let mut findings = ordered(findings, |a, b| (b.kind == FindingKind::Unreadable).cmp(&(a.kind == FindingKind::Unreadable)));
    findings.truncate(MOST_FINDINGS);
    findings
}
