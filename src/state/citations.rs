//! Addresses, publishers and titles of the sources, fetched when a page first names sources.

use crate::platform::release_files;
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::document::{Citations, read_citations};
use std::sync::Arc;

/// How far the citations are.
#[derive(Clone, Default)]
pub enum Cited {
    /// Nobody has asked yet.
    #[default]
    Unasked,
    /// On their way.
    Coming,
    /// They could not be had.
    Failed,
    /// Here, by the ids of the sources.
    Here(Arc<Citations>),
}

/// The citations of the dataset.
#[derive(Clone, Copy)]
pub struct Citing {
    cited: RwSignal<Cited>,
}

impl Citing {
    /// Before anybody has asked.
    pub fn new() -> Self {
        Self { cited: RwSignal::new(Cited::default()) }
    }

    /// How far they are, for views that change with it.
    pub fn cited(self) -> Cited {
        self.cited.get()
    }

    /// Whether nothing more is to be waited for, for views that change with it.
    pub fn is_settled(self) -> bool {
        self.cited.with(|cited| matches!(cited, Cited::Failed | Cited::Here(_)))
    }

    /// Fetches them for the dataset with this hash, unless they are here or on their way.
    pub fn ask(self, hash: String) {
        if matches!(self.cited.get_untracked(), Cited::Coming | Cited::Here(_)) {
            return;
        }
        self.cited.set(Cited::Coming);
        spawn_local(async move {
            let bytes = release_files::bytes(&file_name(&hash)).await;
            let citations = bytes.and_then(|bytes| read_citations(&bytes, &hash).ok());
            // The app may be gone by now; then nobody waits.
            self.cited.try_set(citations.map_or(Cited::Failed, |citations| Cited::Here(Arc::new(citations))));
        });
    }
}

/// The file's name, which the release writes after the hash of the dataset: never that of another one.
fn file_name(hash: &str) -> String {
    let digits = hash.trim_start_matches("sha256:");
    format!("citations-{}.bin", digits.get(..16).unwrap_or(digits))
}
