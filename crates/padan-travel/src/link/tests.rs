//! Whatever goes in comes out; whatever else comes in is an error.

use super::wire::to_the_second;
use super::*;
use padan_core::stamp::Stamp;
use proptest::prelude::*;
use serde_json::{Map, json};

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-c]{0,2}",
        prop::sample::select(marks::WORDS.to_vec()).prop_map(str::to_owned),
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        "[0-9a-f-]{36}",
        "sha256:[0-9a-fA]{64}",
        (-70_000_000_000_000i64..260_000_000_000_000).prop_map(|moment| Stamp(moment).to_string()),
        (0i64..3).prop_map(|moment| Stamp(1_767_225_600_000 + moment).to_string()),
        (0i64..4_000_000_000).prop_map(|second| to_the_second(Stamp(second * 1000))),
        "[0-9]{4}-[01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{3})?[Zz]",
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-100_000i32..100_000).prop_map(|thousandths| Value::from(f64::from(thousandths) / 1000.0)),
        Just(Value::from(-0.0)),
        any_text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((any_text(), inner), 0..8).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_value_comes_back(value in any_json()) {
        let packed = pack_value(&value).unwrap_or_default();
        prop_assert!(packed.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')));
        prop_assert_eq!(unpack_value(&packed), Ok(value));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}", packed in "A[A-Za-z0-9_-]{0,200}") {
        prop_assert!(unpack(&text).is_err());
        prop_assert!(unpack(&packed).is_err());
        let _ = find(&text);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = value_of_body(&bytes);
        let _ = unpack_bytes(&bytes);
    }

    #[test]
    fn any_streams_are_read_or_refused(
        shape in prop::collection::vec(prop_oneof![0u8..20, 32u8..36, 64u8..80, any::<u8>()], 0..40),
        texts in "[a-c]{0,9}",
        raw in prop::collection::vec(any::<u8>(), 0..80),
    ) {
        let texts = texts.replace('c', "\u{1}").into_bytes().into_iter().map(|byte| if byte == 1 { marks::END } else { byte });
        let texts: Vec<u8> = texts.collect();
        let _ = read::Reader::new(Bytes(&shape), Bytes(&texts), Bytes(&raw)).whole();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_cut_is_an_error(value in any_json()) {
        let packed = pack_value(&value).unwrap_or_default();
        for length in 0..packed.len() {
            prop_assert!(unpack_value(&packed[..length]).is_err());
        }
    }
}

fn body(raw: &[u8], shape: &[u8], texts: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    put(&mut body, raw.len() as u64);
    body.extend(raw);
    put(&mut body, shape.len() as u64);
    body.extend(miniz_oxide::deflate::compress_to_vec(&[shape, texts].concat(), 9));
    body
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    // Ten million zeros take ten kilobytes.
    assert_eq!(value_of_body(&body(&[], &vec![0; 10_000_000], &[])), Err(LinkError::TooBig));
    // One long text, and a list that says it ten thousand times.
    let mut shape = vec![marks::LIST];
    put(&mut shape, 10_001);
    shape.push(marks::TEXT);
    let again = marks::KNOWN_TEXT + u8::try_from(marks::WORDS.len()).unwrap_or_default();
    shape.extend(vec![again; 10_000]);
    let mut text = vec![b'x'; 100_000];
    text.push(marks::END);
    assert_eq!(value_of_body(&body(&[], &shape, &text)), Err(LinkError::TooBig));
    // Lists in lists.
    assert_eq!(value_of_body(&body(&[], &[marks::LIST, 1].repeat(200), &[])), Err(LinkError::TooBig));
    // A list that only says that it is long.
    let mut long = vec![marks::LIST];
    put(&mut long, u64::MAX >> 1);
    assert_eq!(value_of_body(&body(&[], &long, &[])), Err(LinkError::Damaged));
    assert_eq!(unpack_value(&"A".repeat(LENGTH_LIMIT + 1)), Err(LinkError::TooBig));
}

#[test]
fn what_would_be_refused_is_not_made() {
    let long = json!(vec!["x".repeat(1000); 2000]);
    assert_eq!(pack_value(&long), Err(LinkError::TooBig));
    let deep = (0..200).fold(json!([]), |value, _| json!([value]));
    assert_eq!(pack_value(&deep), Err(LinkError::TooBig));
    let mut numbers = 1u64;
    let random: Vec<u64> = (0..60_000)
        .map(|_| {
            numbers = numbers.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            numbers
        })
        .collect();
    assert_eq!(pack_value(&json!(random)), Err(LinkError::TooBig));
}

#[test]
fn other_texts_are_told_apart() {
    assert_eq!(unpack("Babc"), Err(LinkError::Later('B')));
    assert_eq!(unpack("1abc"), Err(LinkError::NotALink));
    assert_eq!(unpack("ไทย"), Err(LinkError::NotALink));
    assert_eq!(unpack_bytes(b"C"), Err(LinkError::Later('C')));
    let other = pack_value(&Value::Object(Map::new())).unwrap_or_default();
    assert_eq!(unpack(&other), Err(LinkError::NotAShortlist));
}

#[test]
fn what_a_message_does_to_a_link_does_no_harm() {
    let packed = pack_value(&json!({"a": [1, 2, 3]})).unwrap_or_default();
    let (a, b) = packed.split_at(7);
    assert_eq!(unpack_value(&format!(" {a}\r\n {b}).")), Ok(json!({"a": [1, 2, 3]})));
}

#[test]
fn the_words_known_beforehand_are_each_there_once() {
    let mut words = marks::WORDS.to_vec();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), marks::WORDS.len());
}
