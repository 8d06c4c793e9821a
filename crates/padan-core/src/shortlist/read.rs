//! From JSON to a shortlist. Unknown fields and higher versions are kept.

use super::{DatasetReference, FORMAT, Item, Removal, Shortlist, Subject, VERSION};
use crate::document::{self, Fields, Sink};
use crate::finding::{Finding, FindingKind, Place};
use crate::message::Message;
use serde_json::Value;

/// Reads a shortlist; `None` where the value is not one. Items without an id are findings and left out.
pub fn read(value: Value) -> (Option<Shortlist>, Vec<Finding>) {
    let mut sink = Sink::default();
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        sink.add(FindingKind::Unreadable, Place::at("", "format"), Message::new("finding-not-this-format").text("format", FORMAT));
        return (None, sink.findings);
    }
    let version = value.get("version").and_then(Value::as_u64).unwrap_or(VERSION);
    if version > VERSION {
        let message = Message::new("finding-newer-version").text("version", version.to_string());
        sink.add(FindingKind::NewerVersion, Place::at("", "version"), message);
    }
    let mut f = Fields::new(value, "", "", &mut sink);
    let _ = (f.text("format"), f.integer("version"));
    let mut shortlist = Shortlist {
        id: f.required("id"),
        title: f.text_or_empty("title"),
        created: f.text_or_empty("created"),
        updated: f.text_or_empty("updated"),
        dataset: f.object("dataset", reference).unwrap_or_default(),
        subjects: f.named("subjects", subject),
        topics: f.list("topics", document::read_topic).unwrap_or_default(),
        items: f.list("items", item).unwrap_or_default(),
        removed: f
            .list("removed", |mut f| Removal {
                id: f.required("id"),
                at: f.text_or_empty("at"),
                item: f.object("item", item).map(Box::new),
                extra: f.rest(),
            })
            .unwrap_or_default(),
        edited: f.labels("edited"),
        deleted: f.optional_flag("deleted"),
        version: version.max(VERSION),
        extra: f.rest(),
    };
    // What names no organisation that is understood is kept all the same: a later version may know what it is.
    shortlist.items.retain(|item| !item.id.is_empty());
    (Some(shortlist), sink.findings)
}

fn reference(mut f: Fields<'_>) -> DatasetReference {
    DatasetReference { title: f.text("title"), as_of: f.text("as_of"), hash: f.text("hash"), extra: f.rest() }
}

fn subject(mut f: Fields<'_>) -> Subject {
    Subject {
        name: f.text("name"),
        country: f.text("country"),
        kind: f.text("kind"),
        stand: f.text("stand"),
        website: f.text("website"),
        updated: f.text("updated"),
        edited: f.labels("edited"),
        extra: f.rest(),
    }
}

fn item(mut f: Fields<'_>) -> Item {
    let id = f.required("id");
    Item {
        id,
        topic: f.text("topic"),
        organisations: f.texts("organisations"),
        status: f.text("status"),
        note: f.text("note"),
        tags: f.optional_texts("tags"),
        order: f.optional_number("order"),
        meeting: f.text("meeting"),
        added: f.text("added"),
        updated: f.text("updated"),
        edited: f.labels("edited"),
        by: f.text("by"),
        points: f.optional_number("points"),
        dataset: f.object("dataset", reference),
        extra: f.rest(),
    }
}
