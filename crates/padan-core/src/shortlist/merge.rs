//! Two states of one list become one: commutative, associative, idempotent.
//!
//! What is on the list and what was taken off it are kept alike, each with its stamps; only at the end it is said which is
//! which: an item is off the list where its removal is later than every change of it. So a removal keeps what was removed,
//! and a later edit from elsewhere brings the whole item back, in whatever order the three meet. At the same millisecond
//! the item stays: better one too many than one lost.

use super::record::Record;
use super::{Shortlist, read, to_json};
use crate::document::canonical_json;
use crate::stamp::Stamp;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A list taken apart.
struct State {
    version: u64,
    /// The earliest wins; a text that is no stamp comes after all stamps, and none at all last.
    created: (u8, Stamp, String),
    own: Record,
    subjects: BTreeMap<String, Record>,
    topics: BTreeMap<String, Record>,
    items: BTreeMap<String, Record>,
    removed: BTreeMap<String, Removal>,
}

/// A removal as a whole: when, and what else the file says of it.
struct Removal {
    at: Stamp,
    rest: Map<String, Value>,
}

impl Removal {
    fn key(&self) -> (Stamp, Vec<u8>, String) {
        let rest = Value::Object(self.rest.clone());
        (self.at, canonical_json(&rest), rest.to_string())
    }
}

impl Shortlist {
    /// This list and another state of it as one: per field the later stamp wins, what one side did not say stays as the
    /// other says it, removals win over older changes. `None` where the ids differ or there is none: then it is a list of
    /// its own.
    ///
    /// The result does not depend on order or number of merges. Its lists are in the order of ids, and its stamps are
    /// written in one way; a list merged with one equal to it stays as it is.
    ///
    /// ```
    /// use padan_core::shortlist::{Edit, Shortlist};
    /// use padan_core::{dataset::Dataset, stamp::Stamp};
    /// let data = Dataset::default();
    /// let mut one = Shortlist::begin("list".into(), "Mine".into(), Stamp(1_000), &data);
    /// one.add("item".into(), Some("topic"), &["a", "b"], None, Stamp(2_000), &data);
    /// let mut other = one.clone();
    /// one.edit("item", &Edit::Note("Call on Monday".into()), Stamp(3_000));
    /// other.edit("item", &Edit::Status("contacted".into()), Stamp(4_000));
    /// let both = one.merge(&other).ok_or("other ids")?;
    /// assert_eq!(both.items[0].note.as_deref(), Some("Call on Monday"));
    /// assert_eq!(both.items[0].status.as_deref(), Some("contacted"));
    /// assert_eq!(other.merge(&one), Some(both));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn merge(&self, other: &Self) -> Option<Self> {
        if self.id != other.id || self.id.trim().is_empty() {
            return None;
        }
        if self == other {
            return Some(self.clone());
        }
        let mut state = State::of(self);
        state.join(State::of(other));
        Some(state.into_list(&self.id))
    }

    /// The list with what stands in it twice joined, as a merge would.
    #[must_use]
    pub fn joined(&self) -> Self {
        State::of(self).into_list(&self.id)
    }
}

impl State {
    fn of(list: &Shortlist) -> Self {
        let Value::Object(mut json) = to_json(list) else { return Self::default() };
        for done in ["format", "version", "id", "created"] {
            json.remove(done);
        }
        let mut state = Self { version: list.version, created: age(&list.created), ..Self::default() };
        if let Some(Value::Object(subjects)) = json.remove("subjects") {
            for (id, subject) in subjects {
                join(&mut state.subjects, id, Record::new(object(subject)));
            }
        }
        for mut topic in objects(json.remove("topics")) {
            let id = take_id(&mut topic);
            // What reading fills in where a file is silent.
            topic.retain(|name, value| !(name == "title" && *value == id.as_str() || name == "elements" && *value == json!([])));
            join(&mut state.topics, id, Record::new(topic));
        }
        for item in objects(json.remove("items")) {
            state.add_item(item);
        }
        for mut removal in objects(json.remove("removed")) {
            let id = take_id(&mut removal);
            let at = removal.remove("at").and_then(|at| at.as_str().map(Stamp::trusted)).unwrap_or(Stamp::OLDEST);
            if let Some(gone) = removal.remove("item") {
                let mut gone = object(gone);
                gone.insert("id".into(), id.clone().into());
                state.add_item(gone);
            }
            state.remove(id, Removal { at, rest: removal });
        }
        // A list without a name or dataset has not said them.
        json.retain(|name, value| !(name == "title" && *value == "" || name == "dataset" && *value == json!({})));
        state.own = Record::new(json);
        state
    }

