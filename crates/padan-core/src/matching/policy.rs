//! The `padan-policy` format: whom and what a person's own rules leave out.

use crate::dataset::Dataset;
use crate::document::{Fields, Sink};
use crate::finding::{Finding, FindingKind, Place};
use crate::message::Message;
use serde_json::Value;

/// The name of the format.
pub const FORMAT: &str = "padan-policy";

/// A policy. Its title stands on everything that it shaped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// What it is called.
    pub title: String,
    /// Why it is.
    pub reason: String,
    /// Country codes whose organisations are not ranked.
    pub states: Vec<String>,
    /// Ids of organisations that are not ranked.
    pub organisations: Vec<String>,
    /// Capabilities, or whole domains, whose claims do not count.
    pub capabilities: Vec<String>,
    /// Whether organisations that also have weapons lines are not ranked.
    pub sensitive_lines: bool,
}

impl Policy {
    /// Reads a policy; `None` where the text is not one.
    ///
    /// ```
    /// use padan_core::matching::policy::Policy;
    /// let (policy, findings) = Policy::read(br#"{"format":"padan-policy","version":1,"title":"No X","exclude":{"states":["XX"]}}"#);
    /// assert_eq!(policy.map(|policy| policy.states), Some(vec!["XX".to_owned()]));
    /// assert!(findings.is_empty());
    /// ```
    pub fn read(bytes: &[u8]) -> (Option<Self>, Vec<Finding>) {
        let mut sink = Sink::default();
        let value: Value = serde_json::from_slice(bytes).unwrap_or_default();
        if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
            sink.add(FindingKind::Unreadable, Place::at("", "format"), Message::new("finding-not-this-format").text("format", FORMAT));
            return (None, sink.findings);
        }
        let version = value.get("version").and_then(Value::as_u64);
        if version != Some(1) {
            let kind = if version.is_some() { FindingKind::NewerVersion } else { FindingKind::Missing };
            sink.add(kind, Place::at("", "version"), Message::new("finding-no-version"));
        }
        let mut fields = Fields::new(value, "", "", &mut sink);
        let mut unknown = Vec::new();
        let mut policy = fields
            .object("exclude", |mut f| {
                let policy = Self {
                    states: f.texts("states"),
                    organisations: f.texts("organisations"),
                    capabilities: f.texts("capabilities"),
                    sensitive_lines: f.flag("sensitive_lines"),
                    ..Self::default()
                };
                unknown.extend(f.rest().0.into_iter().map(|(field, _)| field));
                policy
            })
            .unwrap_or_default();
        policy.states.iter_mut().for_each(|code| code.make_ascii_uppercase());
        policy.title = fields.required("title");
        policy.reason = fields.text_or_empty("reason");
        // A rule that is not understood would leave nobody out, without a word.
        for field in unknown {
            let message = Message::new("finding-unknown-reference").text("id", &field);
            sink.add(FindingKind::UnknownReference, Place::at("exclude", field), message);
        }
        (Some(policy), sink.findings)
    }

    /// What the policy names and the dataset does not have: a rule with a slip of the pen would leave nobody out.
    pub fn unmatched(&self, dataset: &Dataset) -> Vec<Finding> {
        let capability = |id: &String| dataset.capability(id).is_some() || dataset.domains.iter().any(|domain| domain.id == *id);
        let states = self.states.iter().filter(|code| dataset.state(code).is_none()).map(|id| ("states", id));
        let organisations = self.organisations.iter().filter(|id| dataset.organisation(id).is_none()).map(|id| ("organisations", id));
        let capabilities = self.capabilities.iter().filter(|id| !capability(id)).map(|id| ("capabilities", id));
        let unknown = states.chain(organisations).chain(capabilities);
        unknown
            .map(|(field, id)| {
                let message = Message::new("finding-unknown-reference").text("id", id);
                Finding::new(FindingKind::UnknownReference, Place::at("exclude", field), message)
            })
            .collect()
    }

    /// Whether claims of a capability do not count.
    pub fn excludes(&self, dataset: &Dataset, capability: usize) -> bool {
        let known = &dataset.capabilities[capability];
        let domain = &dataset.domains[known.domain].id;
        self.capabilities.iter().any(|id| *id == known.id || id == domain)
    }

    /// Takes what the policy excludes out of the ranking. The organisations stay in the dataset and can be looked at.
    pub fn apply(&self, dataset: &mut Dataset) {
        let excluded: Vec<bool> = (0..dataset.capabilities.len()).map(|capability| self.excludes(dataset, capability)).collect();
        for organisation in &mut dataset.organisations {
            let state = &dataset.states[organisation.state].about.code;
            let out = self.states.contains(state)
                || self.organisations.contains(&organisation.id)
                || (self.sensitive_lines && organisation.sensitive_lines);
            organisation.ranked &= !out;
            organisation.claims.retain(|claim| !excluded[claim.capability]);
        }
    }
}
