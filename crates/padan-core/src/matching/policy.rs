//! The `padan-policy` format: whom and what a person's own rules leave out.

use crate::dataset::{Claim, Dataset, Organisation};
use crate::document::{Extra, Fields, Sink};
use crate::finding::{Finding, FindingKind, Place};
use crate::limits::{JsonLimits, read_within};
use crate::message::Message;
use serde_json::{Value, json};

/// The name of the format.
pub const FORMAT: &str = "padan-policy";
/// The version that this code writes.
pub const VERSION: u64 = 1;
/// Most bytes, nesting and values of a file.
pub const LIMITS: JsonLimits = JsonLimits { bytes: 1_000_000, depth: 16, values: 50_000 };

/// A policy. Its title stands on everything that it shaped.
#[derive(Debug, Clone, Default, PartialEq)]
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
    /// Fields beside these that are unknown here.
    pub extra: Extra,
}

/// How much of a dataset a policy leaves out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reach {
    /// Organisations that it leaves out.
    pub organisations: usize,
    /// Organisations of the dataset.
    pub all_organisations: usize,
    /// Claims that it leaves out: those of the organisations, and others by their capabilities.
    pub claims: usize,
    /// Claims of the dataset.
    pub all_claims: usize,
}

impl Policy {
    /// Reads a policy; `None` where the bytes hold none. With any finding it is not to be put in force: a rule that is not understood
    /// would leave nobody out, without a word.
    ///
    /// ```
    /// use padan_core::matching::policy::Policy;
    /// let (policy, findings) = Policy::read(br#"{"format":"padan-policy","version":1,"title":"No X","exclude":{"states":["XX"]}}"#);
    /// assert_eq!(policy.map(|policy| policy.states), Some(vec!["XX".to_owned()]));
    /// assert!(findings.is_empty());
    /// ```
    pub fn read(bytes: &[u8]) -> (Option<Self>, Vec<Finding>) {
        read_within(bytes, &LIMITS, Self::read_value)
    }

    /// Reads a policy of JSON that has been parsed within limits; see [`Self::read`].
    pub fn read_value(value: Value) -> (Option<Self>, Vec<Finding>) {
        let mut sink = Sink::default();
        if !sink.accepts(&value, FORMAT, VERSION) {
            return (None, sink.findings);
        }
        let mut fields = Fields::new(value, "", "", &mut sink);
        // Written anew on every save; kept out of what is unknown.
        let _ = (fields.text("format"), fields.integer("version"));
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
        policy.extra = fields.rest();
        for field in unknown {
            let message = Message::new("finding-unknown-reference").text("id", &field);
            sink.add(FindingKind::UnknownReference, Place::at("exclude", field), message);
        }
        (Some(policy), sink.findings)
    }

