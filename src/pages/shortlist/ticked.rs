//! Rows that are ticked, and the items that they are made of.

use leptos::prelude::*;
use padan_core::shortlist::{Item, Shortlist as List, Shown};
use std::collections::BTreeSet;

/// Ids of the rows that are ticked: of their first items.
pub type Ticked = RwSignal<BTreeSet<String>>;

/// A copy of the items of the row that begins with an item.
pub fn items_of(list: Option<&List>, id: &str) -> Vec<Item> {
    let rows = list.map(List::shown).unwrap_or_default();
    let row = rows.into_iter().find(|row: &Shown<'_>| row.items.iter().any(|item| item.id == id));
    row.map(|row| row.items.into_iter().cloned().collect()).unwrap_or_default()
}

/// The ids of items, for edits.
pub fn ids(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.id.as_str()).collect()
}
