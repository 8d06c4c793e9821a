//! Which dataset is looked at: the bundled one, or a list of the person's own, alone or beside it; with what is put upon it (`layers.rs`).

use super::{App, Lasting, OwnOrganisations, Spoken};
use crate::platform::storage;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::document::{Citation, Citations};
use padan_core::matching::Engine;
use std::sync::Arc;

/// Where it stands what lists are kept and which is in use; the lists themselves are in the database.
pub const KEPT: &str = "padan.data";
/// Where the policy stands.
pub const POLICY: &str = "padan.policy";

/// What the values under these keys say where something other than the bundled data alone is in use.
const MARKS: [(&str, &str); 2] = [(KEPT, "\"use\":{"), (POLICY, "\"on\":true")];

/// The dataset that is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InUse {
    /// The bundled one.
    Bundled,
    /// Another is being made: nothing can be shown yet.
    Opening,
    /// What makes it did not come: nothing can be shown.
    Failed,
    /// One of the person's own.
    Own {
        /// Its name in the database.
        id: String,
        /// What it is called.
        title: String,
        /// Whether the bundled one is there as well.
        beside: bool,
    },
}

/// The dataset in use: a handle that is copied into views.
#[derive(Clone, Copy)]
pub struct Data {
    in_use: Lasting<InUse>,
}

impl Data {
    /// The bundled one, unless the device says that there is more to it.
    pub fn new() -> Self {
        let is_other = Self::has_layers() || OwnOrganisations::has_kept();
        Self { in_use: Lasting::new(if is_other { InUse::Opening } else { InUse::Bundled }) }
    }

    /// Whether the device says that a list or a policy is in use.
    pub fn has_layers() -> bool {
        MARKS.iter().any(|(key, mark)| storage::read(key).is_some_and(|kept| kept.contains(mark)))
    }

    /// The one in use, for views that change with it.
    pub fn in_use(self) -> InUse {
        self.in_use.get()
    }

    /// Whether a page can be shown as far as the data go, for views that change with it. Where layers are changed the page stays: whoever
    /// works there would lose the place.
    pub fn is_here(self, page: &Page) -> bool {
        matches!(page, Page::OwnData | Page::Policy) || !matches!(self.in_use(), InUse::Opening | InUse::Failed)
    }

    /// Says which one is in use.
    pub fn set(self, in_use: InUse) {
        self.in_use.try_set(in_use);
    }
}

impl App {
    /// Turns to another dataset: all that was worked out of the one before is forgotten. `spoken` is the same dataset in the language that
    /// is spoken, `cited` the hash under which the release holds citations, where it holds any.
    pub fn turn_to(self, engine: Arc<Engine>, spoken: Option<Spoken>, in_use: InUse, cited: Option<String>) {
        let mut own = Citations::new();
        for source in engine.dataset().sources.iter().filter(|source| !source.url.is_empty()) {
            let citation = Citation { url: source.url.clone(), publisher: source.publisher.clone(), title: source.title.clone() };
            own.insert(source.id.clone(), citation);
        }
        self.citing.turn_to(cited, own);
        self.put(engine);
        self.show_again(spoken);
        self.data.set(in_use);
    }
}
