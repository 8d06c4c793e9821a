//! From a shortlist to JSON. What was not said is left out; unknown fields are written back.

use super::{FORMAT, Item, Shortlist, Subject};
use crate::document::{Object, topic_to_json};
use serde_json::{Value, json};

/// The shortlist as JSON in the contract's form.
///
/// ```
/// use padan_core::shortlist::{read, to_json, Shortlist};
/// let list = Shortlist { id: "x".into(), version: 1, ..Shortlist::default() };
/// assert_eq!(read(to_json(&list)).0, Some(list));
/// ```
pub fn to_json(list: &Shortlist) -> Value {
    let dataset = Object::new(&list.dataset.extra)
        .option("title", list.dataset.title.as_ref())
        .option("as_of", list.dataset.as_of.as_ref())
        .option("hash", list.dataset.hash.as_ref());
    let subjects: serde_json::Map<String, Value> = list.subjects.iter().map(|(id, about)| (id.clone(), subject(about))).collect();
    Object::new(&list.extra)
        .set("format", FORMAT)
        .set("version", list.version)
        .set("id", list.id.as_str())
        .set("title", list.title.as_str())
        .set("created", list.created.as_str())
        .set("updated", list.updated.as_str())
        .set("dataset", dataset.done())
        .set("subjects", subjects)
        .set("topics", list.topics.iter().map(topic_to_json).collect::<Vec<_>>())
        .set("items", list.items.iter().map(item).collect::<Vec<_>>())
        .set(
            "removed",
            list.removed.iter().map(|r| Object::new(&r.extra).set("id", r.id.as_str()).set("at", r.at.as_str()).done()).collect::<Vec<_>>(),
        )
        .done()
}

fn subject(subject: &Subject) -> Value {
    Object::new(&subject.extra)
        .option("name", subject.name.as_ref())
        .option("country", subject.country.as_ref())
        .option("kind", subject.kind.as_ref())
        .option("stand", subject.stand.as_ref())
        .option("website", subject.website.as_ref())
        .done()
}

fn item(item: &Item) -> Value {
    let mut object = Object::new(&item.extra)
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
        .option("points", item.points.as_ref());
    if !item.edited.is_empty() {
        object = object.set("edited", json!(item.edited));
    }
    object.done()
}
