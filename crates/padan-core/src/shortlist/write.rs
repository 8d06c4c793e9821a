//! From a shortlist to JSON. What was not said is left out; unknown fields are written back.

use super::{DatasetReference, FORMAT, Item, Removal, Shortlist, Subject};
use crate::document::{Object, topic_to_json};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The shortlist as JSON in the contract's form.
///
/// ```
/// use padan_core::shortlist::{read, to_json, Shortlist};
/// let list = Shortlist { id: "x".into(), version: 1, ..Shortlist::default() };
/// assert_eq!(read(to_json(&list)).0, Some(list));
/// ```
pub fn to_json(list: &Shortlist) -> Value {
    let subjects: serde_json::Map<String, Value> = list.subjects.iter().map(|(id, about)| (id.clone(), subject(about))).collect();
    let object = Object::new(&list.extra)
        .set("format", FORMAT)
        .set("version", list.version)
        .set("id", list.id.as_str())
        .set("title", list.title.as_str())
        .set("created", list.created.as_str())
        .set("updated", list.updated.as_str())
        .set("dataset", reference(&list.dataset))
        .set("subjects", subjects)
        .set("topics", list.topics.iter().map(topic_to_json).collect::<Vec<_>>())
        .set("items", list.items.iter().map(item).collect::<Vec<_>>())
        .set("removed", list.removed.iter().map(removal).collect::<Vec<_>>())
        .option("deleted", list.deleted.as_ref());
    stamps(object, &list.edited).done()
}

fn stamps(object: Object, edited: &BTreeMap<String, String>) -> Object {
    if edited.is_empty() { object } else { object.set("edited", json!(edited)) }
}

fn removal(removal: &Removal) -> Value {
    let gone = removal.item.as_deref().map(item);
    Object::new(&removal.extra).set("id", removal.id.as_str()).set("at", removal.at.as_str()).option("item", gone.as_ref()).done()
}

fn reference(dataset: &DatasetReference) -> Value {
    Object::new(&dataset.extra)
        .option("title", dataset.title.as_ref())
        .option("as_of", dataset.as_of.as_ref())
        .option("hash", dataset.hash.as_ref())
        .done()
}

fn subject(subject: &Subject) -> Value {
    let object = Object::new(&subject.extra)
        .option("name", subject.name.as_ref())
        .option("country", subject.country.as_ref())
        .option("kind", subject.kind.as_ref())
        .option("stand", subject.stand.as_ref())
        .option("website", subject.website.as_ref())
        .option("updated", subject.updated.as_ref());
    stamps(object, &subject.edited).done()
}

pub(super) fn item(item: &Item) -> Value {
    let dataset = item.dataset.as_ref().map(reference);
    let object = Object::new(&item.extra)
        .set("id", item.id.as_str())
        .set("topic", json!(item.topic))
        .option("organisations", (!item.organisations.is_empty()).then_some(&item.organisations))
        .option("status", item.status.as_ref())
        .option("note", item.note.as_ref())
        .option("tags", item.tags.as_ref())
        .option("order", item.order.as_ref())
        .option("meeting", item.meeting.as_ref())
        .option("added", item.added.as_ref())
        .option("updated", item.updated.as_ref())
        .option("by", item.by.as_ref())
        .option("points", item.points.as_ref())
        .option("dataset", dataset.as_ref());
    stamps(object, &item.edited).done()
}
