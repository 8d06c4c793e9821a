//! What a person changes about items. Each edit stamps the field it changes.

use super::{STATUSES, Shortlist};
use crate::stamp::Stamp;

/// A change of an item. What is cleared is there and empty, with its stamp, so that a merge does not bring it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Another note; empty clears it.
    Note(String),
    /// Another status, one of [`STATUSES`]; others change nothing.
    Status(String),
    /// Another label of who put it there; empty clears it.
    By(String),
    /// When they meet; `None` calls it off.
    Meeting(Option<Stamp>),
    /// One tag more, without spaces around it; blank ones and those it has change nothing.
    AddTag(String),
    /// One tag fewer.
    RemoveTag(String),
}

impl Edit {
    /// The field of the format that it changes.
    fn field(&self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::Status(_) => "status",
            Self::By(_) => "by",
            Self::Meeting(_) => "meeting",
            Self::AddTag(_) | Self::RemoveTag(_) => "tags",
        }
    }

    /// Changes the item, and says whether it did.
    fn apply(&self, item: &mut super::Item) -> bool {
        let set = |field: &mut Option<String>, text: String| {
            // Nothing said and nothing wished is no change; a clearing of what another device may know is one.
            let same = field.as_deref() == Some(&text);
            *field = Some(text);
            !same
        };
        match self {
            Self::Note(text) => set(&mut item.note, text.clone()),
            Self::By(text) => set(&mut item.by, text.clone()),
            Self::Status(word) => STATUSES.contains(&word.as_str()) && set(&mut item.status, word.clone()),
            Self::Meeting(at) => set(&mut item.meeting, at.map(|at| at.to_string()).unwrap_or_default()),
            Self::AddTag(tag) => {
                let tag = tag.trim();
                let tags = item.tags.get_or_insert_default();
                let wanted = !tag.is_empty() && !tags.iter().any(|own| own == tag);
                if wanted {
                    tags.push(tag.to_owned());
                }
                wanted
            }
            Self::RemoveTag(tag) => item.tags.as_mut().is_some_and(|tags| {
                let before = tags.len();
                tags.retain(|own| own != tag);
                tags.len() < before
            }),
        }
    }
}

impl Shortlist {
    /// Changes a field of an item; an unknown id and a change that changes nothing leave the list as it is.
    pub fn edit(&mut self, id: &str, edit: &Edit, now: Stamp) {
        self.edit_all(&[id], edit, now);
    }

    /// Changes a field of several items, all with one stamp, and gives how many were changed.
    ///
    /// ```
    /// use padan_core::shortlist::{Edit, Shortlist};
    /// use padan_core::{dataset::Dataset, stamp::Stamp};
    /// let data = Dataset::default();
    /// let mut list = Shortlist::begin("list".into(), "Mine".into(), Stamp(1_000), &data);
    /// list.add("i".into(), None, &["a"], None, Stamp(2_000), &data);
    /// list.add("j".into(), None, &["b"], None, Stamp(3_000), &data);
    /// assert_eq!(list.edit_all(&["i", "j", "unknown"], &Edit::AddTag("hall 2".into()), Stamp(4_000)), 2);
    /// assert_eq!(list.items[0].edited["tags"], list.items[1].edited["tags"]);
    /// ```
    pub fn edit_all(&mut self, ids: &[&str], edit: &Edit, now: Stamp) -> usize {
        let stamp = self.next_stamp(now);
        let mut changed = 0;
        for item in self.items.iter_mut().filter(|item| ids.contains(&item.id.as_str())) {
            let before = item.clone();
            if edit.apply(item) {
                item.mark(edit.field(), &stamp);
                changed += 1;
            } else {
                *item = before;
            }
        }
        if changed > 0 {
            self.touch(&stamp);
        }
        changed
    }
}
