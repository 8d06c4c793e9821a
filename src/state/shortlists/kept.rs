//! What is known of the keeping, and which list was last worked on.

use crate::platform::storage::{self, NotKept};
use crate::state::Lasting;
use leptos::prelude::*;
use padan_core::stamp::Stamp;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

const CURRENT: &str = "padan.current-list";
const EXPORTED: &str = "padan.exported";

/// What is known of the keeping.
#[derive(Clone, Copy)]
pub struct Kept {
    /// Why nothing is kept, where nothing is.
    pub refused: Lasting<Option<NotKept>>,
    /// How many texts that could not be read were put aside.
    pub set_aside: Lasting<usize>,
    /// Whether the device holds a list of a later version of the app; it stays where it is.
    pub newer: Lasting<bool>,
    /// When each list was last taken along.
    pub exported: Lasting<BTreeMap<String, Stamp>>,
    /// The texts that this tab last saw on the device, by their keys.
    pub seen: StoredValue<BTreeMap<String, String>>,
    /// Ids of lists with changes that are not on the device yet.
    pub changed: StoredValue<BTreeSet<String>>,
    /// Counts the changes, so that only the last one's pause writes.
    pub pause: StoredValue<u32>,
}

impl Kept {
    /// To be made once: it finds out whether the device lets us at what it keeps.
    pub fn new() -> Self {
        Self {
            refused: Lasting::new(storage::probe().err()),
            set_aside: Lasting::new(0),
            newer: Lasting::new(false),
            exported: Lasting::new(read_exports()),
            seen: StoredValue::default(),
            changed: StoredValue::default(),
            pause: StoredValue::new(0),
        }
    }

    /// Notes when a list was taken along.
    pub fn note_export(self, id: &str, now: Stamp) {
        let mut known = read_exports();
        known.insert(id.to_owned(), now);
        let texts: Map<_, _> = known.iter().map(|(id, stamp)| (id.clone(), Value::from(stamp.to_string()))).collect();
        self.exported.set(known);
        // Only a hint: without it the list is said to be not exported.
        let _ = storage::write(EXPORTED, &Value::Object(texts));
    }
}

fn read_exports() -> BTreeMap<String, Stamp> {
    let Some(Value::Object(known)) = read_value(EXPORTED) else { return BTreeMap::new() };
    known.into_iter().filter_map(|(id, stamp)| Some((id, Stamp::parse(stamp.as_str()?)?))).collect()
}

fn read_value(key: &str) -> Option<Value> {
    serde_json::from_str(&storage::read(key)?).ok()
}

/// Id of the list that was last worked on here; empty where that is not known.
pub fn last_current() -> String {
    read_value(CURRENT).and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Notes which list is worked on.
pub fn keep_current(id: &str) {
    let _ = storage::write(CURRENT, &json!(id));
}
