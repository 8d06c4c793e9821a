//! The person's shortlist: kept on the device under a key of its own, the same in every tab.
//!
//! Every change begins with what the device holds now, since another tab may have written without this one hearing of it.

use super::{App, Notices};
use crate::platform::storage::{self, NotKept};
use crate::platform::{clock, random};
use crate::words::say;
use leptos::prelude::*;
use padan_core::envelope::Unreadable;
use padan_core::shortlist::store::{KEYS, SCHEMA, key};
use padan_core::shortlist::{Edit, Removed, Shortlist, read, to_json};

/// The shortlist and whether the device keeps it.
#[derive(Clone, Copy)]
pub struct Shortlists {
    list: RwSignal<Option<Shortlist>>,
    not_kept: RwSignal<Option<NotKept>>,
    /// Whether this tab holds changes that the device would not take.
    unsaved: RwSignal<bool>,
    set_aside: RwSignal<usize>,
    /// Whether the device holds a list of a later version of the app; it stays where it is.
    newer: RwSignal<bool>,
    /// What was taken off the list in this tab, the last at the end.
    removed: StoredValue<Vec<Removed>>,
    notices: Notices,
}

impl Shortlists {
    /// What the device has kept. What cannot be read is set aside.
    pub fn new(notices: Notices) -> Self {
        let lists = Self {
            list: RwSignal::new(None),
            not_kept: RwSignal::new(storage::probe().err()),
            unsaved: RwSignal::new(false),
            set_aside: RwSignal::new(0),
            newer: RwSignal::new(false),
            removed: StoredValue::new(Vec::new()),
            notices,
        };
        lists.load();
        storage::on_change(move |key| {
            if key.starts_with(KEYS) {
                lists.load();
            }
        });
        storage::on_return(move || lists.load());
        lists
    }

    /// Shows what the device holds, unless this tab holds changes that the device would not take.
    fn load(self) {
        if !self.unsaved.get_untracked() {
            let stored = self.stored();
            self.list.set(stored);
        }
    }

    /// The list that the device holds. The first one counts: later versions of the app keep several.
    fn stored(self) -> Option<Shortlist> {
        let mut found = None;
        for key in storage::keys(KEYS) {
            let Some(text) = storage::read(&key) else { continue };
            let list = match SCHEMA.open(&text) {
                Err(Unreadable::Newer) => {
                    self.newer.set(true);
                    continue;
                }
                Ok(data) => read(data).0,
                Err(Unreadable::Broken) => None,
            };
            match list {
                Some(list) if found.is_none() => found = Some(list),
                Some(_) => {}
                None => self.put_aside(&key),
            }
        }
        self.set_aside.set(storage::all_set_aside().len());
        found
    }

    fn put_aside(self, key: &str) {
        if storage::set_aside(key, &clock::now().to_string()).is_err() {
            self.not_kept.set(Some(NotKept::Full));
        }
    }

    /// Why nothing is kept, where nothing is.
    pub fn not_kept(self) -> Option<NotKept> {
        self.not_kept.get()
    }

    /// How many stored texts could not be read and were set aside.
    pub fn set_aside(self) -> usize {
        self.set_aside.get()
    }

    /// Whether a later version of the app has left a list here.
    pub fn newer(self) -> bool {
        self.newer.get()
    }

    /// The list, for views that change with it.
    pub fn with<T>(self, look: impl FnOnce(Option<&Shortlist>) -> T) -> T {
        self.list.with(|list| look(list.as_ref()))
    }

    /// How many items are on the list.
    pub fn count(self) -> usize {
        self.with(|list| list.map_or(0, |list| list.items.len()))
    }

    /// Whether organisations are on the list for a topic.
    pub fn has(self, topic: Option<&str>, organisations: &[&str]) -> bool {
        self.with(|list| list.is_some_and(|list| list.find(topic, organisations).is_some()))
    }

    /// Puts organisations on the list. `points` are in thousandths.
    pub fn add(self, app: App, topic: Option<&str>, organisations: &[&str], points: Option<u32>) {
        let now = clock::now();
        let title = say!(app, "shortlist-first-title");
        app.with_dataset(|dataset| {
            self.change(|list| {
                let list = list.get_or_insert_with(|| Shortlist::begin(random::id(), title, now, dataset));
                list.add(random::id(), topic, organisations, points, now, dataset);
            });
        });
        let count = self.list.with_untracked(|list| list.as_ref().map_or(0, |list| list.items.len()));
        self.notices.say(say!(app, "shortlist-added", count = count));
    }

    /// Changes a field of an item.
    pub fn edit(self, id: &str, edit: &Edit) {
        self.change(|list| {
            if let Some(list) = list {
                list.edit(id, edit, clock::now());
            }
        });
    }

    /// Takes an item off the list, and offers to put it back.
    pub fn remove(self, app: App, id: &str, name: String) {
        let mut removed = None;
        self.change(|list| removed = list.as_mut().and_then(|list| list.remove(id, clock::now())));
        if let Some(removed) = removed {
            self.removed.update_value(|all| all.push(removed));
            self.offer_undo(app, say!(app, "shortlist-removed", name = name));
        }
    }

    /// Says something, with a way to undo the last removal that was not undone yet.
    fn offer_undo(self, app: App, text: String) {
        self.notices.offer(text, say!(app, "undo"), move || {
            let Some(removed) = self.removed.try_update_value(Vec::pop).flatten() else { return };
            self.change(|list| {
                if let Some(list) = list {
                    list.put_back(removed, clock::now());
                }
            });
            let text = say!(app, "shortlist-put-back");
            if self.removed.with_value(Vec::is_empty) { self.notices.say(text) } else { self.offer_undo(app, text) }
        });
    }

    /// Changes the list as the device holds it now, and keeps it there.
    fn change(self, change: impl FnOnce(&mut Option<Shortlist>)) {
        let fresh = (!self.unsaved.get_untracked()).then(|| self.stored());
        self.list.update(|list| {
            if let Some(fresh) = fresh {
                *list = fresh;
            }
            change(list);
        });
        self.list.with_untracked(|list| {
            let Some(list) = list else { return };
            let envelope = SCHEMA.wrap(&clock::now().to_string(), &to_json(list));
            let kept = storage::write(&key(&list.id), &envelope);
            self.unsaved.set(kept.is_err());
            match kept {
                Err(reason) => self.not_kept.set(Some(reason)),
                // There is room again.
                Ok(()) if self.not_kept.get_untracked() == Some(NotKept::Full) => self.not_kept.set(None),
                Ok(()) => {}
            }
        });
    }
}
