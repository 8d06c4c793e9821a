//! Laws of own topics: whatever comes from outside is read or refused, and what is written is read back.

use super::*;
use crate::matching::testing::{Sketch, engine};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Any JSON, some of it near to a topic.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-d0-9.~ ]{0,8}".prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!(["d0.c1", 2])),
    ];
    let names = prop_oneof![
        Just("elements".to_owned()),
        Just("title".to_owned()),
        Just("id".to_owned()),
        Just("capabilities".to_owned()),
        Just("capability".to_owned()),
        Just("weight".to_owned()),
        Just("fit".to_owned()),
    ];
    leaf.prop_recursive(4, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(names.clone(), inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_a_link_holds_is_read_or_refused(sketch in Sketch::any(6), value in values()) {
        let mut engine = engine(&sketch);
        if let Ok(mut topic) = of_value(value, engine.dataset()) {
            topic.id = format!("{MARK}x");
            let place = engine.take_in(topic);
            prop_assert!(place.and_then(|place| engine.table(place)).is_some());
        }
    }

    #[test]
    fn what_is_written_is_read_back(wanted in prop::collection::vec((0usize..8, 0u8..6), 1..8), title in "[A-Za-z ]{0,12}") {
        let engine = engine(&Sketch { organisations: Vec::new(), fits: vec![(0, 0, 5, false)] });
        let topic = of_capabilities(engine.dataset(), &wanted, &title);
        let value = to_value(&topic, engine.dataset());
        match of_value(value.clone(), engine.dataset()) {
            Ok(back) => {
                prop_assert_eq!(capabilities_of(&back, engine.dataset()).map(|own| own.len()), Some(topic.elements.len()));
                prop_assert_eq!(&back, &topic);
                prop_assert_eq!(to_value(&back, engine.dataset()), value);
            }
            Err(refused) => prop_assert!(topic.elements.is_empty() && refused == Refused::NotATopic),
        }
    }

    #[test]
    fn a_topic_taken_in_changes_nothing_of_the_others(sketch in Sketch::any(8), wanted in prop::collection::vec((0usize..6, 1u8..4), 1..5)) {
        let mut own = engine(&sketch);
        let before = own.clone();
        let topic = of_capabilities(own.dataset(), &wanted, "Filters for floods nobody has named");
        let place = own.take_in(topic);
        prop_assert_eq!(place, Some(before.dataset().topics.len()));
        prop_assert_eq!(own.dataset().listed_topics(), &before.dataset().topics[..]);
        prop_assert_eq!(format!("{:?}", own.corpus()), format!("{:?}", before.corpus()));
        for topic in 0..before.dataset().topics.len() {
            prop_assert_eq!(format!("{:?}", own.table(topic)), format!("{:?}", before.table(topic)));
        }
    }
}

#[test]
fn a_topic_of_the_dataset_stays_itself() {
    let engine = engine(&Sketch { organisations: Vec::new(), fits: vec![(0, 0, 5, true), (0, 1, 10, false), (2, 4, 3, false)] });
    let json = json!({"id": "t", "title": "Drones for floods", "summary": "Water and air.", "elements": [
        {"id": "e0", "title": "Both", "weight": 2.5, "capabilities": [{"capability": "d0.c0", "fit": 0.5, "general": true}, {"capability": "d0.c1", "fit": 1}]}]});
    let topic = of_value(json, engine.dataset());
    let again = topic.clone().map(|topic| of_value(to_value(&topic, engine.dataset()), engine.dataset()));
    assert_eq!(again, Ok(topic.clone()));
    assert!(topic.is_ok_and(|topic| topic.id == "t" && topic.elements[0].capabilities[0].general));
}

#[test]
fn too_big_elsewhere_and_sensitive_are_refused() {
    let engine = engine(&Sketch { organisations: Vec::new(), fits: vec![(0, 0, 5, false)] });
    let read = |value| of_value(value, engine.dataset());
    let elements = json!([["d0.c0", 1]]);
    assert_eq!(read(json!({"elements": vec![json!(["d0.c0", 1]); MOST + 1]})), Err(Refused::TooBig));
    assert_eq!(read(json!({"title": "x".repeat(LONGEST_TITLE + 1), "elements": elements})), Err(Refused::TooBig));
    assert_eq!(read(json!({"elements": [["nowhere", 1]]})), Err(Refused::Elsewhere));
    assert_eq!(read(json!({"elements": [["d0.c0", 9]]})), Err(Refused::NotATopic));
    assert_eq!(read(json!({"title": "Cheap missiles", "elements": elements})), Err(Refused::Sensitive("missiles".into(), "ML4")));
    assert!(read(json!({"title": "Clean water", "elements": elements})).is_ok());
}
