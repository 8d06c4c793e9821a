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
    // Only a number that is not finite could fail, and JSON has none; the plain form is then as good as any.
    serde_json_canonicalizer::to_vec(value).unwrap_or_else(|_| value.to_string().into_bytes())
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
