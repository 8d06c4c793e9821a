//! What an import would do, before it is done. It is found by doing it: the held list is merged with the incoming one, and the
//! two states are compared, so the preview cannot say anything else than what merging does.

use super::write::item as item_to_json;
use super::{Item, Shortlist};
use crate::dataset::Dataset;
use crate::message::Message;
use crate::order::distinct;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What merging would do with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is not known here and would be added.
    New,
    /// It was removed here, and was changed there later: it would come back.
    PutBack,
    /// Something of it was changed there later, and would be changed here.
    Newer,
    /// It was removed there, and would be removed here.
    RemovedThere,
    /// Something of it was changed here later; nothing would be changed.
    Older,
    /// All that is said of it there is known here.
    Same,
    /// It was removed here after its last change there, and stays removed.
    RemovedHere,
}

/// One item of a preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemPreview {
    /// Id of the item.
    pub id: String,
    /// What merging would do.
    pub change: Change,
    /// Topic.
    pub topic: Option<String>,
    /// Ids of the organisations.
    pub organisations: Vec<String>,
    /// Names of the fields that would change here, of a newer item; that differ, of an older one.
    pub fields: Vec<String>,
    /// Organisations that the dataset at hand does not know.
    pub unknown: Vec<String>,
    /// Whether neither the dataset at hand nor the incoming list knows its topic.
    pub unknown_topic: bool,
    /// Those of `status`, `note` and `tags` that the sender did not say; what is known of them here stays.
    pub not_said: Vec<&'static str>,
    /// Id of another item of the held list about the same: the two would be shown as one.
    pub beside: Option<String>,
}

/// How many items would be what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// New ones.
    pub new: usize,
    /// Those that would come back.
    pub put_back: usize,
    /// Newer ones.
    pub newer: usize,
    /// Those that would be removed.
    pub removed_there: usize,
    /// Older ones.
    pub older: usize,
    /// The same ones.
    pub same: usize,
    /// Those that stay removed.
    pub removed_here: usize,
    /// Those with an organisation or a topic that is not known here.
    pub unknown: usize,
    /// Those of which something was not said.
    pub not_said: usize,
}

/// What an import would do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Preview {
    /// Place of the held list with the same id; `None`: it would be a list of its own.
    pub held: Option<usize>,
    /// What the list looks like after merging, where it can be merged. It is not yet restored where it is deleted.
    pub merged: Option<Shortlist>,
    /// What is to be said of the list as a whole.
    pub facts: Vec<Message>,
    /// Its items in the order of [`Change`], then of the list.
    pub items: Vec<ItemPreview>,
    /// Counts of them.
    pub counts: Counts,
}

impl Preview {
    /// Whether merging would change nothing.
    pub fn changes_nothing(&self, held: &[Shortlist]) -> bool {
        let own = self.held.and_then(|place| held.get(place));
        own.is_some_and(|own| {
            let same = |merged: &Shortlist| merged == own || *merged == own.joined();
            !own.is_deleted() && self.merged.as_ref().is_some_and(same)
        })
    }
}

/// Compares a list from outside with the held ones.
///
/// ```
/// use padan_core::shortlist::{Change, Edit, Shortlist, preview};
/// use padan_core::{dataset::Dataset, stamp::Stamp};
/// let data = Dataset::default();
/// let mut own = Shortlist::begin("list".into(), "Mine".into(), Stamp(1_000), &data);
/// own.add("i".into(), None, &["a"], None, Stamp(2_000), &data);
/// let mut other = own.clone();
/// other.edit("i", &Edit::Note("Call".into()), Stamp(3_000));
/// other.add("j".into(), None, &["b"], None, Stamp(4_000), &data);
/// let seen = preview(&other, &[own], &data);
/// assert_eq!((seen.counts.new, seen.counts.newer), (1, 1));
/// assert_eq!(seen.items[1].fields, ["note"]);
/// ```
pub fn preview(incoming: &Shortlist, held: &[Shortlist], dataset: &Dataset) -> Preview {
    let place = held.iter().position(|own| own.id == incoming.id && !own.id.is_empty());
    let nothing = Shortlist { id: incoming.id.clone(), ..Shortlist::default() };
    let own = place.map_or(&nothing, |place| &held[place]);
    let merged = own.merge(incoming);
    let result = merged.clone().unwrap_or_else(|| incoming.clone());
    let mut ids: Vec<&str> = incoming.in_order().into_iter().map(|item| item.id.as_str()).collect();
    let gone = incoming.removed.iter().map(|removal| removal.id.as_str());
    ids.extend(gone.filter(|id| own.item(id).is_some() && incoming.item(id).is_none()));
    let alike = by_subject(own);
    let seen = ids.into_iter().filter_map(|id| look(id, incoming, own, &result));
    let items: Vec<ItemPreview> = seen.map(|seen| complete(seen, incoming, &alike, dataset)).collect();
    let items = crate::order::ordered(items, |a, b| a.change.cmp(&b.change));
    Preview {
        counts: count(&items),
        facts: facts(incoming, place.map(|_| own), &result, dataset),
        merged: merged.filter(|_| place.is_some()),
        held: place,
        items,
    }
}

