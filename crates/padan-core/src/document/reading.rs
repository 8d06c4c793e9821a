//! A document read from JSON text in steps, so that a page can open a large file without freezing.

use super::Document;
use super::canonical::{Hashing, hash};
use super::read::{Items, unreadable, without_mark};
use crate::finding::Finding;
use crate::progress::Progress;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Work of making one item of a list from its JSON, in bytes that could be parsed meanwhile.
const ITEM: usize = 1_000;

/// A document that is being read: first the text is parsed, then hashed, then read as [`super::read_text`] does.
///
/// ```
/// use padan_core::document::Reading;
/// use padan_core::progress::Progress;
/// let mut reading = Reading::new(br#"{"format":"padan-dataset","version":1,"organisations":[{"id":"a","name":"A","country":"LA"}]}"#.to_vec());
/// while reading.step(50_000) == Progress::Working {}
/// let (document, hash, findings) = reading.document().expect("all was read");
/// assert_eq!(document.organisations.len(), 1);
/// assert!(hash.starts_with("sha256:") && findings.is_empty());
/// ```
pub struct Reading(Stage);

enum Stage {
    Parsing(Parsing),
    Hashing(Map<String, Value>, Hashing),
    Items(Box<Items>, String),
    Done(Box<Document>, String, Vec<Finding>),
}

impl Reading {
    /// Begins with the bytes of a file: UTF-8, with or without a byte order mark.
    pub fn new(bytes: Vec<u8>) -> Self {
        let at = bytes.len() - without_mark(&bytes).len();
        Self(Stage::Parsing(Parsing { bytes, at, is_begun: false, fields: Map::new(), list: None }))
    }

    /// Goes on for about as much work as parsing `budget` bytes, and at least a little. What comes of it is the same for any
    /// budget. Text that is no JSON object is read in one step, as is an item of a list, or a field that is no list.
    pub fn step(&mut self, budget: usize) -> Progress {
        Progress::within(budget, || self.part())
    }

    /// Does a part of the work and says how much that was; `None` once all is done.
    fn part(&mut self) -> Option<usize> {
        let (work, next) = match &mut self.0 {
            Stage::Parsing(parsing) => {
                let before = parsing.at;
                let next = match parsing.step() {
                    Some(true) => None,
                    Some(false) => Some(Stage::Hashing(std::mem::take(&mut parsing.fields), Hashing::default())),
                    None => Some(whole(&parsing.bytes)),
                };
                (parsing.at - before, next)
            }
            Stage::Hashing(fields, hashing) => {
                if let Some(work) = hashing.step(fields) {
                    (work, None)
                } else {
                    let items = Items::new(Value::Object(std::mem::take(fields)));
                    (ITEM, Some(Stage::Items(Box::new(items), std::mem::take(hashing).hash())))
                }
            }
            Stage::Items(items, hash) => {
                let is_more = items.step();
                let (document, findings) = if is_more { Default::default() } else { std::mem::take(&mut **items).document() };
                (ITEM, (!is_more).then(|| Stage::Done(Box::new(document), std::mem::take(hash), findings)))
            }
            Stage::Done(..) => return None,
        };
        if let Some(next) = next {
            self.0 = next;
        }
        Some(work)
    }

    /// The document, the hash of the file as it is (empty where it is no JSON), and what is wrong in it; `None` before all is
    /// done.
    pub fn document(self) -> Option<(Document, String, Vec<Finding>)> {
        match self.0 {
            Stage::Done(document, hash, findings) => Some((*document, hash, findings)),
            _ => None,
        }
    }
}

/// The text at once, where it is no object of which parts can be read one after the other.
fn whole(bytes: &[u8]) -> Stage {
    match serde_json::from_slice::<Value>(without_mark(bytes)) {
        Ok(value) => {
            let hash = hash(&value);
            Stage::Items(Box::new(Items::new(value)), hash)
        }
        Err(error) => Stage::Done(Box::default(), String::new(), vec![unreadable(&error)]),
    }
}

/// A JSON object of which one field after the other is parsed, and of its lists one item after the other.
struct Parsing {
    bytes: Vec<u8>,
    at: usize,
    is_begun: bool,
    fields: Map<String, Value>,
    /// The list that is being parsed, with its name.
    list: Option<(String, Vec<Value>)>,
}

