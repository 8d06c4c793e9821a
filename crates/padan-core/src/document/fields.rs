//! Taking the fields of a JSON object one by one, with a finding for each that is not what it should be.

use crate::finding::{Finding, FindingKind, Place};
use crate::message::Message;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Fields that this version does not know. In a packed form they travel as one JSON text, since the packing cannot
/// describe itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Extra(pub Map<String, Value>);

impl Serialize for Extra {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = if self.0.is_empty() { String::new() } else { Value::Object(self.0.clone()).to_string() };
        text.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(match serde_json::from_str(&text) {
            Ok(Value::Object(map)) => Self(map),
            _ => Self::default(),
        })
    }
}

/// Collects findings while a file is read.
#[derive(Debug, Default)]
pub struct Sink {
    /// What was found so far.
    pub findings: Vec<Finding>,
}

impl Sink {
    /// Adds a finding.
    pub fn add(&mut self, kind: FindingKind, place: Place, message: Message) {
        self.findings.push(Finding::new(kind, place, message));
    }

    /// Whether a file says that it is of a format: nothing is read of another. A version that is newer, or none, is a finding alone.
    pub fn accepts(&mut self, file: &Value, format: &str, version: u64) -> bool {
        if file.get("format").and_then(Value::as_str) != Some(format) {
            self.add(FindingKind::Unreadable, Place::at("", "format"), Message::new("finding-not-this-format").text("format", format));
            return false;
        }
        match file.get("version").and_then(Value::as_u64) {
            Some(same) if same == version => {}
            Some(newer) if newer > version => {
                let message = Message::new("finding-newer-version").text("version", newer.to_string());
                self.add(FindingKind::NewerVersion, Place::at("", "version"), message);
            }
            _ => self.add(FindingKind::Missing, Place::at("", "version"), Message::new("finding-no-version")),
        }
        true
    }
}

/// The fields of one object that have not been taken yet.
pub struct Fields<'a> {
    map: Map<String, Value>,
    item: String,
    path: String,
    sink: &'a mut Sink,
}

impl<'a> Fields<'a> {
    /// Starts with a JSON value; a finding and no fields where it is not an object.
    pub fn new(value: Value, item: impl Into<String>, path: impl Into<String>, sink: &'a mut Sink) -> Self {
        let (item, path) = (item.into(), path.into());
        let map = if let Value::Object(map) = value {
            map
        } else {
            sink.add(FindingKind::BadValue, Place::at(&item, &path), Message::new("finding-not-an-object"));
            Map::new()
        };
        Self { map, item, path, sink }
    }

    /// Says what the following findings are about, once it is known.
    pub fn rename(&mut self, item: &str) {
        if !item.is_empty() {
            item.clone_into(&mut self.item);
        }
    }

    fn place(&self, field: &str) -> Place {
        let dot = if self.path.is_empty() || field.is_empty() { "" } else { "." };
        Place::at(&self.item, format!("{}{dot}{field}", self.path))
    }

    fn wrong(&mut self, field: &str, key: &'static str) {
        let place = self.place(field);
        self.sink.add(FindingKind::BadValue, place, Message::new(key));
    }

    /// Reports a value of another type and keeps it for writing back, as what is not understood is kept.
    fn refuse<T>(&mut self, field: &str, value: Value, key: &'static str) -> Option<T> {
        self.map.insert(field.into(), value);
        self.wrong(field, key);
        None
    }

    fn take(&mut self, field: &str) -> Option<Value> {
        self.map.remove(field).filter(|value| !value.is_null())
    }

    /// Any value, as it is; `None` where absent.
    pub fn value(&mut self, field: &str) -> Option<Value> {
        self.take(field)
    }

    /// A text that may be absent.
    pub fn text(&mut self, field: &str) -> Option<String> {
        match self.take(field)? {
            Value::String(text) => Some(text),
            other => self.refuse(field, other, "finding-not-a-text"),
        }
    }

    /// A text that may be absent and is then empty.
    pub fn text_or_empty(&mut self, field: &str) -> String {
        self.text(field).unwrap_or_default()
    }

    /// A text that has to be there and to say something.
    pub fn required(&mut self, field: &str) -> String {
        let before = self.sink.findings.len();
        let text = self.text(field).unwrap_or_default();
        if text.trim().is_empty() && self.sink.findings.len() == before {
            let place = self.place(field);
            self.sink.add(FindingKind::Missing, place, Message::new("finding-missing"));
        }
        text
    }

