//! A thing whose fields bear stamps, and the rule by which two states of it become one: field by field the later stamp wins,
//! equal stamps by canonical bytes.
//!
//! Works on JSON, so that fields this version does not know follow the same rule as those it knows. The states of a record
//! form a semilattice: every field takes the greatest of (stamp, canonical bytes, text, whether the stamp was written), the
//! record's own stamp is the greatest of all, and a greatest does not ask for order or number of steps.

use crate::document::canonical_json;
use crate::stamp::Stamp;
use core::cmp::Ordering;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A field with the stamp that counts for it.
struct Field {
    stamp: Stamp,
    value: Value,
    /// Whether `edited` named it; such stamps stay written.
    named: bool,
}

impl Field {
    fn compare(&self, other: &Self) -> Ordering {
        // Numbers such as 1 and 1.0 are the same in canonical bytes but are not the same value.
        let bytes = |field: &Self| (canonical_json(&field.value), field.value.to_string());
        let values = || if self.value == other.value { Ordering::Equal } else { bytes(self).cmp(&bytes(other)) };
        self.stamp.cmp(&other.stamp).then_with(values).then(self.named.cmp(&other.named))
    }
}

/// A thing taken apart.
#[derive(Default)]
pub(super) struct Record {
    updated: Option<Stamp>,
    fields: BTreeMap<String, Field>,
}

impl Record {
    /// Takes an object apart. A field's stamp is that of `edited`, else `updated`. A stamp of a field that is not there
    /// says nothing of the value another device knows, so it is not kept.
    pub fn new(mut object: Map<String, Value>) -> Self {
        let moment = |value: &Value| value.as_str().map(Stamp::trusted);
        let updated = object.remove("updated").as_ref().and_then(moment).filter(|&stamp| stamp > Stamp::OLDEST);
        let edited = match object.remove("edited") {
            Some(Value::Object(edited)) => edited,
            _ => Map::new(),
        };
        let own = |name: &String| edited.get(name).and_then(moment);
        let fields = object
            .into_iter()
            .map(|(name, value)| {
                let stamp = own(&name);
                let field = Field { stamp: stamp.or(updated).unwrap_or(Stamp::OLDEST), value, named: stamp.is_some() };
                (name, field)
            })
            .collect();
        let latest = edited.values().filter_map(moment).filter(|&stamp| stamp > Stamp::OLDEST).max();
        Self { updated: updated.max(latest), fields }
    }

    /// When any of it was last changed.
    pub fn latest(&self) -> Stamp {
        self.updated.unwrap_or(Stamp::OLDEST)
    }

    /// Whether nothing is known but its id.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Both states as one.
    pub fn join(&mut self, other: Self) {
        self.updated = self.updated.max(other.updated);
        for (name, field) in other.fields {
            if self.fields.get(&name).is_none_or(|own| own.compare(&field).is_lt()) {
                self.fields.insert(name, field);
            }
        }
    }

    /// The record as an object again; a stamp that `updated` does not say stands in `edited`.
    pub fn into_object(self) -> Map<String, Value> {
        let latest = self.latest();
        let mut object = Map::new();
        let mut edited = Map::new();
        for (name, field) in self.fields {
            if field.named || field.stamp != latest {
                edited.insert(name.clone(), field.stamp.to_string().into());
            }
            object.insert(name, field.value);
        }
        if let Some(updated) = self.updated {
            object.insert("updated".into(), updated.to_string().into());
        }
        if !edited.is_empty() {
            object.insert("edited".into(), edited.into());
        }
        object
    }
}
