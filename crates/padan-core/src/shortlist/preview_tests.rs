//! Every kind of change that an import can bring.

use super::{Change, Counts, DatasetReference, Edit, Shortlist, preview};
use crate::dataset::Dataset;
use crate::stamp::Stamp;

fn list() -> Shortlist {
    let data = Dataset { hash: "sha256:1".into(), title: "Then".into(), ..Dataset::default() };
    let mut list = Shortlist::begin("l".into(), "List".into(), Stamp(1000), &data);
    for id in ["same", "newer", "older", "gone-there", "gone-here", "back"] {
        list.add(id.into(), Some("t"), &["b", id], None, Stamp(2000), &data);
    }
    list
}

#[test]
fn every_kind_of_change_is_told_and_counted() {
    let data = Dataset { hash: "sha256:2".into(), title: "Now".into(), ..Dataset::default() };
    let (mut own, mut other) = (list(), list());
    own.edit("older", &Edit::Note("mine".into()), Stamp(4000));
    own.remove_all(&["gone-here", "back"], Stamp(4000));
    other.edit("newer", &Edit::Status("agreed".into()), Stamp(3000));
    other.remove("gone-there", Stamp(3000));
    other.edit("back", &Edit::Note("still".into()), Stamp(8000));
    other.add("new".into(), Some("t"), &["older", "b", "x"], None, Stamp(9000), &data);
    other.add("beside".into(), Some("u"), &["b"], None, Stamp(9000), &data);
    other.items.iter_mut().filter(|item| item.id == "same").for_each(|item| item.note = None);
    own.add("own".into(), Some("u"), &["b"], None, Stamp(5000), &data);
    other.rename("Theirs", Stamp(9000));
    let held = [own];
    let seen = preview(&other, &held, &data);
    let changes: Vec<(&str, Change)> = seen.items.iter().map(|item| (item.id.as_str(), item.change)).collect();
    let wanted = [
        ("new", Change::New),
        ("beside", Change::New),
        ("back", Change::PutBack),
        ("newer", Change::Newer),
        ("gone-there", Change::RemovedThere),
        ("older", Change::Older),
        ("same", Change::Same),
        ("gone-here", Change::RemovedHere),
    ];
    assert_eq!(changes, wanted);
    let of = |id: &str| seen.items.iter().find(|item| item.id == id);
    assert_eq!(of("newer").map(|item| item.fields.clone()), Some(vec!["status".to_owned()]));
    assert_eq!(of("older").map(|item| item.fields.clone()), Some(vec!["note".to_owned()]));
    assert_eq!(of("same").map(|item| item.not_said.clone()), Some(vec!["note"]));
    assert_eq!(of("beside").and_then(|item| item.beside.as_deref()), Some("own"));
    let counts = Counts { new: 2, put_back: 1, newer: 1, removed_there: 1, older: 1, same: 1, removed_here: 1, unknown: 8, not_said: 1 };
    assert_eq!(seen.counts, counts);
    let facts: Vec<&str> = seen.facts.iter().map(|fact| fact.key).collect();
    assert_eq!(facts, ["reason-import-same-list", "reason-import-renamed", "reason-import-dataset"]);
    assert_eq!((seen.held, seen.merged == held[0].merge(&other)), (Some(0), true));
}

#[test]
fn a_list_of_another_id_is_one_of_its_own() {
    let other = Shortlist { id: "other".into(), version: 9, dataset: DatasetReference::default(), ..list() };
    let seen = preview(&other, &[list()], &Dataset::default());
    let facts: Vec<&str> = seen.facts.iter().map(|fact| fact.key).collect();
    assert_eq!(facts, ["reason-import-own-list", "reason-import-dataset-unsaid", "reason-import-newer-version"]);
    assert_eq!((seen.held, seen.merged, seen.counts.new), (None, None, 6));
}

#[test]
fn the_same_file_again_changes_nothing_unless_the_list_was_deleted() {
    let mut held = [list()];
    assert!(preview(&list(), &held, &Dataset::default()).changes_nothing(&held));
    held[0].delete(Stamp(9000));
    let seen = preview(&list(), &held, &Dataset::default());
    assert!(!seen.changes_nothing(&held));
    assert_eq!(seen.facts[0].key, "reason-import-deleted-here");
    // The same content in other words.
    let held = [list()];
    let retold = list().joined();
    assert!(preview(&retold, &held, &Dataset::default()).changes_nothing(&held));
}
