//! What the bundled dataset promises.

use padan_core::dataset::Status;
use padan_core::document::{PackedError, hash, read, to_json};
use padan_core::matching::rank::best_pairs;
use padan_core::matching::selection::{Circle, Selection};
use padan_core::matching::{Engine, TermId};

#[test]
fn nothing_is_lost_on_the_way_through_json() -> Result<(), PackedError> {
    let (document, stated) = padan_data::document()?;
    let json = to_json(&document);
    assert_eq!(hash(&json), stated);
    let (again, findings) = read(json);
    assert_eq!(findings, []);
    assert_eq!(again, document);
    Ok(())
}

#[test]
fn every_claim_has_a_source_and_a_capability() -> Result<(), PackedError> {
    let (document, _) = padan_data::document()?;
    let dataset = padan_data::dataset()?;
    let claims: usize = document.organisations.iter().map(|organisation| organisation.capabilities.len()).sum();
    let in_use: usize = dataset.organisations.iter().map(|organisation| organisation.claims.len()).sum();
    assert_eq!(claims, in_use);
    assert!(dataset.organisations.iter().flat_map(|organisation| &organisation.claims).all(|claim| !claim.sources.is_empty()));
    Ok(())
}

#[test]
fn closed_and_replaced_bodies_are_never_ranked() -> Result<(), PackedError> {
    let dataset = padan_data::dataset()?;
    let closed: Vec<_> = dataset.organisations.iter().filter(|entry| matches!(entry.status, Status::Closed | Status::Replaced)).collect();
    assert!(!closed.is_empty() && closed.iter().all(|entry| !entry.ranked));
    Ok(())
}

#[test]
fn every_topic_has_pairs_of_different_member_states_that_sum_up() -> Result<(), PackedError> {
    let engine = Engine::new(padan_data::dataset()?, None);
    let dataset = engine.dataset();
    for topic in 0..dataset.topics.len() {
        let table = engine.table(topic).unwrap_or_default();
        let pairs = best_pairs(&engine, &table, &Selection::default(), 20, 0);
        assert_eq!(pairs.len(), 20, "{}", dataset.topics[topic].id);
        for pair in pairs {
            assert_ne!(dataset.state_of(pair.a).code, dataset.state_of(pair.b).code);
            assert_ne!(dataset.state_of(pair.a).code, "KR");
            assert!(pair.score.total() <= 100_000 && pair.score.term(TermId::Coverage).points > 0);
        }
        let partners = Selection { circle: Circle::Partners, ..Selection::default() };
        assert!(best_pairs(&engine, &table, &partners, 20, 0).is_empty(), "Korea alone makes no pair");
    }
    Ok(())
}
