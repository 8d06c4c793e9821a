//! The engine against the slow, obvious version of the scoring, on the bundled data.

use padan_core::dataset::Dataset;
use padan_core::document::PackedError;
use padan_core::matching::explanation::explain;
use padan_core::matching::oracle::{Oracle, Ranked, Wanted};
use padan_core::matching::rank::{best_pairs, best_partners};
use padan_core::matching::selection::{Circle, Selection};
use padan_core::matching::{Engine, TopicTable};
use std::collections::BTreeSet;

/// Of all pairs each such is compared term by term, in a topic by turn; a prime, so that all topics and organisations have a turn.
const STEP: usize = 19;

fn tables(engine: &Engine) -> Vec<TopicTable> {
    (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)).collect()
}

#[test]
fn every_term_of_a_sample_of_pairs_is_the_oracles() -> Result<(), PackedError> {
    let dataset = padan_data::dataset()?;
    let engine = Engine::new(dataset.clone(), None);
    let oracle = Oracle::new(&dataset);
    let tables = tables(&engine);
    let all = dataset.organisations.len();
    let mut seen = BTreeSet::new();
    for (number, (a, b)) in (0..all).flat_map(|a| (a + 1..all).map(move |b| (a, b))).step_by(STEP).enumerate() {
        let table = &tables[number % tables.len()];
        let score = oracle.score(table.topic, a, b);
        let ids = [&dataset.organisations[a].id, &dataset.organisations[b].id];
        assert_eq!(score.difference(&engine.score(table, a, b)), None, "{} {ids:?}", dataset.topics[table.topic].id);
        seen.extend([(table.topic, a), (table.topic, b)]);
    }
    assert!(seen.len() > tables.len() * all / 2, "{} of {} organisations in a topic", seen.len(), tables.len() * all);
    Ok(())
}

#[test]
fn the_best_20_pairs_of_every_topic_are_the_oracles() -> Result<(), PackedError> {
    let dataset = padan_data::dataset()?;
    let engine = Engine::new(dataset.clone(), None);
    let oracle = Oracle::new(&dataset);
    let tables = tables(&engine);
    let topics: Vec<usize> = tables.iter().map(|table| table.topic).collect();
    assert_eq!(topics.len(), dataset.topics.len());
    let all = oracle.all_pairs(&topics, &Wanted { circle: "members", ..Wanted::default() }, 0);
    for (table, expected) in tables.iter().zip(&all) {
        let found = best_pairs(&engine, table, &Selection::default(), 20, 0);
        assert_eq!(found.len(), 20);
        for (pair, expected) in found.iter().zip(expected) {
            assert_eq!((pair.a, pair.b), (expected.a, expected.b), "{}", dataset.topics[table.topic].id);
            assert_eq!(oracle.score(table.topic, pair.a, pair.b).difference(&pair.score), None);
        }
    }
    Ok(())
}

#[test]
fn the_best_partners_of_some_are_the_oracles() -> Result<(), PackedError> {
    let dataset = padan_data::dataset()?;
    let engine = Engine::new(dataset.clone(), None);
    let oracle = Oracle::new(&dataset);
    let tables = tables(&engine);
    let topics: Vec<usize> = tables.iter().map(|table| table.topic).collect();
    let selection = Selection { circle: Circle::All, ..Selection::default() };
    for (organisation, dial) in (5..dataset.organisations.len()).step_by(83).zip([0, 100, 50].into_iter().cycle()) {
        let expected = oracle.all_partners(organisation, &topics, &Wanted { circle: "all", ..Wanted::default() }, dial);
        let found: Vec<Ranked> = best_partners(&engine, &tables, organisation, &selection, 25, dial)
            .iter()
            .map(|partner| Ranked::of_partner(organisation, partner, dial))
            .collect();
        assert_eq!(found, expected[..25], "{}", dataset.organisations[organisation].id);
    }
    Ok(())
}

/// Leaving out any claim that the explanation of a pair cites changes the points by what it says; the two best pairs of each topic.
#[test]
fn what_a_claim_is_worth_is_what_the_oracle_loses_without_it() -> Result<(), PackedError> {
    let dataset = padan_data::dataset()?;
    let engine = Engine::new(dataset.clone(), None);
    let oracle = Oracle::new(&dataset);
    let mut compared = 0;
    for table in tables(&engine) {
        for pair in best_pairs(&engine, &table, &Selection::default(), 2, 0) {
            let told = explain(&engine, &table, pair.a, pair.b);
            for effect in &told.claims {
                let mut both = [dataset.organisations[pair.a].clone(), dataset.organisations[pair.b].clone()];
                both[usize::from(effect.organisation == pair.b)].claims.remove(effect.claim);
                // The two alone, with the statistics of all.
                let less = Dataset { organisations: both.into(), ..dataset.clone() };
                let without = i64::try_from(oracle.over(&less).score(table.topic, 0, 1).total()).unwrap_or_default();
                let before = i64::try_from(oracle.score(table.topic, pair.a, pair.b).total()).unwrap_or_default();
                let place = (&dataset.topics[table.topic].id, &dataset.organisations[effect.organisation].id, effect.claim);
                assert_eq!(before - without, effect.worth, "{place:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 200, "{compared}");
    Ok(())
}
