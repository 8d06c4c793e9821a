//! The `padan-shortlist` format, version 1, and the edits that a person makes. Time and ids are given from outside.
//!
//! | file | concern |
//! | --- | --- |
//! | `read`, `write` | from and to JSON |
//! | `intake` | reading what comes from outside: limits, repairs, findings |
//! | `record`, `merge` | two states of one list become one |
//! | `preview` | what an import would do |
//! | `item`, `edit`, `lists`, `removal`, `reorder`, `revert` | what a person does |
//! | `shown`, `view` | rows, sorted and filtered |
//! | `standing` | points then and now |
//! | `store` | what stands in the browser's storage |
//!
//! **Not said, and cleared.** A field that is absent was not said. A field that a person cleared is there and empty, with
//! its stamp: a note, a label or a meeting is then `""`, tags are `[]`. So an emptied note stays empty after a merge.
//!
//! **Fields that this version adds** to version 1 of the format (older readers keep them): on a list `edited`, as on an
//! item, and `deleted`; on a subject and an own topic `updated` and `edited`; on an item `dataset`, where its points are of
//! another dataset than the list's; on a removal `item`, what was removed, so that it can come back.

mod edit;
#[cfg(test)]
mod edit_tests;
mod intake;
mod item;
mod lists;
mod merge;
mod preview;
#[cfg(test)]
mod preview_tests;
mod read;
mod record;
mod removal;
mod reorder;
mod revert;
mod shown;
mod standing;
pub mod store;
#[cfg(test)]
mod testing;
mod view;
mod write;

use crate::document::{Extra, Topic};
use std::collections::BTreeMap;

pub use edit::Edit;
pub use intake::{LIMITS, Limits, read_text};
pub use lists::subject;
pub use preview::{Change, Counts, ItemPreview, Preview, preview};
pub use read::read;
pub use removal::Removed;
pub use shown::Shown;
pub use standing::{Standing, Worth};
pub use view::{Filter, Sort, arrange};
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
    /// When each field of the list itself was last changed: `title`, `dataset`, `deleted`; else `updated` counts.
    pub edited: BTreeMap<String, String>,
    /// Whether the person deleted the list on this device; never in a file that is sent.
    pub deleted: Option<bool>,
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
    /// When this was taken from a dataset.
    pub updated: Option<String>,
    /// Stamps of single fields that are older, after a merge.
    pub edited: BTreeMap<String, String>,
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
    /// When they meet, RFC 3339; empty where the meeting was called off.
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
    /// Which dataset `points` are of, where it is another than the list's.
    pub dataset: Option<DatasetReference>,
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
    /// What was removed, so that it can come back; [`Shortlist::without_removed`] leaves it out.
    pub item: Option<Box<Item>>,
    /// Unknown fields.
    pub extra: Extra,
}

/// How far an item has come: the words of the format, in order.
pub const STATUSES: [&str; 5] = ["considering", "contacted", "meeting", "agreed", "dropped"];
