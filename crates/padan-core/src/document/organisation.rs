//! Organisations, what they do and seek, and the sources that say so.

use super::Extra;
use serde::{Deserialize, Serialize};

/// A public page that claims rest on.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Id, unique in its part.
    pub id: String,
    /// Address.
    pub url: String,
    /// Who published it.
    pub publisher: String,
    /// Title.
    pub title: String,
    /// Date, also only year or year and month; `None` where undated.
    pub published: Option<String>,
    /// Language code.
    pub language: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// An organisation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Id.
    pub id: String,
    /// Name in Latin letters.
    pub name: String,
    /// Name in its own language.
    pub local_name: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Country code.
    pub country: String,
    /// City.
    pub city: Option<String>,
    /// Kind, as a word of the format.
    pub kind: Option<String>,
    /// `small`, `medium` or `large`.
    pub size: Option<String>,
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
    /// Id of the organisation that owns it.
    pub parent: Option<String>,
    /// Its stand at the event.
    pub stand: Option<String>,
    /// `active`, `unverified`, `closed` or `replaced`.
    pub status: Option<String>,
    /// Id of the organisation that replaced it.
    pub replaced_by: Option<String>,
    /// What it does.
    pub capabilities: Vec<Claim>,
    /// Its certifications.
    pub certifications: Vec<Certification>,
    /// What it said that it looks for.
    pub seeks: Vec<Seek>,
    /// Notes on status, age and ownership.
    pub notices: Vec<Notice>,
    /// Findings of the sensitivity check and who cleared them.
    pub screening: Vec<Screening>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A public way to reach an organisation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// A page.
    pub page: Option<String>,
    /// An address of the organisation, never of a private person.
    pub email: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// One thing that an organisation does, in one sentence with its sources.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Id of the capability.
    pub capability: String,
    /// How it is engaged, as a word of the format.
    pub engagement: Option<String>,
    /// The sentence.
    pub claim: String,
    /// Ids of the sources.
    pub sources: Vec<String>,
    /// Since when, as a year.
    pub since: Option<i64>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A certification.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Certification {
    /// Name.
    pub name: String,
    /// Ids of the sources.
    pub sources: Vec<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// Something that an organisation said it looks for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Seek {
    /// Id of the capability.
    pub capability: String,
    /// The sentence.
    pub claim: String,
    /// Ids of the sources.
    pub sources: Vec<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A note on an organisation's status, age of evidence or ownership.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// `status`, `age` or `ownership`.
    pub kind: String,
    /// The note.
    pub text: String,
    /// Unknown fields.
    pub extra: Extra,
}

/// A finding of the sensitivity check, bound to one text.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Screening {
    /// SHA-256 of the text, in hexadecimal digits.
    pub text_sha256: String,
    /// Heading of the munitions list.
    pub heading: String,
    /// Who cleared it; `None` while nobody has.
    pub cleared_by: Option<String>,
    /// When.
    pub at: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}
