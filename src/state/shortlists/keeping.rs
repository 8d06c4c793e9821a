//! Keeping the lists on the device: read at the start and whenever another tab writes, written after each change.
//!
//! Writing is reading, merging and writing, since another tab may have written without this one hearing of it. What the device
//! does not take stays in this tab and is tried again with the next change.

use super::{Shortlists, When};
use crate::platform::clock;
use crate::platform::storage::{self, NotKept};
use leptos::prelude::*;
use padan_core::envelope::Unreadable;
use padan_core::shortlist::store::{self, Stored};
use padan_core::stamp::Stamp;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// Typing is written when it pauses for this long.
const PAUSE: Duration = Duration::from_millis(300);
const CURRENT: &str = "padan.current-list";
const EXPORTED: &str = "padan.exported";

/// What is known of the keeping.
#[derive(Clone, Copy)]
pub struct Kept {
    pub not_kept: RwSignal<Option<NotKept>>,
    pub set_aside: RwSignal<usize>,
    /// Whether the device holds a list of a later version of the app; it stays where it is.
    pub newer: RwSignal<bool>,
    /// When each list was last taken along.
    pub exported: RwSignal<BTreeMap<String, Stamp>>,
    /// Ids of lists with changes that are not on the device yet.
    changed: StoredValue<BTreeSet<String>>,
    /// Counts the changes, so that only the last one's pause writes.
    pause: StoredValue<u32>,
}

impl Kept {
    /// To be made once: it finds out whether the device keeps anything.
    pub fn new() -> Self {
        Self {
            not_kept: RwSignal::new(storage::probe().err()),
            set_aside: RwSignal::new(0),
            newer: RwSignal::new(false),
            exported: RwSignal::new(read_exports()),
            changed: StoredValue::default(),
            pause: StoredValue::new(0),
        }
    }

    /// Notes when a list was taken along.
    pub fn note_export(self, id: &str, now: Stamp) {
        self.exported.update(|known| {
            known.extend(read_exports());
            known.insert(id.to_owned(), now);
        });
        let known = self
            .exported
            .with_untracked(|known| known.iter().map(|(id, stamp)| (id.clone(), Value::from(stamp.to_string()))).collect::<Map<_, _>>());
        // Only a hint: without it the list is said to be not exported.
        let _ = storage::write(EXPORTED, &Value::Object(known));
    }
}

fn read_exports() -> BTreeMap<String, Stamp> {
    let known: BTreeMap<String, String> = storage::read(EXPORTED).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    known.into_iter().filter_map(|(id, stamp)| Some((id, Stamp::parse(&stamp)?))).collect()
}

/// Id of the list that was last worked on here; empty where that is not known.
pub fn last_current() -> String {
    let kept = storage::read(CURRENT).and_then(|text| serde_json::from_str(&text).ok());
    kept.unwrap_or_default()
}

/// Notes which list is worked on.
pub fn keep_current(id: &str) {
    let _ = storage::write(CURRENT, &json!(id));
}

impl Shortlists {
    /// Shows what the device holds, joined with what this tab has not written yet.
    pub(super) fn load(self) {
        let Stored { mut lists, unreadable, newer } =
            store::open(storage::keys(store::KEYS).into_iter().filter_map(|key| storage::read(&key).map(|text| (key, text))));
        for key in unreadable {
            self.put_aside(&key);
        }
        self.kept.newer.set(!newer.is_empty());
        self.kept.set_aside.set(storage::all_set_aside().len());
        // What this tab holds and has not written, or what the device would not take.
        let changed = self.kept.changed.get_value();
        for own in self.lists.get_untracked().into_iter().filter(|own| changed.contains(&own.id)) {
            match lists.iter_mut().find(|list| list.id == own.id) {
                Some(list) => *list = list.merge(&own).unwrap_or(own),
                None => lists.push(own),
            }
        }
        if self.lists.with_untracked(|old| *old != lists) {
            self.lists.set(lists);
        }
    }

    /// Hears of other tabs, and of this page going away.
    pub(super) fn listen(self) {
        storage::on_change(move |key| {
            if key.starts_with(store::KEYS) {
                self.load();
            }
        });
        storage::on_return(move || self.load());
        storage::on_leaving(move || self.write_all());
    }

    /// Writes a list: at once, or with the next pause.
    pub(super) fn keep(self, id: &str, when: When) {
        self.kept.changed.update_value(|changed| {
            changed.insert(id.to_owned());
        });
        let own = self.kept.pause.get_value().wrapping_add(1);
        self.kept.pause.set_value(own);
        match when {
            When::Now => self.write_all(),
            When::Soon => set_timeout(
                move || {
                    if self.kept.pause.try_get_value() == Some(own) {
                        self.write_all();
                    }
                },
                PAUSE,
            ),
        }
    }

    /// Writes what has changed.
    fn write_all(self) {
        for id in self.kept.changed.get_value() {
            if let Err(reason) = self.write(&id) {
                self.kept.not_kept.set(Some(reason));
                return;
            }
            self.kept.changed.update_value(|changed| {
                changed.remove(&id);
            });
            // There is room again.
            if self.kept.not_kept.get_untracked() == Some(NotKept::Full) {
                self.kept.not_kept.set(None);
            }
            self.ask_to_persist();
        }
    }

    fn write(self, id: &str) -> Result<(), NotKept> {
        let Some(own) = self.lists.with_untracked(|lists| lists.iter().find(|list| list.id == id).cloned()) else { return Ok(()) };
        let (key, now) = (store::key(id), clock::now());
        let written = match store::write(storage::read(&key).as_deref(), &own, now) {
            Err(Unreadable::Newer) => {
                self.kept.newer.set(true);
                return Err(NotKept::Newer);
            }
            Err(Unreadable::Broken) => {
                self.put_aside(&key);
                store::write(None, &own, now)
            }
            Ok(written) => Ok(written),
        };
        let Ok((merged, envelope)) = written else { return Err(NotKept::Newer) };
        storage::write(&key, &envelope)?;
        if merged != own {
            self.lists.update(|lists| lists.iter_mut().filter(|list| list.id == id).for_each(|list| *list = merged.clone()));
        }
        Ok(())
    }

    fn put_aside(self, key: &str) {
        if storage::set_aside(key, &clock::now().to_string()).is_err() {
            self.kept.not_kept.set(Some(NotKept::Full));
        }
        self.kept.set_aside.set(storage::all_set_aside().len());
    }
}
