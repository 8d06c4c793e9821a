//! The `padan-dataset` format, version 1: what stands in a file, before anything is made of it.
//!
//! Reading never fails as a whole because of one bad field: it returns what could be read and a list of findings.
//! Unknown fields are kept in `extra` and written back.

mod canonical;
mod citations;
mod columns;
mod fields;
mod packed;
mod parts;
mod read;
mod reading;
mod write;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use canonical::{canonical_json, hash, sha256_hex};
pub use citations::{Citation, Citations, cite, read_citations};
pub use fields::{Extra, Fields, Sink};
pub use packed::{Packed, PackedError, pack, unpack};
pub use parts::join;
use read::without_mark;
pub(crate) use read::{organisation as read_organisation, source as read_source, topic as read_topic};
pub use read::{read, read_text};
pub use reading::Reading;
pub use write::to_json;
pub(crate) use write::{Object, organisation as organisation_to_json, source as source_to_json, topic as topic_to_json};

/// The name of the format, the value of the field `format`.
pub const FORMAT: &str = "padan-dataset";
/// The version that this code writes.
pub const VERSION: u64 = 1;

/// Translations of a label by language code.
pub type Labels = BTreeMap<String, String>;

/// A whole document, or one part of a dataset that is kept in several files.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What the dataset is called.
    pub title: Option<String>,
    /// Day that the data describe, `YYYY-MM-DD`; the age of evidence is counted from it.
    pub as_of: Option<String>,
    /// Under what terms the data may be passed on.
    pub licence: Option<String>,
    /// Where corrections go.
    pub corrections: Option<Corrections>,
    /// Bodies that withdrew.
    pub withdrawn: Vec<Withdrawal>,
    /// The taxonomy; absent means the built-in one.
    pub capabilities: Option<Vec<Domain>>,
    /// The topics; absent means the built-in ones.
    pub topics: Option<Vec<Topic>>,
    /// The states; absent means the built-in ones.
    pub member_states: Option<Vec<MemberState>>,
    /// Pointers to entries of control lists.
    pub control_pointers: Vec<ControlPointer>,
    /// Public pages that claims rest on.
    pub sources: Vec<Source>,
    /// The organisations.
    pub organisations: Vec<Organisation>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

/// Where corrections go.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Corrections {
    /// Whom to write to.
    pub contact: Option<String>,
    /// A page for corrections.
    pub url: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A body that asked not to be listed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// Id of the organisation.
    pub id: String,
    /// When, as a date.
    pub at: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// The upper level of the taxonomy.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Domain {
    /// Id.
    pub id: String,
    /// Name in the dataset's language.
    pub label: String,
    /// Translations.
    pub labels: Labels,
    /// Its capabilities; a domain without any is a capability itself.
    pub children: Vec<Capability>,
    /// Unknown fields.
    pub extra: Extra,
}

/// The lower level of the taxonomy: what an organisation can do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Capability {
    /// Id.
    pub id: String,
    /// Name in the dataset's language.
    pub label: String,
    /// Translations.
    pub labels: Labels,
    /// Unknown fields.
    pub extra: Extra,
}

/// A subject of joint work.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Translations of the title.
    pub labels: Labels,
    /// A sentence about it.
    pub summary: String,
    /// The document that names it.
    pub origin: String,
    /// `named` by that document or `derived` from it.
    pub origin_kind: String,
    /// The parts that the topic needs.
    pub elements: Vec<Element>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A part that a topic needs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Element {
    /// Id, unique in its topic.
    pub id: String,
    /// Title.
    pub title: String,
    /// Translations of the title.
    pub labels: Labels,
    /// Importance beside the other elements, 0 or more.
    pub weight: f64,
    /// Which capabilities serve it.
    pub capabilities: Vec<Fit>,
    /// Unknown fields.
    pub extra: Extra,
}

/// How well a capability serves an element.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    /// Id of the capability.
    pub capability: String,
    /// 0 (not at all) to 1 (wholly).
    pub fit: f64,
    /// Counts only for an organisation that also has a capability special to the topic.
    pub general: bool,
    /// Unknown fields.
    pub extra: Extra,
}

/// A state, of the association or outside it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MemberState {
    /// Two capital letters of ISO 3166-1.
    pub code: String,
    /// Name.
    pub name: String,
    /// Translations.
    pub labels: Labels,
    /// `member` or `partner`.
    pub membership: String,
    /// Year of accession.
    pub since: Option<i64>,
    /// Law and authority of trade control, where a source was found.
    pub trade_control: Option<TradeControl>,
    /// Restrictions of third parties.
    pub restrictions: Vec<Restriction>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A pointer to a state's trade control. Never a verdict.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TradeControl {
    /// Law, `None` where none was found.
    pub law: Option<String>,
    /// Authority, `None` where none was found.
    pub authority: Option<String>,
    /// What else was found.
    pub note: Option<String>,
    /// Page.
    pub source: Option<String>,
    /// Day on which the page was read.
    pub seen: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A restriction that a third party puts on dealings with a state. A pointer, never a verdict.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Restriction {
    /// Who restricts.
    pub by: String,
    /// What.
    pub text: String,
    /// Page.
    pub source: Option<String>,
    /// Day on which the page was read.
    pub seen: Option<String>,
    /// How sure the entry is.
    pub confidence: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A pointer to an entry of a control list. Never a verdict.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ControlPointer {
    /// Code of the entry.
    pub code: String,
    /// `dual-use` or `munitions`.
    pub list: String,
    /// Heading of the entry.
    pub heading: String,
    /// What decides.
    pub hint: String,
    /// Capabilities that it may touch.
    pub capabilities: Vec<String>,
    /// Where it was read.
    pub source: Option<PointerSource>,
    /// `text seen`, `heading seen` or `general knowledge`.
    pub confidence: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// Where a pointer was read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PointerSource {
    /// Address.
    pub url: String,
    /// Title.
    pub title: String,
    /// Day.
    pub seen: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

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
