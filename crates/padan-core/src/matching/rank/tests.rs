//! Laws of ranking: exact, stable, never a forbidden pair.

use super::{PartnerSearch, all_pairs, best_pairs, best_partners};
use crate::matching::TopicTable;
use crate::matching::explanation::Evidence;
use crate::matching::selection::{Circle, Selection};
use crate::matching::testing::{Sketch, engine, engine_of};
use proptest::prelude::*;
use serde_json::json;

proptest! {
    #[test]
    fn best_pairs_equal_brute_force(sketch in Sketch::any(14), k in 0usize..40, dial in 0u8..=100) {
        let engine = engine(&sketch);
        for (circle, evidence) in Circle::ALL.into_iter().zip([None, Some(Evidence::Fair), Some(Evidence::Strong)]) {
            let one_side_in = evidence.map(|_| "MY".to_owned());
            let selection = Selection { circle, one_side_in, evidence, ..Selection::default() };
            for topic in 0..engine.dataset().topics.len() {
                let Some(table) = engine.table(topic) else { continue };
                let mut slow = all_pairs(&engine, &table, &selection, dial);
                slow.truncate(k);
                prop_assert_eq!(best_pairs(&engine, &table, &selection, k, dial), slow);
            }
        }
    }

    #[test]
    fn best_pairs_of_the_same_again_equal_brute_force(sketch in Sketch::any(4), times in 1usize..8, k in 0usize..30, dial in 0u8..=100) {
        let engine = engine(&sketch.repeated(times));
        let selection = Selection { circle: Circle::All, ..Selection::default() };
        let Some(table) = engine.table(0) else { return Ok(()) };
        let mut slow = all_pairs(&engine, &table, &selection, dial);
        slow.truncate(k);
        prop_assert_eq!(best_pairs(&engine, &table, &selection, k, dial), slow);
    }

    #[test]
    fn best_partners_over_all_topics_equal_brute_force(sketch in Sketch::any(12), k in 0usize..12, dial in 0u8..=100) {
        let engine = engine(&sketch);
        let selection = Selection { circle: Circle::All, ..Selection::default() };
        let tables: Vec<TopicTable> = (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)).collect();
        for organisation in 0..engine.dataset().organisations.len() {
            let others = (0..engine.dataset().organisations.len()).filter(|&other| engine.may_pair(organisation, other));
            let mut expected: Vec<_> = others
                .filter_map(|other| {
                    let scores = tables.iter().map(|table| (engine.score(table, organisation, other), table.topic));
                    let (score, topic) = scores.reduce(|best, next| if next.0.total() > best.0.total() { next } else { best })?;
                    Some((std::cmp::Reverse(score.key(dial)), other, topic))
                })
                .collect();
            expected.sort_unstable();
            expected.truncate(k);
            let found = best_partners(&engine, &tables, organisation, &selection, k, dial);
            let found: Vec<_> = found.iter().map(|partner| (std::cmp::Reverse(partner.score.key(dial)), partner.organisation, partner.topic)).collect();
            prop_assert_eq!(found, expected);
            let many = PartnerSearch::new(&engine, &tables, &selection, dial);
            prop_assert_eq!(many.of(organisation, k), best_partners(&engine, &tables, organisation, &selection, k, dial));
        }
    }

    #[test]
    fn pairs_are_symmetric_and_sum_up(sketch in Sketch::any(10)) {
        let engine = engine(&sketch);
        for topic in 0..engine.dataset().topics.len() {
            let Some(table) = engine.table(topic) else { continue };
            for a in 0..table.profiles.len() {
                for b in 0..table.profiles.len() {
                    let score = engine.score(&table, a, b);
                    prop_assert_eq!(score.terms, engine.score(&table, b, a).terms);
                    prop_assert_eq!(score.terms.iter().map(|term| term.max).sum::<u32>(), 100_000);
                    prop_assert!(score.terms.iter().all(|term| term.points <= term.max));
                }
            }
        }
    }

    #[test]
    fn no_pair_of_one_state_or_one_owner(sketch in Sketch::any(14)) {
        let engine = engine(&sketch);
        let entries = &engine.dataset().organisations;
        let selection = Selection { circle: Circle::All, ..Selection::default() };
        for topic in 0..engine.dataset().topics.len() {
            let Some(table) = engine.table(topic) else { continue };
            for pair in best_pairs(&engine, &table, &selection, 1000, 0) {
                let (a, b) = (&entries[pair.a], &entries[pair.b]);
                prop_assert!(pair.a < pair.b && a.state != b.state);
                prop_assert!(a.parent.is_none() || a.parent != b.parent);
                prop_assert!(a.parent.as_ref() != Some(&b.id) && b.parent.as_ref() != Some(&a.id));
            }
        }
    }

    #[test]
    fn shuffled_input_gives_the_same_order(sketch in Sketch::any(10), seed in any::<u64>()) {
        let mut shuffled = sketch.json();
        if let Some(list) = shuffled["organisations"].as_array_mut() {
            let length = list.len().max(1);
            for place in 0..list.len() {
                let step = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(place as u64) >> 33;
                list.swap(place, usize::try_from(step).unwrap_or(0) % length);
            }
        }
        let (one, other) = (engine(&sketch), engine_of(shuffled));
        for topic in 0..one.dataset().topics.len() {
            let (Some(table), Some(other_table)) = (one.table(topic), other.table(topic)) else { continue };
            let selection = Selection::default();
            prop_assert_eq!(best_pairs(&one, &table, &selection, 20, 0), best_pairs(&other, &other_table, &selection, 20, 0));
        }
    }

    #[test]
    fn partners_are_the_pairs_of_one(sketch in Sketch::any(12), dial in 0u8..=100) {
        let engine = engine(&sketch);
        let selection = Selection { circle: Circle::All, ..Selection::default() };
        for topic in 0..engine.dataset().topics.len() {
            let Some(table) = engine.table(topic) else { continue };
            let pairs = all_pairs(&engine, &table, &selection, dial);
            for organisation in 0..table.profiles.len() {
                let partners = best_partners(&engine, std::slice::from_ref(&table), organisation, &selection, 1000, dial);
                let mut expected: Vec<_> = pairs.iter().filter(|pair| pair.a == organisation || pair.b == organisation).map(|pair| (pair.score.key(dial), pair.a + pair.b - organisation)).collect();
                expected.sort_by_key(|&(key, other)| (std::cmp::Reverse(key), other));
                let found: Vec<_> = partners.iter().map(|partner| (partner.score.key(dial), partner.organisation)).collect();
                prop_assert_eq!(found, expected);
            }
        }
    }
}

#[test]
fn nothing_comes_of_nothing() {
    let engine = engine_of(json!({"format": "padan-dataset", "version": 1, "organisations": []}));
    assert!(engine.table(0).is_none());
    let partners = best_partners(&engine, &[] as &[TopicTable], 0, &Selection::default(), 10, 0);
    assert!(partners.is_empty());
}