    fn add_item(&mut self, mut item: Map<String, Value>) {
        let id = take_id(&mut item);
        item.retain(|name, value| name != "topic" || !value.is_null());
        join(&mut self.items, id, Record::new(item));
    }

    fn remove(&mut self, id: String, removal: Removal) {
        if self.removed.get(&id).is_none_or(|own| own.key() < removal.key()) {
            self.removed.insert(id, removal);
        }
    }

    fn join(&mut self, other: Self) {
        self.version = self.version.max(other.version);
        if other.created < self.created {
            self.created = other.created;
        }
        self.own.join(other.own);
        for (own, others) in [(&mut self.subjects, other.subjects), (&mut self.topics, other.topics), (&mut self.items, other.items)] {
            for (id, record) in others {
                join(own, id, record);
            }
        }
        for (id, removal) in other.removed {
            self.remove(id, removal);
        }
    }

    fn into_list(self, id: &str) -> Shortlist {
        let mut gone = self.removed;
        let mut items = Vec::new();
        let mut removed = Vec::new();
        for (id, item) in self.items {
            let removal = gone.remove(&id).filter(|removal| removal.at > item.latest());
            let known = !item.is_empty();
            let mut fields = item.into_object();
            fields.insert("id".into(), id.clone().into());
            match removal {
                Some(removal) => removed.push((id, removal, known.then_some(fields))),
                None => items.push(Value::Object(fields)),
            }
        }
        removed.extend(gone.into_iter().map(|(id, removal)| (id, removal, None)));
        let removed: BTreeMap<String, Value> = removed
            .into_iter()
            .map(|(id, removal, item)| {
                let mut fields = removal.rest;
                fields.insert("id".into(), id.clone().into());
                fields.insert("at".into(), removal.at.to_string().into());
                if let Some(item) = item {
                    fields.insert("item".into(), item.into());
                }
                (id, Value::Object(fields))
            })
            .collect();
        let mut json = self.own.into_object();
        let subjects: Map<String, Value> = self.subjects.into_iter().map(|(id, about)| (id, about.into_object().into())).collect();
        let topics = self.topics.into_iter().map(|(id, topic)| {
            let mut fields = topic.into_object();
            fields.insert("id".into(), id.into());
            Value::Object(fields)
        });
        json.insert("format".into(), super::FORMAT.into());
        json.insert("version".into(), self.version.into());
        json.insert("id".into(), id.into());
        json.insert("created".into(), self.created.2.into());
        json.insert("subjects".into(), subjects.into());
        json.insert("topics".into(), topics.collect());
        json.insert("items".into(), items.into());
        json.insert("removed".into(), removed.into_values().collect());
        read(Value::Object(json)).0.unwrap_or_default()
    }
}

impl Default for State {
    fn default() -> Self {
        Self {
            version: 0,
            created: age(""),
            own: Record::default(),
            subjects: BTreeMap::new(),
            topics: BTreeMap::new(),
            items: BTreeMap::new(),
            removed: BTreeMap::new(),
        }
    }
}

fn age(created: &str) -> (u8, Stamp, String) {
    let stamp = Stamp::trusted(created);
    (u8::from(stamp == Stamp::OLDEST) + u8::from(created.is_empty()), stamp, created.into())
}

fn join(records: &mut BTreeMap<String, Record>, id: String, record: Record) {
    records.entry(id).or_default().join(record);
}

fn object(value: Value) -> Map<String, Value> {
    if let Value::Object(fields) = value { fields } else { Map::new() }
}

fn objects(list: Option<Value>) -> Vec<Map<String, Value>> {
    if let Some(Value::Array(values)) = list { values.into_iter().map(object).collect() } else { Vec::new() }
}

fn take_id(fields: &mut Map<String, Value>) -> String {
    if let Some(Value::String(id)) = fields.remove("id") { id } else { String::new() }
}
