//! The hash of a dataset: SHA-256 over its canonical JSON (RFC 8785).

use serde_json::{Map, Value};
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
        Value::Object(fields) if is_simple(fields) => {
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

/// Whether fields stand in the canonical order as they are. A map of the library is in the order of its names, unless some crate
/// asks for another.
fn is_simple(fields: &Map<String, Value>) -> bool {
    fields.keys().all(|name| name.is_ascii()) && fields.keys().is_sorted()
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

/// The hash of an object, worked out in steps.
#[derive(Default)]
pub(super) struct Hashing {
    digest: Sha256,
    /// The field that comes next, and of a list the item.
    next: (usize, usize),
}

impl Hashing {
    /// Hashes one more field, or of a list one more item, and says how many bytes that were; `None` once all are hashed. Fields
    /// that have to be put in order first are hashed at once.
    pub fn step(&mut self, fields: &Map<String, Value>) -> Option<usize> {
        let mut out = Vec::new();
        let (field, item) = self.next;
        if field == 0 && !is_simple(fields) {
            self.next = (fields.len() + 1, 0);
            out = canonical_json(&Value::Object(fields.clone()));
        } else if let Some((name, value)) = fields.iter().nth(field) {
            if item == 0 {
                out.push(if field == 0 { b'{' } else { b',' });
                write_text(name, &mut out);
                out.push(b':');
            }
            self.next = (field + 1, 0);
            match value.as_array().and_then(|items| Some((items, items.get(item)?))) {
                Some((items, value)) => {
                    out.push(if item == 0 { b'[' } else { b',' });
                    write(value, &mut out);
                    if item + 1 < items.len() {
                        self.next = (field, item + 1);
                    } else {
                        out.push(b']');
                    }
                }
                None => write(value, &mut out),
            }
        } else if field == fields.len() {
            self.next = (field + 1, 0);
            out.extend(if field == 0 { "{}" } else { "}" }.bytes());
        } else {
            return None;
        }
        self.digest.update(&out);
        Some(out.len())
    }

    /// The hash, as [`hash`] has it.
    pub fn hash(self) -> String {
        format!("sha256:{}", hexadecimal(&self.digest.finalize()))
    }
}

/// SHA-256 of bytes, in hexadecimal digits.
///
/// ```
/// assert!(padan_core::document::sha256_hex(b"").starts_with("e3b0c442"));
/// ```
pub fn sha256_hex(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
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

        #[test]
        fn a_hash_in_steps_is_the_same(names in prop::collection::vec(prop_oneof!["[a-c\"]{0,2}", any::<String>()], 0..4), value in any_json()) {
            let fields: Map<String, Value> = names.into_iter().map(|name| (name, value.clone())).collect();
            let mut hashing = Hashing::default();
            while hashing.step(&fields).is_some() {}
            prop_assert_eq!(hashing.hash(), hash(&Value::Object(fields)));
        }
    }
}
