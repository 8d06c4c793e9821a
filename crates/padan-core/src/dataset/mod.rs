//! A dataset in use: a document with its ids resolved to places in lists, so that matching never looks up text.

mod build;
mod building;
mod joining;
mod localised;
mod own;
mod vocabulary;

use crate::check::is_page_address;
use crate::date::Date;
use crate::document::{Contact, ControlPointer, Corrections, Labels, MemberState};

pub use build::usual_engagement;
pub(crate) use building::Building;
pub use joining::Own;
pub use localised::{Labelled, language_of};
pub use vocabulary::{Engagement, Kind, Role, Size, Status};

/// A dataset ready for matching. Lists are sorted by id, so that the order of places is the order of ids.
#[derive(Debug, Clone, Default)]
pub struct Dataset {
    /// What it is called.
    pub title: String,
    /// The day that the data describe.
    pub as_of: Option<Date>,
    /// Terms of passing it on.
    pub licence: Option<String>,
    /// Where corrections go.
    pub corrections: Option<Corrections>,
    /// `sha256:…` over the canonical JSON.
    pub hash: String,
    /// Upper level of the taxonomy.
    pub domains: Vec<Domain>,
    /// Lower level, sorted by id.
    pub capabilities: Vec<Capability>,
    /// Topics in the order of the document; behind them those of the person's own that were taken in.
    pub topics: Vec<Topic>,
    /// How many of `topics`, the last ones, are of the person's own.
    pub own_topics: usize,
    /// States of the document and of its organisations, sorted by code.
    pub states: Vec<State>,
    /// Pointers to control lists, with capabilities as ids.
    pub control_pointers: Vec<ControlPointer>,
    /// Sources, in the order of the document.
    pub sources: Vec<Source>,
    /// Organisations, sorted by id.
    pub organisations: Vec<Organisation>,
    /// Which of the organisations are of the person's own, where any is.
    pub own: Option<Own>,
}

/// A domain of the taxonomy.
#[derive(Debug, Clone, PartialEq)]
pub struct Domain {
    /// Id.
    pub id: String,
    /// Name.
    pub label: String,
    /// Translations.
    pub labels: Labels,
}

/// A capability of the taxonomy.
#[derive(Debug, Clone, PartialEq)]
pub struct Capability {
    /// Id.
    pub id: String,
    /// Name.
    pub label: String,
    /// Translations.
    pub labels: Labels,
    /// Place of its domain.
    pub domain: usize,
}

/// A topic.
#[derive(Debug, Clone, PartialEq)]
pub struct Topic {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Translations.
    pub labels: Labels,
    /// A sentence about it.
    pub summary: String,
    /// The texts whose words are compared: title, summary and titles of elements as the dataset has them, whatever language they
    /// are shown in.
    pub wording: Vec<String>,
    /// The document that names it.
    pub origin: String,
    /// Whether that document names it, rather than it being derived from what the document says.
    pub named: bool,
    /// Its elements, at least one.
    pub elements: Vec<Element>,
}

/// An element of a topic.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Translations.
    pub labels: Labels,
    /// Weight in millionths; those of a topic sum to one million exactly.
    pub weight: u32,
    /// Weight as a whole number from 1 to 3, for showing.
    pub importance: u8,
    /// Which capabilities serve it, sorted by capability.
    pub fits: Vec<Fit>,
}

/// How well a capability serves an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    /// Place of the capability.
    pub capability: usize,
    /// Fit in millionths.
    pub fit: u32,
    /// Counts only beside a capability special to the topic.
    pub general: bool,
}

/// A state.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// What the document says of it; only `code` and `name` where it says nothing.
    pub about: MemberState,
    /// Whether it is a member state; true for all where the dataset has no member state at all.
    pub member: bool,
}

/// A source.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Id.
    pub id: String,
    /// Address; shown as a link only where it is http(s).
    pub url: String,
    /// Publisher.
    pub publisher: String,
    /// Title.
    pub title: String,
    /// Date, where known.
    pub published: Option<Date>,
    /// Language code.
    pub language: Option<String>,
}

/// An organisation.
#[allow(clippy::struct_excessive_bools)] // each says something of its own
#[derive(Debug, Clone, PartialEq)]
pub struct Organisation {
    /// Id.
    pub id: String,
    /// Name in Latin letters.
    pub name: String,
    /// Name in its own language.
    pub local_name: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Place of its state.
    pub state: usize,
    /// City.
    pub city: Option<String>,
    /// Kind.
    pub kind: Option<Kind>,
    /// Size.
    pub size: Option<Size>,
    /// Address of its site.
    pub website: Option<String>,
    /// A public way in.
    pub contact: Option<Contact>,
    /// Year of founding.
    pub founded: Option<i64>,
    /// A sentence about it.
    pub summary: String,
    /// Whether it also has weapons lines.
    pub sensitive_lines: bool,
    /// Id of the organisation that owns it, which may stand outside the dataset.
    pub parent: Option<String>,
    /// Its stand.
    pub stand: Option<String>,
    /// Status.
    pub status: Status,
    /// Place of the organisation that replaced it.
    pub replaced_by: Option<usize>,
    /// What it does, in the order of the document.
    pub claims: Vec<Claim>,
    /// Certifications.
    pub certifications: Vec<Certification>,
    /// What it looks for.
    pub seeks: Vec<Seek>,
    /// Notes, as kind and text.
    pub notices: Vec<(String, String)>,
    /// Whether it may be ranked: not withdrawn, closed, replaced or waiting for a person's look.
    pub ranked: bool,
    /// Whether a finding of the sensitivity check is open.
    pub quarantined: bool,
    /// Whether the policy in force leaves it out.
    pub left_out: bool,
    /// Claims that the policy in force leaves out.
    pub left_claims: Vec<Claim>,
}

