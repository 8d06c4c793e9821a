//! `padan-profile`, version 1, as it stands in a file.

use super::dataset::{Organisation, Source};
use super::words::{ProfileFormat, Version};
use schemars::JsonSchema;

/// An organisation of a person's own, without what is for them alone. docs/PROFILE.md has its limits.
#[derive(JsonSchema)]
#[schemars(title = "padan-profile, version 1")]
pub struct Profile {
    /// The name of the format.
    pub format: ProfileFormat,
    /// Its version.
    pub version: Version,
    /// The organisation in the dataset's form. Its `screening` is not taken over: a text that was cleared elsewhere is asked about again.
    pub organisation: Organisation,
    /// The pages that it cites; ids are local to the file.
    pub sources: Option<Vec<Source>>,
}
