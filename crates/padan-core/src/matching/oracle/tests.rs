//! The engine against the oracle on invented datasets.

use super::side::{Body, last_year};
use super::synthetic::{Dice, document};
use super::{Meeting, Oracle, Ranked, Side, Wanted, pair};
use crate::dataset::{Dataset, Kind, Status};
use crate::document::read;
use crate::matching::bound::together;
use crate::matching::explanation::{Evidence, Explanation, explain};
use crate::matching::factors;
use crate::matching::policy::Policy;
use crate::matching::rank::{best_pairs, best_partners};
use crate::matching::selection::{Circle, Selection};
use crate::matching::{Engine, TopicTable};
use std::collections::{BTreeMap, BTreeSet};

/// Sets in all. In each part of the tests all of them are compared.
const SETS: u64 = 200;

fn dataset(seed: u64) -> Dataset {
    Dataset::new(read(document(seed)).0, String::new(), None)
}

/// Every fourth set is ranked under a policy; the statistics stay those of the whole.
fn policy(dice: &mut Dice) -> Option<Policy> {
    dice.once_in(4).then(|| Policy {
        states: if dice.once_in(2) { vec!["MY".into()] } else { Vec::new() },
        capabilities: vec![if dice.once_in(2) { "sea".into() } else { "land.tent".into() }],
        sensitive_lines: dice.once_in(2),
        ..Policy::default()
    })
}

fn selection(dice: &mut Dice) -> Selection {
    Selection {
        circle: Circle::ALL[dice.below(3)],
        states: if dice.once_in(5) { vec!["ID".into(), "TH".into(), "TL".into()] } else { Vec::new() },
        one_side_in: dice.once_in(5).then(|| "LA".into()),
        kinds: if dice.once_in(5) { vec![Kind::Company, Kind::Agency, Kind::University] } else { Vec::new() },
        without_sensitive_lines: dice.once_in(5),
        evidence: [None, None, Some(Evidence::Fair), Some(Evidence::Strong)][dice.below(4)],
    }
}

fn wanted(selection: &Selection) -> Wanted<'_> {
    Wanted {
        circle: selection.circle.id(),
        states: &selection.states,
        kinds: &selection.kinds,
        without_sensitive_lines: selection.without_sensitive_lines,
        one_side_in: selection.one_side_in.as_deref(),
        least_evidence: match selection.evidence {
            Some(Evidence::Strong) => factors::EVIDENCE_STRONG.into(),
            Some(Evidence::Fair) => factors::EVIDENCE_FAIR.into(),
            _ => 0,
        },
    }
}

fn tables(engine: &Engine) -> Vec<TopicTable> {
    (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)).collect()
}

