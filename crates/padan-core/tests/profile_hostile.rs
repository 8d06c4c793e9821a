//! Profiles from outside: whatever comes, nothing panics, nothing private comes out, and what is kept keeps the limits.

use padan_core::own_organisation::{ID, LIMITS, Private, of_kept, read_text, to_json, to_kept};
use padan_core::url::is_page_address;
use proptest::prelude::*;
use serde_json::{Value, json};

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!("javascript:alert(1)")),
        Just(json!("https://example.org/a")),
        Just(json!("s1")),
    ];
    let names = prop::sample::select(vec![
        "id",
        "name",
        "country",
        "kind",
        "website",
        "capabilities",
        "capability",
        "claim",
        "sources",
        "url",
        "screening",
        "text_sha256",
        "cleared_by",
        "certifications",
        "seeks",
        "aliases",
        "contact",
        "page",
        "private",
        "note",
        "organisation",
        "x",
    ]);
    leaf.prop_recursive(4, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(names.clone(), inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (profile, findings) = read_text(&bytes);
        prop_assert!(profile.is_some() || !findings.is_empty());
    }

    #[test]
    fn whatever_is_in_a_file_the_profile_is_clean_and_written_back_the_same(organisation in any_json(), sources in any_json(), private in any_json(), other in any_json()) {
        let text = json!({"format": "padan-profile", "version": 1, "organisation": organisation, "sources": sources, "private": private, "other": other}).to_string();
        let (profile, findings) = read_text(text.as_bytes());
        let Some(profile) = profile else {
            prop_assert!(!findings.is_empty());
            return Ok(());
        };
        let own = &profile.organisation;
        prop_assert!(own.id.is_empty() || own.id.starts_with(ID));
        prop_assert!(own.screening.is_empty(), "nobody here has cleared anything");
        prop_assert!(own.website.iter().chain(profile.sources.iter().map(|source| &source.url)).all(|url| is_page_address(url)));
        let cited = own.capabilities.iter().flat_map(|claim| &claim.sources);
        prop_assert!(cited.clone().all(|id| profile.sources.iter().any(|source| source.id == *id)));
        prop_assert!(profile.private == Private::default() && to_json(&profile).get("private").is_none());
        // What was not understood of a required field goes with the first writing; from then on nothing changes, however often it is kept.
        let once = read_text(to_json(&profile).to_string().as_bytes()).0.unwrap_or_default();
        prop_assert_eq!((once.organisation.capabilities.len(), once.sources.len()), (own.capabilities.len(), profile.sources.len()));
        let twice = read_text(to_json(&once).to_string().as_bytes()).0;
        prop_assert_eq!(twice.as_ref(), Some(&once));
        prop_assert_eq!(of_kept(to_kept(&once)), Some(once));
    }

    #[test]
    fn whatever_was_kept_is_opened_or_refused(kept in any_json(), organisation in any_json()) {
        let _ = of_kept(kept);
        let _ = of_kept(json!({"profile": {"format": "padan-profile", "version": 1, "organisation": organisation}, "private": organisation}));
    }
}

#[test]
fn what_is_too_long_or_too_much_is_left_out_whole_and_said() {
    let claims: Vec<Value> = (0..=LIMITS.items).map(|_| json!({"capability": "x", "claim": "y"})).collect();
    let text = json!({"format": "padan-profile", "version": 1,
        "organisation": {"id": "own-1", "name": "n".repeat(LIMITS.text + 1), "country": "MY", "summary": "s".repeat(LIMITS.prose + 1), "capabilities": claims}});
    let (profile, findings) = read_text(text.to_string().as_bytes());
    let profile = profile.unwrap_or_default();
    assert_eq!((profile.organisation.name.as_str(), profile.organisation.summary.as_str()), ("", ""));
    assert_eq!(profile.organisation.capabilities.len(), LIMITS.items);
    let places: Vec<String> = findings.iter().map(|finding| finding.place.to_string()).collect();
    assert_eq!(places, ["own-1: name", "own-1: summary", "own-1: capabilities"]);
}

#[test]
fn a_later_version_is_read_as_far_as_it_is_understood() {
    let text = r#"{"format":"padan-profile","version":9,"organisation":{"id":"own-1","name":"A","country":"MY"},"new":[1]}"#;
    let (profile, findings) = read_text(text.as_bytes());
    assert_eq!(profile.map(|profile| profile.extra.0.contains_key("new")), Some(true));
    assert_eq!(findings[0].kind.id(), "newer-version");
}

#[test]
fn a_file_of_another_kind_or_without_an_organisation_is_none() {
    for text in ["[]", "{}", r#"{"format":"padan-dataset","version":1}"#, r#"{"format":"padan-profile","version":1}"#, "nul", ""] {
        let (profile, findings) = read_text(text.as_bytes());
        assert!(profile.is_none() && !findings.is_empty(), "{text}");
    }
}