impl Parsing {
    /// Parses one more item or field: whether there is more, `None` where the text is anything but an object with fields.
    fn step(&mut self) -> Option<bool> {
        if !self.is_begun {
            self.is_begun = true;
            return (self.next()? == b'{').then_some(true);
        }
        let (name, value) = if let Some((name, mut items)) = self.list.take() {
            items.push(self.value()?);
            if self.peek()? == b',' {
                self.at += 1;
                self.list = Some((name, items));
                return Some(true);
            }
            (self.next()? == b']').then_some((name, Value::Array(items)))?
        } else {
            let name: String = self.value()?;
            (self.next()? == b':').then_some(())?;
            let is_list = self.peek()? == b'[';
            // An empty list is a value like any other.
            if is_list && self.bytes[self.at + 1..].iter().find(|byte| !is_blank(**byte)) != Some(&b']') {
                self.at += 1;
                self.list = Some((name, Vec::new()));
                return Some(true);
            }
            (name, self.value()?)
        };
        // Of a field that stands there twice the last counts, as everywhere.
        self.fields.insert(name, value);
        match self.next()? {
            b',' => Some(true),
            b'}' if self.peek().is_none() => Some(false),
            _ => None,
        }
    }

    /// The next byte that is not blank.
    fn peek(&mut self) -> Option<u8> {
        self.at += self.bytes[self.at..].iter().take_while(|byte| is_blank(**byte)).count();
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek();
        self.at += usize::from(byte.is_some());
        byte
    }

    /// The value that stands here, whole.
    fn value<T: DeserializeOwned>(&mut self) -> Option<T> {
        let mut values = serde_json::Deserializer::from_slice(&self.bytes[self.at..]).into_iter();
        let value = values.next()?.ok()?;
        self.at += values.byte_offset();
        Some(value)
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

#[cfg(test)]
mod tests {
    use super::super::read_text;
    use super::*;
    use proptest::prelude::*;

    fn in_steps(text: &str, budget: usize) -> Option<(Document, String, Vec<Finding>)> {
        let mut reading = Reading::new(text.into());
        while reading.step(budget) == Progress::Working {}
        reading.document()
    }

    fn at_once(text: &str) -> (Document, String, Vec<Finding>) {
        let (document, findings) = read_text(text.as_bytes());
        let value = serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}'));
        (document, value.map(|value| hash(&value)).unwrap_or_default(), findings)
    }

    /// Pieces of datasets, good and bad, as they may stand behind each other.
    fn any_text() -> impl Strategy<Value = String> {
        let field = prop_oneof![
            Just(r#""format":"padan-dataset""#),
            Just(r#" "version" : 1 "#),
            Just(r#""version":2"#),
            Just(r#""title":"a \"b\" , ] }""#),
            Just(r#""sources":[{"id":"s","url":"u"},{"url":7}]"#),
            Just(r#""organisations":[{"id":"a","name":"A","country":"LA","capabilities":[{"capability":"x"}]}, {"id":""},3]"#),
            Just("\"organisations\": [\n]"),
            Just(r#""organisations":null"#),
            Just(r#""sources":{"a":[1]}"#),
            Just("\"é\":[[],{}]"),
            Just(r#""withdrawn":[1,]"#),
            Just(r#""title":"#),
            Just("3"),
        ];
        let body = prop::collection::vec(field, 0..7).prop_map(|fields| fields.join(","));
        prop_oneof![
            8 => body.clone().prop_map(|body| format!(r#"{{"format":"padan-dataset",{body}}}"#)),
            2 => body.clone().prop_map(|body| format!("\u{feff} {{{body}}} ")),
            1 => body.clone().prop_map(|body| format!("{{{body},}}")),
            1 => body.prop_map(|body| format!("{{{body}}}}}")),
            1 => "[\\[\\]{},:\"a1 ]{0,12}",
        ]
    }

    proptest! {
        #[test]
        fn steps_read_what_is_read_at_once(text in any_text(), budget in prop_oneof![Just(0usize), 0..4_000usize]) {
            prop_assert_eq!(in_steps(&text, budget), Some(at_once(&text)));
        }
    }

    #[test]
    fn there_is_no_document_before_the_end() {
        let mut reading = Reading::new(b"{}".to_vec());
        assert_eq!(reading.step(0), Progress::Working);
        assert!(reading.document().is_none());
    }
}
