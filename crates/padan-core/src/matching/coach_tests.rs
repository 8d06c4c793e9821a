//! What the coach promises holds when everything is ranked from scratch.

use super::coach::{Advice, Coach};
use super::corpus::Corpus;
use super::rank::best_pairs;
use super::selection::{Circle, Selection};
use super::testing::{Sketch, engine};
use super::{Engine, Progress, TopicTable};
use crate::dataset::{Dataset, Engagement};
use crate::document::read;
use proptest::prelude::*;
use serde_json::{Value, json};

fn advised(engine: &Engine, table: &TopicTable, organisation: usize, selection: &Selection, first: usize) -> Option<Advice> {
    let mut coach = Coach::new(engine, table, organisation, selection, first);
    while coach.step(engine, table, 3) == Progress::Working {}
    coach.advice().cloned()
}

/// The document with more claims of an organisation, each on a source of its own of the dataset's day.
fn with_claims(mut document: Value, id: &str, claims: &[(String, Engagement)]) -> Value {
    for (number, (capability, engagement)) in claims.iter().enumerate() {
        let source = format!("added-{number}");
        if let Some(sources) = document["sources"].as_array_mut() {
            sources.push(json!({"id": source, "url": "https://example.org/added", "published": "2026-11-22"}));
        }
        let own = document["organisations"].as_array_mut().and_then(|list| list.iter_mut().find(|entry| entry["id"] == id));
        if let Some(list) = own.and_then(|own| own["capabilities"].as_array_mut()) {
            list.push(json!({"capability": capability, "engagement": engagement.id(), "claim": "", "sources": [source]}));
        }
    }
    document
}

/// The place and the points of an organisation's first pair, everything ranked from scratch with fixed statistics.
fn ranked(document: Value, corpus: &Corpus, organisation: usize, selection: &Selection, first: usize) -> Option<(usize, u32, usize)> {
    let engine = Engine::with_corpus(Dataset::new(read(document).0, String::new(), None), corpus.clone());
    let pairs = best_pairs(&engine, &engine.table(0)?, selection, first, 0);
    let place = pairs.iter().position(|pair| pair.a == organisation || pair.b == organisation)?;
    Some((place + 1, pairs[place].score.total(), pairs[place].a + pairs[place].b - organisation))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn what_is_promised_holds(sketch in Sketch::any(12), number in 0usize..12, first in 1usize..5) {
        let engine = engine(&sketch);
        let Some(table) = engine.table(0) else { return Ok(()) };
        if number >= table.profiles.len() {
            return Ok(());
        }
        let selection = Selection { circle: if first % 2 == 0 { Circle::All } else { Circle::Members }, ..Selection::default() };
        let dataset = engine.dataset();
        let rank = |claims: &[(usize, Engagement)]| {
            let claims: Vec<_> = claims.iter().map(|&(capability, engagement)| (dataset.capabilities[capability].id.clone(), engagement)).collect();
            ranked(with_claims(sketch.json(), &dataset.organisations[number].id, &claims), engine.corpus(), number, &selection, first)
        };
        let listed = || (0..dataset.capabilities.len()).filter(|&capability| table.plan.lists(capability));
        let engagements = || Engagement::ALL.iter().copied().filter(|&engagement| engagement != Engagement::Announced);
        let one_is_enough = || listed().any(|capability| engagements().any(|engagement| rank(&[(capability, engagement)]).is_some()));
        match advised(&engine, &table, number, &selection, first) {
            None => prop_assert!(false, "no advice"),
            Some(Advice::Unranked) => prop_assert!(!selection.admits(dataset, number)),
            Some(Advice::InFront { place }) => prop_assert_eq!(rank(&[]).map(|(found, ..)| found), Some(place)),
            Some(Advice::Change(change)) => {
                prop_assert!(rank(&[]).is_none());
                let claims: Vec<_> = change.capabilities.iter().map(|&capability| (capability, change.engagement)).collect();
                prop_assert_eq!(rank(&claims), Some((change.place, change.points, change.partner)));
                prop_assert!(claims.len() == 1 || !one_is_enough());
            }
            Some(Advice::OutOfReach) => {
                prop_assert!(rank(&[]).is_none() && !one_is_enough());
                for a in listed() {
                    for b in listed().filter(|&b| b > a) {
                        prop_assert!(engagements().all(|engagement| rank(&[(a, engagement), (b, engagement)]).is_none()));
                    }
                }
            }
        }
    }
}

#[test]
fn nobody_is_brought_to_a_front_of_nobody() {
    let (engine, table) = (Engine::default(), TopicTable::default());
    assert_eq!(advised(&engine, &table, 0, &Selection::default(), 10), Some(Advice::Unranked));
}
