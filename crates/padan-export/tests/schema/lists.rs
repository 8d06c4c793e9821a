//! Lists of every form, written by the core, are valid and have no field that the schema lacks.

use super::walk::Walk;
use super::{schema_of, shortlist};
use jsonschema::Validator;
use padan_core::dataset::{Dataset, Kind};
use padan_core::document::{Element, Extra, Fit, Labels, Topic};
use padan_core::matching::policy::Policy;
use padan_core::shortlist::{DatasetReference, Item, Removal, STATUSES, Shortlist, Subject, read};
use padan_core::stamp::Stamp;
use padan_export::choice::{Choice, to_json};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static SCHEMA: LazyLock<Value> = LazyLock::new(schema_of::<shortlist::Shortlist>);
static VALIDATOR: LazyLock<Option<Validator>> = LazyLock::new(|| jsonschema::validator_for(&SCHEMA).ok());

fn stamp() -> impl Strategy<Value = String> {
    (0i64..253_402_300_799_999).prop_map(|moment| Stamp(moment).to_string())
}

fn id() -> impl Strategy<Value = String> {
    "[a-z0-9._-]{1,8}"
}

fn text() -> impl Strategy<Value = String> {
    "\\PC{0,6}"
}

// Every field is named, so that a new one does not compile until it is generated here too.

fn item() -> impl Strategy<Value = Item> {
    let first = ("[a-z0-9]{1,8}", of(id()), prop::collection::vec(id(), 0..4), of(select(STATUSES.to_vec())), of(text()));
    let second = (of(prop::collection::vec(text(), 0..3)), of(-5.0..5.0), of(stamp()), of(stamp()), of(text()), of(0.0..100.0));
    let meeting = prop_oneof![stamp(), Just(String::new())];
    let first = (first, of(meeting))
        .prop_map(|((id, topic, organisations, status, note), meeting)| (id, topic, organisations, status, note, meeting));
    let edited = edited(&["note", "status", "tags", "order"]);
    (first, second, edited, of(reference())).prop_map(|((id, topic, organisations, status, note, meeting), second, edited, dataset)| {
        let (tags, order, added, updated, by, points) = second;
        Item {
            id,
            topic,
            organisations,
            status: status.map(str::to_owned),
            note,
            tags,
            order,
            meeting,
            added,
            updated,
            edited,
            by,
            points,
            dataset,
            extra: Extra::default(),
        }
    })
}

fn edited(fields: &[&'static str]) -> impl Strategy<Value = BTreeMap<String, String>> {
    prop::collection::btree_map(select(fields.to_vec()).prop_map(str::to_owned), stamp(), 0..3)
}

fn subject() -> impl Strategy<Value = Subject> {
    let about = (of(text()), of("[A-Z]{2}"), of(select(Kind::ALL)), of(text()), of(text()));
    (about, of(stamp()), edited(&["name", "stand"])).prop_map(|((name, country, kind, stand, website), updated, edited)| Subject {
        name,
        country,
        kind: kind.map(|kind| kind.id().into()),
        stand,
        website,
        updated,
        edited,
        extra: Extra::default(),
    })
}

fn reference() -> impl Strategy<Value = DatasetReference> {
    (of(text()), of("2026-1[0-2]-[0-2][1-8]"), of("sha256:[0-9a-f]{64}")).prop_map(|(title, as_of, hash)| DatasetReference {
        title,
        as_of,
        hash,
        extra: Extra::default(),
    })
}

fn topic() -> impl Strategy<Value = Topic> {
    let fit =
        (id(), 0.0..1.0, any::<bool>()).prop_map(|(capability, fit, general)| Fit { capability, fit, general, extra: Extra::default() });
    let element = (id(), text(), 0.5..3.0, prop::collection::vec(fit, 0..3)).prop_map(|(id, title, weight, capabilities)| Element {
        id,
        title,
        labels: Labels::new(),
        weight,
        capabilities,
        extra: Extra::default(),
    });
    let kind = select(vec!["named", "derived", ""]);
    (id(), text(), text(), text(), kind, prop::collection::vec(element, 0..3)).prop_map(|(id, title, summary, origin, kind, elements)| {
        Topic {
            id,
            title,
            labels: Labels::from([("th".to_owned(), "ก".to_owned())]),
            summary,
            origin,
            origin_kind: kind.into(),
            elements,
            extra: Extra::default(),
        }
    })
}

fn list() -> impl Strategy<Value = Shortlist> {
    let removal = ("[a-z0-9]{1,8}", stamp(), of(item().prop_map(Box::new)));
    let removal = removal.prop_map(|(id, at, item)| Removal { id, at, item, extra: Extra::default() });
    let own = (edited(&["title"]), of(any::<bool>()));
    let parts = (
        prop::collection::btree_map(id(), subject(), 0..3),
        prop::collection::vec(topic(), 0..2),
        prop::collection::vec(item(), 0..4),
        prop::collection::vec(removal, 0..3),
    );
    ("[a-f0-9]{8}", text(), stamp(), stamp(), reference(), parts, own).prop_map(|(id, title, created, updated, dataset, parts, own)| {
        let (subjects, topics, items, removed) = parts;
        let (edited, deleted) = own;
        let extra = Extra::default();
        Shortlist { id, title, created, updated, edited, deleted, dataset, subjects, topics, items, removed, version: 1, extra }
    })
}

fn choice() -> impl Strategy<Value = Choice> {
    any::<[bool; 8]>().prop_map(|[notes, statuses, tags, meetings, by, points, own_profile, unknown]| Choice {
        notes,
        statuses,
        tags,
        meetings,
        by,
        points,
        own_profile,
        unknown,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]
    #[test]
    fn every_list_that_is_written_is_valid(list in list(), choice in choice(), policy in of(text())) {
        let policy = policy.map(|title| Policy { title, ..Policy::default() });
        let dataset = Dataset { title: "D".into(), hash: format!("sha256:{:064}", 1), ..Dataset::default() };
        let json = to_json(&list, choice, &dataset, policy.as_ref());
        prop_assert_eq!(Walk::new(&SCHEMA).unknown(&json), Vec::<String>::new());
        let Some(validator) = VALIDATOR.as_ref() else { return Err(TestCaseError::fail("no validator")) };
        let wrong: Vec<String> = validator.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path)).collect();
        prop_assert_eq!(wrong, Vec::<String>::new());
        // What left everything in reads back as it was, but for who is not on the list.
        if let (Choice::ALL, (Some(again), _)) = (choice, read(json)) {
            prop_assert_eq!(again.items, list.items);
        }
    }
}
