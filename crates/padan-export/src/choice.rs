//! What of a shortlist goes into a file. What is left out is absent there, which means "not said", never "empty".

use padan_core::dataset::Dataset;
use padan_core::matching::policy::Policy;
use padan_core::order::set;
use padan_core::shortlist::{self, Item, Shortlist, Subject};
use serde_json::{Map, Value, json};

/// What goes into a file. What was removed never does: only that it was. Organisations, topics, order and the days of adding and changing always do: without them the file
/// would be no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // a row of boxes to tick, and nothing else
pub struct Choice {
    /// The person's notes.
    pub notes: bool,
    /// How far each item has come.
    pub statuses: bool,
    /// Tags.
    pub tags: bool,
    /// Times of meetings.
    pub meetings: bool,
    /// Who put each item there.
    pub by: bool,
    /// Points as of when each item was added.
    pub points: bool,
    /// The person's own profile, the field `profile` of the list.
    pub own_profile: bool,
    /// Fields that this version does not know: they may hold anything.
    pub unknown: bool,
}

impl Choice {
    /// Everything: a copy to keep.
    pub const ALL: Self =
        Self { notes: true, statuses: true, tags: true, meetings: true, by: true, points: true, own_profile: true, unknown: true };
    /// Nothing but who and what for.
    pub const NONE: Self =
        Self { notes: false, statuses: false, tags: false, meetings: false, by: false, points: false, own_profile: false, unknown: false };

    /// The fields of an item that stay behind.
    fn left_out(self) -> Vec<&'static str> {
        let fields = [
            ("note", self.notes),
            ("status", self.statuses),
            ("tags", self.tags),
            ("meeting", self.meetings),
            ("by", self.by),
            ("points", self.points),
        ];
        fields.into_iter().filter(|(_, goes)| !goes).map(|(field, _)| field).collect()
    }

    /// The list as it leaves: without what was not chosen, with every organisation on it named, and with none that is not on
    /// it any more.
    ///
    /// ```
    /// use padan_core::{dataset::Dataset, shortlist::{Item, Shortlist}};
    /// use padan_export::choice::Choice;
    /// let item = Item { id: "i".into(), note: Some("call".into()), status: Some("agreed".into()), ..Item::default() };
    /// let list = Shortlist { items: vec![item], ..Shortlist::default() };
    /// let leaves = Choice { statuses: true, ..Choice::NONE }.apply(&list, &Dataset::default());
    /// assert_eq!((leaves.items[0].note.as_deref(), leaves.items[0].status.as_deref()), (None, Some("agreed")));
    /// ```
    #[must_use]
    pub fn apply(self, list: &Shortlist, dataset: &Dataset) -> Shortlist {
        let mut list = list.clone().without_removed();
        let out = self.left_out();
        for item in &mut list.items {
            self.thin(item, &out);
        }
        if !self.unknown {
            let known = ["policy", "profile"];
            list.extra.0 = kept(&list.extra.0, |field| known.contains(&field));
            list.dataset.extra.0.clear();
            list.subjects.values_mut().for_each(|subject| subject.extra.0.clear());
            list.removed.iter_mut().for_each(|removal| removal.extra.0.clear());
        }
        if !self.own_profile {
            list.extra.0.remove("profile");
        }
        let on_it = set(list.items.iter().flat_map(|item| &item.organisations));
        let named = on_it.into_iter().map(|id| (id.clone(), named(list.subjects.get(id), id, dataset)));
        list.subjects = named.collect();
        if list.dataset == shortlist::DatasetReference::default() {
            list.dataset = Shortlist::begin(String::new(), String::new(), padan_core::stamp::Stamp(0), dataset).dataset;
        }
        list
    }

    /// The same, with the title of the policy in force in `policy`, so that whoever gets the list knows what shaped it.
    #[must_use]
    pub fn leaves(self, list: &Shortlist, dataset: &Dataset, policy: Option<&Policy>) -> Shortlist {
        let mut leaves = self.apply(list, dataset);
        if let Some(policy) = policy {
            leaves.extra.0.insert("policy".into(), json!({"title": policy.title}));
        }
        leaves
    }

    fn thin(self, item: &mut Item, out: &[&str]) {
        fn clear<T>(field: &mut Option<T>, goes: bool) {
            if !goes {
                *field = None;
            }
        }
        clear(&mut item.note, self.notes);
        clear(&mut item.status, self.statuses);
        clear(&mut item.tags, self.tags);
        clear(&mut item.meeting, self.meetings);
        clear(&mut item.by, self.by);
        clear(&mut item.points, self.points);
        // A stamp would say that there is a note, and a merge would take its absence for the newest word.
        item.edited.retain(|field, _| !out.contains(&field.as_str()));
        // A field of another type than expected is kept among the unknown ones: it has to stay behind too.
        item.extra.0 = kept(&item.extra.0, |field| self.unknown && !out.contains(&field));
        if !self.unknown {
            let known = ["note", "status", "tags", "meeting", "by", "points", "order", "topic", "organisations"];
            item.edited.retain(|field, _| known.contains(&field.as_str()));
        }
    }
}

