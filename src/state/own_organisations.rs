//! Organisations of the person's own: kept on the device, each under a key of its own, and put among those of the dataset in use.

use super::{App, Lasting};
use crate::platform::clock;
use crate::platform::storage::{self, NotKept};
use leptos::prelude::*;
use padan_core::document::{Citation, Organisation, Source};
use padan_core::envelope::Unreadable;
use padan_core::matching::Engine;
use padan_core::order::ordered;
use padan_core::own_organisation::{Profile, SCHEMA, of_kept, to_kept};
use std::sync::Arc;

/// The keys of kept profiles begin so; the id of the organisation follows.
const KEYS: &str = "padan.profile.";

/// The organisations of the person's own.
#[derive(Clone, Copy)]
pub struct OwnOrganisations {
    /// Counts what other tabs have changed.
    elsewhere: Lasting<u32>,
    /// Counts all changes.
    changes: Lasting<u32>,
}

impl OwnOrganisations {
    /// Those that the device keeps.
    pub fn new() -> Self {
        let own = Self { elsewhere: Lasting::new(0), changes: Lasting::new(0) };
        storage::on_change(move |key| {
            if Self::is_key(key) {
                own.elsewhere.update(|changes| *changes += 1);
                own.changes.update(|changes| *changes += 1);
            }
        });
        own
    }

    /// Whether a profile stands under a key of the storage.
    pub fn is_key(key: &str) -> bool {
        key.starts_with(KEYS)
    }

    /// Whether the device keeps any.
    pub fn has_kept() -> bool {
        !storage::keys(KEYS).is_empty()
    }

    /// Tells views that another tab has changed something.
    pub fn track_elsewhere(self) {
        self.elsewhere.track();
    }

    /// The profiles that the device keeps, by name, for views that change with them. Large: only chunks call it.
    pub fn kept(self) -> Vec<Profile> {
        self.changes.track();
        kept()
    }

    /// Keeps a profile on the device, over what was kept under its id. Large: only chunks call it.
    ///
    /// # Errors
    /// The device has no room, or a later version has written there.
    pub fn keep(self, profile: &Profile) -> Result<(), NotKept> {
        let key = format!("{KEYS}{}", profile.organisation.id);
        if storage::read(&key).is_some_and(|text| SCHEMA.open(&text) == Err(Unreadable::Newer)) {
            return Err(NotKept::Newer);
        }
        let written = storage::write(&key, &SCHEMA.wrap(&clock::now().to_string(), &to_kept(profile)));
        self.changes.update(|changes| *changes += 1);
        storage::ask_to_persist();
        written
    }

    /// Keeps a profile no longer.
    pub fn forget(self, id: &str) {
        storage::remove(&format!("{KEYS}{id}"));
        self.changes.update(|changes| *changes += 1);
    }
}

/// What the device keeps; what cannot be read is set aside, what a later version wrote stays.
fn kept() -> Vec<Profile> {
    let mut profiles = Vec::new();
    for key in storage::keys(KEYS) {
        let Some(text) = storage::read(&key) else { continue };
        match SCHEMA.open(&text) {
            Err(Unreadable::Newer) => {}
            opened => match opened.ok().and_then(of_kept) {
                Some(profile) if key.strip_prefix(KEYS) == Some(&profile.organisation.id) => profiles.push(profile),
                _ => drop(storage::set_aside(&key, &clock::now().to_string())),
            },
        }
    }
    let name = |profile: &Profile| (profile.organisation.name.to_lowercase(), profile.organisation.id.clone());
    ordered(profiles, |a, b| name(a).cmp(&name(b)))
}

/// What of the kept profiles stands in a dataset. Large: only chunks call it.
pub fn published() -> Vec<(Organisation, Vec<Source>)> {
    kept().iter().map(Profile::published).collect()
}

impl App {
    /// Puts the organisations of the person's own, as they are kept now, among the others; what was worked out before is forgotten. Large:
    /// only chunks call it.
    pub fn put_own(self) {
        let own = published();
        let put = |engine: &mut Arc<Engine>| Arc::make_mut(engine).set_own(own.clone());
        self.original.update_value(put);
        if self.is_in_its_own_words() {
            self.engine.set_value(self.original.get_value());
        } else {
            self.engine.update_value(put);
        }
        self.opened.update_value(|opened| *opened += 1);
        self.forget_tables();
        let pages = own.iter().flat_map(|(_, sources)| sources);
        self.citing.add(pages.map(|source| {
            let citation = Citation { url: source.url.clone(), publisher: source.publisher.clone(), title: source.title.clone() };
            (source.id.clone(), citation)
        }));
    }
}
