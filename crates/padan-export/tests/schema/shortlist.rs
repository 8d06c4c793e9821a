//! `padan-shortlist`, version 1, as it stands in a file.

use super::dataset::Topic;
use super::words::{Country, Hash, Id, Kind, Moment, MomentOrNone, Said, ShortlistFormat, Status, Version};
use schemars::JsonSchema;
use std::collections::BTreeMap;

/// A shortlist of Padan. A field that is absent means "not said", never "empty". Unknown fields are kept.
#[derive(JsonSchema)]
#[schemars(title = "padan-shortlist, version 1")]
pub struct Shortlist {
    /// The name of the format.
    pub format: ShortlistFormat,
    /// Its version; a higher one is read as far as it is understood.
    pub version: Version,
    /// A UUID. Two lists with one id are merged.
    pub id: Said,
    /// What the list is called.
    pub title: Option<String>,
    /// When it was begun.
    pub created: Option<Moment>,
    /// When it was last changed.
    pub updated: Option<Moment>,
    /// The dataset that it was made with.
    pub dataset: Option<DatasetReference>,
    /// The policy in force when the file was written.
    pub policy: Option<PolicyReference>,
    /// The organisations on the list by their ids, so that it can be read where its dataset is not present.
    pub subjects: Option<BTreeMap<String, Subject>>,
    /// Topics of the person's own, in the dataset's form.
    pub topics: Option<Vec<Topic>>,
    /// What is on the list.
    pub items: Option<Vec<Item>>,
    /// What was taken off it.
    pub removed: Option<Vec<Removal>>,
    /// When fields of the list itself were last changed, by the name of the field.
    pub edited: Option<BTreeMap<String, Moment>>,
    /// Whether only the mark of a deleted list is left. It is of one device and never sent.
    pub deleted: Option<bool>,
}

/// The dataset that a list was made with.
#[derive(JsonSchema)]
pub struct DatasetReference {
    /// Title.
    pub title: Option<String>,
    /// Day.
    pub as_of: Option<super::words::Day>,
    /// Hash.
    pub hash: Option<Hash>,
}

/// The policy in force.
#[derive(JsonSchema)]
pub struct PolicyReference {
    /// What it is called.
    pub title: String,
}

/// An organisation as a list remembers it.
#[derive(JsonSchema)]
pub struct Subject {
    /// Name.
    pub name: Option<String>,
    /// Country.
    pub country: Option<Country>,
    /// Kind.
    pub kind: Option<Kind>,
    /// Stand at an exhibition.
    pub stand: Option<String>,
    /// Its site; shown as a link only where it is http(s).
    pub website: Option<String>,
    /// When it was last changed.
    pub updated: Option<Moment>,
    /// When each field was last changed, by the name of the field.
    pub edited: Option<BTreeMap<String, Moment>>,
}

/// One organisation, a pair (two) or a team (three or more) on a list.
#[derive(JsonSchema)]
pub struct Item {
    /// A UUID.
    pub id: Said,
    /// The topic, where it has one.
    pub topic: Option<Id>,
    /// The organisations.
    pub organisations: Option<Vec<Id>>,
    /// How far it has come.
    pub status: Option<Status>,
    /// The person's note.
    pub note: Option<String>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Place in the list; lower first.
    pub order: Option<f64>,
    /// When they meet; empty where a meeting was called off.
    pub meeting: Option<MomentOrNone>,
    /// When it was put on the list.
    pub added: Option<Moment>,
    /// When it was last changed.
    pub updated: Option<Moment>,
    /// When each field was last changed, by the name of the field.
    pub edited: Option<BTreeMap<String, Moment>>,
    /// Who put it there.
    pub by: Option<String>,
    /// Points out of 100 when it was added.
    #[schemars(range(min = 0, max = 100))]
    pub points: Option<f64>,
    /// The dataset of the points, where it is another one than the list's.
    pub dataset: Option<DatasetReference>,
}

/// Something that was taken off a list.
#[derive(JsonSchema)]
pub struct Removal {
    /// Id of the item.
    pub id: Said,
    /// When.
    pub at: Moment,
    /// What it was, so that it can come back. It is of one device and never sent.
    pub item: Option<Item>,
}