/// What merging does with one item.
fn look(id: &str, incoming: &Shortlist, own: &Shortlist, merged: &Shortlist) -> Option<ItemPreview> {
    let (there, here, after) = (incoming.item(id), own.item(id), merged.item(id));
    let about = there.or(here)?;
    let after_fields = after.map(said).unwrap_or_default();
    let differing = |item: Option<&Item>| -> Vec<String> {
        let fields = item.map(said).unwrap_or_default();
        let mut names = Vec::new();
        names.extend(fields.iter().filter(|(name, value)| after_fields.get(*name) != Some(value)).map(|(name, _)| name.clone()));
        names
    };
    let (change, fields) = match (here, after) {
        (None, None) => (Change::RemovedHere, Vec::new()),
        (Some(_), None) => (Change::RemovedThere, Vec::new()),
        (None, Some(_)) if own.removed.iter().any(|removal| removal.id == id) => (Change::PutBack, Vec::new()),
        (None, Some(_)) => (Change::New, Vec::new()),
        (Some(here), Some(_)) => {
            let known = said(here);
            let mut new = Vec::new();
            new.extend(after_fields.iter().filter(|(name, value)| known.get(*name) != Some(value)).map(|(name, _)| name.clone()));
            let old = differing(there);
            if !new.is_empty() {
                (Change::Newer, new)
            } else if !old.is_empty() || there.is_none() {
                (Change::Older, old)
            } else {
                (Change::Same, Vec::new())
            }
        }
    };
    Some(ItemPreview {
        id: id.into(),
        change,
        topic: about.topic.clone(),
        organisations: about.organisations.clone(),
        fields,
        unknown: Vec::new(),
        unknown_topic: false,
        not_said: Vec::new(),
        beside: None,
    })
}

/// What an item is about: its topic and its organisations, sorted.
type About<'l> = (Option<&'l str>, Vec<&'l str>);

fn by_subject(list: &Shortlist) -> BTreeMap<About<'_>, Vec<&str>> {
    let mut alike: BTreeMap<About<'_>, Vec<&str>> = BTreeMap::new();
    for item in list.items.iter().filter(|item| !item.organisations.is_empty()) {
        let about = (item.topic.as_deref(), distinct(item.organisations.iter().map(String::as_str)));
        alike.entry(about).or_default().push(&item.id);
    }
    alike
}

/// Adds what does not hang on merging.
fn complete(mut seen: ItemPreview, incoming: &Shortlist, alike: &BTreeMap<About<'_>, Vec<&str>>, dataset: &Dataset) -> ItemPreview {
    seen.unknown = seen.organisations.iter().filter(|id| dataset.organisation(id).is_none()).cloned().collect();
    seen.unknown_topic =
        seen.topic.as_ref().is_some_and(|id| dataset.topic(id).is_none() && !incoming.topics.iter().any(|topic| topic.id == *id));
    if let Some(item) = incoming.item(&seen.id) {
        seen.not_said = ["status", "note", "tags"].into_iter().filter(|field| !item.says(field)).collect();
    }
    let about = (seen.topic.as_deref(), distinct(seen.organisations.iter().map(String::as_str)));
    let others = alike.get(&about).into_iter().flatten();
    seen.beside = others.copied().find(|&id| id != seen.id).map(str::to_owned);
    seen
}

/// What an item says, without its stamps.
fn said(item: &Item) -> Map<String, Value> {
    let Value::Object(mut fields) = item_to_json(item) else { return Map::new() };
    fields.retain(|name, value| !matches!(name.as_str(), "updated" | "edited") && !value.is_null());
    fields
}

fn count(items: &[ItemPreview]) -> Counts {
    let of = |change| items.iter().filter(|item| item.change == change).count();
    Counts {
        new: of(Change::New),
        put_back: of(Change::PutBack),
        newer: of(Change::Newer),
        removed_there: of(Change::RemovedThere),
        older: of(Change::Older),
        same: of(Change::Same),
        removed_here: of(Change::RemovedHere),
        unknown: items.iter().filter(|item| !item.unknown.is_empty() || item.unknown_topic).count(),
        not_said: items.iter().filter(|item| !item.not_said.is_empty()).count(),
    }
}

fn facts(incoming: &Shortlist, own: Option<&Shortlist>, merged: &Shortlist, dataset: &Dataset) -> Vec<Message> {
    let mut facts = Vec::new();
    match own {
        None => facts.push(Message::new("reason-import-own-list")),
        Some(own) if own.is_deleted() => facts.push(Message::new("reason-import-deleted-here").text("title", &own.title)),
        Some(own) => facts.push(Message::new("reason-import-same-list").text("title", &own.title)),
    }
    if let Some(own) = own.filter(|own| own.title != merged.title) {
        facts.push(Message::new("reason-import-renamed").text("title", &own.title).text("new", &merged.title));
    }
    let theirs = &incoming.dataset;
    match &theirs.hash {
        Some(hash) if *hash == dataset.hash => {}
        None if theirs.title.is_none() && theirs.as_of.is_none() => facts.push(Message::new("reason-import-dataset-unsaid")),
        _ => {
            let day = |day: Option<String>| day.unwrap_or_else(|| "?".into());
            let theirs = Message::new("reason-import-dataset")
                .text("title", theirs.title.clone().unwrap_or_default())
                .text("day", day(theirs.as_of.clone()));
            facts.push(theirs.text("present", &dataset.title).text("today", day(dataset.as_of.map(|day| day.to_string()))));
        }
    }
    if incoming.version > super::VERSION {
        facts.push(Message::new("reason-import-newer-version").text("version", incoming.version.to_string()));
    }
    facts
}
