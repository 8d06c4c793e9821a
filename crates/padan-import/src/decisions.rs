//! What a person has decided of drafts and of groups of phrases.

use crate::draft::{Draft, Drafts};
use crate::groups::{Band as Sureness, Group};
use crate::names::Band;
use crate::reference::Reference;
use std::collections::{BTreeMap, BTreeSet};

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
    /// What of these decisions still applies where the same file was read again with other columns: whatever was said of a row, by its line,
    /// its name and whom it was compared with; of a group, by what it was taken to mean; of a text, by the text.
    #[must_use]
    pub fn carried(&self, before: &Drafts, now: &Drafts) -> Self {
        let lines: BTreeMap<(usize, &str), usize> =
            now.drafts.iter().enumerate().filter(|(_, draft)| draft.line > 0).map(|(place, draft)| (row(draft), place)).collect();
        let place_of = |old: usize| before.drafts.get(old).and_then(|draft| lines.get(&row(draft))).copied();
        let still = |decided: &BTreeMap<usize, bool>, is_same: &dyn Fn(&Draft, &Draft) -> bool| -> BTreeMap<usize, bool> {
            let places = decided.iter().filter_map(|(old, said)| Some((*old, place_of(*old)?, *said)));
            places.filter(|(old, new, _)| is_same(&before.drafts[*old], &now.drafts[*new])).map(|(_, new, said)| (new, said)).collect()
        };
        let earlier = |drafts: &Drafts, draft: &Draft| draft.earlier.and_then(|again| drafts.drafts.get(again.0)).map(|draft| draft.line);
        let groups: BTreeMap<Meaning<'_>, usize> =
            now.proposal.groups.iter().enumerate().map(|(place, group)| (meaning(group), place)).collect();
        let group_of = |old: usize| before.proposal.groups.get(old).and_then(|group| groups.get(&meaning(group))).copied();
        let phrases: BTreeMap<&str, usize> =
            now.proposal.phrases.iter().enumerate().map(|(place, phrase)| (phrase.text.as_str(), place)).collect();
        let phrase_of = |old: usize| before.proposal.phrases.get(old).and_then(|phrase| phrases.get(phrase.text.as_str())).copied();
        Self {
            groups: self.groups.iter().filter_map(|(old, ids)| Some((group_of(*old)?, ids.clone()))).collect(),
            apart: self.apart.iter().filter_map(|(group, phrase)| Some((group_of(*group)?, phrase_of(*phrase)?))).collect(),
            twins: still(&self.twins, &|old, new| old.twin.map(|twin| twin.0) == new.twin.map(|twin| twin.0)),
            again: still(&self.again, &|old, new| earlier(before, old) == earlier(now, new)),
            left_out: self.left_out.iter().filter_map(|old| place_of(*old)).collect(),
            ..self.clone()
        }
    }

    /// The capabilities that a group is taken to mean: what was decided, else the proposal where it is sure.
    pub fn capabilities(&self, place: usize, group: &Group, reference: &Reference) -> Vec<String> {
        if let Some(decided) = self.groups.get(&place) {
            return decided.clone();
        }
        let proposed = group.capability.filter(|_| group.band == Sureness::Sure);
        proposed
            .and_then(|capability| reference.dataset().capabilities.get(capability))
            .map(|capability| capability.id.clone())
            .into_iter()
            .collect()
    }

    /// Places of the drafts that become entries of their own: those that are neither left out nor one with an earlier entry.
    pub fn entries(&self, drafts: &Drafts, reference: &Reference) -> Vec<usize> {
        let (mut went, mut ids, mut entries) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        for (place, draft) in drafts.drafts.iter().enumerate().filter(|(place, _)| !self.left_out.contains(place)) {
            let is_twin = self.is_twin(place, draft);
            let known = draft.twin.filter(|_| is_twin).and_then(|twin| reference.body(twin.0));
            let id = known.map_or(draft.organisation.id.as_str(), |known| known.0);
            let is_again = self.is_again(place, draft) && draft.earlier.is_some_and(|again| went.contains(&again.0));
            went.insert(place);
            if !(is_again || is_twin && ids.contains(id)) {
                ids.insert(id);
                entries.push(place);
            }
        }
        entries
    }

    /// Whether a draft is taken to be the known organisation that it was compared with.
    pub fn is_twin(&self, place: usize, draft: &Draft) -> bool {
        self.twins.get(&place).copied().unwrap_or(draft.twin.is_some_and(|twin| twin.1 == Band::Same))
    }

    /// Whether a draft is taken to be the earlier one that it was compared with.
    pub fn is_again(&self, place: usize, draft: &Draft) -> bool {
        self.again.get(&place).copied().unwrap_or(draft.line > 0 && draft.earlier.is_some_and(|again| again.1 == Band::Same))
    }
}

/// What tells a row from all others of a file, however its other columns are read.
fn row(draft: &Draft) -> (usize, &str) {
    (draft.line, &draft.organisation.name)
}

/// What tells a group from all others.
type Meaning<'g> = (Option<usize>, Sureness, &'g str);

fn meaning(group: &Group) -> Meaning<'_> {
    (group.capability, group.band, &group.word)
}
