//! Reading a shortlist that comes from outside, from a file, a link or a code: limits before parsing, repairs with a finding
//! for each, nothing kept that could harm. What is on the device already is not touched by any of it.

use super::{Item, Removal, Shortlist, Subject, read};
use crate::document::Topic;
use crate::finding::{Finding, FindingKind, Place};
use crate::limits::{JsonLimits, parse, told};
use crate::message::Message;
use crate::order::distinct;
use crate::screening::screen;
use crate::stamp::Stamp;
use crate::url::is_page_address;

/// How much a shortlist from outside may hold. A text that is longer counts as not said: a part of it would take the place
/// of the whole in a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Of the JSON text.
    pub json: JsonLimits,
    /// Items on the list, and as many taken off it.
    pub items: usize,
    /// Organisations remembered.
    pub subjects: usize,
    /// Topics of the person's own.
    pub topics: usize,
    /// Organisations of one item.
    pub team: usize,
    /// Tags of one item.
    pub tags: usize,
    /// Characters of a note.
    pub note: usize,
    /// Characters of any other text: a title, a name, an id, a tag.
    pub text: usize,
}

/// The limits of a file. A list of 2,000 items with short notes is about 1.5 megabytes; a browser keeps about 5 in all.
pub const LIMITS: Limits = Limits {
    json: JsonLimits { bytes: 4_000_000, depth: 32, values: 200_000 },
    items: 2_000,
    subjects: 6_000,
    topics: 100,
    team: 32,
    tags: 32,
    note: 20_000,
    text: 500,
};

/// Reads a shortlist from JSON text (UTF-8, with or without a byte order mark), within [`LIMITS`].
///
/// `None` where nothing of it can be used; the findings say why. Else they say what was left out or mended, and where, at
/// most [`MOST_FINDINGS`]: names that stand twice in an object (the last counts), halves of characters, values of other
/// types, moments that cannot be (oldest counts), links that are not http(s), texts that are too long, ids that two items
/// have (joined), words of the munitions list.
///
/// ```
/// use padan_core::shortlist::read_text;
/// let text = r#"{"format":"padan-shortlist","version":1,"id":"l","subjects":{"a":{"website":"javascript:alert(1)"}}}"#;
/// let (list, findings) = read_text(text.as_bytes());
/// assert_eq!(list.map(|list| list.subjects["a"].website.clone()), Some(None));
/// assert_eq!(findings[0].place.to_string(), "subjects.a.website");
/// assert_eq!(read_text(&[b'['; 10_000_000]).0, None);
/// ```
pub fn read_text(bytes: &[u8]) -> (Option<Shortlist>, Vec<Finding>) {
    let (value, mended) = match parse(bytes, &LIMITS.json) {
        Ok(parsed) => parsed,
        Err(refusal) => return (None, vec![*refusal]),
    };
    let mut cleaner = Cleaner { findings: mended };
    let (list, findings) = read(value);
    cleaner.findings.extend(findings);
    let list = list.and_then(|list| cleaner.list(list));
    (list, told(cleaner.findings))
}

struct Cleaner {
    findings: Vec<Finding>,
}

impl Cleaner {
    fn find(&mut self, kind: FindingKind, item: &str, field: &str, message: Message) {
        // Ids are of the file: what is shown of them has an end.
        let item: String = item.chars().take(64).collect();
        self.findings.push(Finding::new(kind, Place::at(item, field), message));
    }

    fn list(&mut self, mut list: Shortlist) -> Option<Shortlist> {
        let counts = [
            ("items", list.items.len(), LIMITS.items),
            ("removed", list.removed.len(), LIMITS.items),
            ("subjects", list.subjects.len(), LIMITS.subjects),
            ("topics", list.topics.len(), LIMITS.topics),
        ];
        for (field, count, most) in counts {
            if count > most {
                let message = Message::new("finding-too-many").count("count", count).count("most", most);
                self.find(FindingKind::Unreadable, "", field, message);
                return None;
            }
        }
        if list.id.chars().count() > LIMITS.text {
            self.find(FindingKind::Unreadable, "", "id", Message::new("finding-too-long").count("most", LIMITS.text));
            return None;
        }
        list.title = self.text(Some(list.title), "", "title", LIMITS.text).unwrap_or_default();
        self.screen(&list.title, "", "title");
        self.moment(&list.created, "", "created");
        self.moment(&list.updated, "", "updated");
        for (field, at) in &list.edited {
            self.moment(at, "", &format!("edited.{field}"));
        }
        // Whether a list is deleted is a matter of each device.
        list.deleted = None;
        list.edited.remove("deleted");
        for (field, text) in [("title", &mut list.dataset.title), ("as_of", &mut list.dataset.as_of), ("hash", &mut list.dataset.hash)] {
            *text = self.text(text.take(), "dataset", field, LIMITS.text);
        }
        list.subjects.retain(|id, subject| self.subject(subject, id));
        list.topics.retain(|topic| self.topic(topic));
        list.items = core::mem::take(&mut list.items).into_iter().filter_map(|item| self.item(item)).collect();
        list.removed = core::mem::take(&mut list.removed).into_iter().filter_map(|removal| self.removal(removal)).collect();
        Some(self.join(list))
    }

