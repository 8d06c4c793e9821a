//! Organisations and their sources.

use crate::words::{Country, Day, Engagement, Id, Kind, Life, NoticeKind, Page, Said, Size};
use schemars::JsonSchema;

/// A public page.
#[derive(JsonSchema)]
pub struct Source {
    /// Id.
    pub id: Id,
    /// Address.
    pub url: Page,
    /// Publisher.
    pub publisher: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// When it was published.
    pub published: Option<Day>,
    /// Language code.
    pub language: Option<String>,
}

/// An organisation.
#[derive(JsonSchema)]
pub struct Organisation {
    /// Id.
    pub id: Id,
    /// Name in Latin letters.
    pub name: Said,
    /// Name in its own language.
    pub local_name: Option<String>,
    /// Other names.
    pub aliases: Option<Vec<String>>,
    /// Country.
    pub country: Country,
    /// City.
    pub city: Option<String>,
    /// Kind.
    pub kind: Option<Kind>,
    /// Size.
    pub size: Option<Size>,
    /// Its site.
    pub website: Option<Page>,
    /// A public way in.
    pub contact: Option<Contact>,
    /// Year of founding.
    pub founded: Option<i64>,
    /// A sentence about it.
    pub summary: Option<String>,
    /// Whether it also has weapons lines; they are left out.
    pub sensitive_lines: Option<bool>,
    /// Id of the organisation that owns it.
    pub parent: Option<Id>,
    /// Stand at an exhibition.
    pub stand: Option<String>,
    /// Whether it is at work; absent: active.
    pub status: Option<Life>,
    /// Id of the organisation that replaced it.
    pub replaced_by: Option<Id>,
    /// What it does.
    pub capabilities: Option<Vec<Claim>>,
    /// Certifications.
    pub certifications: Option<Vec<Certification>>,
    /// What it looks for.
    pub seeks: Option<Vec<Seek>>,
    /// Notes on status, age of evidence and ownership.
    pub notices: Option<Vec<Notice>>,
    /// Findings of the sensitivity check.
    pub screening: Option<Vec<Screening>>,
}

/// A public way in.
#[derive(JsonSchema)]
pub struct Contact {
    /// Address of a page.
    pub page: Option<Page>,
    /// Address for mail.
    pub email: Option<String>,
}

/// What an organisation does, in one sentence.
#[derive(JsonSchema)]
pub struct Claim {
    /// Id of the capability.
    pub capability: Id,
    /// How it is engaged; absent: what its kind usually does.
    pub engagement: Option<Engagement>,
    /// The sentence.
    pub claim: Option<String>,
    /// Ids of the sources; without any it is stated by the organiser.
    pub sources: Option<Vec<Id>>,
    /// Year since when.
    pub since: Option<i64>,
}

/// A certification.
#[derive(JsonSchema)]
pub struct Certification {
    /// Its name.
    pub name: Said,
    /// Ids of the sources.
    pub sources: Option<Vec<Id>>,
}

/// What an organisation looks for.
#[derive(JsonSchema)]
pub struct Seek {
    /// Id of the capability.
    pub capability: Id,
    /// The sentence.
    pub claim: Option<String>,
    /// Ids of the sources.
    pub sources: Option<Vec<Id>>,
}

/// A note on an organisation.
#[derive(JsonSchema)]
pub struct Notice {
    /// What it is about.
    pub kind: Option<NoticeKind>,
    /// The text.
    pub text: Said,
}

/// A finding of the sensitivity check, bound to one text.
#[derive(JsonSchema)]
pub struct Screening {
    /// SHA-256 of the text, in hexadecimal digits.
    #[schemars(regex(pattern = r"^[0-9a-f]{64}$"), extend("examples" = ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]))]
    pub text_sha256: String,
    /// Heading of the munitions list.
    pub heading: Option<String>,
    /// Who cleared it; null: nobody yet, and the organisation is not ranked.
    pub cleared_by: Option<String>,
    /// When.
    pub at: Option<Day>,
}
