//! Lists as a whole: begin, add to, rename, duplicate, delete and restore.

use super::{DatasetReference, Item, STATUSES, Shortlist, Subject};
use crate::dataset::Dataset;
use crate::document::{Extra, Topic};
use crate::stamp::Stamp;
use std::collections::BTreeMap;

/// How a topic says when it was written; in a dataset topics have no such field.
const UPDATED: &str = "updated";

impl Shortlist {
    /// A new list. `id` is a UUID, `now` the time.
    pub fn begin(id: String, title: String, now: Stamp, dataset: &Dataset) -> Self {
        let stamp = now.after(None).to_string();
        let dataset = DatasetReference::to(dataset);
        Self { id, title, created: stamp.clone(), updated: stamp, dataset, version: super::VERSION, ..Self::default() }
    }

    /// Puts organisations on the list, with their names, unless the same ones are on it for the same topic. `points` are in
    /// thousandths.
    pub fn add(&mut self, id: String, topic: Option<&str>, organisations: &[&str], points: Option<u32>, now: Stamp, dataset: &Dataset) {
        if self.find(topic, organisations).is_some() || organisations.is_empty() {
            return;
        }
        let stamp = self.next_stamp(now);
        self.remember(organisations, &stamp, dataset);
        let last = self.items.iter().filter_map(|item| item.order).fold(0.0, f64::max);
        let reference = DatasetReference::to(dataset);
        self.items.push(Item {
            id,
            topic: topic.map(str::to_owned),
            organisations: organisations.iter().map(|&organisation| organisation.to_owned()).collect(),
            status: Some(STATUSES[0].into()),
            note: Some(String::new()),
            tags: Some(Vec::new()),
            order: Some(last + 1.0),
            added: Some(stamp.clone()),
            updated: Some(stamp.clone()),
            points: points.map(|points| f64::from(points) / 1000.0),
            dataset: (points.is_some() && reference.hash != self.dataset.hash).then_some(reference),
            ..Item::default()
        });
        self.touch(&stamp);
    }

    /// Notes names, states, stands and sites of organisations as a dataset has them now; what it lacks stays as it was.
    fn remember(&mut self, organisations: &[&str], stamp: &str, dataset: &Dataset) {
        for &id in organisations {
            let Some(about) = subject(dataset, id) else { continue };
            let old = self.subjects.remove(id).unwrap_or_default();
            let known = Subject { updated: None, edited: BTreeMap::new(), extra: Extra::default(), ..old.clone() };
            let same = known == about;
            let new = Subject { updated: Some(stamp.into()), extra: old.extra.clone(), ..about };
            self.subjects.insert(id.into(), if same { old } else { new });
        }
    }

    /// Gives the list another name; a blank one changes nothing.
    pub fn rename(&mut self, title: &str, now: Stamp) {
        if !title.trim().is_empty() && title != self.title {
            title.clone_into(&mut self.title);
            self.mark("title", &self.next_stamp(now));
        }
    }

    /// Puts a topic of the person's own on the list, or its new state over the old one of the same id.
    pub fn keep_topic(&mut self, mut topic: Topic, now: Stamp) {
        let stamp = self.next_stamp(now);
        topic.extra.0.insert(UPDATED.into(), stamp.as_str().into());
        match self.topics.iter_mut().find(|own| own.id == topic.id) {
            Some(own) => *own = topic,
            None => self.topics.push(topic),
        }
        self.touch(&stamp);
    }

    /// A copy that is a list of its own. `new_id` gives a UUID each time: for the list and for each item. All stamps are
    /// `now`, so nothing that happened to the original, whatever clock it bears, touches the copy; removals are left behind.
    #[must_use]
    pub fn duplicate(&self, title: String, now: Stamp, mut new_id: impl FnMut() -> String) -> Self {
        let stamp = now.after(None).to_string();
        let mut copy = Self {
            id: new_id(),
            title,
            created: stamp.clone(),
            updated: stamp.clone(),
            edited: BTreeMap::new(),
            removed: Vec::new(),
            deleted: None,
            ..self.clone()
        };
        for item in &mut copy.items {
            item.id = new_id();
            item.updated = Some(stamp.clone());
            item.edited.clear();
        }
        for subject in copy.subjects.values_mut() {
            subject.updated = Some(stamp.clone());
            subject.edited.clear();
        }
        for topic in &mut copy.topics {
            topic.extra.0.insert(UPDATED.into(), stamp.as_str().into());
            topic.extra.0.remove("edited");
        }
        copy
    }

    /// Marks the list as deleted. It stays in the storage as a mark, so that another tab that still knows it does not bring it
    /// back: edits there do not undo the deletion, only [`Shortlist::restore`] does.
    pub fn delete(&mut self, now: Stamp) {
        self.set_deleted(true, now);
    }

    /// Undoes a deletion: by the person's wish, or because a file with this list is imported.
    pub fn restore(&mut self, now: Stamp) {
        self.set_deleted(false, now);
    }

    fn set_deleted(&mut self, deleted: bool, now: Stamp) {
        if self.is_deleted() != deleted {
            self.deleted = Some(deleted);
            self.mark("deleted", &self.next_stamp(now));
        }
    }