/// What an organisation does.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Place of the capability.
    pub capability: usize,
    /// How it is engaged.
    pub engagement: Engagement,
    /// The sentence.
    pub text: String,
    /// Places of the sources.
    pub sources: Vec<usize>,
    /// Since when.
    pub since: Option<i64>,
    /// Date of the newest source, where any is dated.
    pub newest: Option<Date>,
}

/// A certification.
#[derive(Debug, Clone, PartialEq)]
pub struct Certification {
    /// Name.
    pub name: String,
    /// Places of the sources.
    pub sources: Vec<usize>,
}

/// What an organisation looks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Seek {
    /// Place of the capability.
    pub capability: usize,
    /// The sentence.
    pub text: String,
    /// Places of the sources.
    pub sources: Vec<usize>,
}

impl Organisation {
    /// A page through which it can be reached: that of its contact, else its site; only http(s) addresses.
    pub fn way_in(&self) -> Option<String> {
        let contact = self.contact.as_ref().and_then(|contact| contact.page.as_ref());
        [contact, self.website.as_ref()].into_iter().flatten().find(|url| is_page_address(url)).cloned()
    }

    /// Whether it published something itself: the publisher bears one of its names, or the address is at the host of its site.
    ///
    /// ```
    /// # use padan_core::{dataset::Dataset, document::read_text};
    /// # let text = r#"{"format": "padan-dataset", "version": 1, "organisations": [{"id": "x", "name": "An Example", "country": "LA",
    /// #   "aliases": ["EX"], "website": "https://www.example.org/en"}]}"#;
    /// # let dataset = Dataset::new(read_text(text.as_bytes()).0, String::new(), None);
    /// let organisation = &dataset.organisations[0];
    /// assert!(organisation.publishes("ex", ""));
    /// assert!(organisation.publishes("", "https://example.org/about"));
    /// assert!(!organisation.publishes("A newspaper", "https://news.example.net/an-example"));
    /// ```
    pub fn publishes(&self, publisher: &str, url: &str) -> bool {
        let publisher = publisher.trim().to_lowercase();
        let is_own = |name: &String| name.trim().to_lowercase() == publisher;
        let is_named = !publisher.is_empty() && core::iter::once(&self.name).chain(&self.local_name).chain(&self.aliases).any(is_own);
        is_named || self.website.as_deref().and_then(host).is_some_and(|own| host(url) == Some(own))
    }

    /// An address for mail, where it is a plain one that cannot carry parameters.
    pub fn mail(&self) -> Option<String> {
        let mail = self.contact.as_ref()?.email.as_ref()?;
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+');
        (mail.contains('@') && mail.chars().all(plain)).then(|| mail.clone())
    }
}

/// The host of an address, with or without a scheme; "www." says nothing.
fn host(url: &str) -> Option<&str> {
    let rest = url.trim().split_once("://").map_or(url.trim(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host)).filter(|host| host.contains('.'))
}

impl Dataset {
    /// Place of an organisation.
    pub fn organisation(&self, id: &str) -> Option<usize> {
        self.organisations.binary_search_by(|organisation| organisation.id.as_str().cmp(id)).ok()
    }

    /// Place of a topic.
    pub fn topic(&self, id: &str) -> Option<usize> {
        self.topics.iter().position(|topic| topic.id == id)
    }

    /// Place of a capability.
    pub fn capability(&self, id: &str) -> Option<usize> {
        self.capabilities.binary_search_by(|capability| capability.id.as_str().cmp(id)).ok()
    }

    /// Place of a state.
    pub fn state(&self, code: &str) -> Option<usize> {
        self.states.binary_search_by(|state| state.about.code.as_str().cmp(code)).ok()
    }

    /// The state of an organisation.
    pub fn state_of(&self, organisation: usize) -> &MemberState {
        &self.states[self.organisations[organisation].state].about
    }

    /// Pointers to control lists that touch any of the capabilities.
    pub fn pointers_for(&self, capabilities: &[usize]) -> Vec<&ControlPointer> {
        let touches = |id: &String| self.capability(id).is_some_and(|place| capabilities.contains(&place));
        self.control_pointers.iter().filter(|pointer| pointer.capabilities.iter().any(touches)).collect()
    }
}