#[test]
fn every_term_of_every_pair_is_the_oracles() {
    for seed in 0..SETS {
        let whole = dataset(seed);
        let engine = Engine::new(whole.clone(), policy(&mut Dice::new(seed)));
        let oracle = Oracle::new(&whole).over(engine.dataset());
        for table in tables(&engine) {
            let sides = oracle.sides(table.topic);
            for a in 0..table.profiles.len() {
                for b in a + 1..table.profiles.len() {
                    let score = oracle.score_of(table.topic, [a, b], [&sides[a], &sides[b]], &oracle.meeting(a, b));
                    let place = (seed, table.topic, a, b);
                    assert_eq!(score.difference(&engine.score(&table, a, b)), None, "{place:?}");
                    assert_eq!(engine.score(&table, b, a).terms, engine.score(&table, a, b).terms, "{place:?}");
                    // What ranking prunes by is never below what the pair has.
                    for dial in [0, 40, 100] {
                        let bound = table.bounds[a].alone(dial) + table.bounds[b].alone(dial);
                        let covered = u32::try_from(score.coverage).unwrap_or_default();
                        let closer = together(&table.bounds[a], &table.bounds[b], covered, dial);
                        assert!(score.key(dial) <= closer.into() && closer <= bound, "{place:?}, dial {dial}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_best_pairs_are_the_oracles() {
    for seed in 0..SETS {
        let dice = &mut Dice::new(seed);
        let whole = dataset(seed);
        let engine = Engine::new(whole.clone(), policy(dice));
        let oracle = Oracle::new(&whole).over(engine.dataset());
        for table in tables(&engine) {
            for dial in [0, u8::try_from(dice.below(120)).unwrap_or_default()] {
                let selection = selection(dice);
                let all = oracle.all_pairs(&[table.topic], &wanted(&selection), dial).remove(0);
                for k in [0, 1, 2 + dice.below(9), 1_000] {
                    let found = best_pairs(&engine, &table, &selection, k, dial);
                    let found: Vec<Ranked> = found
                        .iter()
                        .map(|pair| Ranked {
                            key: pair.score.key(dial).into(),
                            a: pair.a,
                            b: pair.b,
                            topic: table.topic,
                            total: pair.score.total().into(),
                        })
                        .collect();
                    assert_eq!(found, all[..k.min(all.len())], "set {seed}, topic {}, dial {dial}, {selection:?}", table.topic);
                }
            }
        }
    }
}

#[test]
fn the_best_partners_are_the_oracles() {
    for seed in 0..SETS {
        let dice = &mut Dice::new(seed);
        let whole = dataset(seed);
        let engine = Engine::new(whole.clone(), policy(dice));
        let oracle = Oracle::new(&whole).over(engine.dataset());
        let tables = tables(&engine);
        let topics: Vec<usize> = tables.iter().map(|table| table.topic).collect();
        for organisation in 0..whole.organisations.len() {
            let (selection, dial) = (selection(dice), u8::try_from(dice.below(101)).unwrap_or_default());
            let all = oracle.all_partners(organisation, &topics, &wanted(&selection), dial);
            let k = dice.below(12);
            let found: Vec<Ranked> = best_partners(&engine, &tables, organisation, &selection, k, dial)
                .iter()
                .map(|partner| Ranked::of_partner(organisation, partner, dial))
                .collect();
            assert_eq!(found, all[..k.min(all.len())], "set {seed}, organisation {organisation}, dial {dial}, {selection:?}");
        }
    }
}

/// Leaving any claim out of the data, statistics fixed, changes the points by what the explanation says it is worth.
#[test]
fn what_a_claim_is_worth_is_what_the_oracle_loses_without_it() {
    let mut compared = 0;
    for seed in 0..SETS {
        let whole = dataset(seed);
        let engine = Engine::new(whole.clone(), None);
        let oracle = Oracle::new(&whole);
        for table in tables(&engine) {
            let topic = &whole.topics[table.topic];
            let sides = oracle.sides(table.topic);
            for own in 0..whole.organisations.len() {
                let others: Vec<usize> = (0..whole.organisations.len()).filter(|&other| other != own).collect();
                let told: Vec<Explanation> = others.iter().map(|&other| explain(&engine, &table, own, other)).collect();
                for claim in 0..whole.organisations[own].claims.len() {
                    let mut less = whole.organisations[own].clone();
                    less.claims.remove(claim);
                    let body = Body::of(&less, &whole, &oracle.statistics);
                    let side = Side::of(&less, &body, topic, &whole, &oracle.statistics);
                    for (&other, told) in others.iter().zip(&told) {
                        let place = (seed, table.topic, own, claim, other);
                        let meeting = Meeting::of(&body, &oracle.bodies[other], &oracle.statistics);
                        let score = pair::score(topic, [&body, &oracle.bodies[other]], [&side, &sides[other]], &meeting);
                        let difference = score.difference(&engine.score_without(&table, own, claim, other));
                        assert_eq!(difference, None, "{place:?}");
                        let cited = told.claims.iter().find(|effect| (effect.organisation, effect.claim) == (own, claim));
                        if let Some(effect) = cited {
                            let worth = i64::from(told.score.total()) - i64::try_from(score.total()).unwrap_or_default();
                            assert_eq!(worth, effect.worth, "{place:?}");
                            compared += 1;
                        }
                    }
                }
                let counting = |told: &Explanation| told.claims.iter().filter(|effect| effect.organisation == own).count() as u128;
                assert!(told.iter().all(|told| counting(told) == sides[own].claims), "set {seed}: all that count are cited");
            }
        }
    }
    assert!(compared > 10_000, "{compared}");
}

/// The sets hold what they are for; otherwise the comparisons above would say little.
#[test]
fn the_sets_are_of_all_sorts() {
    let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
    for seed in 0..SETS {
        let dataset = dataset(seed);
        let oracle = Oracle::new(&dataset);
        let entries = &dataset.organisations;
        let mut is = |name, holds: bool| *seen.entry(name).or_insert(0) += u32::from(holds);
        is("no organisation", entries.is_empty());
        is("20 organisations and more", entries.len() >= 20);
        is("no topic", dataset.topics.is_empty());
        is("fewer topics than written", dataset.topics.len() < 4);
        is("a weight of 0", dataset.topics.iter().any(|topic| topic.elements.iter().any(|element| element.weight == 0)));
        is("nobody fits", (0..dataset.topics.len()).any(|topic| oracle.sides(topic).iter().all(|side| side.alone == 0)));
        is("a topic without a word", dataset.topics.iter().any(|topic| topic.title.is_empty() && topic.summary.is_empty()));
        is("no day", dataset.as_of.is_none());
        is("partners", entries.iter().any(|entry| !dataset.states[entry.state].member));
        is("one owner", (0..entries.len()).any(|a| (0..a).any(|b| entries[a].state != entries[b].state && !oracle.may_pair(a, b))));
        is("not ranked", entries.iter().any(|entry| !entry.ranked));
        is("waiting", entries.iter().any(|entry| entry.quarantined));
        is("closed", entries.iter().any(|entry| entry.status == Status::Closed));
        is("without a claim", entries.iter().any(|entry| entry.claims.is_empty()));
        is("certificates", entries.iter().filter(|entry| !entry.certifications.is_empty()).count() > 1);
        let claims: Vec<_> = entries.iter().flat_map(|entry| &entry.claims).collect();
        is("empty text", claims.iter().any(|claim| claim.text.is_empty()));
        let years: BTreeSet<Option<u16>> = entries.iter().map(|entry| last_year(entry, &dataset)).collect();
        is("heard of in several years", years.len() > 3);
        is("heard of by text alone", claims.iter().any(|claim| claim.newest.is_none() && claim.heard.is_some()));
        is("undated", claims.iter().any(|claim| !claim.sources.is_empty() && claim.newest.is_none()));
        is("without a source", claims.iter().any(|claim| claim.sources.is_empty()));
        let texts: Vec<BTreeSet<&str>> = entries
            .iter()
            .map(|entry| entry.claims.iter().map(|claim| claim.text.as_str()).filter(|text| !text.is_empty()).collect())
            .collect();
        is("shared text", (0..texts.len()).any(|a| (0..a).any(|b| !texts[a].is_disjoint(&texts[b]))));
        is(
            "twice the same",
            (0..entries.len()).any(|a| (0..a).any(|b| !entries[a].claims.is_empty() && entries[a].claims == entries[b].claims)),
        );
        let pairs = || (0..entries.len()).flat_map(|a| (0..a).map(move |b| (b, a)));
        let sides = if dataset.topics.is_empty() { Vec::new() } else { oracle.sides(0) };
        let max = |a: usize, b: usize, place: usize| {
            if sides.is_empty() { 0 } else { oracle.score_of(0, [a, b], [&sides[a], &sides[b]], &oracle.meeting(a, b)).terms[place].max }
        };
        is("words that cannot be compared", pairs().any(|(a, b)| !texts[a].is_empty() && !texts[b].is_empty() && max(a, b, 2) == 0));
        is("interest", pairs().any(|(a, b)| max(a, b, 7) > 0));
    }
    assert_eq!(seen.len(), 24, "{seen:?}");
    assert!(seen.values().all(|&sets| sets >= 3), "{seen:?}");
}