    /// Whether it is only the mark of a deleted list, not to be shown.
    pub fn is_deleted(&self) -> bool {
        self.deleted == Some(true)
    }

    /// A list that was deleted before a moment, without its content: only the mark stays, since its undo is no longer offered. Other
    /// lists stay as they are.
    #[must_use]
    pub fn buried(self, before: Stamp) -> Self {
        let is_old = self.edited.get("deleted").is_some_and(|moment| Stamp::trusted(moment) < before);
        if !self.is_deleted() || !is_old {
            return self;
        }
        let mut edited = self.edited;
        edited.retain(|field, _| field == "deleted");
        Self { id: self.id, updated: self.updated, deleted: self.deleted, edited, version: self.version, ..Self::default() }
    }

    /// The list as it is sent to others: without what was removed (that it was removed stays), and without the mark of a
    /// deletion, which is of this device alone.
    #[must_use]
    pub fn without_removed(mut self) -> Self {
        self.removed.iter_mut().for_each(|removal| removal.item = None);
        self.deleted = None;
        self.edited.remove("deleted");
        self
    }
}

impl DatasetReference {
    /// The reference to a dataset: title, day and hash.
    pub fn to(dataset: &Dataset) -> Self {
        Self {
            title: Some(dataset.title.clone()),
            as_of: dataset.as_of.map(|day| day.to_string()),
            hash: Some(dataset.hash.clone()),
            ..Self::default()
        }
    }
}

/// An organisation of the dataset as a shortlist remembers it; `None` where the dataset does not have it.
pub fn subject(dataset: &Dataset, id: &str) -> Option<Subject> {
    let place = dataset.organisation(id)?;
    let organisation = &dataset.organisations[place];
    Some(Subject {
        name: Some(organisation.name.clone()),
        country: Some(dataset.state_of(place).code.clone()),
        kind: organisation.kind.map(|kind| kind.id().into()),
        stand: organisation.stand.clone(),
        website: organisation.website.clone(),
        ..Subject::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shortlist::Edit;
    use crate::shortlist::testing::one_item;

    #[test]
    fn the_same_pair_is_added_once_in_either_order() {
        let mut list = one_item();
        list.add("j".into(), Some("t"), &["a", "b"], None, Stamp(3000), &Dataset::default());
        assert_eq!(list.items.len(), 1);
        list.add("j".into(), None, &["a", "b"], None, Stamp(3000), &Dataset::default());
        assert_eq!(list.items.len(), 2);
    }

    #[test]
    fn points_of_another_dataset_say_so() {
        let mut list = one_item();
        assert_eq!(list.items[0].dataset, None);
        let other = Dataset { hash: "sha256:2".into(), ..Dataset::default() };
        list.add("j".into(), Some("t"), &["a", "c"], Some(1_000), Stamp(3000), &other);
        assert_eq!(list.items[1].dataset.as_ref().and_then(|own| own.hash.as_deref()), Some("sha256:2"));
    }

    #[test]
    fn a_name_given_here_and_a_note_taken_there_both_stay() {
        let (mut one, mut other) = (one_item(), one_item());
        one.rename("Fair", Stamp(3000));
        other.edit("i", &Edit::Note("x".into()), Stamp(9000));
        let both = one.merge(&other).unwrap_or_default();
        assert_eq!((both.title.as_str(), both.items[0].note.as_deref()), ("Fair", Some("x")));
    }

    #[test]
    fn a_copy_lives_on_its_own() {
        let mut ids = 0;
        let copy = one_item().duplicate("Copy".into(), Stamp(5000), || {
            ids += 1;
            format!("new-{ids}")
        });
        assert_eq!((copy.id.as_str(), copy.items[0].id.as_str()), ("new-1", "new-2"));
        assert_eq!(copy.items[0].organisations, ["b", "a"]);
        assert_eq!(copy.merge(&one_item()), None);
    }

    #[test]
    fn another_tab_does_not_bring_a_deleted_list_back() {
        let (mut one, mut other) = (one_item(), one_item());
        one.delete(Stamp(3000));
        other.edit("i", &Edit::Note("later".into()), Stamp(9000));
        let both = one.merge(&other).unwrap_or_default();
        assert!(both.is_deleted() && both.items[0].note.as_deref() == Some("later"));
        assert_eq!(both.clone().buried(Stamp(3000)), both);
        let buried = both.clone().buried(Stamp(3001));
        assert_eq!(buried.clone().buried(Stamp(9999)), buried);
        assert!(buried.items.is_empty() && buried.merge(&other).is_some_and(|list| list.is_deleted()));
        let mut back = both;
        back.restore(Stamp(4000));
        assert!(!one.merge(&back).unwrap_or_default().is_deleted());
    }

    #[test]
    fn what_is_sent_does_not_carry_what_was_removed() {
        let mut list = one_item();
        list.edit("i", &Edit::Note("a secret".into()), Stamp(3000));
        list.remove("i", Stamp(4000));
        assert!(crate::shortlist::to_json(&list).to_string().contains("a secret"));
        let sent = list.clone().without_removed();
        assert!(!crate::shortlist::to_json(&sent).to_string().contains("a secret"));
        assert_eq!(list.merge(&sent), Some(list.joined()));
    }
}
