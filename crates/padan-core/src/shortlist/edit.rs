//! What a person does to a shortlist. Each edit carries its own stamp, later than the last one of the list.

use super::{DatasetReference, Item, Removal, STATUSES, Shortlist, Subject};
use crate::dataset::Dataset;
use crate::stamp::Stamp;

/// A change of one item's field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Another note.
    Note(String),
    /// Another status, one of [`STATUSES`]; others change nothing.
    Status(String),
}

/// What was taken off a list, so that it can be put back.
#[derive(Debug, Clone, PartialEq)]
pub struct Removed {
    item: Item,
}

impl Shortlist {
    /// A new list. `id` is a UUID, `now` the time.
    pub fn begin(id: String, title: String, now: Stamp, dataset: &Dataset) -> Self {
        let reference = DatasetReference {
            title: Some(dataset.title.clone()),
            as_of: dataset.as_of.map(|day| day.to_string()),
            hash: Some(dataset.hash.clone()),
            ..DatasetReference::default()
        };
        let stamp = now.to_string();
        Self { id, title, created: stamp.clone(), updated: stamp, dataset: reference, version: super::VERSION, ..Self::default() }
    }

    /// Puts organisations on the list, with their names, unless the same ones are on it for the same topic. `points` are in
    /// thousandths.
    pub fn add(&mut self, id: String, topic: Option<&str>, organisations: &[&str], points: Option<u32>, now: Stamp, dataset: &Dataset) {
        if self.find(topic, organisations).is_some() || organisations.is_empty() {
            return;
        }
        for organisation in organisations {
            if let Some(about) = subject(dataset, organisation) {
                self.subjects.insert((*organisation).to_owned(), about);
            }
        }
        let stamp = self.touch(now);
        let last = self.items.iter().filter_map(|item| item.order).fold(0.0, f64::max);
        self.items.push(Item {
            id,
            topic: topic.map(str::to_owned),
            organisations: organisations.iter().map(|&organisation| organisation.to_owned()).collect(),
            status: Some(STATUSES[0].into()),
            note: Some(String::new()),
            tags: Some(Vec::new()),
            order: Some(last + 1.0),
            added: Some(stamp.clone()),
            updated: Some(stamp),
            points: points.map(|points| f64::from(points) / 1000.0),
            ..Item::default()
        });
    }

    /// Changes a field of an item; an unknown id changes nothing.
    pub fn edit(&mut self, id: &str, edit: Edit, now: Stamp) {
        let Some(place) = self.items.iter().position(|item| item.id == id) else { return };
        let field = match &edit {
            Edit::Note(_) => "note",
            Edit::Status(word) if STATUSES.contains(&word.as_str()) => "status",
            Edit::Status(_) => return,
        };
        let stamp = self.touch(now);
        let item = &mut self.items[place];
        match edit {
            Edit::Note(text) => item.note = Some(text),
            Edit::Status(word) => item.status = Some(word),
        }
        item.edited.insert(field.into(), stamp.clone());
        item.updated = Some(stamp);
    }

    /// Takes an item off the list and gives back what [`Shortlist::put_back`] needs.
    pub fn remove(&mut self, id: &str, now: Stamp) -> Option<Removed> {
        let place = self.items.iter().position(|item| item.id == id)?;
        let at = self.touch(now);
        self.removed.push(Removal { id: id.into(), at, ..Removal::default() });
        let item = self.items.remove(place);
        Some(Removed { item })
    }

    /// Undoes a removal. The item's stamp is later than that of the removal, so that it also comes back where the list was
    /// merged in between.
    pub fn put_back(&mut self, removed: Removed, now: Stamp) {
        if self.items.iter().any(|item| item.id == removed.item.id) {
            return;
        }
        let stamp = self.touch(now);
        self.removed.retain(|removal| removal.id != removed.item.id);
        self.items.push(Item { updated: Some(stamp), ..removed.item });
    }

    /// Stamps the list as changed and gives the stamp.
    fn touch(&mut self, now: Stamp) -> String {
        let stamp = now.after(Stamp::parse(&self.updated)).to_string();
        self.updated.clone_from(&stamp);
        stamp
    }
}

fn subject(dataset: &Dataset, id: &str) -> Option<Subject> {
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
    use super::super::{read, to_json};
    use super::*;
    use serde_json::json;

    fn list() -> Shortlist {
        let mut list = Shortlist::begin("l".into(), "List".into(), Stamp(1000), &Dataset::default());
        list.add("i".into(), Some("t"), &["b", "a"], Some(73_200), Stamp(2000), &Dataset::default());
        list
    }

    #[test]
    fn the_same_pair_is_added_once_in_either_order() {
        let mut list = list();
        list.add("j".into(), Some("t"), &["a", "b"], None, Stamp(3000), &Dataset::default());
        assert_eq!(list.items.len(), 1);
        list.add("j".into(), None, &["a", "b"], None, Stamp(3000), &Dataset::default());
        assert_eq!(list.items.len(), 2);
    }

    #[test]
    fn stamps_grow_even_if_the_clock_goes_back() {
        let mut list = list();
        let before = list.updated.clone();
        list.edit("i", Edit::Note("call".into()), Stamp(5));
        assert!(list.updated > before);
        assert_eq!(list.items[0].edited["note"], list.updated);
    }

    #[test]
    fn a_removal_can_be_undone() {
        let mut list = list();
        let Some(removed) = list.remove("i", Stamp(3000)) else { unreachable!("the item is there") };
        assert!(list.items.is_empty() && list.removed.len() == 1);
        list.put_back(removed, Stamp(4000));
        assert!(list.items.len() == 1 && list.removed.is_empty());
        assert_eq!(list.remove("x", Stamp(5000)), None);
    }

    #[test]
    fn a_word_outside_the_format_is_no_status() {
        let mut list = list();
        list.edit("i", Edit::Status("married".into()), Stamp(3000));
        assert_eq!(list.items[0].status.as_deref(), Some("considering"));
    }

    #[test]
    fn what_is_not_understood_survives_a_save() {
        let mut json = to_json(&list());
        json["items"].as_array_mut().into_iter().for_each(|items| {
            items.push(json!({"id": "j", "topic": null, "need": "boats", "note": "precious"}));
            items.push(json!({"id": "k", "topic": null, "organisations": [{"id": "a"}], "status": {"word": "new"}}));
        });
        let again = read(json.clone()).0.map(|list| to_json(&list));
        assert_eq!(again, Some(json));
    }

    #[test]
    fn written_lists_read_back_with_what_is_unknown() {
        let mut json = to_json(&list());
        json["version"] = json!(7);
        json["colour"] = json!("blue");
        json["items"][0]["smell"] = json!(["rose"]);
        let (read, findings) = read(json.clone());
        assert_eq!(findings.len(), 1);
        assert_eq!(read.map(|list| to_json(&list)), Some(json));
    }
}
