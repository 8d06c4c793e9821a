//! The bundled dataset: the files of `data/`, checked and packed when this crate is built.

#![forbid(unsafe_code)]

pub mod folder;

use padan_core::dataset::Dataset;
use padan_core::document::{Document, PackedError, unpack};

/// The packed dataset without its citations.
pub const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/bundled.bin"));

/// The packed citations.
#[cfg(feature = "citations")]
pub const CITATIONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/citations.bin"));

/// The bundled document and its hash. Without the feature `citations` its sources have no address, publisher and title.
///
/// ```
/// let (document, hash) = padan_data::document()?;
/// assert!(document.organisations.len() > 400);
/// assert!(document.sources[0].url.starts_with("https://"));
/// assert!(hash.starts_with("sha256:"));
/// # Ok::<(), padan_core::document::PackedError>(())
/// ```
pub fn document() -> Result<(Document, String), PackedError> {
    #[cfg_attr(not(feature = "citations"), expect(unused_mut))]
    let (mut document, hash) = unpack(PACKED)?;
    #[cfg(feature = "citations")]
    padan_core::document::cite(&mut document, padan_core::document::read_citations(CITATIONS, &hash)?);
    Ok((document, hash))
}

/// The bundled dataset, ready for use.
pub fn dataset() -> Result<Dataset, PackedError> {
    let (document, hash) = document()?;
    Ok(Dataset::new(document, hash, None))
}
