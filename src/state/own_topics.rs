//! Topics of the person's own: those that this visit has met, and those that the device keeps, each under a key of its own.

use super::Lasting;
use crate::platform::clock;
use crate::platform::storage::{self, NotKept};
use leptos::prelude::*;
use padan_core::dataset::Dataset;
use padan_core::document::Topic;
use padan_core::envelope::{Schema, Unreadable};
use padan_core::order::{distinct, ordered};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The keys of kept topics begin so; the id of the topic follows.
const KEYS: &str = "padan.topic.";
/// The stored form: the title, and the topic as it stands in an address.
const SCHEMA: Schema = Schema { name: "topic", steps: &[] };

/// A topic that the device keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptTopic {
    /// Its key in the storage.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its id in an address.
    pub address: String,
}

/// The topics of the person's own.
#[derive(Clone, Copy)]
pub struct OwnTopics {
    /// By their ids in addresses; here each has the id that it has on lists.
    met: StoredValue<BTreeMap<String, Arc<Topic>>>,
    /// Counts changes of what the device keeps.
    changes: Lasting<u32>,
}

impl OwnTopics {
    /// Those that the device keeps.
    pub fn new() -> Self {
        let own = Self { met: StoredValue::default(), changes: Lasting::new(0) };
        storage::on_change(move |key| {
            if key.starts_with(KEYS) {
                own.changes.update(|changes| *changes += 1);
            }
        });
        own
    }

    /// Whether the device keeps any, for views that change with it.
    pub fn has_kept(self) -> bool {
        self.changes.track();
        !storage::keys(KEYS).is_empty()
    }

    /// The topics that the device keeps, by title, for views that change with them. Large: only chunks call it.
    pub fn kept(self) -> Vec<KeptTopic> {
        self.changes.track();
        stored()
    }

    /// The places of those that the device keeps, and of those that a list of ids names, where this visit has met them; each once.
    /// Large: only chunks call it.
    pub fn places(self, dataset: &Dataset, named: &[String]) -> Vec<usize> {
        let ids = self.kept().into_iter().map(|own| own.address).chain(named.iter().cloned());
        let listed = dataset.listed_topics().len();
        distinct(ids.filter_map(|id| dataset.topic(&id)).filter(|&place| place >= listed))
    }

    /// A topic by its id in an address, once this visit has met it.
    pub fn get(self, address: &str) -> Option<Arc<Topic>> {
        self.met.with_value(|met| met.get(address).cloned())
    }

    /// The id under which a topic stands on lists: its own, where it is one of the person's.
    pub fn id_on_lists(self, topic: Option<&str>) -> Option<String> {
        topic.map(|id| self.get(id).map_or_else(|| id.to_owned(), |own| own.id.clone()))
    }

    /// Notes a topic with its id in addresses.
    pub fn meet(self, address: String, topic: Topic) {
        self.met.update_value(|met| drop(met.insert(address, Arc::new(topic))));
    }

    /// Keeps a topic on the device, over what was kept under its id.
    ///
    /// # Errors
    /// The device has no room.
    pub fn keep(self, id: &str, title: &str, address: &str) -> Result<(), NotKept> {
        let data = json!({"title": title, "address": address});
        let written = storage::write(&key(id), &SCHEMA.wrap(&clock::now().to_string(), &data));
        self.changes.update(|changes| *changes += 1);
        storage::ask_to_persist();
        written
    }

    /// Keeps a topic no longer.
    pub fn forget(self, id: &str) {
        storage::remove(&key(id));
        self.changes.update(|changes| *changes += 1);
    }

    /// Whether the device keeps a topic just so, for views that change with it.
    pub fn is_kept(self, address: &str) -> bool {
        self.kept().iter().any(|own| own.address == address)
    }
}

fn key(id: &str) -> String {
    format!("{KEYS}{id}")
}

/// What the device keeps; what cannot be read is set aside, what a later version wrote stays.
fn stored() -> Vec<KeptTopic> {
    let mut kept = Vec::new();
    for key in storage::keys(KEYS) {
        let data = storage::read(&key).map(|text| SCHEMA.open(&text));
        let text = |name: &str| data.as_ref()?.as_ref().ok()?.get(name)?.as_str().map(str::to_owned);
        match (text("title"), text("address")) {
            (Some(title), Some(address)) => kept.push(KeptTopic { key, title, address }),
            _ if data.is_some_and(|data| data != Err(Unreadable::Newer)) => drop(storage::set_aside(&key, &clock::now().to_string())),
            _ => {}
        }
    }
    ordered(kept, |a: &KeptTopic, b| (&a.title, &a.key).cmp(&(&b.title, &b.key)))
}
