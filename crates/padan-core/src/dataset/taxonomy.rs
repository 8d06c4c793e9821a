//! The taxonomy and the topics, with ids as places and weights in millionths.

use crate::document::Labels;

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
