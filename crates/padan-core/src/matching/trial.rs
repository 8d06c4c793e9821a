//! Matches of an organisation that is not in the dataset: found while it is being entered, topic by topic, without making anything of the
//! dataset anew.
//!
//! What is found is what ranking gives once the organisation has joined ([`Engine::set_own`]), since the statistics stay the same; only
//! topics in which it brings or seeks something are looked at.

use super::bound::{SideBound, together};
use super::portrait::Portrait;
use super::score::score;
use super::selection::Selection;
use super::terms::{Pair, Side, coverage};
use super::{Engine, TopicTable};
use crate::dataset;
use crate::document::{Organisation, Source};
use crate::order::ordered;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A partner that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Place of the partner.
    pub partner: usize,
    /// Topic in which the two are best.
    pub topic: usize,
    /// Points of the pair, in thousandths.
    pub points: u32,
    /// Elements of the topic in which the organisation is stronger, by what they add, at most two.
    pub brings: Vec<usize>,
    /// The same of the partner.
    pub gets: Vec<usize>,
}

/// A search for the matches of an organisation.
///
/// ```
/// use padan_core::{dataset::Dataset, document::{Claim, Organisation, read_text}};
/// use padan_core::matching::{Engine, selection::Selection, trial::Trial};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x","label":"X"}],
///     "topics":[{"id":"t","title":"T","elements":[{"id":"e","weight":1,"capabilities":[{"capability":"x","fit":1}]}]}],
///     "member_states":[{"code":"LA","name":"Laos"},{"code":"MY","name":"Malaysia"}],
///     "organisations":[{"id":"b","name":"B","country":"MY","capabilities":[{"capability":"x"}]}]}"#);
/// let engine = Engine::new(Dataset::new(document, String::new(), None), None);
/// let claim = Claim { capability: "x".into(), ..Claim::default() };
/// let own = Organisation { id: "own-1".into(), name: "A".into(), country: "LA".into(), capabilities: vec![claim], ..Organisation::default() };
/// let mut trial = Trial::new(&engine, own, &[], &Selection::default(), 10).ok_or("no name, or no such state")?;
/// trial.step(&engine, &engine.table(0).ok_or("no topic")?);
/// assert_eq!((trial.partners(10).len(), trial.topics().len()), (1, 1));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone)]
pub struct Trial {
    organisation: dataset::Organisation,
    portrait: Portrait,
    /// With whom it may be paired.
    partners: Vec<usize>,
    most: usize,
    found: BTreeMap<usize, Found>,
    /// Topics in which it brings or seeks something, with what it covers alone, in millionths.
    reach: Vec<(usize, u32)>,
}

impl Trial {
    /// Begins for an organisation and its sources, among those selected; at most so many partners are found. `None` where the organisation
    /// could not join: no name, or a state that the dataset does not have. One that has joined before is its own stand-in.
    pub fn new(engine: &Engine, organisation: Organisation, sources: &[Source], selection: &Selection, most: usize) -> Option<Self> {
        let dataset = engine.dataset();
        let organisation = engine.under_policy(dataset.newcomer(organisation, sources)?)?;
        let one_owner = |other: &dataset::Organisation| {
            let owns = |owner: &str, owned: &Option<String>| owned.as_deref() == Some(owner);
            (organisation.parent.is_some() && organisation.parent == other.parent)
                || owns(&organisation.id, &other.parent)
                || owns(&other.id, &organisation.parent)
        };
        let may_pair = |&place: &usize| {
            let other = &dataset.organisations[place];
            other.state != organisation.state && other.id != organisation.id && !one_owner(other)
        };
        let partners = if organisation.ranked { selection.of(dataset).into_iter().filter(may_pair).collect() } else { Vec::new() };
        let portrait = Portrait::new(&organisation, dataset, engine.corpus(), None);
        Some(Self { organisation, portrait, partners, most, found: BTreeMap::new(), reach: Vec::new() })
    }

    /// Looks for partners in one topic. The tables of all topics, in order, make the search whole; engine and tables have to be of one
    /// dataset.
    pub fn step(&mut self, engine: &Engine, table: &TopicTable) {
        let (portrait, profile) = engine.changed(table, &self.organisation);
        // Where it neither brings nor seeks anything the other side alone would be ranked.
        if profile.claims.is_empty() && profile.seeks.is_empty() {
            return;
        }
        self.reach.push((table.topic, profile.reach));
        let own = Side { portrait: &portrait, profile: &profile };
        let bound = SideBound::new(&portrait, &profile);
        let mut least = self.least();
        for number in 0..self.partners.len() {
            let other = self.partners[number];
            let pair = Pair { a: own, ..engine.pair(table, other, other) };
            let most = together(&bound, &table.bounds[other], coverage::share(&pair), 0);
            if most < u64::from(least) * 100 || self.found.get(&other).is_some_and(|found| most <= u64::from(found.points) * 100) {
                continue;
            }
            let points = score(&pair).total();
            if points >= least && self.found.get(&other).is_none_or(|found| points > found.points) {
                let [brings, gets] = brought(&table.plan.weights, &profile.strengths, &table.profiles[other].strengths);
                self.found.insert(other, Found { partner: other, topic: table.topic, points, brings, gets });
            }
            // Most of the best come early; what cannot reach them any more is passed over.
            if number % 64 == 63 {
                self.keep_best();
                least = self.least();
            }
        }
        self.keep_best();
    }

