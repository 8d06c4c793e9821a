//! Rows: items about the same topic and the same organisations are shown as one, and stay two in the data, because only so
//! does merging not depend on order.

use super::{Item, Shortlist};
use crate::order::distinct;
use crate::stamp::Stamp;

/// A row: one item, or several that two people put there for the same topic and organisations.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown<'l> {
    /// Its items in the person's order, at least one.
    pub items: Vec<&'l Item>,
}

impl<'l> Shown<'l> {
    /// Topic, where it has one.
    pub fn topic(&self) -> Option<&'l str> {
        self.items[0].topic.as_deref()
    }

    /// Ids of the organisations, in the order of the first item.
    pub fn organisations(&self) -> &'l [String] {
        &self.items[0].organisations
    }

    /// Ids of its items, for edits of the whole row.
    pub fn ids(&self) -> Vec<&'l str> {
        self.items.iter().map(|item| item.id.as_str()).collect()
    }

    /// Notes that say something, each with the label of whose it is.
    pub fn notes(&self) -> Vec<(Option<&'l str>, &'l str)> {
        let said = |text: &&str| !text.is_empty();
        self.items
            .iter()
            .filter_map(|item| Some((item.by.as_deref().filter(said), item.note.as_deref().filter(|note| !note.trim().is_empty())?)))
            .collect()
    }

    /// The status that was set last.
    pub fn status(&self) -> Option<&'l str> {
        let stamp = |item: &Item| Stamp::trusted(item.edited.get("status").or(item.updated.as_ref()).map_or("", String::as_str));
        let said = self.items.iter().filter(|item| item.status.is_some());
        said.max_by(|a, b| stamp(a).cmp(&stamp(b)).then_with(|| a.id.cmp(&b.id)))?.status.as_deref()
    }

    /// All tags, sorted.
    pub fn tags(&self) -> Vec<&'l str> {
        distinct(self.items.iter().flat_map(|item| item.tags.iter().flatten()).map(String::as_str))
    }

    /// The earliest meeting.
    pub fn meeting(&self) -> Option<Stamp> {
        self.items.iter().filter_map(|item| Stamp::parse(item.meeting.as_deref()?)).min()
    }

    /// When it was first added.
    pub fn added(&self) -> Option<Stamp> {
        self.items.iter().filter_map(|item| Stamp::parse(item.added.as_deref()?)).min()
    }

    /// Points when it was added, of the first item that has them.
    pub fn points(&self) -> Option<f64> {
        self.items.iter().find_map(|item| item.points)
    }
}

impl Shortlist {
    /// The rows in the person's order. Items that name no organisation are rows of their own.
    ///
    /// ```
    /// use padan_core::shortlist::{Item, Shortlist};
    /// let item = |id: &str, organisations: [&str; 2], note: &str| Item {
    ///     id: id.into(),
    ///     organisations: organisations.map(String::from).to_vec(),
    ///     note: Some(note.into()),
    ///     ..Item::default()
    /// };
    /// let items = vec![item("1", ["a", "b"], "mine"), item("2", ["b", "a"], "yours"), item("3", ["a", "c"], "")];
    /// let list = Shortlist { items, ..Shortlist::default() };
    /// let rows = list.shown();
    /// assert_eq!(rows.len(), 2);
    /// assert_eq!(rows[0].notes(), [(None, "mine"), (None, "yours")]);
    /// ```
    pub fn shown(&self) -> Vec<Shown<'_>> {
        let mut places = std::collections::BTreeMap::new();
        let mut rows: Vec<Shown<'_>> = Vec::new();
        for item in self.in_order() {
            let organisations = distinct(item.organisations.iter().map(String::as_str));
            let own = if organisations.is_empty() { item.id.as_str() } else { "" };
            let place = *places.entry((item.topic.as_deref(), organisations, own)).or_insert(rows.len());
            match rows.get_mut(place) {
                Some(row) => row.items.push(item),
                None => rows.push(Shown { items: vec![item] }),
            }
        }
        rows
    }

    /// All tags on the list, sorted.
    pub fn tags(&self) -> Vec<&str> {
        distinct(self.items.iter().flat_map(|item| item.tags.iter().flatten()).map(String::as_str))
    }

    /// All topics on the list, in the person's order.
    pub fn topic_ids(&self) -> Vec<&str> {
        let mut seen = Vec::new();
        for item in self.in_order() {
            if let Some(topic) = item.topic.as_deref().filter(|topic| !seen.contains(topic)) {
                seen.push(topic);
            }
        }
        seen
    }
}
