//! Shortlists from outside that are broken, huge or written to harm: refused or mended with a finding, never a panic.

use padan_core::dataset::Dataset;
use padan_core::finding::{Finding, Severity};
use padan_core::shortlist::{LIMITS, Shortlist, preview, read, read_text, store, to_json};
use padan_core::stamp::Stamp;
use proptest::prelude::*;
use serde_json::{Value, json};

const WHOLE: &str = include_str!("fixtures/shortlist/file-1.json");

/// Reads, and does with what was read all that the app does with a list.
fn take(bytes: &[u8]) -> (Option<Shortlist>, Vec<Finding>) {
    let (list, findings) = read_text(bytes);
    assert_eq!(list.is_none(), findings.first().is_some_and(|finding| finding.kind.severity() == Severity::Fatal), "{findings:?}");
    assert!(findings.len() <= 100);
    if let Some(list) = &list {
        let own = Shortlist { id: list.id.clone(), ..own() };
        let seen = preview(list, std::slice::from_ref(&own), &Dataset::default());
        assert!(seen.items.len() <= list.items.len() + own.items.len());
        let mut merged = own.merge(list).unwrap_or_else(|| list.clone());
        let ids: Vec<String> = merged.items.iter().map(|item| item.id.clone()).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).take(3).collect();
        merged.move_before(&ids, None, Stamp(9_000));
        merged.remove_all(&ids, Stamp(9_000));
        merged.shown();
        assert!(store::write(None, &merged, Stamp(0)).is_ok());
    }
    (list, findings)
}

fn own() -> Shortlist {
    let mut list = Shortlist::begin("x".into(), "Own".into(), Stamp(1_000), &Dataset::default());
    list.add("i-1".into(), None, &["a"], None, Stamp(2_000), &Dataset::default());
    list
}

fn whole() -> Value {
    serde_json::from_str(WHOLE).unwrap_or_default()
}

fn keys(json: &Value) -> (Option<Shortlist>, Vec<(String, &'static str)>) {
    let (list, findings) = take(json.to_string().as_bytes());
    (list, findings.into_iter().map(|finding| (finding.place.to_string(), finding.message.key)).collect())
}

#[test]
fn the_fixture_is_read_without_a_finding() {
    let (list, findings) = take(WHOLE.as_bytes());
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(list.map(|list| to_json(&list)), Some(whole()));
}

#[test]
fn cut_off_at_every_byte() {
    for end in 0..WHOLE.trim_end().len() {
        assert_eq!(take(&WHOLE.as_bytes()[..end]).0, None, "cut at {end}");
    }
}

#[test]
fn a_byte_changed_everywhere() {
    for (place, byte) in (0..WHOLE.len()).flat_map(|place| b"\0\"{}[],:\\9\xff".iter().map(move |&byte| (place, byte))) {
        // Every byte with one of the eleven in turn would take long without showing more.
        if (place + usize::from(byte)) % 5 == 0 {
            let mut bytes = WHOLE.as_bytes().to_vec();
            bytes[place] = byte;
            take(&bytes);
        }
    }
}

/// All places in a value, as pointers.
fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{}", name.replace('/', "~1")), into)),
        Value::Array(values) => values.iter().enumerate().for_each(|(index, value)| places(value, &format!("{at}/{index}"), into)),
        _ => {}
    }
}

#[test]
fn wrong_types_everywhere() {
    let mut all = Vec::new();
    places(&whole(), "", &mut all);
    assert!(all.len() > 60, "{}", all.len());
    let wrong =
        [json!(null), json!(true), json!(-1), json!(1e300), json!("<b>\u{202e}"), json!([[]]), json!({"a": {"b": 1}}), json!(["", 1, {}])];
    for place in &all {
        for value in &wrong {
            let mut json = whole();
            if let Some(slot) = json.pointer_mut(place) {
                *slot = value.clone();
            }
            let text = json.to_string();
            let (list, _) = take(text.as_bytes());
            // What was read is written and read again without a change.
            if let Some(list) = list {
                let again = read_text(to_json(&list).to_string().as_bytes()).0;
                assert_eq!(again.map(|again| to_json(&again)), Some(to_json(&list)), "{place} {value}");
            }
        }
    }
}

