//! The `padan-profile` format, version 1: an organisation in the dataset's form, in a file of its own.

use super::{ID, Profile};
use crate::document::{Fields, Object, Sink, organisation_to_json, read_organisation, read_source, source_to_json};
use crate::finding::{Finding, FindingKind, Place};
use crate::limits::{JsonLimits, MOST_FINDINGS, parse, told};
use crate::message::Message;
use crate::url::is_page_address;
use serde_json::Value;
use std::collections::BTreeSet;

/// The name of the format.
pub const FORMAT: &str = "padan-profile";
/// The version that this code writes.
const VERSION: u64 = 1;
/// The field of private things: a file has none, whatever it says.
const PRIVATE: &str = "private";

/// How much a profile from outside may hold. What is longer or more is left out whole, with a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Of the JSON text.
    pub json: JsonLimits,
    /// Claims, certifications, things sought, notices, other names: so many of each.
    pub items: usize,
    /// Sources.
    pub sources: usize,
    /// Characters of a claim, a summary or a notice.
    pub prose: usize,
    /// Characters of any other text.
    pub text: usize,
}

/// The limits of a file.
pub const LIMITS: Limits =
    Limits { json: JsonLimits { bytes: 1_000_000, depth: 32, values: 20_000 }, items: 200, sources: 400, prose: 4_000, text: 500 };

/// A profile as a file has it: all but what is private.
///
/// ```
/// use padan_core::own_organisation::{Profile, read_text, to_json};
/// let mut profile = Profile::new("1");
/// profile.organisation.name = "Invented Works".into();
/// profile.private.note = "for me alone".into();
/// let file = to_json(&profile).to_string();
/// assert!(!file.contains("for me alone"));
/// assert_eq!(read_text(file.as_bytes()).0.map(|read| read.organisation.name), Some("Invented Works".into()));
/// ```
pub fn to_json(profile: &Profile) -> Value {
    let file = Object::new(&profile.extra)
        .set("format", FORMAT)
        .set("version", VERSION)
        .set("organisation", organisation_to_json(&profile.organisation));
    // What stands under this name and is no list was not understood and is written back.
    let sources = (!profile.sources.is_empty()).then(|| profile.sources.iter().map(source_to_json).collect::<Vec<_>>());
    file.option("sources", sources.as_ref()).done()
}

/// The profile of a value, whatever stands in it; `None` where it is of another format.
pub(super) fn of_value(value: Value, sink: &mut Sink) -> Option<Profile> {
    if !sink.accepts(&value, FORMAT, VERSION) {
        return None;
    }
    let mut fields = Fields::new(value, "", "", sink);
    let _ = (fields.text("format"), fields.integer("version"), fields.value(PRIVATE));
    let organisation = fields.object("organisation", read_organisation);
    let sources = fields.list("sources", read_source).unwrap_or_default();
    let extra = fields.rest();
    if organisation.is_none() {
        sink.add(FindingKind::Unreadable, Place::at("", "organisation"), Message::new("finding-missing"));
    }
    Some(Profile { organisation: organisation?, sources, extra, ..Profile::default() })
}

/// Reads a profile from JSON text (UTF-8, with or without a byte order mark), within [`LIMITS`].
///
/// `None` where nothing of it can be used; the findings say why. Else they say what was left out, and where, at most
/// [`MOST_FINDINGS`]. Whoever cleared a text elsewhere did not do it here: clearings are left out. An id that is none of an own
/// organisation is left out as well, for the caller to give one.
///
/// ```
/// use padan_core::own_organisation::read_text;
/// let text = r#"{"format":"padan-profile","version":1,"private":{"note":"x"},"colour":"red",
///     "organisation":{"id":"own-1","name":"A","country":"MY","website":"javascript:alert(1)","horses":3}}"#;
/// let (profile, findings) = read_text(text.as_bytes());
/// let profile = profile.unwrap_or_default();
/// assert_eq!((profile.organisation.website.as_deref(), profile.private.note.as_str()), (None, ""));
/// assert_eq!(findings[0].place.to_string(), "own-1: website");
/// assert!(profile.extra.0.contains_key("colour") && profile.organisation.extra.0.contains_key("horses"));
/// assert_eq!(read_text(&[b'['; 10_000_000]).0, None);
/// ```
pub fn read_text(bytes: &[u8]) -> (Option<Profile>, Vec<Finding>) {
    let (value, findings) = match parse(bytes, &LIMITS.json) {
        Ok(parsed) => parsed,
        Err(refusal) => return (None, vec![*refusal]),
    };
    let mut sink = Sink { findings };
    let mut profile = of_value(value, &mut sink);
    if let Some(profile) = &mut profile {
        let item: String = profile.organisation.id.chars().take(64).collect();
        Cleaner { sink: &mut sink, item }.clean(profile);
    }
    (profile, told(sink.findings))
}

struct Cleaner<'s> {
    sink: &'s mut Sink,
    item: String,
}

