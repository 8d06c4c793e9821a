//! The packed form of a document: one version byte, the hash of the dataset, then the document in postcard's encoding.
//!
//! It travels only within one release (inside the WebAssembly module, inside a kiosk file), so it needs no migration; the
//! version byte turns a mix-up into an error.

use super::{Document, columns, hash, to_json};
use serde::{Deserialize, Serialize};

const PACKED_VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
struct Envelope {
    hash: String,
    /// Without the texts that stand in the columns.
    document: Document,
    texts: Vec<Vec<String>>,
}

/// Why packed bytes cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackedError {
    /// Packed by another version of the program.
    OtherVersion,
    /// Cut short or changed.
    Broken,
}

/// Packs a document together with the hash of its JSON form.
///
/// ```
/// use padan_core::document::{pack, unpack, Document};
/// let document = Document { title: Some("A".into()), ..Document::default() };
/// let bytes = pack(&document);
/// assert_eq!(unpack(&bytes).map(|(document, _)| document), Ok(document));
/// ```
pub fn pack(document: &Document) -> Vec<u8> {
    let hash = hash(&to_json(document));
    let mut document = document.clone();
    let texts = columns::take(&mut document);
    let envelope = Envelope { hash, document, texts };
    let mut bytes = vec![PACKED_VERSION];
    // Writing to memory fails for no value of these types; an empty rest is refused by `unpack`.
    bytes.extend(postcard::to_allocvec(&envelope).unwrap_or_default());
    bytes
}

/// The document and the hash of its JSON form.
pub fn unpack(bytes: &[u8]) -> Result<(Document, String), PackedError> {
    match bytes.split_first() {
        Some((&PACKED_VERSION, rest)) => {
            let mut envelope: Envelope = postcard::from_bytes(rest).map_err(|_| PackedError::Broken)?;
            columns::put_back(&mut envelope.document, envelope.texts).ok_or(PackedError::Broken)?;
            Ok((envelope.document, envelope.hash))
        }
        Some(_) => Err(PackedError::OtherVersion),
        None => Err(PackedError::Broken),
    }
}
