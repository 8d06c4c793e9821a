//! What a kiosk may show: its topics, fields of work and organisations, made ready in steps.

use super::settings::Settings;
use crate::dataset::{Dataset, Organisation};
use crate::matching::{Engine, Progress, TopicTable};
use crate::search::{Index, Opening, Translations};
use std::sync::Arc;

/// Organisations whose index is made in one step.
const PORTION: usize = 200;

/// How many stand behind a topic, a field of work or a capability.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Place of the topic, domain or capability.
    pub place: usize,
    /// Organisations shown at the kiosk.
    pub organisations: usize,
    /// Those of them with a stand.
    pub stands: usize,
}

/// All that the kiosk may show, made ready in steps.
#[derive(Debug)]
pub struct Floor {
    pub(super) engine: Arc<Engine>,
    /// Places of the topics that are offered, and their tables as far as they are made.
    pub(super) topics: Vec<usize>,
    pub(super) tables: Vec<TopicTable>,
    /// Places of the organisations that are shown.
    pub(super) shown: Vec<usize>,
    pub(super) home: Option<usize>,
    pub(super) opening: Option<Opening>,
    pub(super) index: Index,
}

impl Floor {
    /// Begins: who is shown is known at once, [`Self::step`] makes the rest.
    pub fn new(engine: Arc<Engine>, settings: &Settings) -> Self {
        let dataset = engine.dataset();
        let home = settings.home.as_ref().and_then(|id| dataset.organisation(id));
        let shown = (0..dataset.organisations.len()).filter(|&place| Some(place) != home && is_shown(dataset, settings, place)).collect();
        let offered = |id: &String| settings.topics.is_empty() || settings.topics.contains(id);
        let topics = (0..dataset.listed_topics().len()).filter(|&place| offered(&dataset.topics[place].id)).collect();
        let opening = Some(Opening::new(dataset));
        Self { topics, tables: Vec::new(), shown, home, opening, index: Index::default(), engine }
    }

    /// Makes one more table of a topic, or a portion of the index of words.
    pub fn step(&mut self) -> Progress {
        if let Some(&topic) = self.topics.get(self.tables.len()) {
            self.tables.push(self.engine.table(topic).unwrap_or_default());
            return Progress::Working;
        }
        let Some(opening) = &mut self.opening else { return Progress::Done };
        if opening.step(self.engine.dataset(), PORTION) == Progress::Done
            && let Some(opening) = self.opening.take()
        {
            self.index = opening.finish();
        }
        Progress::Working
    }

    /// Has typed words understood as labels in other languages than the one shown.
    pub fn understand(&mut self, translations: Translations) {
        self.index.understand(translations);
    }

    /// The dataset.
    pub fn dataset(&self) -> &Dataset {
        self.engine.dataset()
    }

    /// Place of the organisation on whose behalf the kiosk stands there.
    pub fn home(&self) -> Option<usize> {
        self.home
    }

    /// Places of the organisations that are shown, those with a stand first, each part in the order of names.
    pub fn organisations(&self) -> Vec<usize> {
        let entry = |place: &usize| &self.dataset().organisations[*place];
        let sorted = self.dataset().name_order.sorted(self.shown.clone(), |place| &entry(place).name);
        let (with, without): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|place| entry(place).stand.is_some());
        [with, without].concat()
    }

    /// The topics that are offered, in the order of the dataset.
    pub fn topics(&self) -> Vec<Count> {
        let active = |table: &TopicTable| self.count(table.topic, |place| !table.profiles[place].claims.is_empty());
        self.tables.iter().map(active).collect()
    }

    /// The fields of work in which organisations are shown.
    pub fn domains(&self) -> Vec<Count> {
        let dataset = self.dataset();
        let works = |domain: usize| {
            move |entry: &Organisation| entry.claims.iter().any(|claim| dataset.capabilities[claim.capability].domain == domain)
        };
        let counts = (0..dataset.domains.len()).map(|domain| self.count(domain, |place| works(domain)(&dataset.organisations[place])));
        counts.filter(|count| count.organisations > 0).collect()
    }

    /// The capabilities of a field of work that organisations shown have.
    pub fn capabilities(&self, domain: usize) -> Vec<Count> {
        let dataset = self.dataset();
        let of_domain = (0..dataset.capabilities.len()).filter(|&place| dataset.capabilities[place].domain == domain);
        let counts = of_domain.map(|capability| self.count(capability, |place| self.engine.portrait(place).depth_of(capability) > 0));
        counts.filter(|count| count.organisations > 0).collect()
    }

    fn count(&self, of: usize, counts: impl Fn(usize) -> bool) -> Count {
        let counted: Vec<usize> = self.shown.iter().copied().filter(|&place| counts(place)).collect();
        let stands = counted.iter().filter(|&&place| self.dataset().organisations[place].stand.is_some()).count();
        Count { place: of, organisations: counted.len(), stands }
    }

    /// The table of a topic that is offered.
    pub(super) fn table(&self, topic: usize) -> Option<&TopicTable> {
        self.tables.iter().find(|table| table.topic == topic)
    }

    /// The capabilities of a field of work.
    pub(super) fn of_domain(&self, domain: usize) -> Vec<usize> {
        let capabilities = &self.dataset().capabilities;
        (0..capabilities.len()).filter(|&place| capabilities[place].domain == domain).collect()
    }
}

/// Whether the settings let an organisation be shown. Organisations of other states come where they have a stand, or where the
/// organiser has named their state.
fn is_shown(dataset: &Dataset, settings: &Settings, place: usize) -> bool {
    let entry = &dataset.organisations[place];
    let state = &dataset.states[entry.state];
    let in_place =
        if settings.states.is_empty() { state.member || entry.stand.is_some() } else { settings.states.contains(&state.about.code) };
    entry.ranked && in_place && (entry.stand.is_some() || !settings.stands_only)
}
