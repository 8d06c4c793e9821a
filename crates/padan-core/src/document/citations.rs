//! What of the sources only a reader needs: address, publisher and title. They are a third of a dataset and travel apart from it,
//! so that they are fetched when a page names sources, not before the first one.

use super::{Document, PackedError, Source};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a reader needs of a source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// Address.
    pub url: String,
    /// Who published it.
    pub publisher: String,
    /// Title.
    pub title: String,
}

/// Citations by the ids of their sources.
pub type Citations = BTreeMap<String, Citation>;

#[derive(Serialize, Deserialize)]
struct Envelope {
    hash: String,
    /// Ids, addresses, publishers, titles: texts of one kind compress better side by side.
    columns: [Vec<String>; 4],
}

/// Takes the citations out of a document with this hash, as bytes.
pub(super) fn take(document: &mut Document, hash: &str) -> Vec<u8> {
    let mut columns = [const { Vec::new() }; 4];
    for Source { id, url, publisher, title, .. } in &mut document.sources {
        let texts = [id.clone(), core::mem::take(url), core::mem::take(publisher), core::mem::take(title)];
        for (column, text) in columns.iter_mut().zip(texts) {
            column.push(text);
        }
    }
    // Writing to memory fails for no value of these types.
    postcard::to_allocvec(&Envelope { hash: hash.to_owned(), columns }).unwrap_or_default()
}

/// The citations that belong to the dataset with this hash.
///
/// # Errors
/// [`PackedError::OtherVersion`] where they belong to another dataset, [`PackedError::Broken`] where they cannot be read.
pub fn read_citations(bytes: &[u8], hash: &str) -> Result<Citations, PackedError> {
    let envelope: Envelope = postcard::from_bytes(bytes).map_err(|_| PackedError::Broken)?;
    if envelope.hash != hash {
        return Err(PackedError::OtherVersion);
    }
    let [ids, urls, publishers, titles] = envelope.columns;
    let texts = urls.into_iter().zip(publishers).zip(titles).map(|((url, publisher), title)| Citation { url, publisher, title });
    let mut citations = Citations::new();
    citations.extend(ids.into_iter().zip(texts));
    Ok(citations)
}

/// Puts citations back into a document that was packed without them.
pub fn cite(document: &mut Document, mut citations: Citations) {
    for source in &mut document.sources {
        if let Some(Citation { url, publisher, title }) = citations.remove(&source.id) {
            (source.url, source.publisher, source.title) = (url, publisher, title);
        }
    }
}
