//! Explanations say what the numbers say.

use super::{Brings, explain};
use crate::dataset::Dataset;
use crate::document::read;
use crate::matching::testing::{Sketch, engine, engine_of};
use crate::matching::{Engine, TermId, parts};
use proptest::prelude::*;
use serde_json::json;

proptest! {
    #[test]
    fn elements_sum_to_coverage_and_terms_are_those_of_the_score(sketch in Sketch::any(8)) {
        let engine = engine(&sketch);
        let Some(table) = engine.table(0) else { return Ok(()) };
        for a in 0..table.profiles.len() {
            for b in a + 1..table.profiles.len() {
                let told = explain(&engine, &table, b, a);
                prop_assert_eq!((told.a, told.b), (a, b));
                prop_assert_eq!(told.elements.iter().map(|element| element.points).sum::<u32>(), told.score.term(TermId::Coverage).points);
                prop_assert_eq!(told.terms.iter().map(|term| term.points.points).sum::<u32>(), told.score.total());
                prop_assert!(told.elements.iter().all(|element| element.by != Brings::A || element.a > element.b));
            }
        }
    }

    /// The worth of a claim is what the pair loses when the claim is taken out of the data, statistics fixed.
    #[test]
    fn worth_is_leave_one_out(sketch in Sketch::any(6)) {
        let document = read(sketch.json()).0;
        let engine = engine(&sketch);
        let Some(table) = engine.table(0) else { return Ok(()) };
        for a in 0..table.profiles.len() {
            for b in a + 1..table.profiles.len() {
                let told = explain(&engine, &table, a, b);
                for effect in &told.claims {
                    let mut less = Dataset::new(document.clone(), String::new(), None);
                    less.organisations[effect.organisation].claims.remove(effect.claim);
                    let without = Engine::with_corpus(less, engine.corpus().clone());
                    let table = without.table(0).unwrap_or_default();
                    prop_assert_eq!(i64::from(told.score.total()) - i64::from(without.score(&table, a, b).total()), effect.worth);
                }
            }
        }
    }
}

/// A text that stands on both sides tells of one joint project: neither words nor capabilities count as alike by it.
#[test]
fn one_joint_project_is_no_likeness() {
    let engine = |texts: [&str; 2]| {
        let organisation = |id: &str, country: &str, text: &str| {
            json!({"id": id, "name": id, "country": country, "kind": "company",
                   "capabilities": [{"capability": "d.c", "engagement": "produce", "claim": text}]})
        };
        engine_of(json!({
            "format": "padan-dataset", "version": 1,
            "capabilities": [{"id": "d", "label": "D", "children": [{"id": "d.c", "label": "C"}]}],
            "topics": [{"id": "t", "title": "Filters", "elements": [{"id": "e", "title": "E", "weight": 1, "capabilities": [{"capability": "d.c", "fit": 1.0}]}]}],
            "organisations": [organisation("a", "ID", texts[0]), organisation("b", "MY", texts[1]), {"id": "c", "name": "c", "country": "TH"}],
        }))
    };
    let part = |engine: &Engine, id: &str| {
        let place = parts::all().iter().position(|part| part.id == id)?;
        parts::of(engine, &engine.table(0)?, 0, 1)[place]
    };
    let common = |engine: &Engine| {
        let table = engine.table(0).unwrap_or_default();
        let told = explain(engine, &table, 0, 1);
        let says = told.terms[TermId::CommonGround as usize].for_a[0].key;
        (part(engine, "common: capabilities"), says)
    };
    assert_eq!(common(&engine(["Makes filters.", "Makes filters."])), (Some(0), "reason-common-none"));
    let (apart, says) = common(&engine(["Makes filters.", "Sells filters."]));
    assert!(apart > Some(0) && says == "reason-common", "{apart:?} {says}");
    // Nothing is left to compare, but that too comes of the joint project: were it unknown, its points would go to coverage.
    assert_eq!(part(&engine(["Makes filters.", "Makes filters."]), "words: with the other side"), Some(0));
    assert!(part(&engine(["Makes filters.", "Sells filters."]), "words: with the other side") > Some(0));
    assert_eq!(part(&engine(["Makes filters.", ""]), "words: with the other side"), None);
}
