//! Organisations, what they do and seek, and their sources.

use super::{Engagement, Kind, Size, Status};
use crate::date::Date;
use crate::document::Contact;
use crate::url::{host, is_page_address};

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
    /// Newest year that its text and its sources tell of: neither a plan nor the beginning.
    pub heard: Option<u16>,
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