#[test]
fn ten_megabytes_of_brackets_and_other_heaps() {
    for text in [
        "[".repeat(10_000_000),
        "[".repeat(3_000_000),
        "{\"a\":".repeat(600_000),
        format!("{{\"format\":\"padan-shortlist\",\"items\":[{}1]}}", "1,".repeat(1_000_000)),
        format!("{{\"format\":\"padan-shortlist\",\"items\":[{}{{}}]}}", "{},".repeat(90_000)),
        format!("{{\"format\":\"padan-shortlist\",\"id\":\"l\",\"note\":\"{}\"}}", "\\ud800".repeat(600_000)),
        format!("\"{}", "\\".repeat(3_999_999)),
        "\u{feff}".repeat(1000),
        String::new(),
    ] {
        let (_, findings) = take(text.as_bytes());
        assert!(!findings.is_empty(), "{}", &text[..20.min(text.len())]);
    }
}

#[test]
fn limits_of_counts_and_lengths() {
    let mut json = whole();
    json["items"] = (0..=LIMITS.items).map(|id| json!({"id": id.to_string()})).collect();
    assert_eq!(keys(&json).1[0], ("items".into(), "finding-too-many"));
    let mut json = whole();
    json["items"][0]["note"] = "x".repeat(LIMITS.note + 1).into();
    json["title"] = "x".repeat(LIMITS.text + 1).into();
    let (list, found) = keys(&json);
    assert_eq!(found, [("title".into(), "finding-too-long"), ("i-1: note".into(), "finding-too-long")]);
    // Not said, so that a merge keeps what is known.
    assert_eq!(list.map(|list| (list.items[0].note.clone(), list.title)), Some((None, String::new())));
    let mut json = whole();
    json["items"][0]["organisations"] = (0..=LIMITS.team).map(|id| json!(id.to_string())).collect();
    assert_eq!(keys(&json).1[0], ("i-1: organisations".into(), "finding-item-too-big"));
}

#[test]
fn texts_of_topics_and_organisations_have_an_end() {
    let long = "x".repeat(LIMITS.text + 1);
    let mut json = whole();
    json["topics"][0]["elements"][0]["title"] = json!(long);
    json["dataset"]["title"] = json!(long);
    json["subjects"][&long] = json!({"name": "A"});
    json["subjects"]["a"]["name"] = json!(long);
    let (list, found) = keys(&json);
    let list = list.unwrap_or_default();
    assert_eq!((list.topics.len(), list.dataset.title.as_deref(), list.subjects.len()), (0, None, 2));
    assert_eq!((found.len(), list.subjects["a"].name.as_deref(), list.subjects["a"].country.as_deref()), (4, None, Some("ID")));
    assert!(found.iter().all(|(_, key)| *key == "finding-too-long"));
}

#[test]
fn as_many_items_as_there_may_be() {
    let mut json = whole();
    let item = |id: usize| json!({"id": id.to_string(), "topic": "t", "organisations": ["a", id.to_string()], "note": "x", "updated": "2026-11-22T00:00:00Z"});
    json["items"] = (0..LIMITS.items).map(item).collect();
    json["removed"] = (0..LIMITS.items).map(|id| json!({"id": format!("r{id}"), "at": "2026-11-22T00:00:00Z", "item": item(id)})).collect();
    json["subjects"] = (0..LIMITS.subjects).map(|id| (id.to_string(), json!({"name": "N"}))).collect();
    let (list, found) = keys(&json);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(list.map(|list| (list.items.len(), list.removed.len())), Some((LIMITS.items, LIMITS.items)));
}

#[test]
fn moments_that_cannot_be() {
    let mut json = whole();
    json["updated"] = json!("99999-01-01T00:00:00Z");
    json["items"][0]["edited"]["note"] = json!("9999-12-31T23:59:59.999Z");
    json["items"][0]["meeting"] = json!("+275760-09-13T00:00:00Z");
    let (list, found) = keys(&json);
    let wanted = [("updated", "finding-bad-stamp"), ("i-1: meeting", "finding-bad-moment"), ("i-1: edited.note", "finding-bad-stamp")];
    assert_eq!(found, wanted.map(|(place, key)| (place.to_owned(), key)));
    assert_eq!(list.and_then(|list| list.items[0].meeting.clone()), None);
}

#[test]
fn numbers_that_are_none() {
    let text = |number: &str| WHOLE.replace("\"order\": 1.5", &format!("\"order\": {number}"));
    for number in ["NaN", "Infinity", "-Infinity", "1e999", "0x10", "01", ".5", "+1"] {
        assert_ne!(text(number), WHOLE);
        assert_eq!(take(text(number).as_bytes()).0, None, "{number}");
    }
    for number in ["1e308", "-1e300", "99999999999999999999999", "\"1.5\""] {
        let (list, findings) = take(text(number).as_bytes());
        assert_eq!((list.and_then(|list| list.items[0].order), findings.len()), (None, 1), "{number}");
    }
}

