//! The stamps of an item and of its list.

use super::{Item, Shortlist};
use crate::order::distinct;
use crate::stamp::Stamp;

/// The fields of an item that a person changes.
pub(super) const CHANGING: [&str; 6] = ["note", "status", "tags", "order", "meeting", "by"];

impl Item {
    /// Whether this item is about the same topic and the same set of organisations.
    pub fn is_about(&self, topic: Option<&str>, organisations: &[&str]) -> bool {
        let own = distinct(self.organisations.iter().map(String::as_str));
        self.topic.as_deref() == topic && own == distinct(organisations.iter().copied())
    }

    /// When it was last changed in any way.
    pub fn latest(&self) -> Stamp {
        let updated = self.updated.as_deref().map_or(Stamp::OLDEST, Stamp::trusted);
        self.edited.values().map(|at| Stamp::trusted(at)).fold(updated, Stamp::max)
    }

    /// Whether a field of [`CHANGING`] was said.
    pub(super) fn says(&self, field: &str) -> bool {
        match field {
            "note" => self.note.is_some(),
            "status" => self.status.is_some(),
            "tags" => self.tags.is_some(),
            "order" => self.order.is_some(),
            "meeting" => self.meeting.is_some(),
            "by" => self.by.is_some(),
            _ => false,
        }
    }

    /// Stamps a field. What had no stamp of its own keeps the one that counted for it till now, which is about to move on.
    pub(super) fn mark(&mut self, field: &str, stamp: &str) {
        self.settle();
        self.edited.insert(field.into(), stamp.into());
        self.updated = Some(stamp.into());
    }

    /// Writes down the stamp of every field that can change.
    pub(super) fn settle(&mut self) {
        let before = self.updated.as_deref().map_or(Stamp::OLDEST, Stamp::trusted).to_string();
        let said = CHANGING.iter().filter(|name| self.says(name)).map(|&name| name.to_owned());
        let names: Vec<String> = said.chain(self.extra.0.keys().cloned()).collect();
        for name in names {
            self.edited.entry(name).or_insert_with(|| before.clone());
        }
    }
}

impl Shortlist {
    /// The item about a topic and a set of organisations.
    pub fn find(&self, topic: Option<&str>, organisations: &[&str]) -> Option<&Item> {
        self.items.iter().find(|item| item.is_about(topic, organisations))
    }

    /// The item of an id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The items in the order of the person: by `order`, those without one last, ties by id.
    pub fn in_order(&self) -> Vec<&Item> {
        let place = |item: &Item| item.order.unwrap_or(f64::INFINITY);
        crate::order::ordered(self.items.iter().collect(), |a, b| place(a).total_cmp(&place(b)).then_with(|| a.id.cmp(&b.id)))
    }

    /// The stamp of a change made now: later than every stamp of the list, so that it wins wherever the list goes.
    pub(super) fn next_stamp(&self, now: Stamp) -> String {
        let own = self.edited.values().chain([&self.updated]).chain(self.removed.iter().map(|removal| &removal.at));
        let last = own.map(|at| Stamp::trusted(at)).chain(self.items.iter().map(Item::latest)).max();
        now.after(last.filter(|&last| last > Stamp::OLDEST)).to_string()
    }

    /// Notes that the list was changed. The fields of the list itself keep the stamps that counted for them.
    pub(super) fn touch(&mut self, stamp: &str) {
        let before = Stamp::trusted(&self.updated).to_string();
        let said = [("title", !self.title.is_empty()), ("dataset", self.dataset != super::DatasetReference::default())];
        let said = said.into_iter().filter(|&(_, said)| said).map(|(name, _)| name.to_owned());
        for name in said.chain(self.extra.0.keys().cloned()) {
            self.edited.entry(name).or_insert_with(|| before.clone());
        }
        stamp.clone_into(&mut self.updated);
    }

    /// Stamps a field of the list itself.
    pub(super) fn mark(&mut self, field: &str, stamp: &str) {
        self.touch(stamp);
        self.edited.insert(field.into(), stamp.into());
    }
}
