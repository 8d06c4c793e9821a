//! The `padan-shortlist` format, version 1, and the edits that a person makes. Time and ids are given from outside.

mod edit;
mod read;
mod write;

use crate::document::{Extra, Topic};
use crate::order::{distinct, ordered};
use std::collections::BTreeMap;

pub use edit::{Edit, Removed};
pub use read::read;
pub use write::to_json;

/// The name of the format.
pub const FORMAT: &str = "padan-shortlist";
/// The version that is written.
pub const VERSION: u64 = 1;

/// A shortlist. What a file leaves out is `None`: "not said", never "empty".
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shortlist {
    /// A UUID.
    pub id: String,
    /// Its name.
    pub title: String,
    /// When it was begun, RFC 3339.
    pub created: String,
    /// When it was last changed.
    pub updated: String,
    /// Which dataset it was made with.
    pub dataset: DatasetReference,
    /// The organisations on it, so that it can be read where its dataset is not present.
    pub subjects: BTreeMap<String, Subject>,
    /// Topics of the person's own.
    pub topics: Vec<Topic>,
    /// What is on it.
    pub items: Vec<Item>,
    /// What was taken off it.
    pub removed: Vec<Removal>,
    /// A higher version of the format, where the file had one; it survives a save.
    pub version: u64,
    /// Unknown fields.
    pub extra: Extra,
}

/// Which dataset a shortlist was made with.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatasetReference {
    /// Title.
    pub title: Option<String>,
    /// Day.
    pub as_of: Option<String>,
    /// `sha256:…`.
    pub hash: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// An organisation as a shortlist remembers it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Subject {
    /// Name.
    pub name: Option<String>,
    /// Country code.
    pub country: Option<String>,
    /// Kind, as a word of the format.
    pub kind: Option<String>,
    /// Stand.
    pub stand: Option<String>,
    /// Address of its site.
    pub website: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// An organisation, a pair or a team on a shortlist.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Item {
    /// A UUID.
    pub id: String,
    /// Id of the topic, where it has one.
    pub topic: Option<String>,
    /// Ids of the organisations.
    pub organisations: Vec<String>,
    /// How far it has come, as a word of the format.
    pub status: Option<String>,
    /// The person's note.
    pub note: Option<String>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Place in the list; lower first.
    pub order: Option<f64>,
    /// When the two meet.
    pub meeting: Option<String>,
    /// When it was put on the list.
    pub added: Option<String>,
    /// When it was last changed.
    pub updated: Option<String>,
    /// When each field was last changed.
    pub edited: BTreeMap<String, String>,
    /// Who put it there, as a label.
    pub by: Option<String>,
    /// Points when it was added.
    pub points: Option<f64>,
    /// Unknown fields.
    pub extra: Extra,
}

/// Something taken off the list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Removal {
    /// Id of the item.
    pub id: String,
    /// When.
    pub at: String,
    /// Unknown fields.
    pub extra: Extra,
}

/// How far an item has come: the words of the format, in order.
pub const STATUSES: [&str; 5] = ["considering", "contacted", "meeting", "agreed", "dropped"];

impl Item {
    /// Whether this item is about the same topic and the same set of organisations.
    pub fn is_about(&self, topic: Option<&str>, organisations: &[&str]) -> bool {
        let own = distinct(self.organisations.iter().map(String::as_str));
        self.topic.as_deref() == topic && own == distinct(organisations.iter().copied())
    }
}

impl Shortlist {
    /// The item about a topic and a set of organisations.
    pub fn find(&self, topic: Option<&str>, organisations: &[&str]) -> Option<&Item> {
        self.items.iter().find(|item| item.is_about(topic, organisations))
    }

    /// The items in the order of the person: by `order`, those without one last, ties by id.
    pub fn in_order(&self) -> Vec<&Item> {
        let place = |item: &Item| item.order.unwrap_or(f64::INFINITY);
        ordered(self.items.iter().collect(), |a, b| place(a).total_cmp(&place(b)).then_with(|| a.id.cmp(&b.id)))
    }
}
