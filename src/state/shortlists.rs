//! The person's shortlist: kept on the device under a key of its own, the same in every tab.

use super::{App, Notices};
use crate::platform::storage::{self, NotKept};
use crate::platform::{clock, random};
use crate::words::say;
use leptos::prelude::*;
use padan_core::envelope::Schema;
use padan_core::shortlist::{Edit, Shortlist, read, to_json};

const KEYS: &str = "padan.shortlist.";
const SCHEMA: Schema = Schema { name: "shortlist", steps: &[] };

/// The shortlist and whether the device keeps it.
#[derive(Clone, Copy)]
pub struct Shortlists {
    list: RwSignal<Option<Shortlist>>,
    not_kept: RwSignal<Option<NotKept>>,
    set_aside: RwSignal<usize>,
    notices: Notices,
}

impl Shortlists {
    /// What the device has kept. What cannot be read is set aside.
    pub fn new(notices: Notices) -> Self {
        let not_kept = storage::probe().err();
        let lists = Self { list: RwSignal::new(None), not_kept: RwSignal::new(not_kept), set_aside: RwSignal::new(0), notices };
        lists.load();
        lists.set_aside.set(storage::all_set_aside().len());
        storage::on_change(move |key| {
            if key.starts_with(KEYS) {
                lists.load();
            }
        });
        lists
    }

    fn load(self) {
        let mut found = None;
        for key in storage::keys(KEYS) {
            let Some(text) = storage::read(&key) else { continue };
            let list = SCHEMA.open(&text).ok().and_then(|data| read(data).0);
            match list {
                Some(list) if found.is_none() => found = Some(list),
                // A later version of the app keeps several lists: the others stay as they are.
                Some(_) => {}
                None => self.put_aside(&key),
            }
        }
        self.list.set(found);
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
        self.notices.say(say!(
            app,
            "shortlist-added",
            count = self.list.with_untracked(|list| list.as_ref().map_or(0, |list| list.items.len()))
        ));
    }

    /// Changes a field of an item.
    pub fn edit(self, id: &str, edit: Edit) {
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
        let Some(removed) = removed else { return };
        self.notices.offer(say!(app, "shortlist-removed", name = name), say!(app, "undo"), move || {
            self.change(|list| {
                if let Some(list) = list {
                    list.put_back(removed.clone(), clock::now());
                }
            });
            self.notices.say(say!(app, "shortlist-put-back"));
        });
    }

    /// Changes the list and keeps it on the device.
    fn change(self, change: impl FnOnce(&mut Option<Shortlist>)) {
        self.list.update(change);
        self.list.with_untracked(|list| {
            let Some(list) = list else { return };
            let envelope = SCHEMA.wrap(&clock::now().to_string(), &to_json(list));
            if let Err(reason) = storage::write(&format!("{KEYS}{}", list.id), &envelope) {
                self.not_kept.set(Some(reason));
            } else if self.not_kept.get_untracked() == Some(NotKept::Full) {
                // There is room again.
                self.not_kept.set(None);
            }
        });
    }
}
