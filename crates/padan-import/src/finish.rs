//! Drafts and a person's decisions as a document, and a document put upon another.

use crate::countries;
use crate::decisions::Decisions;
use crate::draft::{Draft, Drafts};
use crate::groups::{Group, sensitive};
use crate::joining::add;
use crate::kinds;
use crate::reference::Reference;
use padan_core::document::{Claim, Document, MemberState, Screening};
use padan_core::progress::Progress;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A document that is being made of drafts.
pub struct Finishing {
    drafts: Arc<Drafts>,
    decisions: Decisions,
    reference: Arc<Reference>,
    /// Claims that groups give to drafts.
    claims: BTreeMap<usize, Vec<Claim>>,
    next_group: usize,
    next: usize,
    /// Where in the document a draft went.
    went: BTreeMap<usize, usize>,
    by_id: BTreeMap<String, usize>,
    document: Document,
}

impl Finishing {
    /// Begins. `head` lends all but the organisations: of a JSON dataset, what it says of itself.
    pub fn new(head: Document, drafts: Arc<Drafts>, decisions: Decisions, reference: Arc<Reference>) -> Self {
        let mut document = Document { organisations: Vec::new(), ..head };
        if !decisions.title.trim().is_empty() {
            document.title = Some(decisions.title.clone());
        }
        if document.as_of.is_none() && !decisions.as_of.is_empty() {
            document.as_of = Some(decisions.as_of.clone());
        }
        Self {
            drafts,
            decisions,
            reference,
            claims: BTreeMap::new(),
            next_group: 0,
            next: 0,
            went: BTreeMap::new(),
            by_id: BTreeMap::new(),
            document,
        }
    }

    /// Takes so many groups or drafts more.
    pub fn step(&mut self, things: usize) -> Progress {
        let drafts = self.drafts.clone();
        for _ in 0..things {
            if let Some(group) = drafts.proposal.groups.get(self.next_group) {
                self.take_group(self.next_group, group);
                self.next_group += 1;
            } else if let Some(draft) = drafts.drafts.get(self.next) {
                self.take(self.next, draft);
                self.next += 1;
            } else {
                return Progress::Done;
            }
        }
        Progress::Working
    }

    fn take_group(&mut self, place: usize, group: &Group) {
        let ids = self.decisions.capabilities(place, group, &self.reference);
        for phrase in group.phrases.iter().filter(|phrase| !self.decisions.apart.contains(&(place, **phrase))) {
            for (draft, text) in self.drafts.proposal.phrases.get(*phrase).into_iter().flat_map(|phrase| &phrase.rows) {
                let engagement = kinds::engagement(text).map(|engagement| engagement.id().to_owned());
                let claim =
                    |id: &String| Claim { capability: id.clone(), engagement: engagement.clone(), claim: text.clone(), ..Claim::default() };
                self.claims.entry(*draft).or_default().extend(ids.iter().map(claim));
            }
        }
    }

    fn take(&mut self, place: usize, draft: &Draft) {
        if self.decisions.left_out.contains(&place) {
            return;
        }
        let mut organisation = draft.organisation.clone();
        for claim in self.claims.remove(&place).unwrap_or_default() {
            if !organisation.capabilities.iter().any(|known| known.capability == claim.capability && known.claim == claim.claim) {
                organisation.capabilities.push(claim);
            }
        }
        let said: Vec<_> = organisation.capabilities.iter().filter_map(|claim| sensitive(&claim.claim)).collect();
        for text in draft.sensitive.iter().chain(&said) {
            if organisation.screening.iter().all(|entry| entry.text_sha256 != text.digest) {
                let cleared_by = self.decisions.cleared.get(&text.digest).cloned();
                let at = cleared_by.as_ref().map(|_| self.decisions.at.clone());
                let heading = text.hit.heading.to_owned();
                organisation.screening.push(Screening {
                    text_sha256: text.digest.clone(),
                    heading,
                    cleared_by,
                    at,
                    ..Screening::default()
                });
            }
        }
        if self.decisions.is_twin(place, draft)
            && let Some((id, _)) = draft.twin.and_then(|twin| self.reference.body(twin.0))
        {
            id.clone_into(&mut organisation.id);
        }
        let earlier = draft.earlier.filter(|_| self.decisions.is_again(place, draft)).and_then(|again| self.went.get(&again.0).copied());
        // Two that are the same known organisation are one.
        let same = earlier.or_else(|| self.by_id.get(&organisation.id).copied().filter(|_| self.decisions.is_twin(place, draft)));
        if let Some(known) = same.and_then(|same| self.document.organisations.get_mut(same)) {
            add(known, organisation);
            self.went.extend(same.map(|same| (place, same)));
            return;
        }
        self.went.insert(place, self.document.organisations.len());
        self.by_id.insert(organisation.id.clone(), self.document.organisations.len());
        self.document.organisations.push(organisation);
    }