fn kept(fields: &Map<String, Value>, keep: impl Fn(&str) -> bool) -> Map<String, Value> {
    fields.iter().filter(|(field, _)| keep(field)).map(|(field, value)| (field.clone(), value.clone())).collect()
}

/// An organisation as the list remembers it, with what the dataset knows where the list says nothing.
fn named(remembered: Option<&Subject>, id: &str, dataset: &Dataset) -> Subject {
    let now = shortlist::subject(dataset, id).unwrap_or_default();
    let Some(then) = remembered.cloned() else { return now };
    Subject {
        name: then.name.or(now.name),
        country: then.country.or(now.country),
        kind: then.kind.or(now.kind),
        stand: then.stand.or(now.stand),
        website: then.website.or(now.website),
        ..then
    }
}

/// The list as JSON in the contract's form. The title of the policy in force stands in `policy`.
///
/// ```
/// use padan_core::{dataset::Dataset, matching::policy::Policy, shortlist::Shortlist};
/// use padan_export::choice::{Choice, to_json};
/// let policy = Policy { title: "No X".into(), ..Policy::default() };
/// let json = to_json(&Shortlist::default(), Choice::NONE, &Dataset::default(), Some(&policy));
/// assert_eq!(json["policy"]["title"], "No X");
/// ```
pub fn to_json(list: &Shortlist, choice: Choice, dataset: &Dataset, policy: Option<&Policy>) -> Value {
    shortlist::to_json(&choice.leaves(list, dataset, policy))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Shortlist {
        let text = r#"{"format":"padan-shortlist","version":1,"id":"l","title":"L","profile":{"name":"me"},"colour":"blue",
            "subjects":{"a":{"name":"A","smell":"rose"},"gone":{"name":"Gone"}},
            "items":[{"id":"i","organisations":["a","b"],"note":"N","status":"agreed","tags":["t"],"meeting":"2026-12-01T03:00:00Z",
                "by":"me","points":73.2,"order":1,"edited":{"note":"2026-11-22T00:00:00Z","order":"2026-11-22T00:00:00Z"},"shape":"round"},
                {"id":"j","organisations":["a"],"note":5,"status":["agreed"]}]}"#;
        let value = serde_json::from_str(text).unwrap_or_default();
        shortlist::read(value).0.unwrap_or_default()
    }

    #[test]
    fn nothing_that_was_left_out_stands_in_the_file() {
        let text = to_json(&list(), Choice::NONE, &Dataset::default(), None).to_string();
        for word in ["note", "status", "tags", "meeting", "\"by\"", "points", "profile", "colour", "smell", "shape", "agreed", "Gone"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
        assert!(text.contains(r#""edited":{"order":"#), "{text}");
    }

    #[test]
    fn each_box_brings_its_field_and_no_other() {
        type Set = fn(&mut Choice);
        let boxes: [(&str, Set); 6] = [
            ("note", |choice| choice.notes = true),
            ("status", |choice| choice.statuses = true),
            ("tags", |choice| choice.tags = true),
            ("meeting", |choice| choice.meetings = true),
            ("by", |choice| choice.by = true),
            ("points", |choice| choice.points = true),
        ];
        for (field, tick) in boxes {
            let mut choice = Choice::NONE;
            tick(&mut choice);
            let json = to_json(&list(), choice, &Dataset::default(), None);
            for (other, _) in boxes {
                assert_eq!(json["items"][0].get(other).is_some(), other == field, "{other} with {field}");
            }
            assert_eq!(json["items"][0]["edited"].get("note").is_some(), field == "note");
        }
    }

    #[test]
    fn everything_is_everything_but_who_is_not_on_the_list() {
        let mut whole = list();
        let json = to_json(&whole, Choice::ALL, &Dataset::default(), None);
        whole.subjects.remove("gone");
        whole.subjects.insert("b".into(), Subject::default());
        let again = shortlist::read(json).0;
        // The dataset in use is named where the list named none.
        let again = again.map(|list| Shortlist { dataset: whole.dataset.clone(), ..list });
        assert_eq!(again, Some(whole));
    }
}
