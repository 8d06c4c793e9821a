//! Addresses, publishers and titles of the sources, fetched when a page first names sources.

use super::Lasting;
use crate::platform::release_files;
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::document::{Citation, Citations, read_citations};
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
    cited: Lasting<Cited>,
    /// The hash of the dataset whose citations the release holds; none where it holds none of the one in use.
    held: StoredValue<Option<String>>,
    /// Citations that came with the dataset.
    own: StoredValue<Citations>,
}

impl Citing {
    /// Before anybody has asked, for the dataset with this hash.
    pub fn new(hash: String) -> Self {
        Self { cited: Lasting::new(Cited::default()), held: StoredValue::new(Some(hash)), own: StoredValue::new(Citations::new()) }
    }

    /// Turns to another dataset, as if nobody had asked.
    pub fn turn_to(self, held: Option<String>, own: Citations) {
        self.held.set_value(held);
        self.own.set_value(own);
        self.cited.try_set(Cited::Unasked);
    }

    /// Adds citations of the person's own; those that are here already know them as well.
    pub fn add(self, own: impl Iterator<Item = (String, Citation)>) {
        let own: Citations = own.collect();
        self.own.update_value(|held| held.extend(own.clone()));
        if let Cited::Here(held) = self.cited.get_untracked() {
            let mut whole = (*held).clone();
            whole.extend(own);
            self.cited.try_set(Cited::Here(Arc::new(whole)));
        }
    }

    /// How far they are, for views that change with it.
    pub fn cited(self) -> Cited {
        self.cited.get()
    }

    /// Whether nothing more is to be waited for, for views that change with it.
    pub fn is_settled(self) -> bool {
        self.cited.with(|cited| matches!(cited, Cited::Failed | Cited::Here(_)))
    }

    /// Fetches them, unless they are here or on their way.
    pub fn ask(self) {
        if matches!(self.cited.get_untracked(), Cited::Coming | Cited::Here(_)) {
            return;
        }
        let Some(hash) = self.held.get_value() else {
            self.cited.set(Cited::Here(Arc::new(self.own.get_value())));
            return;
        };
        self.cited.set(Cited::Coming);
        spawn_local(async move {
            let bytes = release_files::bytes(&file_name(&hash)).await;
            let citations = bytes.and_then(|bytes| read_citations(&bytes, &hash).ok());
            // The app may be gone by now, or look at another dataset; then nobody waits.
            if self.held.try_get_value().flatten() == Some(hash) {
                let whole = citations.map(|mut citations| {
                    citations.extend(self.own.get_value());
                    Arc::new(citations)
                });
                self.cited.try_set(whole.map_or(Cited::Failed, Cited::Here));
            }
        });
    }
}

/// The file's name, which the release writes after the hash of the dataset: never that of another one.
fn file_name(hash: &str) -> String {
    let digits = hash.trim_start_matches("sha256:");
    format!("citations-{}.bin", digits.get(..16).unwrap_or(digits))
}
