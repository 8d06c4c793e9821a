//! `padan-dataset`, version 1, as it stands in a file.

mod organisation;
mod states;
mod taxonomy;

use crate::words::{DatasetFormat, Day, Id, Version};
use schemars::JsonSchema;
use std::collections::BTreeMap;

pub use organisation::{Organisation, Source};
use states::{ControlPointer, State};
use taxonomy::Domain;

pub use taxonomy::Topic;

/// Translations by language code.
type Labels = BTreeMap<String, String>;

/// A dataset of Padan: organisations and what they can do, each claim with its sources. Unknown fields are kept.
#[derive(JsonSchema)]
#[schemars(title = "padan-dataset, version 1")]
pub struct Dataset {
    /// The name of the format.
    pub format: DatasetFormat,
    /// Its version.
    pub version: Version,
    /// What the dataset is called.
    pub title: Option<String>,
    /// The day that the data describe; the age of evidence is counted from it.
    pub as_of: Option<Day>,
    /// Under what terms the data may be passed on.
    pub licence: Option<String>,
    /// Where corrections go.
    pub corrections: Option<Corrections>,
    /// Bodies that asked not to be listed.
    pub withdrawn: Option<Vec<Withdrawal>>,
    /// The taxonomy; absent: the built-in one.
    pub capabilities: Option<Vec<Domain>>,
    /// The topics; absent: the built-in ones.
    pub topics: Option<Vec<Topic>>,
    /// The states; absent: the built-in ones.
    pub member_states: Option<Vec<State>>,
    /// Pointers to entries of control lists, never a verdict.
    pub control_pointers: Option<Vec<ControlPointer>>,
    /// Public pages that claims rest on.
    pub sources: Option<Vec<Source>>,
    /// The organisations.
    pub organisations: Vec<Organisation>,
}

/// Where corrections go.
#[derive(JsonSchema)]
pub struct Corrections {
    /// Whom to write to.
    pub contact: Option<String>,
    /// A page for corrections.
    pub url: Option<String>,
}

/// A body that asked not to be listed.
#[derive(JsonSchema)]
pub struct Withdrawal {
    /// Id of the organisation.
    pub id: Id,
    /// When.
    pub at: Option<Day>,
}
