//! A dataset in use: a document with its ids resolved to places in lists, so that matching never looks up text.
//!
//! | file | concern |
//! | --- | --- |
//! | `mod.rs`, `taxonomy`, `organisation`, `vocabulary` | what a dataset holds |
//! | `build`, `building` | from a document to a dataset: its parts, and the whole in steps |
//! | `heard` | the newest year that a claim tells of |
//! | `localised` | a dataset as it is shown in another language |
//! | `own`, `joining` | topics and organisations of a person's own among the others |

mod build;
mod building;
mod heard;
mod joining;
mod localised;
mod organisation;
mod own;
mod taxonomy;
mod vocabulary;

use crate::date::Date;
use crate::document::{ControlPointer, Corrections, MemberState};
use crate::order::NameOrder;

pub use build::usual_engagement;
pub(crate) use building::Building;
pub use joining::Own;
pub use localised::{Labelled, language_of};
pub use organisation::{Certification, Claim, Organisation, Seek, Source};
pub use taxonomy::{Capability, Domain, Element, Fit, Topic};
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
    /// The order of names in the language in which the dataset is shown.
    pub name_order: NameOrder,
}

/// A state.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// What the document says of it; only `code` and `name` where it says nothing.
    pub about: MemberState,
    /// Whether it is a member state; true for all where the dataset has no member state at all.
    pub member: bool,
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
