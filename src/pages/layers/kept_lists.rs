//! The lists that the device keeps: they are in the database, what they are called and which is in use beside it.

use crate::platform::{database, storage};
use crate::state::{App, Base, KEPT};
use crate::words::say;
use serde_json::{Value, json};
use std::sync::Arc;

/// A list that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its name in the database.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How many organisations it has.
    pub count: usize,
    /// The day on which it was loaded.
    pub at: String,
}

/// The lists that are kept, and which is in use, if any, with whether the bundled data are there as well.
pub fn kept() -> (Vec<Kept>, Option<(String, bool)>) {
    let stored: Value = storage::read(KEPT).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let lists = stored.get("lists").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let read = |list: &Value| Kept {
        id: text(list, "id"),
        title: text(list, "title"),
        count: list.get("count").and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok()).unwrap_or(0),
        at: text(list, "at"),
    };
    let in_use = stored.get("use").filter(|used| used.is_object());
    let in_use = in_use.map(|used| (text(used, "id"), used.get("beside").and_then(Value::as_bool).unwrap_or(false)));
    (lists.iter().map(read).filter(|list| !list.id.is_empty()).collect(), in_use)
}

/// Writes down which lists are kept and which is in use.
///
/// # Errors
/// Where the device keeps nothing.
pub fn write(lists: &[Kept], in_use: Option<(&str, bool)>) -> Result<(), storage::NotKept> {
    let lists: Vec<Value> =
        lists.iter().map(|list| json!({"id": list.id, "title": list.title, "count": list.count, "at": list.at})).collect();
    let mut stored = json!({"version": 1, "lists": lists});
    if let Some((id, beside)) = in_use {
        stored["use"] = json!({"id": id, "beside": beside});
    }
    storage::write(KEPT, &stored)
}

/// The bytes of a list, for taking along.
pub async fn bytes(id: &str) -> Option<Vec<u8>> {
    database::get(id).await.ok().flatten()
}

/// The list that was in use when the app was last closed, or the bundled data.
pub async fn kept_list(app: App) -> Base {
    let (lists, in_use) = kept();
    let Some((id, beside)) = in_use else { return Base::Bundled };
    let list = lists.into_iter().find(|list| list.id == id);
    if let (Some(list), Some(bytes)) = (list, bytes(&id).await) {
        return Base::List { id, title: list.title, beside, bytes: Arc::new(bytes) };
    }
    app.notices.warn(say!(app, "own-lost"));
    Base::Bundled
}
