//! What a person's edits do to a list, and to a merge with another state of it.

use super::testing::one_item;
use super::{Edit, Item, read, to_json};
use crate::stamp::Stamp;
use serde_json::json;

#[test]
fn stamps_grow_even_if_the_clock_goes_back() {
    let mut list = one_item();
    let before = list.updated.clone();
    list.edit("i", &Edit::Note("call".into()), Stamp(5));
    assert!(list.updated > before);
    assert_eq!(list.items[0].edited["note"], list.updated);
}

#[test]
fn a_word_outside_the_format_is_no_status() {
    let mut list = one_item();
    list.edit("i", &Edit::Status("married".into()), Stamp(3000));
    assert_eq!(list.items[0].status.as_deref(), Some("considering"));
}

#[test]
fn what_is_not_understood_survives_a_save() {
    let mut json = to_json(&one_item());
    json["items"].as_array_mut().into_iter().for_each(|items| {
        items.push(json!({"id": "j", "topic": null, "need": "boats", "note": "precious"}));
        items.push(json!({"id": "k", "topic": null, "organisations": [{"id": "a"}], "status": {"word": "new"}}));
    });
    let again = read(json.clone()).0.map(|list| to_json(&list));
    assert_eq!(again, Some(json));
}

#[test]
fn written_lists_read_back_with_what_is_unknown() {
    let mut json = to_json(&one_item());
    json["version"] = json!(7);
    json["colour"] = json!("blue");
    json["items"][0]["smell"] = json!(["rose"]);
    let (read, findings) = read(json.clone());
    assert_eq!(findings.len(), 1);
    assert_eq!(read.map(|list| to_json(&list)), Some(json));
}

#[test]
fn what_was_cleared_stays_cleared_and_what_was_not_said_comes_from_the_other() {
    let mut one = one_item();
    one.edit("i", &Edit::Note("old".into()), Stamp(3000));
    one.edit("i", &Edit::Meeting(Some(Stamp(90_000))), Stamp(3000));
    one.edit("i", &Edit::AddTag(" hall ".into()), Stamp(3000));
    let other = one.clone();
    one.edit("i", &Edit::Note(String::new()), Stamp(4000));
    one.edit("i", &Edit::Meeting(None), Stamp(4000));
    one.edit("i", &Edit::RemoveTag("hall".into()), Stamp(4000));
    let item = one.merge(&other).unwrap_or_default().items.remove(0);
    assert_eq!((item.note.as_deref(), item.meeting.as_deref(), item.tags), (Some(""), Some(""), Some(Vec::new())));
    let mut silent = one.clone();
    silent.items[0] =
        Item { note: None, meeting: None, tags: None, updated: Some("2030-01-01T00:00:00Z".into()), ..silent.items[0].clone() };
    let item = silent.merge(&other).unwrap_or_default().items.remove(0);
    assert_eq!((item.note.as_deref(), item.tags), (Some("old"), Some(vec!["hall".to_owned()])));
}

#[test]
fn an_edit_leaves_the_stamps_of_other_fields_alone() {
    let mut one = one_item();
    let mut other = one_item();
    other.edit("i", &Edit::Note("from the other".into()), Stamp(3000));
    one.edit("i", &Edit::Status("agreed".into()), Stamp(9000));
    let item = one.merge(&other).unwrap_or_default().items.remove(0);
    assert_eq!((item.note.as_deref(), item.status.as_deref()), (Some("from the other"), Some("agreed")));
}

#[test]
fn what_changes_nothing_leaves_the_list_as_it_is() {
    let mut list = one_item();
    let before = list.clone();
    for edit in [Edit::Note(String::new()), Edit::AddTag("  ".into()), Edit::RemoveTag("x".into()), Edit::Status("considering".into())] {
        assert_eq!(list.edit_all(&["i"], &edit, Stamp(9000)), 0);
    }
    list.edit("x", &Edit::Note("y".into()), Stamp(9000));
    assert_eq!(list, before);
}

#[test]
fn a_clock_decades_ahead_freezes_nothing() {
    let mut other = one_item();
    for ahead in ["2199-06-01T00:00:00Z", "2200-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "99999-01-01T00:00:00Z"] {
        other.items[0].note = Some("from the future".into());
        other.items[0].edited.insert("note".into(), ahead.into());
        let mut both = one_item().merge(&other).unwrap_or_default();
        both.edit("i", &Edit::Note("now".into()), Stamp(9000));
        let again = both.merge(&other).unwrap_or_default();
        assert_eq!(again.items[0].note.as_deref(), Some("now"), "{ahead}");
    }
}