    /// A whole number that may be absent.
    pub fn integer(&mut self, field: &str) -> Option<i64> {
        let value = self.take(field)?;
        value.as_i64().or_else(|| self.refuse(field, value, "finding-not-a-whole-number"))
    }

    /// A number in a range; `default` where it is absent or outside.
    pub fn number(&mut self, field: &str, least: f64, most: f64, default: f64) -> f64 {
        let Some(value) = self.take(field) else { return default };
        match value.as_f64() {
            Some(number) if number >= least && number <= most => number,
            _ => self.refuse(field, value, "finding-not-in-range").unwrap_or(default),
        }
    }

    /// A number that may be absent.
    pub fn optional_number(&mut self, field: &str) -> Option<f64> {
        let value = self.take(field)?;
        value.as_f64().or_else(|| self.refuse(field, value, "finding-not-in-range"))
    }

    /// True or false; false where absent.
    pub fn flag(&mut self, field: &str) -> bool {
        match self.take(field) {
            None => false,
            Some(Value::Bool(flag)) => flag,
            Some(other) => self.refuse(field, other, "finding-not-true-or-false").unwrap_or(false),
        }
    }

    /// True or false, `None` where absent or something else, which is kept as it is.
    pub fn optional_flag(&mut self, field: &str) -> Option<bool> {
        match self.take(field)? {
            Value::Bool(flag) => Some(flag),
            other => self.refuse(field, other, "finding-not-true-or-false"),
        }
    }

    /// Texts, `None` where absent or where one is no text: then all are kept as they are.
    pub fn optional_texts(&mut self, field: &str) -> Option<Vec<String>> {
        let kept = self.map.get(field)?.clone();
        let texts = self.texts(field);
        (kept.as_array()?.len() == texts.len()).then_some(texts)
    }

    /// A list, `None` where absent.
    pub fn list<T>(&mut self, field: &str, mut each: impl FnMut(Fields<'_>) -> T) -> Option<Vec<T>> {
        let values = self.values(field)?;
        let own = self.path.is_empty() && self.item.is_empty();
        Some(
            values
                .into_iter()
                .enumerate()
                .map(|(index, value)| {
                    let place = self.place(&format!("{field}[{index}]"));
                    let (item, path) = if own { (place.field, String::new()) } else { (place.item, place.field) };
                    each(Fields::new(value, item, path, self.sink))
                })
                .collect(),
        )
    }

    fn values(&mut self, field: &str) -> Option<Vec<Value>> {
        match self.take(field)? {
            Value::Array(values) => Some(values),
            other => self.refuse(field, other, "finding-not-a-list"),
        }
    }

    /// A list of texts; empty where absent.
    pub fn texts(&mut self, field: &str) -> Vec<String> {
        let values = self.values(field).unwrap_or_default();
        let mut texts = Vec::new();
        for (index, value) in values.iter().enumerate() {
            match value {
                Value::String(text) => texts.push(text.clone()),
                _ => self.wrong(&format!("{field}[{index}]"), "finding-not-a-text"),
            }
        }
        if texts.len() < values.len() {
            self.map.insert(field.into(), Value::Array(values));
        }
        texts
    }

    /// An object within, `None` where absent.
    pub fn object<T>(&mut self, field: &str, read: impl FnOnce(Fields<'_>) -> T) -> Option<T> {
        let value = self.take(field)?;
        let place = self.place(field);
        Some(read(Fields::new(value, place.item, place.field, self.sink)))
    }

    /// Objects by name; none where absent.
    pub fn named<T>(&mut self, field: &str, mut each: impl FnMut(Fields<'_>) -> T) -> BTreeMap<String, T> {
        let Some(Value::Object(map)) = self.take(field) else { return BTreeMap::new() };
        map.into_iter()
            .map(|(name, value)| {
                let place = self.place(&format!("{field}.{name}"));
                let made = each(Fields::new(value, place.item, place.field, self.sink));
                (name, made)
            })
            .collect()
    }

    /// Texts by name, for translations.
    pub fn labels(&mut self, field: &str) -> super::Labels {
        let Some(value) = self.take(field) else { return super::Labels::new() };
        let Value::Object(map) = value else {
            self.wrong(field, "finding-not-an-object");
            return super::Labels::new();
        };
        let mut labels = super::Labels::new();
        for (language, value) in map {
            match value {
                Value::String(text) => {
                    labels.insert(language, text);
                }
                _ => self.wrong(&format!("{field}.{language}"), "finding-not-a-text"),
            }
        }
        labels
    }

    /// What nobody took: kept for writing back.
    pub fn rest(self) -> Extra {
        Extra(self.map)
    }
}
