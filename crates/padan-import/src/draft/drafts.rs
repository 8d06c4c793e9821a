//! What was read of a list, and who of it owns whom.

use crate::groups::Proposal;
use crate::names::Band;
use crate::{at_line, ids};
use padan_core::check::SensitiveText;
use padan_core::document::Organisation;
use padan_core::finding::{Finding, FindingKind};
use padan_core::message::Message;
use std::collections::{BTreeMap, BTreeSet};

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

impl Drafts {
    /// Owners by id or name, given the ids of the list; who would own itself has none.
    pub(super) fn resolve_parents(&mut self, known_ids: &BTreeMap<String, usize>) {
        let Self { drafts, findings, .. } = self;
        if drafts.iter().all(|draft| draft.organisation.parent.is_none()) {
            return;
        }
        let mut by_name: BTreeMap<String, String> = BTreeMap::new();
        for draft in &*drafts {
            let name = ids::telling_name(&draft.organisation.name);
            by_name.entry(name).or_insert_with(|| draft.organisation.id.clone());
        }
        for draft in drafts.iter_mut().filter(|draft| draft.line > 0) {
            if let Some(said) = draft.organisation.parent.take() {
                let known =
                    Some(said.clone()).filter(|id| known_ids.contains_key(id)).or_else(|| by_name.get(&ids::telling_name(&said)).cloned());
                // An owner outside the list still tells that two of its firms belong together.
                draft.organisation.parent = Some(known.unwrap_or_else(|| ids::id(&draft.organisation.country, &said)));
            }
        }
        let parents: BTreeMap<String, String> =
            drafts.iter().filter_map(|draft| Some((draft.organisation.id.clone(), draft.organisation.parent.clone()?))).collect();
        for draft in drafts {
            let own = &draft.organisation.id;
            let mut seen = BTreeSet::new();
            let mut at = parents.get(own);
            while let Some(owner) = at.filter(|owner| *owner != own && seen.insert((*owner).clone())) {
                at = parents.get(owner);
            }
            if at == Some(own) {
                // What came as a dataset has been checked already.
                if draft.line > 0 {
                    let message = Message::new("finding-circle").text("name", &draft.organisation.name);
                    findings.push(at_line(FindingKind::BadValue, draft.line, "parent", message));
                }
                draft.organisation.parent = None;
            }
        }
    }
}
