//! Taking items off a list, and putting them back.

use super::{Item, Removal, Shortlist};
use crate::stamp::Stamp;

/// What was taken off a list at once, so that it can be put back.
#[derive(Debug, Clone, PartialEq)]
pub struct Removed {
    items: Vec<Item>,
}

impl Shortlist {
    /// Takes an item off the list and gives back what [`Shortlist::put_back`] needs; `None` where there is no such item.
    pub fn remove(&mut self, id: &str, now: Stamp) -> Option<Removed> {
        self.remove_all(&[id], now)
    }

    /// Takes several items off the list, all with one stamp; `None` where none of them is on it.
    pub fn remove_all(&mut self, ids: &[&str], now: Stamp) -> Option<Removed> {
        let at = self.next_stamp(now);
        let (items, kept): (Vec<Item>, Vec<Item>) = self.items.drain(..).partition(|item| ids.contains(&item.id.as_str()));
        self.items = kept;
        if items.is_empty() {
            return None;
        }
        for item in &items {
            self.removed.retain(|removal| removal.id != item.id);
            self.removed.push(Removal { id: item.id.clone(), at: at.clone(), item: Some(Box::new(item.clone())), ..Removal::default() });
        }
        self.touch(&at);
        Some(Removed { items })
    }

    /// Undoes a removal. The stamp of an item is later than that of its removal, so that it also comes back where the list
    /// was merged in between; what was merged into it meanwhile stays.
    pub fn put_back(&mut self, removed: Removed, now: Stamp) {
        let stamp = self.next_stamp(now);
        for item in removed.items {
            if self.item(&item.id).is_some() {
                continue;
            }
            let place = self.removed.iter().position(|removal| removal.id == item.id);
            let held = place.and_then(|place| self.removed.remove(place).item);
            // A file may say another id within; what is put back is what was removed.
            let mut item = held.map_or_else(|| item.clone(), |held| Item { id: item.id.clone(), ..*held });
            item.settle();
            self.items.push(Item { updated: Some(stamp.clone()), ..item });
            self.touch(&stamp);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shortlist::Edit;
    use crate::shortlist::testing::three_items;

    #[test]
    fn a_removal_can_be_undone() {
        let mut list = three_items();
        let Some(removed) = list.remove("i", Stamp(3000)) else { unreachable!("the item is there") };
        assert!(list.items.len() == 2 && list.removed.len() == 1);
        list.put_back(removed.clone(), Stamp(4000));
        assert!(list.items.len() == 3 && list.removed.is_empty());
        list.put_back(removed, Stamp(5000));
        assert_eq!(list.items.len(), 3);
        assert_eq!(list.remove("x", Stamp(5000)), None);
    }

    #[test]
    fn several_go_and_come_back_together() {
        let mut list = three_items();
        let Some(removed) = list.remove_all(&["i", "k"], Stamp(3000)) else { unreachable!("they are there") };
        assert_eq!(list.removed[0].at, list.removed[1].at);
        list.put_back(removed, Stamp(3000));
        assert_eq!(list.items.len(), 3);
    }

    #[test]
    fn a_removal_wins_over_older_edits_and_loses_to_later_ones() {
        let (mut one, mut other) = (three_items(), three_items());
        one.remove("i", Stamp(5000));
        other.edit("i", &Edit::Note("older".into()), Stamp(4000));
        let both = one.merge(&other).unwrap_or_default();
        assert!(both.item("i").is_none());
        other.edit("i", &Edit::Note("later".into()), Stamp(6000));
        let both = both.merge(&other).unwrap_or_default();
        // The whole item is back, also what the later edit did not touch.
        assert_eq!(both.item("i").map(|item| (item.note.as_deref(), item.organisations.len())), Some((Some("later"), 2)));
    }

    #[test]
    fn what_comes_back_after_a_merge_has_what_was_merged_and_no_newer_stamps_than_it_had() {
        let (mut one, mut other) = (three_items(), three_items());
        let Some(removed) = one.remove("i", Stamp(5000)) else { unreachable!("the item is there") };
        other.edit("i", &Edit::Note("from the other".into()), Stamp(4000));
        let mut both = one.merge(&other).unwrap_or_default();
        both.put_back(removed, Stamp(6000));
        assert_eq!(both.item("i").and_then(|item| item.note.as_deref()), Some("from the other"));
        // An edit made elsewhere between the note and the putting back still wins.
        other.edit("i", &Edit::Note("newer".into()), Stamp(4500));
        let both = both.merge(&other).unwrap_or_default();
        assert_eq!(both.item("i").and_then(|item| item.note.as_deref()), Some("newer"));
    }
}
