//! What was read of a list.

use crate::groups::Proposal;
use crate::names::Band;
use padan_core::check::SensitiveText;
use padan_core::document::Organisation;
use padan_core::finding::Finding;

/// An organisation as it was read, before a person has decided anything.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// The line it begins on; 0 where the file has no lines.
    pub line: usize,
    /// What was read.
    pub organisation: Organisation,
    /// Its texts in which words of the munitions list stand.
    pub sensitive: Vec<SensitiveText>,
    /// The known organisation that it may be, and what is thought of that.
    pub twin: Option<(usize, Band)>,
    /// The earlier draft that it may be.
    pub earlier: Option<(usize, Band)>,
}

/// All that was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drafts {
    /// The organisations, in the order of the file.
    pub drafts: Vec<Draft>,
    /// Phrases that may name capabilities.
    pub proposal: Proposal,
    /// What was wrong.
    pub findings: Vec<Finding>,
}