    /// The policy as JSON, fields included that are unknown here.
    ///
    /// ```
    /// use padan_core::matching::policy::Policy;
    /// let policy = Policy { title: "No X".into(), states: vec!["XX".into()], ..Policy::default() };
    /// let written = policy.to_json();
    /// assert_eq!((&written["version"], &written["exclude"]["states"][0]), (&1.into(), &"XX".into()));
    /// assert_eq!(Policy::read(written.to_string().as_bytes()), (Some(policy), Vec::new()));
    /// ```
    pub fn to_json(&self) -> Value {
        let mut object = self.extra.0.clone();
        object.insert("format".into(), FORMAT.into());
        object.insert("version".into(), VERSION.into());
        object.insert("title".into(), self.title.as_str().into());
        object.insert("reason".into(), self.reason.as_str().into());
        let exclude = json!({"states": self.states, "organisations": self.organisations, "capabilities": self.capabilities,
            "sensitive_lines": self.sensitive_lines});
        object.insert("exclude".into(), exclude);
        Value::Object(object)
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

    /// Whether an organisation is left out.
    fn leaves_out(&self, organisation: &Organisation, dataset: &Dataset) -> bool {
        self.states.contains(&dataset.states[organisation.state].about.code)
            || self.organisations.contains(&organisation.id)
            || (self.sensitive_lines && organisation.sensitive_lines)
    }

    /// Takes what the policy excludes out of the ranking. The organisations stay in the dataset and can be looked at; their places do
    /// not change.
    pub fn apply(&self, dataset: &mut Dataset) {
        let excluded: Vec<bool> = (0..dataset.capabilities.len()).map(|capability| self.excludes(dataset, capability)).collect();
        let out: Vec<bool> = dataset.organisations.iter().map(|organisation| self.leaves_out(organisation, dataset)).collect();
        for (organisation, out) in dataset.organisations.iter_mut().zip(out) {
            organisation.ranked &= !out;
            organisation.left_out = out;
            let claims = core::mem::take(&mut organisation.claims);
            (organisation.left_claims, organisation.claims) = claims.into_iter().partition(|claim| excluded[claim.capability]);
        }
    }

    /// How much of a dataset the policy leaves out, or would, whatever policy the dataset is under.
    ///
    /// ```
    /// use padan_core::{dataset::Dataset, document::read_text, matching::policy::{Policy, Reach}};
    /// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x"},{"id":"y"}],"organisations":[
    ///     {"id":"a","name":"A","country":"MY","capabilities":[{"capability":"x"},{"capability":"y"}]},
    ///     {"id":"b","name":"B","country":"LA","capabilities":[{"capability":"x"}]}]}"#);
    /// let mut dataset = Dataset::new(document, String::new(), None);
    /// let policy = Policy { states: vec!["LA".into()], capabilities: vec!["y".into()], ..Policy::default() };
    /// let reach = Reach { organisations: 1, all_organisations: 2, claims: 2, all_claims: 3 };
    /// assert_eq!(policy.reach(&dataset), reach);
    /// policy.apply(&mut dataset);
    /// assert_eq!(policy.reach(&dataset), reach);
    /// ```
    pub fn reach(&self, dataset: &Dataset) -> Reach {
        let mut reach = Reach { all_organisations: dataset.organisations.len(), ..Reach::default() };
        let excluded: Vec<bool> = (0..dataset.capabilities.len()).map(|capability| self.excludes(dataset, capability)).collect();
        for organisation in &dataset.organisations {
            let claims = || organisation.claims.iter().chain(&organisation.left_claims);
            let out = self.leaves_out(organisation, dataset);
            reach.organisations += usize::from(out);
            reach.all_claims += claims().count();
            reach.claims += claims().filter(|claim: &&Claim| out || excluded[claim.capability]).count();
        }
        reach
    }

    /// Whether it leaves out nobody and nothing, whatever the dataset.
    pub fn is_empty(&self) -> bool {
        self.states.is_empty() && self.organisations.is_empty() && self.capabilities.is_empty() && !self.sensitive_lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Catalogue, Chosen};
    use crate::matching::Engine;
    use crate::matching::testing::{Sketch, engine};
    use crate::search::{Index, Item};
    use proptest::prelude::*;

    fn places(text: &str) -> Vec<String> {
        Policy::read(text.as_bytes()).1.iter().map(|finding| finding.place.to_string()).collect()
    }

    #[test]
    fn what_is_no_policy_is_refused_and_what_is_not_understood_is_said() {
        assert_eq!(places("{\n?"), ["line 2"]);
        assert_eq!(places(r#"{"format":"padan-dataset"}"#), ["format"]);
        assert_eq!(places(r#"{"format":"padan-policy","title":"T"}"#), ["version"]);
        assert_eq!(places(r#"{"format":"padan-policy","version":1}"#), ["title"]);
        assert_eq!(places(r#"{"format":"padan-policy","version":1,"title":"T","exclude":{"planets":[]}}"#), ["exclude: planets"]);
        assert!(!places(r#"{"format":"padan-policy","version":1,"title":"T","exclude":{"states":[1]}}"#).is_empty());
        let newer = Policy::read(br#"{"format":"padan-policy","version":2,"title":"T"}"#).1;
        assert_eq!((newer.len(), newer[0].kind), (1, FindingKind::NewerVersion));
        assert!(Policy::read(&vec![b' '; LIMITS.bytes + 1]).0.is_none());
    }

    #[test]
    fn what_is_unknown_here_is_written_back() {
        let text = r#"{"format":"padan-policy","version":1,"title":"T","reason":"","exclude":{"states":[],"organisations":[],
            "capabilities":[],"sensitive_lines":false},"approved":{"on":"2026-11-22"}}"#;
        let policy = Policy::read(text.as_bytes()).0.unwrap_or_default();
        assert!(policy.is_empty());
        assert_eq!(policy.to_json(), serde_json::from_str::<Value>(text).unwrap_or_default());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = Policy::read(&bytes);
        }

        #[test]
        fn whom_a_policy_leaves_out_nobody_finds(sketch in Sketch::any(8), states in prop::collection::vec(prop::sample::select(vec!["MY", "ID", "TH"]), 0..2), ids in prop::collection::vec(prop::sample::select(vec!["o00", "o01", "d0", "d0.c1"]), 0..3)) {
            let policy = Policy {
                states: states.into_iter().map(str::to_owned).collect(),
                organisations: ids.iter().map(|id| (*id).to_owned()).collect(),
                capabilities: ids.iter().map(|id| (*id).to_owned()).collect(),
                ..Policy::default()
            };
            let whole = engine(&sketch).dataset().clone();
            let engine = Engine::new(whole.clone(), Some(policy.clone()));
            let dataset = engine.dataset();
            let reach = policy.reach(&whole);
            prop_assert_eq!(reach, policy.reach(dataset));
            let listed = Catalogue::new(dataset).filter(None, &Chosen::default()).left.places();
            prop_assert_eq!(listed.len(), reach.all_organisations - reach.organisations);
            prop_assert!(listed.iter().all(|&place| !dataset.organisations[place].left_out));
            for hit in Index::new(dataset).search("Organisation", 100).hits {
                let Item::Organisation(place) = hit.item else { continue };
                prop_assert!(!dataset.organisations[place].left_out);
            }
            let left: usize = dataset.organisations.iter().filter(|own| !own.left_out).map(|own| own.claims.len()).sum();
            prop_assert_eq!(left, reach.all_claims - reach.claims);
        }
    }
}