#[test]
fn html_is_text_and_other_links_are_dropped() {
    let html = "<img src=x onerror=alert(1)>";
    let mut json = whole();
    json["title"] = json!(html);
    json["items"][0]["note"] = json!(html);
    json["subjects"]["a"]["name"] = json!(html);
    for link in ["javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//example.org", "https://<b>.org"] {
        json["subjects"]["a"]["website"] = json!(link);
        let (list, found) = keys(&json);
        assert_eq!(found, [("subjects.a.website".into(), "finding-bad-url")], "{link}");
        let list = list.unwrap_or_default();
        assert_eq!(list.subjects["a"].website, None);
        assert_eq!((list.title.as_str(), list.items[0].note.as_deref()), (html, Some(html)));
    }
}

#[test]
fn names_and_ids_that_stand_twice() {
    let text = WHOLE.replacen("\"note\":", "\"note\": \"first\", \"no\\u0074e\":", 1);
    let (list, findings) = take(text.as_bytes());
    assert_eq!(findings.iter().map(|finding| finding.message.key).collect::<Vec<_>>(), ["finding-duplicate-name"]);
    assert_eq!(findings[0].place.field, "items[0].note");
    assert_eq!(list, take(WHOLE.as_bytes()).0);
    let mut json = whole();
    let mut second = json["items"][0].clone();
    second["note"] = json!("later");
    second["edited"]["note"] = json!("2026-11-23T00:00:00.000Z");
    json["items"].as_array_mut().into_iter().for_each(|items| items.push(second.clone()));
    let (list, found) = keys(&json);
    assert_eq!(found, [("items: id".into(), "finding-duplicate-id")]);
    let list = list.unwrap_or_default();
    assert_eq!(list.items.iter().filter(|item| item.id == "i-1").count(), 1);
    assert_eq!(list.item("i-1").and_then(|item| item.note.as_deref()), Some("later"));
}

#[test]
fn halves_of_characters_are_mended_with_their_place() {
    let text = WHOLE.replacen("\"note\": \"", "\"note\": \"\\ud83d ", 1);
    let (list, findings) = take(text.as_bytes());
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].place.field.as_str(), findings[0].message.key), ("items[0].note", "finding-half-character"));
    assert!(list.and_then(|list| list.items[0].note.clone()).is_some_and(|note| note.starts_with("\u{fffd} ")));
}

#[test]
fn a_file_cannot_delete_a_list_here() {
    let mut json = to_json(&own());
    json["deleted"] = json!(true);
    json["edited"] = json!({"deleted": "2100-01-01T00:00:00Z"});
    let list = take(json.to_string().as_bytes()).0.unwrap_or_default();
    assert!(!own().merge(&list).unwrap_or_default().is_deleted());
}

#[test]
fn words_of_the_munitions_list_are_told() {
    let mut json = whole();
    json["items"][0]["note"] = json!("Ask about missiles");
    assert_eq!(keys(&json).1, [("i-1: note".into(), "finding-sensitive-text")]);
}

proptest! {
    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        take(&bytes);
    }

    #[test]
    fn pieces_of_the_fixture_in_any_order(cuts in prop::collection::vec((0usize..3_000, 0usize..400), 1..6)) {
        let bytes = WHOLE.as_bytes();
        let piece = |&(begin, length): &(usize, usize)| { let begin = begin.min(bytes.len()); &bytes[begin..(begin + length).min(bytes.len())] };
        let text: Vec<u8> = cuts.iter().flat_map(piece).copied().collect();
        take(&text);
    }
}

/// Found by fuzzing: a mark of the wrong type counted as "not deleted" when the list was read again.
#[test]
fn what_is_of_another_type_is_kept_and_counts_as_not_said() {
    let text = r#"{"format":"padan-shortlist","version":1,"id":"l","deleted":1,"items":[{"id":"i","organisations":["a"],"tags":["x",5]},{"id":"j","organisations":["b"],"tags":7}]}"#;
    let list = read_text(text.as_bytes()).0.unwrap_or_default();
    assert_eq!((list.deleted, &list.items[0].tags, &list.items[1].tags), (None, &None, &None));
    let json = to_json(&list);
    assert_eq!((&json["items"][0]["tags"][1], &json["items"][1]["tags"]), (&json!(5), &json!(7)));
    assert_eq!(read(json.clone()).0.map(|list| to_json(&list)), Some(json));
}
