//! What a dataset speaks of: the taxonomy in two levels, and topics with the parts that they need.

use super::{Extra, Labels};
use serde::{Deserialize, Serialize};

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
