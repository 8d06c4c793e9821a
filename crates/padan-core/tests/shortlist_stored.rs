//! Lists as every version of the app kept them in the browser's storage: they read for ever.

use padan_core::shortlist::{Edit, Shortlist, store, to_json};
use padan_core::stamp::Stamp;
use serde_json::Value;

const STORED: [&str; 2] = [include_str!("fixtures/shortlist/stored-1.json"), include_str!("fixtures/shortlist/stored-1-tabs.json")];

fn open(text: &str) -> Shortlist {
    let stored = store::open([("padan.shortlist.x".to_owned(), text.to_owned())]);
    assert!(stored.unreadable.is_empty() && stored.newer.is_empty());
    stored.lists.into_iter().next().unwrap_or_default()
}

#[test]
fn every_version_is_read_whole() {
    for text in STORED {
        let envelope: Value = serde_json::from_str(text).unwrap_or_default();
        assert_eq!(to_json(&open(text)), envelope["data"]);
    }
    let versions = STORED.map(|text| serde_json::from_str::<Value>(text).unwrap_or_default()["version"].as_u64().unwrap_or_default());
    let all: Vec<u64> = (1..=store::SCHEMA.version() as u64).collect();
    assert!(all.iter().all(|version| versions.contains(version)), "a fixture of every version is needed");
}

#[test]
fn an_old_list_that_is_edited_in_two_tabs_keeps_both_edits() {
    let (mut one, mut other) = (open(STORED[0]), open(STORED[0]));
    let now = Stamp::trusted("2026-11-23T00:00:00Z");
    one.edit("i-1", &Edit::Status("agreed".into()), now);
    other.edit("i-1", &Edit::AddTag("hall 2".into()), now);
    let Ok((_, first)) = store::write(Some(STORED[0]), &one, now) else { unreachable!("the fixture is readable") };
    let Ok((both, _)) = store::write(Some(&first.to_string()), &other, now) else { unreachable!("it was just written") };
    let item = &both.items[0];
    assert_eq!(
        (item.status.as_deref(), item.tags.clone(), item.note.as_deref()),
        (Some("agreed"), Some(vec!["hall 2".into()]), Some("Call on Monday"))
    );
}

#[test]
fn what_was_removed_in_storage_comes_back_by_a_later_edit_elsewhere() {
    let mut other = open(STORED[1]);
    let mut item = other.removed[0].item.as_deref().cloned().unwrap_or_default();
    other.removed.clear();
    item.edited.insert("status".into(), "2026-11-22T10:00:00Z".into());
    item.status = Some("contacted".into());
    other.items.push(item);
    let both = open(STORED[1]).merge(&other).unwrap_or_default();
    assert_eq!(both.item("i-2").map(|item| (item.status.as_deref(), item.note.as_deref())), Some((Some("contacted"), Some("Was here"))));
}