    /// The document. Countries that are not known here get their names, as states outside the association.
    pub fn finish(mut self) -> Document {
        let listed = self.document.member_states.as_deref().unwrap_or(self.reference.states());
        let mut states: Vec<MemberState> = listed.to_vec();
        let used: BTreeSet<&str> = self.document.organisations.iter().map(|organisation| organisation.country.as_str()).collect();
        for code in used {
            if !states.iter().any(|state| state.code == code)
                && let Some(name) = countries::name(code)
            {
                states.push(MemberState {
                    code: code.to_owned(),
                    name: name.to_owned(),
                    membership: "partner".into(),
                    ..MemberState::default()
                });
            }
        }
        if states.len() > listed.len() {
            self.document.member_states = Some(states);
        }
        self.document
    }
}

/// The document of drafts and decisions, at once; [`Finishing`] does it in steps.
pub fn document(head: Document, drafts: Arc<Drafts>, decisions: Decisions, reference: Arc<Reference>) -> Document {
    let mut finishing = Finishing::new(head, drafts, decisions, reference);
    while finishing.step(1_000) == Progress::Working {}
    finishing.finish()
}

/// A document put upon another: organisations of the same id become one, in which what stood there first stays; sources of the same id that are
/// other pages get another id.
///
/// ```
/// use padan_core::document::{Document, Organisation};
/// let of = |id: &str, stand: Option<&str>| Organisation { id: id.into(), name: "A".into(), stand: stand.map(Into::into), ..Organisation::default() };
/// let base = Document { organisations: vec![of("a", None)], ..Document::default() };
/// let own = Document { organisations: vec![of("a", Some("B12")), of("b", None)], ..Document::default() };
/// let whole = padan_import::finish::upon(base, own);
/// assert_eq!(whole.organisations.len(), 2);
/// assert_eq!(whole.organisations[0].stand.as_deref(), Some("B12"));
/// ```
pub fn upon(base: Document, own: Document) -> Document {
    let title = own.title.clone().or_else(|| base.title.clone());
    let as_of = base.as_of.clone().max(own.as_of.clone());
    let mut states = base.member_states.clone();
    let known: BTreeSet<String> = base.organisations.iter().map(|organisation| organisation.id.clone()).collect();
    let (same, new): (Vec<_>, Vec<_>) = own.organisations.iter().cloned().partition(|organisation| known.contains(&organisation.id));
    if let Some(states) = &mut states {
        let more = own.member_states.clone().unwrap_or_default();
        let has = |code: &str| base.member_states.iter().flatten().any(|state| state.code == code);
        states.extend(more.into_iter().filter(|state| !has(&state.code)));
    }
    // Taxonomy and topics stay those of the base: claims that name none of them are left out when the dataset is made.
    let own = Document { organisations: new, capabilities: None, topics: None, member_states: None, control_pointers: Vec::new(), ..own };
    let (mut whole, _) = padan_core::document::join(vec![(String::new(), base), (String::new(), own)]);
    let places: BTreeMap<String, usize> =
        whole.organisations.iter().enumerate().map(|(place, organisation)| (organisation.id.clone(), place)).collect();
    for mut organisation in same {
        // Its sources may have got other ids on the way; what it adds counts as stated by the organiser.
        organisation.capabilities.iter_mut().for_each(|claim| claim.sources.clear());
        organisation.certifications.iter_mut().for_each(|held| held.sources.clear());
        organisation.seeks.iter_mut().for_each(|seek| seek.sources.clear());
        if let Some(known) = places.get(&organisation.id).and_then(|place| whole.organisations.get_mut(*place)) {
            add(known, organisation);
        }
    }
    Document { title, as_of, member_states: states, ..whole }
}
