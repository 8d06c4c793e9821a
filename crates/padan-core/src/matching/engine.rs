//! A dataset made ready for matching: its statistics and portraits once, its topics when asked for.

use super::bound::SideBound;
use super::corpus::Corpus;
use super::points::PairScore;
use super::policy::Policy;
use super::portrait::Portrait;
use super::profile::{Profile, TopicPlan};
use super::score::score;
use super::terms::{Pair, Side};
use crate::dataset::{Dataset, Labelled, Organisation, Topic};
use crate::document;
use crate::order::NameOrder;

/// A dataset with its statistics.
#[derive(Debug, Clone, Default)]
pub struct Engine {
    pub(super) dataset: Dataset,
    pub(super) corpus: Corpus,
    pub(super) portraits: Vec<Portrait>,
    pub(super) policy: Option<Policy>,
}

/// All organisations in one topic.
#[derive(Debug, Clone, Default)]
pub struct TopicTable {
    /// The topic.
    pub topic: usize,
    pub(super) plan: TopicPlan,
    /// Profiles, by the places of the organisations.
    pub profiles: Vec<Profile>,
    /// What the bounds of ranking need, by the same places.
    pub(super) bounds: Vec<SideBound>,
}

impl AsRef<Self> for TopicTable {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl Engine {
    /// The engine over a dataset with the statistics of another, to see what leaving something out does.
    #[cfg(test)]
    pub(super) fn with_corpus(dataset: Dataset, corpus: Corpus) -> Self {
        let portraits = dataset.organisations.iter().map(|organisation| Portrait::new(organisation, &dataset, &corpus, None)).collect();
        Self { dataset, corpus, portraits, policy: None }
    }

    /// The same engine, its dataset shown in another language: see [`Dataset::localised`]. No score changes.
    #[must_use]
    pub fn localised(&self, language: &str, builtin: &Dataset, table: impl Fn(Labelled<'_>) -> Option<String>) -> Self {
        Self { dataset: self.dataset.localised(language, builtin, table), ..self.clone() }
    }

    /// This engine with names in the order of the language that its dataset is shown in.
    #[must_use]
    pub fn with_name_order(mut self, order: NameOrder) -> Self {
        self.dataset.name_order = order;
        self
    }

    /// Takes over topics of the person's own from the engine that this one was made of: see [`Dataset::take_over_own`].
    pub fn take_over_own(&mut self, original: &Self) {
        self.dataset.take_over_own(&original.dataset);
    }

    /// The dataset.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The policy in force.
    pub fn policy(&self) -> Option<&Policy> {
        self.policy.as_ref()
    }

    /// The portrait of an organisation.
    pub fn portrait(&self, organisation: usize) -> &Portrait {
        &self.portraits[organisation]
    }

    /// Statistics of the dataset.
    pub fn corpus(&self) -> &Corpus {
        &self.corpus
    }

    /// Takes in a topic of the person's own, see [`Dataset::take_in`]. The statistics stay those of the dataset: they come from claims
    /// alone, and words of the topic that stand in no claim count for nothing.
    pub fn take_in(&mut self, topic: document::Topic) -> Option<usize> {
        self.dataset.take_in(topic)
    }

    /// All organisations in a topic of the dataset; `None` where there is no such topic.
    pub fn table(&self, topic: usize) -> Option<TopicTable> {
        Some(self.table_of(topic, self.dataset.topics.get(topic)?))
    }

    fn table_of(&self, place: usize, topic: &Topic) -> TopicTable {
        let plan = TopicPlan::new(topic, &self.dataset, &self.corpus);
        let profiles: Vec<Profile> =
            (0..self.portraits.len()).map(|organisation| self.profile(organisation, &self.portraits[organisation], &plan, None)).collect();
        let bounds = self.portraits.iter().zip(&profiles).map(|(portrait, profile)| SideBound::new(portrait, profile)).collect();
        TopicTable { topic: place, plan, profiles, bounds }
    }

    fn profile(&self, organisation: usize, portrait: &Portrait, plan: &TopicPlan, left_out: Option<usize>) -> Profile {
        Profile::new(&self.dataset.organisations[organisation], portrait, plan, &self.dataset, &self.corpus, left_out)
    }

    pub(super) fn side<'e>(&'e self, table: &'e TopicTable, organisation: usize) -> Side<'e> {
        Side { portrait: &self.portraits[organisation], profile: &table.profiles[organisation] }
    }

    pub(super) fn pair<'e>(&'e self, table: &'e TopicTable, a: usize, b: usize) -> Pair<'e> {
        Pair { plan: &table.plan, corpus: &self.corpus, a: self.side(table, a), b: self.side(table, b) }
    }

    /// The score of two organisations in a topic, whoever they are; their places have to be places of the dataset.
    pub fn score(&self, table: &TopicTable, a: usize, b: usize) -> PairScore {
        score(&self.pair(table, a, b))
    }

    /// The score of two organisations without one claim of `a`; the statistics of the dataset stay fixed.
    pub fn score_without(&self, table: &TopicTable, a: usize, claim: usize, b: usize) -> PairScore {
        let portrait = Portrait::new(&self.dataset.organisations[a], &self.dataset, &self.corpus, Some(claim));
        let profile = self.profile(a, &portrait, &table.plan, Some(claim));
        let mut pair = self.pair(table, a, b);
        pair.a = Side { portrait: &portrait, profile: &profile };
        score(&pair)
    }

    /// The portrait and profile of an organisation as it would be with other claims; the statistics of the dataset stay fixed.
    pub(super) fn changed(&self, table: &TopicTable, organisation: &Organisation) -> (Portrait, Profile) {
        let portrait = Portrait::new(organisation, &self.dataset, &self.corpus, None);
        let profile = Profile::new(organisation, &portrait, &table.plan, &self.dataset, &self.corpus, None);
        (portrait, profile)
    }

    /// Whether two organisations may be paired at all: two states, no common owner, not one and the same.
    pub fn may_pair(&self, a: usize, b: usize) -> bool {
        a != b && self.dataset.organisations[a].state != self.dataset.organisations[b].state && !self.one_owner(a, b)
    }

    /// Whether two organisations have one owner, or one owns the other.
    pub fn one_owner(&self, a: usize, b: usize) -> bool {
        let (one, other) = (&self.dataset.organisations[a], &self.dataset.organisations[b]);
        let owns = |owner: &str, owned: &Option<String>| owned.as_deref() == Some(owner);
        (one.parent.is_some() && one.parent == other.parent) || owns(&one.id, &other.parent) || owns(&other.id, &one.parent)
    }
}
