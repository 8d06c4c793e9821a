//! The bundled dataset: the files of `data/`, checked and packed when this crate is built.

pub mod folder;

use padan_core::dataset::Dataset;
use padan_core::document::{Document, PackedError, unpack};

/// The packed dataset.
pub const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/bundled.bin"));

/// The bundled document and its hash.
///
/// ```
/// let (document, hash) = padan_data::document()?;
/// assert!(document.organisations.len() > 400);
/// assert!(hash.starts_with("sha256:"));
/// # Ok::<(), padan_core::document::PackedError>(())
/// ```
pub fn document() -> Result<(Document, String), PackedError> {
    unpack(PACKED)
}

/// The bundled dataset, ready for use.
pub fn dataset() -> Result<Dataset, PackedError> {
    let (document, hash) = document()?;
    Ok(Dataset::new(document, hash, None))
}
