//! Drafts and a person's decisions as a document, and a document put upon another.

use crate::countries;
use crate::draft::{Draft, Drafts};
use crate::ground::Ground;
use crate::groups::{Band as Sureness, Group, sensitive};
use crate::kinds;
use crate::names::Band;
use padan_core::document::{Claim, Document, MemberState, Organisation, Screening};
use padan_core::progress::Progress;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a person has decided; all else is as it was proposed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decisions {
    /// What the dataset is called.
    pub title: String,
    /// The day that it describes, `YYYY-MM-DD`.
    pub as_of: String,
    /// The capabilities that groups of phrases mean, by place of the group; none where the phrases mean no capability.
    pub groups: BTreeMap<usize, Vec<String>>,
    /// Phrases that are not what the rest of their group is, by place of the group and of the phrase.
    pub apart: BTreeSet<(usize, usize)>,
    /// Whether drafts are the known organisation that they were compared with, by place of the draft.
    pub twins: BTreeMap<usize, bool>,
    /// Whether drafts are the earlier draft that they were compared with.
    pub again: BTreeMap<usize, bool>,
    /// Who cleared texts, by the digest of the text.
    pub cleared: BTreeMap<String, String>,
    /// When, as a moment.
    pub at: String,
    /// Drafts that are left out, by place.
    pub left_out: BTreeSet<usize>,
}

impl Decisions {
    /// The capabilities that a group is taken to mean: what was decided, else the proposal where it is sure.
    pub fn capabilities(&self, place: usize, group: &Group, ground: &Ground) -> Vec<String> {
        if let Some(decided) = self.groups.get(&place) {
            return decided.clone();
        }
        let proposed = group.capability.filter(|_| group.band == Sureness::Sure);
        proposed
            .and_then(|capability| ground.dataset().capabilities.get(capability))
            .map(|capability| capability.id.clone())
            .into_iter()
            .collect()
    }

    /// Whether a draft is taken to be the known organisation that it was compared with.
    pub fn is_twin(&self, place: usize, draft: &Draft) -> bool {
        self.twins.get(&place).copied().unwrap_or(draft.twin.is_some_and(|twin| twin.1 == Band::Same))
    }

    /// Whether a draft is taken to be the earlier one that it was compared with.
    pub fn is_again(&self, place: usize, draft: &Draft) -> bool {
        self.again.get(&place).copied().unwrap_or(draft.line > 0 && draft.again.is_some_and(|again| again.1 == Band::Same))
    }
}

/// A document that is being made of drafts.
pub struct Finishing {
    drafts: Arc<Drafts>,
    decisions: Decisions,
    ground: Arc<Ground>,
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
    pub fn new(head: Document, drafts: Arc<Drafts>, decisions: Decisions, ground: Arc<Ground>) -> Self {
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
            ground,
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
        let ids = self.decisions.capabilities(place, group, &self.ground);
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
            && let Some((id, _)) = draft.twin.and_then(|twin| self.ground.body(twin.0))
        {
            id.clone_into(&mut organisation.id);
        }
        let earlier = draft.again.filter(|_| self.decisions.is_again(place, draft)).and_then(|again| self.went.get(&again.0).copied());
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
        let listed = self.document.member_states.as_deref().unwrap_or(self.ground.states());
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
pub fn document(head: Document, drafts: Arc<Drafts>, decisions: Decisions, ground: Arc<Ground>) -> Document {
    let mut finishing = Finishing::new(head, drafts, decisions, ground);
    while finishing.step(1_000) == Progress::Working {}
    finishing.finish()
}

/// Adds to an organisation what another entry of it says and it does not.
fn add(known: &mut Organisation, other: Organisation) {
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
    fill(&mut known.local_name, other.local_name);
    fill(&mut known.city, other.city);
    fill(&mut known.kind, other.kind);
    fill(&mut known.size, other.size);
    fill(&mut known.website, other.website);
    fill(&mut known.contact, other.contact);
    fill(&mut known.founded, other.founded);
    fill(&mut known.parent, other.parent);
    fill(&mut known.stand, other.stand);
    if known.summary.is_empty() {
        known.summary = other.summary;
    }
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