    /// Points that a further partner needs.
    fn least(&self) -> u32 {
        if self.found.len() < self.most { 0 } else { self.found.values().map(|found| found.points).min().unwrap_or_default() }
    }

    fn keep_best(&mut self) {
        if self.found.len() > self.most {
            self.found = self.partners(self.most).into_iter().map(|found| (found.partner, found)).collect();
        }
    }

    /// The best partners so far, best first, ties by id.
    pub fn partners(&self, most: usize) -> Vec<Found> {
        let mut best = ordered(self.found.values().cloned().collect(), |a: &Found, b| {
            (Reverse(a.points), a.partner).cmp(&(Reverse(b.points), b.partner))
        });
        best.truncate(most);
        best
    }

    /// The topics so far in which it brings or seeks something, with what it covers alone in millionths, the most first.
    pub fn topics(&self) -> Vec<(usize, u32)> {
        ordered(self.reach.clone(), |a, b| b.1.cmp(&a.1))
    }

    /// Capabilities that it has, each once.
    pub fn capabilities(&self) -> usize {
        self.portrait.depths.len()
    }
}

/// The elements in which each of two is the stronger, by what that is worth, at most two.
fn brought(weights: &[u32], own: &[u32], others: &[u32]) -> [Vec<usize>; 2] {
    let first = |own: &[u32], others: &[u32]| {
        let more: Vec<(u64, usize)> = weights
            .iter()
            .zip(own.iter().zip(others))
            .enumerate()
            .filter(|(_, (_, (own, other)))| own > other)
            .map(|(element, (weight, (own, _)))| (u64::from(*weight) * u64::from(*own), element))
            .collect();
        ordered(more, |a, b| b.0.cmp(&a.0)).into_iter().take(2).map(|(_, element)| element).collect()
    };
    [first(own, others), first(others, own)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Dataset;
    use crate::document::read;
    use crate::matching::rank::best_partners;
    use crate::matching::testing::Sketch;
    use proptest::prelude::*;

    proptest! {
        /// What is found before an organisation joins is what ranking finds once it has.
        #[test]
        fn matches_found_while_entering_are_those_of_ranking(sketch in Sketch::any(12), chosen in any::<prop::sample::Index>(), most in 1usize..6) {
            let document = read(sketch.json()).0;
            prop_assume!(!document.organisations.is_empty());
            let mut rest = document.clone();
            let mut own = rest.organisations.remove(chosen.index(document.organisations.len()));
            own.id = "own-1".into();
            let sources: Vec<Source> = document.sources.iter().map(|source| Source { id: format!("own-{}", source.id), ..source.clone() }).collect();
            own.capabilities.iter_mut().for_each(|claim| claim.sources.iter_mut().for_each(|id| *id = format!("own-{id}")));
            let mut engine = Engine::new(Dataset::new(rest, String::new(), None), None);
            let Some(table) = engine.table(0) else { return Ok(()) };
            let Some(mut trial) = Trial::new(&engine, own.clone(), &sources, &Selection::default(), most) else { return Ok(()) };
            trial.step(&engine, &table);
            let found: Vec<_> = trial.partners(most).iter()
                .map(|found| (engine.dataset().organisations[found.partner].id.clone(), found.topic, found.points)).collect();
            engine.set_own([(own, sources)]);
            let place = engine.dataset().organisation("own-1").unwrap_or_default();
            let Some(table) = engine.table(0) else { return Ok(()) };
            let profile = &table.profiles[place];
            if profile.claims.is_empty() && profile.seeks.is_empty() {
                prop_assert!(found.is_empty());
                return Ok(());
            }
            let ranked: Vec<_> = best_partners(&engine, &[&table], place, &Selection::default(), most, 0).iter()
                .map(|partner| (engine.dataset().organisations[partner.organisation].id.clone(), partner.topic, partner.score.total())).collect();
            prop_assert_eq!(found, ranked);
            // Once it has joined it is not its own partner, and finds the same.
            let own = read(sketch.json()).0.organisations.remove(chosen.index(document.organisations.len()));
            let again = Trial::new(&engine, Organisation { id: "own-1".into(), ..own }, &[], &Selection::default(), most);
            let partners = again.map(|mut again| {
                again.step(&engine, &table);
                again.partners(most)
            });
            prop_assert!(partners.is_some_and(|partners| partners.iter().all(|found| found.partner != place)));
        }
    }

    #[test]
    fn what_each_brings_is_where_it_is_stronger() {
        assert_eq!(brought(&[10, 20, 30, 40], &[5, 5, 0, 9], &[0, 5, 1, 3]), [vec![3, 0], vec![2]]);
    }
}
