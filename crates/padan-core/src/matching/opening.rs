//! A dataset made ready for matching in steps, so that a page can open a large one without freezing.

use super::corpus::Gathering;
use super::engine::Engine;
use super::policy::Policy;
use super::portrait::Portrait;
use crate::dataset::{Building, Dataset};
use crate::document::Document;
use crate::progress::Progress;

/// An engine that is being made.
///
/// ```
/// use padan_core::document::Document;
/// use padan_core::matching::{Opening, Progress};
/// let mut opening = Opening::of(Document::default(), String::new(), None, None);
/// while opening.step(1_000) == Progress::Working {}
/// assert!(opening.engine().is_some_and(|engine| engine.corpus().word_rarity.is_empty()));
/// ```
#[derive(Debug)]
pub struct Opening {
    engine: Engine,
    stage: Stage,
    /// Organisations of the dataset, as far as is known.
    all: usize,
    /// How often each organisation is met.
    rounds: usize,
}

#[derive(Debug)]
enum Stage {
    /// The document is made into a dataset.
    Building(Box<Building>),
    /// Statistics are gathered.
    Gathering(Box<Gathering>),
    /// Portraits are drawn.
    Drawing,
}

impl Opening {
    /// Begins with a document and its hash, under a policy where there is one; see [`Dataset::new`] and [`Engine::new`].
    pub fn of(document: Document, hash: String, builtin: Option<&Document>, policy: Option<Policy>) -> Self {
        let building = Building::new(document, hash, builtin);
        let engine = Engine { policy, ..Engine::default() };
        Self { engine, all: building.all(), stage: Stage::Building(Box::new(building)), rounds: 3 }
    }

    /// Begins with a dataset, under a policy where there is one; see [`Engine::new`].
    pub fn new(dataset: Dataset, policy: Option<Policy>) -> Self {
        let stage = Stage::Gathering(Box::new(Gathering::new(&dataset)));
        let all = dataset.organisations.len();
        Self { engine: Engine { dataset, policy, ..Engine::default() }, stage, all, rounds: 2 }
    }

    /// Goes on for about as much work as `budget` claims give, and at least a little. What comes of it is the same for any budget.
    pub fn step(&mut self, budget: usize) -> Progress {
        Progress::within(budget, || self.part())
    }

    /// Does a part of the work and says how much that was; `None` once all is done.
    fn part(&mut self) -> Option<usize> {
        let Engine { dataset, corpus, portraits, policy } = &mut self.engine;
        let work = match &mut self.stage {
            Stage::Building(building) => building.step(),
            Stage::Gathering(gathering) => gathering.step(dataset),
            Stage::Drawing => {
                let organisation = dataset.organisations.get(portraits.len())?;
                portraits.push(Portrait::new(organisation, dataset, corpus, None));
                return Some(organisation.claims.len());
            }
        };
        if work.is_none() {
            match std::mem::replace(&mut self.stage, Stage::Drawing) {
                Stage::Building(building) => {
                    *dataset = building.dataset();
                    self.all = dataset.organisations.len();
                    self.stage = Stage::Gathering(Box::new(Gathering::new(dataset)));
                }
                Stage::Gathering(gathering) => {
                    *corpus = gathering.corpus();
                    // The statistics are those of the whole dataset.
                    if let Some(policy) = policy {
                        policy.apply(dataset);
                    }
                    portraits.reserve_exact(dataset.organisations.len());
                }
                Stage::Drawing => {}
            }
        }
        Some(work.unwrap_or_default())
    }

    /// Parts done and parts in all, for telling how far it is: each organisation is met twice, and once before where it begins
    /// with a document.
    pub fn progress(&self) -> (usize, usize) {
        let met = match &self.stage {
            Stage::Building(building) => building.met(),
            Stage::Gathering(gathering) => self.all * (self.rounds - 2) + gathering.met(),
            Stage::Drawing => self.all * (self.rounds - 1) + self.engine.portraits.len(),
        };
        (met, self.all * self.rounds)
    }

    /// The engine, `None` before all is done.
    pub fn engine(self) -> Option<Engine> {
        let is_done = matches!(self.stage, Stage::Drawing) && self.engine.portraits.len() == self.engine.dataset.organisations.len();
        is_done.then_some(self.engine)
    }
}

impl Engine {
    /// Prepares a dataset, under a policy where there is one. The statistics are those of the whole dataset.
    pub fn new(dataset: Dataset, policy: Option<Policy>) -> Self {
        let mut opening = Opening::new(dataset, policy);
        while opening.step(usize::MAX) == Progress::Working {}
        opening.engine().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read;
    use crate::matching::testing::Sketch;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_budget_gives_the_same_engine(sketch in Sketch::any(8), budget in 0usize..40, [leaves_out, begins_with_dataset] in any::<[bool; 2]>()) {
            let mut json = sketch.json();
            // Not in order, one of them twice, one withdrawn, one replaced by another.
            if let Some(organisations) = json["organisations"].as_array_mut() {
                organisations.reverse();
                organisations.extend(organisations.first().cloned());
                let other = organisations.get(organisations.len() / 2).map(|other| other["id"].clone());
                if let (Some(first), Some(other)) = (organisations.first_mut(), other) {
                    first["replaced_by"] = other;
                }
            }
            json["withdrawn"] = serde_json::json!([{"id": "o01"}]);
            let policy = leaves_out.then(|| Policy { states: vec!["MY".into()], capabilities: vec!["d0.c1".into()], ..Policy::default() });
            let document = read(json).0;
            let dataset = Dataset::new(document.clone(), "hash".into(), None);
            let whole = Engine::new(dataset.clone(), policy.clone());
            let mut opening = if begins_with_dataset {
                Opening::new(dataset, policy)
            } else {
                Opening::of(document, "hash".into(), None, policy)
            };
            let mut last = 0;
            while opening.step(budget) == Progress::Working {
                let (met, all) = opening.progress();
                prop_assert!(last <= met && met <= all);
                last = met;
            }
            let (met, all) = opening.progress();
            prop_assert_eq!(met, all);
            let engine = opening.engine();
            // Their texts hold every number of both.
            prop_assert_eq!(format!("{engine:?}"), format!("{:?}", Some(whole)));
        }
    }

    #[test]
    fn there_is_no_engine_before_the_end() {
        let (document, _) = read(serde_json::json!({"format": "padan-dataset", "version": 1,
            "organisations": [{"id": "a", "name": "A", "country": "LA"}]}));
        let mut opening = Opening::of(document, String::new(), None, None);
        assert_eq!(opening.step(0), Progress::Working);
        assert!(opening.engine().is_none());
    }
}
