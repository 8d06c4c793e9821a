//! The packed form of a document: one version byte, the hash of the dataset, then the document in postcard's encoding.
//!
//! It travels only within one release (inside the WebAssembly module, inside a kiosk file), so it needs no migration; the
//! version byte turns a mix-up into an error.

use super::{Document, PackedError, citations, columns, hash, to_json};
use serde::{Deserialize, Serialize};

const PACKED_VERSION: u8 = 2;

#[derive(Serialize, Deserialize)]
struct Envelope {
    hash: String,
    /// Without the texts that stand in the columns.
    document: Document,
    texts: Vec<Vec<String>>,
}

/// A packed document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// All but the citations, and the hash of the document's JSON form.
    pub dataset: Vec<u8>,
    /// Addresses, publishers and titles of its sources.
    pub citations: Vec<u8>,
}

/// Packs a document in two parts.
///
/// ```
/// use padan_core::document::{cite, pack, read_citations, read_text, unpack};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"organisations":[],
///     "sources":[{"id":"s","url":"https://example.org/","publisher":"P","title":"T"}]}"#);
/// let packed = pack(&document);
/// let (mut again, hash) = unpack(&packed.dataset)?;
/// assert_eq!(again.sources[0].title, "");
/// cite(&mut again, read_citations(&packed.citations, &hash)?);
/// assert_eq!(again, document);
/// # Ok::<(), padan_core::document::PackedError>(())
/// ```
pub fn pack(document: &Document) -> Packed {
    let hash = hash(&to_json(document));
    let mut document = document.clone();
    let citations = citations::take(&mut document, &hash);
    let texts = columns::take(&mut document);
    let envelope = Envelope { hash, document, texts };
    let mut bytes = vec![PACKED_VERSION];
    // Writing to memory fails for no value of these types; an empty rest is refused by `unpack`.
    bytes.extend(postcard::to_allocvec(&envelope).unwrap_or_default());
    Packed { dataset: bytes, citations }
}

/// The document without its citations, and the hash of its JSON form.
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
