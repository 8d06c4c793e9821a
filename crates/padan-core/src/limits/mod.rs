//! What is looked at in a JSON text before it is parsed: its size, how deep it nests, how many values it has, names that stand
//! twice in one object, and halves of characters that no text can hold.
//!
//! Every importer of JSON begins here, so that no file costs more than its length, whatever is in it.

mod parse;
mod scan;

use crate::finding::{Finding, FindingKind};
use crate::order::ordered;

pub use parse::parse;
pub(crate) use parse::read_within;
pub use scan::{Scanned, scan};

/// How much a JSON text may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonLimits {
    /// Bytes.
    pub bytes: usize,
    /// Objects and lists within each other, at most 127.
    pub depth: usize,
    /// Values in all.
    pub values: usize,
}

/// Findings of one text are told up to this many.
pub const MOST_FINDINGS: usize = 100;

/// The findings of one text that are told, at most [`MOST_FINDINGS`]: why nothing can be used comes before all the rest.
pub(crate) fn told(findings: Vec<Finding>) -> Vec<Finding> {
    let mut findings = ordered(findings, |a, b| (b.kind == FindingKind::Unreadable).cmp(&(a.kind == FindingKind::Unreadable)));
    findings.truncate(MOST_FINDINGS);
    findings
}
