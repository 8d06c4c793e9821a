//! Settings are read or refused, and what is read is written back.

use super::*;
use proptest::prelude::*;
use serde_json::json;

fn places(text: &str) -> Vec<String> {
    Settings::read(text.as_bytes()).1.iter().map(|finding| finding.place.to_string()).collect()
}

fn whole() -> Value {
    json!({"format": "padan-kiosk", "version": 1, "title": "Expo", "topics": ["drones"], "states": ["ID", "MY"],
        "policy": {"format": "padan-policy", "version": 1, "title": "None", "exclude": {"sensitive_lines": true}, "note": "kept"},
        "home": "example-a", "stands_only": true, "show_organisations": true, "idle": 120, "languages": ["en", "th"],
        "address": "https://padan.example/", "code": "0042", "colour": {"later": [1]}})
}

#[test]
fn what_is_read_is_written_back() {
    let (settings, findings) = Settings::read(whole().to_string().as_bytes());
    assert!(findings.is_empty(), "{findings:?}");
    let settings = settings.unwrap_or_default();
    assert!(settings.policy().is_some_and(|policy| policy.sensitive_lines));
    assert_eq!(settings.to_json(), whole());
    assert_eq!(Settings::default().to_json(), json!({"format": "padan-kiosk", "version": 1}));
}

#[test]
fn what_cannot_be_used_is_said_with_its_place_and_kept() {
    let text = r#"{"format":"padan-kiosk","version":1,"topics":["a",7],"idle":"long","address":"javascript:alert(1)","code":"12a4",
        "stands_only":1,"policy":{"format":"padan-policy","version":1,"title":"T","exclude":{"planets":[]}}}"#;
    assert_eq!(places(text), ["idle", "topics[1]", "stands_only", "address", "code", "policy.exclude.planets"]);
    let settings = Settings::read(text.as_bytes()).0.unwrap_or_default();
    assert_eq!((settings.idle, settings.address.as_ref(), settings.code.as_ref()), (USUAL_IDLE, None, None));
    let written = settings.to_json();
    assert_eq!((&written["code"], &written["address"]), (&json!("12a4"), &json!("javascript:alert(1)")));
}

#[test]
fn what_is_no_settings_file_is_refused() {
    assert_eq!(places("{\n?"), ["line 2"]);
    assert_eq!(places("[]"), ["format"]);
    assert_eq!(places(r#"{"format":"padan-policy"}"#), ["format"]);
    assert_eq!(places(r#"{"format":"padan-kiosk"}"#), ["version"]);
    assert_eq!(places(r#"{"format":"padan-kiosk","version":2}"#), ["version"]);
    assert!(Settings::read(&vec![b' '; LIMITS.bytes + 1]).0.is_none());
}

#[test]
fn ids_that_name_nothing_are_found() {
    let settings = Settings { topics: vec!["x".into()], states: vec!["XX".into()], home: Some("y".into()), ..Settings::default() };
    let fields: Vec<String> = settings.unmatched(&Dataset::default()).iter().map(|finding| finding.place.field.clone()).collect();
    assert_eq!(fields, ["topics", "states", "home"]);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = Settings::read(&bytes);
    }

    #[test]
    fn any_values_are_read_and_written_to_the_same_settings(
        field in prop::sample::select(vec!["title", "topics", "states", "policy", "home", "stands_only", "idle", "languages", "address", "code", "x"]),
        value in prop_oneof![Just(json!(null)), Just(json!(true)), any::<i64>().prop_map(|n| json!(n)), "\\PC{0,20}".prop_map(|t| json!(t)),
            Just(json!(["a", 1])), Just(json!({"format": "padan-policy", "version": 1}))],
    ) {
        let mut object = json!({"format": "padan-kiosk", "version": 1});
        object[field] = value;
        let settings = Settings::read_value(object).0.unwrap_or_default();
        let again = Settings::read_value(settings.to_json()).0.unwrap_or_default();
        prop_assert_eq!(again.to_json(), settings.to_json());
    }
}
