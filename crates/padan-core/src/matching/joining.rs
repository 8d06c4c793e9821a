//! Organisations of a person's own among those of a dataset.
//!
//! The statistics stay those of the dataset without them: whoever adds an organisation changes no points of others, so that a figure which
//! somebody else sees for the same pair is the same figure. It also spares reading the whole dataset anew at each change.

use super::Engine;
use super::portrait::Portrait;
use crate::dataset::{self, Dataset};
use crate::document::{Organisation, Source};

impl Engine {
    /// Puts organisations of the person's own in, each with its sources, in place of those that were put in before. The policy in force
    /// holds for them as well. One is left out that has no id or no name, an id that the dataset has, or a state that it
    /// does not have.
    ///
    /// Places of organisations change, so whatever was made with them before is to be forgotten.
    ///
    /// ```
    /// use padan_core::{dataset::Dataset, document::{Organisation, read_text}, matching::Engine};
    /// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"organisations":[{"id":"b","name":"B","country":"MY"}]}"#);
    /// let mut engine = Engine::new(Dataset::new(document, "sha256:…".into(), None), None);
    /// let own = Organisation { id: "a".into(), name: "A".into(), country: "MY".into(), ..Organisation::default() };
    /// engine.set_own([(own, Vec::new())]);
    /// assert_eq!((engine.dataset().organisation("b"), engine.dataset().is_own(0)), (Some(1), true));
    /// engine.set_own([]);
    /// assert_eq!((engine.dataset().organisations.len(), engine.dataset().hash.as_str()), (1, "sha256:…"));
    /// ```
    pub fn set_own(&mut self, own: impl IntoIterator<Item = (Organisation, Vec<Source>)>) {
        for place in self.dataset.part().into_iter().rev() {
            self.portraits.remove(place);
        }
        let mut joined = Vec::new();
        for (organisation, sources) in own {
            let id = organisation.id.clone();
            if let Some(place) = self.dataset.join(organisation, sources) {
                self.portraits.insert(place, Portrait::default());
                joined.push(id);
            }
        }
        let places: Vec<usize> = joined.iter().filter_map(|id| self.dataset.organisation(id)).collect();
        for place in places {
            if let Some(admitted) = self.under_policy(self.dataset.organisations[place].clone()) {
                self.dataset.organisations[place] = admitted;
            }
            self.portraits[place] = Portrait::new(&self.dataset.organisations[place], &self.dataset, &self.corpus, None);
        }
    }

    /// An organisation with what the policy in force leaves of it, as if it stood in the dataset.
    pub(super) fn under_policy(&self, organisation: dataset::Organisation) -> Option<dataset::Organisation> {
        let Some(policy) = &self.policy else { return Some(organisation) };
        let Dataset { capabilities, domains, states, .. } = &self.dataset;
        let mut alone = Dataset {
            capabilities: capabilities.clone(),
            domains: domains.clone(),
            states: states.clone(),
            organisations: vec![organisation],
            ..Dataset::default()
        };
        policy.apply(&mut alone);
        alone.organisations.pop()
    }
}

#[cfg(test)]
mod tests {
    use super::super::policy::Policy;
    use super::*;
    use crate::document::read;
    use crate::matching::testing::Sketch;
    use proptest::prelude::*;

    proptest! {
        /// Taken out of a dataset and put in as one's own, with the statistics of the dataset before, an organisation has the portrait and
        /// place that it had; taken out again, nothing is left of it.
        #[test]
        fn what_joins_is_as_if_it_had_always_been_there(sketch in Sketch::any(8), chosen in any::<prop::sample::Index>(), rules in any::<bool>()) {
            let document = read(sketch.json()).0;
            prop_assume!(!document.organisations.is_empty());
            let policy = rules.then(|| Policy { states: vec!["MY".into()], capabilities: vec!["d0.c1".into()], ..Policy::default() });
            let whole = Engine::new(Dataset::new(document.clone(), "hash".into(), None), policy.clone());
            let mut rest = document.clone();
            let own = rest.organisations.remove(chosen.index(document.organisations.len()));
            let own_sources: Vec<_> = document.sources.iter().map(|source| Source { id: format!("own-{}", source.id), ..source.clone() }).collect();
            let mut renamed = own.clone();
            for sources in renamed.capabilities.iter_mut().map(|claim| &mut claim.sources)
                .chain(renamed.certifications.iter_mut().map(|held| &mut held.sources))
                .chain(renamed.seeks.iter_mut().map(|seek| &mut seek.sources)) {
                for id in sources {
                    *id = format!("own-{id}");
                }
            }
            // The state may be one that nobody else is of.
            let states = Dataset::new(document, String::new(), None).states.into_iter().map(|state| state.about).collect();
            rest.member_states = Some(states);
            let before = Engine { corpus: whole.corpus.clone(), ..Engine::new(Dataset::new(rest, "hash".into(), None), policy) };
            let before = Engine {
                portraits: before.dataset.organisations.iter().map(|entry| Portrait::new(entry, &before.dataset, &before.corpus, None)).collect(),
                ..before
            };
            let mut engine = before.clone();
            engine.set_own([(renamed, own_sources)]);
            let place = engine.dataset.organisation(&own.id);
            prop_assert_eq!(place, whole.dataset.organisation(&own.id));
            prop_assert!(engine.dataset.is_own(place.unwrap_or(usize::MAX)));
            prop_assert_eq!(format!("{:?}", engine.portraits), format!("{:?}", whole.portraits));
            let facts = |engine: &Engine| engine.dataset.organisations.iter().map(|entry| (entry.id.clone(), entry.replaced_by, entry.ranked)).collect::<Vec<_>>();
            prop_assert_eq!(facts(&engine), facts(&whole));
            if let (Some(joined), Some(always)) = (engine.table(0), whole.table(0)) {
                for a in 0..joined.profiles.len() {
                    for b in 0..joined.profiles.len() {
                        prop_assert_eq!(engine.score(&joined, a, b), whole.score(&always, a, b));
                    }
                }
            }
            engine.set_own([]);
            prop_assert_eq!(format!("{engine:?}"), format!("{before:?}"));
        }
    }

    #[test]
    fn what_has_no_name_or_no_known_state_or_a_known_id_stays_out() {
        let (document, _) = read(serde_json::json!({"format": "padan-dataset", "version": 1,
            "organisations": [{"id": "a", "name": "A", "country": "LA", "replaced_by": "b"}, {"id": "b", "name": "B", "country": "LA"}]}));
        let mut engine = Engine::new(Dataset::new(document, String::new(), None), None);
        let own = |id: &str, name: &str, country: &str| {
            (Organisation { id: id.into(), name: name.into(), country: country.into(), ..Organisation::default() }, Vec::new())
        };
        engine.set_own([
            own("", "X", "LA"),
            own("x", " ", "LA"),
            own("x", "X", "ZZ"),
            own("b", "X", "LA"),
            own("aa", "X", "LA"),
            own("aa", "Y", "LA"),
        ]);
        assert_eq!(engine.dataset().own_organisations(), ["aa"]);
        assert_eq!((engine.dataset().organisations[0].replaced_by, engine.dataset().organisations[1].name.as_str()), (Some(2), "X"));
        engine.set_own([]);
        assert_eq!((engine.dataset().organisations[0].replaced_by, engine.portraits.len()), (Some(1), 2));
    }
}
