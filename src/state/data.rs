//! Which dataset is looked at: the bundled one, or a list of the person's own, alone or beside it.

use super::{App, Lasting};
use crate::platform::storage;
use leptos::prelude::*;
use padan_core::document::{Citation, Citations};
use padan_core::matching::Engine;
use std::sync::Arc;

/// Where it stands what lists are kept and which is in use; the lists themselves are in the database.
pub const KEPT: &str = "padan.data";

/// The dataset that is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InUse {
    /// The bundled one.
    Bundled,
    /// One of the person's own is being opened: nothing can be shown yet.
    Opening,
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
    /// The bundled one, unless the device says that another was in use.
    pub fn new() -> Self {
        let is_other = storage::read(KEPT).is_some_and(|kept| kept.contains("\"use\":{"));
        Self { in_use: Lasting::new(if is_other { InUse::Opening } else { InUse::Bundled }) }
    }

    /// The one in use, for views that change with it.
    pub fn in_use(self) -> InUse {
        self.in_use.get()
    }

    /// Says which one is in use.
    pub fn set(self, in_use: InUse) {
        self.in_use.try_set(in_use);
    }
}

impl App {
    /// Turns to another dataset: all that was worked out of the one before is forgotten. `cited` is the hash under which the release holds
    /// citations, where it holds any.
    pub fn turn_to(self, engine: Engine, in_use: InUse, cited: Option<String>) {
        let mut own = Citations::new();
        for source in engine.dataset().sources.iter().filter(|source| !source.url.is_empty()) {
            let citation = Citation { url: source.url.clone(), publisher: source.publisher.clone(), title: source.title.clone() };
            own.insert(source.id.clone(), citation);
        }
        self.citing.turn_to(cited, own);
        self.open(Arc::new(engine));
        self.data.set(in_use);
    }
}