    /// Ids that stand twice name one thing: what is said of it is joined as in a merge.
    fn join(&mut self, list: Shortlist) -> Shortlist {
        let items = list.items.iter().map(|item| item.id.as_str());
        let mut sorted: Vec<(&str, &str)> = items.map(|id| ("items", id)).collect();
        sorted.extend(list.removed.iter().map(|removal| ("removed", removal.id.as_str())));
        sorted.extend(list.topics.iter().map(|topic| ("topics", topic.id.as_str())));
        let sorted = crate::order::ordered(sorted, Ord::cmp);
        let twice = distinct(sorted.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]));
        for (field, id) in &twice {
            let shown: String = id.chars().take(64).collect();
            self.find(FindingKind::DuplicateId, field, "id", Message::new("finding-duplicate-id").text("id", shown));
        }
        if twice.is_empty() { list } else { list.joined() }
    }

    /// Whether a topic is kept: one that is too long is left out.
    fn topic(&mut self, topic: &Topic) -> bool {
        let titles = topic.elements.iter().map(|element| &element.title).chain([&topic.title, &topic.id]);
        if topic.summary.chars().count() > LIMITS.note || titles.into_iter().any(|text| text.chars().count() > LIMITS.text) {
            self.find(FindingKind::BadValue, &topic.id, "title", Message::new("finding-too-long").count("most", LIMITS.text));
            return false;
        }
        for text in topic.elements.iter().map(|element| &element.title).chain([&topic.title, &topic.summary]) {
            self.screen(text, &topic.id, "title");
        }
        true
    }

    /// Mends what is remembered of an organisation, and says whether it is kept.
    fn subject(&mut self, subject: &mut Subject, id: &str) -> bool {
        let place = format!("subjects.{}", id.chars().take(64).collect::<String>());
        for (field, text) in [
            ("name", &mut subject.name),
            ("country", &mut subject.country),
            ("kind", &mut subject.kind),
            ("stand", &mut subject.stand),
            ("website", &mut subject.website),
        ] {
            *text = self.text(text.take(), "", &format!("{place}.{field}"), LIMITS.text);
        }
        if subject.website.as_deref().is_some_and(|url| !url.is_empty() && !is_page_address(url)) {
            subject.website = None;
            self.find(FindingKind::BadUrl, "", &format!("{place}.website"), Message::new("finding-bad-url"));
        }
        let fits = id.chars().count() <= LIMITS.text;
        if !fits {
            self.find(FindingKind::BadValue, "", &place, Message::new("finding-too-long").count("most", LIMITS.text));
        }
        fits
    }

    fn item(&mut self, mut item: Item) -> Option<Item> {
        let ids = item.organisations.iter().chain(&item.topic).chain([&item.id]);
        if ids.map(|id| id.chars().count()).max() > Some(LIMITS.text) || item.organisations.len() > LIMITS.team {
            self.find(FindingKind::BadValue, &item.id, "organisations", Message::new("finding-item-too-big").count("most", LIMITS.team));
            return None;
        }
        let id = item.id.clone();
        item.note = self.text(item.note, &id, "note", LIMITS.note);
        item.by = self.text(item.by, &id, "by", LIMITS.text);
        item.status = self.text(item.status, &id, "status", LIMITS.text);
        if item.tags.as_ref().is_some_and(|tags| tags.len() > LIMITS.tags || tags.iter().any(|tag| tag.chars().count() > LIMITS.text)) {
            item.tags = None;
            self.find(FindingKind::BadValue, &id, "tags", Message::new("finding-too-long").count("most", LIMITS.text));
        }
        for (field, moment) in [("meeting", &mut item.meeting), ("added", &mut item.added)] {
            // Empty is a meeting called off.
            if moment.as_deref().is_some_and(|at| !at.is_empty() && Stamp::trusted(at) == Stamp::OLDEST) {
                *moment = None;
                self.find(FindingKind::BadDate, &id, field, Message::new("finding-bad-moment"));
            }
        }
        for (field, number, least, most) in [("order", &mut item.order, -1e9, 1e9), ("points", &mut item.points, 0.0, 100.0)] {
            if number.is_some_and(|number| !(least..=most).contains(&number)) {
                *number = None;
                self.find(FindingKind::BadValue, &id, field, Message::new("finding-not-in-range"));
            }
        }
        for (field, at) in item
            .updated
            .iter()
            .map(|at| (String::from("updated"), at))
            .chain(item.edited.iter().map(|(field, at)| (format!("edited.{field}"), at)))
        {
            self.moment(at, &id, &field);
        }
        self.screen(item.note.as_deref().unwrap_or_default(), &id, "note");
        Some(item)
    }

    fn removal(&mut self, mut removal: Removal) -> Option<Removal> {
        if removal.id.is_empty() || removal.id.chars().count() > LIMITS.text {
            return None;
        }
        self.moment(&removal.at, &removal.id, "at");
        // Whatever id stands within: it is what was removed.
        let gone = removal.item.map(|item| Item { id: removal.id.clone(), ..*item });
        removal.item = gone.and_then(|item| self.item(item)).map(Box::new);
        Some(removal)
    }

    /// The text, where it is not too long.
    fn text(&mut self, text: Option<String>, item: &str, field: &str, most: usize) -> Option<String> {
        let long = text.as_deref().is_some_and(|text| text.len() > most && text.chars().count() > most);
        if long {
            self.find(FindingKind::BadValue, item, field, Message::new("finding-too-long").count("most", most));
        }
        text.filter(|_| !long)
    }

    /// A stamp stays as it is written; a merge takes one that cannot be for the oldest.
    fn moment(&mut self, at: &str, item: &str, field: &str) {
        if !at.is_empty() && Stamp::trusted(at) == Stamp::OLDEST {
            self.find(FindingKind::BadDate, item, field, Message::new("finding-bad-stamp"));
        }
    }

    fn screen(&mut self, text: &str, item: &str, field: &str) {
        for hit in screen(text) {
            let message = Message::new("finding-sensitive-text").text("word", hit.written(text)).text("heading", hit.heading);
            self.find(FindingKind::Sensitive, item, field, message);
        }
    }
}
