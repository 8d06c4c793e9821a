//! A dataset made ready for matching in steps, so that a page can open a large one without freezing.

use super::corpus::Gathering;
use super::engine::Engine;
use super::policy::Policy;
use super::portrait::Portrait;
use super::progress::Progress;
use crate::dataset::Dataset;

/// An engine that is being made.
///
/// ```
/// use padan_core::matching::{Opening, Progress};
/// let mut opening = Opening::new(padan_core::dataset::Dataset::default(), None);
/// while opening.step(1_000) == Progress::Working {}
/// assert!(opening.engine().is_some_and(|engine| engine.corpus().word_rarity.is_empty()));
/// ```
#[derive(Debug)]
pub struct Opening {
    engine: Engine,
    /// Statistics, until all are gathered.
    gathering: Option<Gathering>,
}

impl Opening {
    /// Begins with a dataset, under a policy where there is one; see [`Engine::new`].
    pub fn new(dataset: Dataset, policy: Option<Policy>) -> Self {
        let gathering = Some(Gathering::new(&dataset));
        Self { engine: Engine { dataset, policy, ..Engine::default() }, gathering }
    }

    /// Goes on for about as much work as `budget` claims give, and at least a little. What comes of it is the same for any budget.
    ///
    /// One part is not divided: putting the words of all texts in order.
    pub fn step(&mut self, budget: usize) -> Progress {
        let mut spent = 0;
        while spent <= budget {
            match self.part() {
                Some(work) => spent = spent.saturating_add(work + 1),
                None => return Progress::Done,
            }
        }
        Progress::Working
    }

    /// Does a part of the work and says how much that was; `None` once all is done.
    fn part(&mut self) -> Option<usize> {
        let Engine { dataset, corpus, portraits, policy } = &mut self.engine;
        if let Some(gathering) = &mut self.gathering {
            let work = gathering.step(dataset);
            if work.is_none() {
                *corpus = self.gathering.take().map(Gathering::corpus).unwrap_or_default();
                // The statistics are those of the whole dataset.
                if let Some(policy) = policy {
                    policy.apply(dataset);
                }
                portraits.reserve_exact(dataset.organisations.len());
            }
            return Some(work.unwrap_or_default());
        }
        let organisation = dataset.organisations.get(portraits.len())?;
        portraits.push(Portrait::new(organisation, dataset, corpus, None));
        Some(organisation.claims.len())
    }

    /// Parts done and parts in all, for telling how far it is: each organisation is met twice.
    pub fn progress(&self) -> (usize, usize) {
        let all = self.engine.dataset.organisations.len();
        let met = self.gathering.as_ref().map_or(all + self.engine.portraits.len(), Gathering::met);
        (met, 2 * all)
    }

    /// The engine, `None` before all is done.
    pub fn engine(self) -> Option<Engine> {
        let is_done = self.gathering.is_none() && self.engine.portraits.len() == self.engine.dataset.organisations.len();
        is_done.then_some(self.engine)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::testing::{Sketch, engine_of};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_budget_gives_the_same_engine(sketch in Sketch::any(8), budget in 0usize..40, leaves_out in any::<bool>()) {
            let whole = engine_of(sketch.json());
            let policy = leaves_out.then(|| Policy { states: vec!["MY".into()], capabilities: vec!["d0.c1".into()], ..Policy::default() });
            let dataset = whole.dataset().clone();
            let whole = Engine::new(dataset.clone(), policy.clone());
            let mut opening = Opening::new(dataset, policy);
            let (mut last, all) = opening.progress();
            while opening.step(budget) == Progress::Working {
                let (met, again) = opening.progress();
                prop_assert!(last <= met && met <= all && again == all);
                last = met;
            }
            prop_assert_eq!(opening.progress(), (all, all));
            let engine = opening.engine();
            // Their texts hold every number of both.
            prop_assert_eq!(format!("{engine:?}"), format!("{:?}", Some(whole)));
        }
    }

    #[test]
    fn there_is_no_engine_before_the_end() {
        let dataset = engine_of(serde_json::json!({"format": "padan-dataset", "version": 1,
            "organisations": [{"id": "a", "name": "A", "country": "LA"}]}))
        .dataset()
        .clone();
        let mut opening = Opening::new(dataset, None);
        assert_eq!(opening.step(0), Progress::Working);
        assert!(opening.engine().is_none());
    }
}
