//! `padan-policy`, version 1, as it stands in a file.

use super::words::{Country, Id, PolicyFormat, Said, Version};
use schemars::JsonSchema;

/// A policy of Padan: whom and what a person's own rules leave out of ranking, search and export.
#[derive(JsonSchema)]
#[schemars(title = "padan-policy, version 1")]
pub struct Policy {
    /// The name of the format.
    pub format: PolicyFormat,
    /// Its version.
    pub version: Version,
    /// What it is called; stands on every page and file that it shaped.
    pub title: Said,
    /// Why it is.
    pub reason: Option<String>,
    /// What it leaves out.
    pub exclude: Option<Exclude>,
}

/// What a policy leaves out. Other fields are a finding: a rule that is not understood would leave nobody out.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Exclude {
    /// Country codes.
    pub states: Option<Vec<Country>>,
    /// Ids of organisations.
    pub organisations: Option<Vec<Id>>,
    /// Ids of capabilities or of whole domains.
    pub capabilities: Option<Vec<Id>>,
    /// Organisations that also have weapons lines.
    pub sensitive_lines: Option<bool>,
}
