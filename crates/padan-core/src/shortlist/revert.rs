//! Going back to an earlier state, as a change of its own: undo of an import or of an edit of many items.

use super::item::CHANGING;
use super::{Item, Removal, Shortlist};
use crate::stamp::Stamp;

impl Shortlist {
    /// Makes name, items and their fields what they were in an earlier state of this list, with a stamp later than all, so
    /// that it stays so where the list was passed on in between. Organisations, own topics and unknown fields that came
    /// since stay; a field that had not been said before is cleared where it can be.
    ///
    /// ```
    /// use padan_core::shortlist::{Edit, Shortlist};
    /// use padan_core::{dataset::Dataset, stamp::Stamp};
    /// let data = Dataset::default();
    /// let mut list = Shortlist::begin("list".into(), "Mine".into(), Stamp(1_000), &data);
    /// list.add("i".into(), None, &["a"], None, Stamp(2_000), &data);
    /// let before = list.clone();
    /// list.edit("i", &Edit::Status("agreed".into()), Stamp(3_000));
    /// list.add("j".into(), None, &["b"], None, Stamp(4_000), &data);
    /// list.revert_to(&before, Stamp(5_000));
    /// assert_eq!(list.items.len(), 1);
    /// assert_eq!(list.items[0].status.as_deref(), Some("considering"));
    /// ```
    pub fn revert_to(&mut self, before: &Self, now: Stamp) {
        let stamp = self.next_stamp(now);
        let mut kept = Vec::new();
        for mut item in core::mem::take(&mut self.items) {
            if let Some(old) = before.item(&item.id) {
                revert_item(&mut item, old, &stamp);
                kept.push(item);
            } else {
                let id = item.id.clone();
                self.removed.push(Removal { id, at: stamp.clone(), item: Some(Box::new(item)), ..Removal::default() });
            }
        }
        for old in &before.items {
            if !kept.iter().any(|item| item.id == old.id) {
                self.removed.retain(|removal| removal.id != old.id);
                let mut item = old.clone();
                item.settle();
                kept.push(Item { updated: Some(stamp.clone()), ..item });
            }
        }
        self.items = kept;
        if !before.title.is_empty() && self.title != before.title {
            self.title.clone_from(&before.title);
            self.mark("title", &stamp);
        }
        if self.is_deleted() != before.is_deleted() {
            self.deleted = Some(before.is_deleted());
            self.mark("deleted", &stamp);
        }
        self.touch(&stamp);
    }
}

fn revert_item(item: &mut Item, old: &Item, stamp: &str) {
    for field in CHANGING {
        let wanted = |text: &Option<String>| Some(text.clone().unwrap_or_default());
        let before = item.clone();
        match field {
            "note" if item.note != old.note => item.note = wanted(&old.note),
            "by" if item.by != old.by => item.by = wanted(&old.by),
            "meeting" if item.meeting != old.meeting => item.meeting = wanted(&old.meeting),
            "tags" if item.tags != old.tags => item.tags = Some(old.tags.clone().unwrap_or_default()),
            "status" if old.status.is_some() => item.status.clone_from(&old.status),
            "order" if old.order.is_some() => item.order = old.order,
            _ => {}
        }
        if *item != before {
            item.mark(field, stamp);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Dataset;
    use crate::shortlist::Edit;

    #[test]
    fn an_import_can_be_undone_and_stays_undone() {
        let data = Dataset::default();
        let mut list = Shortlist::begin("l".into(), "List".into(), Stamp(1000), &data);
        for id in ["i", "j"] {
            list.add(id.into(), Some("t"), &["b", id], None, Stamp(2000), &data);
        }
        let mut other = list.clone();
        other.edit("i", &Edit::Note("theirs".into()), Stamp(8000));
        other.edit("i", &Edit::Meeting(Some(Stamp(90_000))), Stamp(8000));
        other.remove("j", Stamp(8000));
        other.add("k".into(), None, &["c"], None, Stamp(8000), &data);
        other.rename("Theirs", Stamp(8000));
        let mut both = list.merge(&other).unwrap_or_default();
        assert_eq!((both.title.as_str(), both.items.len(), both.removed.len()), ("Theirs", 2, 1));
        both.revert_to(&list, Stamp(5000));
        // Another tab that merged the same file meanwhile changes nothing.
        let both = both.merge(&other).unwrap_or_default();
        assert_eq!((both.title.as_str(), both.items.len()), ("List", 2));
        let ids: Vec<&str> = both.in_order().iter().map(|item| item.id.as_str()).collect();
        assert_eq!(ids, ["i", "j"]);
        assert_eq!((both.items[0].note.as_deref(), both.items[0].meeting.as_deref()), (Some(""), Some("")));
    }
}
