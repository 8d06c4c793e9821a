//! Explanations say what the numbers say.

use super::explanation::{Brings, explain};
use super::testing::{Sketch, engine};
use super::{Engine, TermId};
use crate::dataset::Dataset;
use crate::document::read;
use proptest::prelude::*;

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
