//! The taxonomy and the topics.

use super::Labels;
use crate::words::{Id, OriginKind};
use schemars::JsonSchema;

/// Upper level of the taxonomy.
#[derive(JsonSchema)]
pub struct Domain {
    /// Id.
    pub id: Id,
    /// Name; absent: the id.
    pub label: Option<String>,
    /// Translations of the name.
    pub labels: Option<Labels>,
    /// Its capabilities; a domain without any is a capability itself.
    pub children: Option<Vec<Capability>>,
}

/// Lower level of the taxonomy.
#[derive(JsonSchema)]
pub struct Capability {
    /// Id.
    pub id: Id,
    /// Name; absent: the id.
    pub label: Option<String>,
    /// Translations of the name.
    pub labels: Option<Labels>,
}

/// A subject of joint work.
#[derive(JsonSchema)]
pub struct Topic {
    /// Id.
    pub id: Id,
    /// Title; absent: the id.
    pub title: Option<String>,
    /// Translations of the title.
    pub labels: Option<Labels>,
    /// A sentence about it.
    pub summary: Option<String>,
    /// The document that names it.
    pub origin: Option<String>,
    /// Whether the document names it.
    pub origin_kind: Option<OriginKind>,
    /// What it needs.
    pub elements: Option<Vec<Element>>,
}

/// A part that a topic needs.
#[derive(JsonSchema)]
pub struct Element {
    /// Id.
    pub id: Id,
    /// Title; absent: the id.
    pub title: Option<String>,
    /// Translations of the title.
    pub labels: Option<Labels>,
    /// Weight, usually 1 to 3; absent: 1.
    #[schemars(range(min = 0))]
    pub weight: Option<f64>,
    /// The capabilities that serve it.
    pub capabilities: Option<Vec<Fit>>,
}

/// How well a capability serves an element.
#[derive(JsonSchema)]
pub struct Fit {
    /// Id of the capability.
    pub capability: Id,
    /// From 0 to 1; absent: 1.
    #[schemars(range(min = 0, max = 1))]
    pub fit: Option<f64>,
    /// Counts only beside a capability special to the topic.
    pub general: Option<bool>,
}
