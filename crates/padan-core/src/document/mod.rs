//! The `padan-dataset` format, version 1: what stands in a file, before anything is made of it.
//!
//! Reading never fails as a whole because of one bad field: it returns what could be read and a list of findings.
//! Unknown fields are kept in `extra` and written back.
//!
//! | file | concern |
//! | --- | --- |
//! | `mod.rs`, `taxonomy`, `states`, `organisation` | what stands in a document |
//! | `fields` | one object of JSON, field by field, with a finding for each that cannot be used |
//! | `read`, `reading` | a document from JSON: at once, in steps |
//! | `write`, `canonical` | a document as JSON; JSON in its canonical form, and hashes |
//! | `packed`, `columns`, `citations` | a document as few bytes, its citations apart |
//! | `parts` | a dataset that is kept in several files |

mod canonical;
mod citations;
mod columns;
mod fields;
mod organisation;
mod packed;
mod parts;
mod read;
mod reading;
mod states;
mod taxonomy;
mod write;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use canonical::{canonical_json, hash, sha256_hex};
pub use citations::{Citation, Citations, cite, read_citations};
pub use fields::{Extra, Fields, Sink};
pub use organisation::{Certification, Claim, Contact, Notice, Organisation, Screening, Seek, Source};
pub use packed::{Packed, pack, unpack};
pub use parts::join;
pub(crate) use read::{organisation as read_organisation, source as read_source, topic as read_topic};
pub use read::{read, read_text};
pub use reading::Reading;
pub use states::{ControlPointer, MemberState, PointerSource, Restriction, TradeControl};
pub use taxonomy::{Capability, Domain, Element, Fit, Topic};
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

/// Why packed bytes cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackedError {
    /// Packed by another version of the program.
    OtherVersion,
    /// Cut short or changed.
    Broken,
}
