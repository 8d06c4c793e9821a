//! Organisations of the person's own, as the device keeps them.

use padan_core::document::Document;

/// The organisations that are in use, as documents with nothing else in them but their sources. None are kept yet.
pub fn kept() -> Vec<Document> {
    Vec::new()
}
