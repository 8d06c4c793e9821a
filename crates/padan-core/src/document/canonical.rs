//! The hash of a dataset: SHA-256 over its canonical JSON (RFC 8785).

use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The canonical form of a JSON value (RFC 8785), as bytes of UTF-8.
///
/// ```
/// use padan_core::document::canonical_json;
/// assert_eq!(canonical_json(&serde_json::json!({"b": 1.0, "a": [true]})), br#"{"a":[true],"b":1}"#);
/// ```
pub fn canonical_json(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    write(value, &mut out);
    out
}

/// Writes what is simple here, since the library takes objects apart and sorts them anew, and leaves the rest to it: how
/// numbers look, and objects with names beyond ASCII, whose order is that of UTF-16.
fn write(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::String(text) => write_text(text, out),
        Value::Array(items) => {
            out.push(b'[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push(b',');
                }
                write(item, out);
            }
            out.push(b']');
        }
        // A map of serde_json is in the order of its names, unless some crate asks for another.
        Value::Object(fields) if fields.keys().all(|name| name.is_ascii()) && fields.keys().is_sorted() => {
            out.push(b'{');
            for (place, (name, field)) in fields.iter().enumerate() {
                if place > 0 {
                    out.push(b',');
                }
                write_text(name, out);
                out.push(b':');
                write(field, out);
            }
            out.push(b'}');
        }
        // Only a number that is not finite could fail, and JSON has none; the plain form is then as good as any.
        other => out.extend(serde_json_canonicalizer::to_vec(other).unwrap_or_else(|_| other.to_string().into_bytes())),
    }
}

fn write_text(text: &str, out: &mut Vec<u8>) {
    if text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        out.extend(Value::from(text).to_string().into_bytes());
    } else {
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    }
}

/// `sha256:` and 64 hexadecimal digits over the canonical form.
pub fn hash(value: &Value) -> String {
    format!("sha256:{}", sha256_hex(&canonical_json(value)))
}

/// SHA-256 as hexadecimal digits.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
            "[a-z\"\\\\\n]{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::vec((prop_oneof!["[a-c\"]{0,2}", any::<String>()], inner), 0..6)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn is_what_the_library_writes(value in any_json()) {
            prop_assert_eq!(canonical_json(&value), serde_json_canonicalizer::to_vec(&value).unwrap_or_default());
        }
    }
}