impl Cleaner<'_> {
    fn find(&mut self, kind: FindingKind, field: &str, message: Message) {
        self.sink.add(kind, Place::at(self.item.clone(), field), message);
    }

    fn clean(&mut self, profile: &mut Profile) {
        let own = &mut profile.organisation;
        let is_own = own.id.starts_with(ID) && own.id.len() <= 64;
        if !is_own || !own.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte)) {
            own.id.clear();
        }
        own.screening.clear();
        self.text(&mut own.name, "name", LIMITS.text);
        self.text(&mut own.summary, "summary", LIMITS.prose);
        self.text(&mut own.country, "country", LIMITS.text);
        for (field, text) in [
            ("local_name", &mut own.local_name),
            ("city", &mut own.city),
            ("kind", &mut own.kind),
            ("size", &mut own.size),
            ("website", &mut own.website),
            ("parent", &mut own.parent),
            ("stand", &mut own.stand),
            ("status", &mut own.status),
            ("replaced_by", &mut own.replaced_by),
        ] {
            self.option(text, field);
        }
        self.page(&mut own.website, "website");
        if let Some(contact) = &mut own.contact {
            self.option(&mut contact.page, "contact.page");
            self.option(&mut contact.email, "contact.email");
            self.page(&mut contact.page, "contact.page");
        }
        self.most(&mut own.aliases, "aliases", LIMITS.items);
        for (place, alias) in own.aliases.iter_mut().enumerate() {
            self.text(alias, &format!("aliases[{place}]"), LIMITS.text);
        }
        self.most(&mut own.capabilities, "capabilities", LIMITS.items);
        self.most(&mut own.certifications, "certifications", LIMITS.items);
        self.most(&mut own.seeks, "seeks", LIMITS.items);
        self.most(&mut own.notices, "notices", LIMITS.items);
        for (place, claim) in own.capabilities.iter_mut().enumerate() {
            self.text(&mut claim.capability, &format!("capabilities[{place}].capability"), LIMITS.text);
            self.text(&mut claim.claim, &format!("capabilities[{place}].claim"), LIMITS.prose);
            self.option(&mut claim.engagement, &format!("capabilities[{place}].engagement"));
        }
        for (place, held) in own.certifications.iter_mut().enumerate() {
            self.text(&mut held.name, &format!("certifications[{place}].name"), LIMITS.text);
        }
        for (place, seek) in own.seeks.iter_mut().enumerate() {
            self.text(&mut seek.capability, &format!("seeks[{place}].capability"), LIMITS.text);
            self.text(&mut seek.claim, &format!("seeks[{place}].claim"), LIMITS.prose);
        }
        for (place, notice) in own.notices.iter_mut().enumerate() {
            self.text(&mut notice.text, &format!("notices[{place}].text"), LIMITS.prose);
        }
        own.capabilities.retain(|claim| !claim.capability.is_empty());
        own.seeks.retain(|seek| !seek.capability.is_empty());
        own.certifications.retain(|held| !held.name.trim().is_empty());
        self.sources(profile);
    }

    /// Sources with an address, each id once; what refers to none of them does no more.
    fn sources(&mut self, profile: &mut Profile) {
        self.most(&mut profile.sources, "sources", LIMITS.sources);
        let mut known: BTreeSet<String> = BTreeSet::new();
        profile.sources.retain_mut(|source| {
            for text in [&mut source.url, &mut source.publisher, &mut source.title] {
                self.text(text, "sources", LIMITS.text);
            }
            let id: String = source.id.chars().take(64).collect();
            if !is_page_address(&source.url) {
                self.find(FindingKind::BadUrl, &format!("sources.{id}.url"), Message::new("finding-bad-url"));
                return false;
            }
            let is_new = (1..=64).contains(&source.id.len()) && known.insert(source.id.clone());
            if !is_new {
                self.find(FindingKind::DuplicateId, "sources", Message::new("finding-duplicate-id").text("id", id));
            }
            is_new
        });
        let own = &mut profile.organisation;
        let claims = own.capabilities.iter_mut().map(|claim| &mut claim.sources);
        let lists = claims.chain(own.certifications.iter_mut().map(|held| &mut held.sources));
        for ids in lists.chain(own.seeks.iter_mut().map(|seek| &mut seek.sources)) {
            ids.retain(|id| {
                let is_known = known.contains(id);
                if !is_known && self.sink.findings.len() < MOST_FINDINGS {
                    let id: String = id.chars().take(64).collect();
                    self.find(FindingKind::UnknownReference, "sources", Message::new("finding-unknown-reference").text("id", id));
                }
                is_known
            });
        }
    }

    fn most<T>(&mut self, items: &mut Vec<T>, field: &str, most: usize) {
        if items.len() > most {
            let message = Message::new("finding-too-many").count("count", items.len()).count("most", most);
            self.find(FindingKind::BadValue, field, message);
            items.truncate(most);
        }
    }

    fn text(&mut self, text: &mut String, field: &str, most: usize) {
        if text.chars().count() > most {
            self.find(FindingKind::BadValue, field, Message::new("finding-too-long").count("most", most));
            text.clear();
        }
    }

    fn option(&mut self, text: &mut Option<String>, field: &str) {
        if let Some(held) = text {
            self.text(held, field, LIMITS.text);
        }
        if text.as_deref().is_some_and(|text| text.trim().is_empty()) {
            *text = None;
        }
    }

    fn page(&mut self, url: &mut Option<String>, field: &str) {
        if url.as_deref().is_some_and(|url| !is_page_address(url)) {
            self.find(FindingKind::BadUrl, field, Message::new("finding-bad-url"));
            *url = None;
        }
    }
}
