//! The `padan-kiosk` format: what an organiser has chosen for the kiosks of an event. docs/KIOSK.md describes each field.
//!
//! | file | concern |
//! | --- | --- |
//! | `mod.rs` | what can be chosen, and what follows from it |
//! | `file` | read from a file with its limits, and written |

mod file;
#[cfg(test)]
mod tests;

use crate::dataset::Dataset;
use crate::document::Extra;
use crate::finding::{Finding, FindingKind, Place};
use crate::limits::JsonLimits;
use crate::matching::policy::Policy;
use crate::message::Message;
use serde_json::Value;

/// The name of the format.
pub const FORMAT: &str = "padan-kiosk";
/// The version that this code writes.
pub const VERSION: u64 = 1;
/// Seconds without a touch until the countdown starts, where nobody says otherwise.
pub const USUAL_IDLE: u32 = 90;
/// The range of those seconds: shorter would rush whoever reads slowly, longer would leave a visitor's list to the next one.
pub const IDLE_RANGE: core::ops::RangeInclusive<u32> = 10..=3_600;
/// Digits of a code.
pub const CODE_RANGE: core::ops::RangeInclusive<usize> = 4..=12;
/// Most bytes and values of a file.
pub const LIMITS: JsonLimits = JsonLimits { bytes: 1_000_000, depth: 16, values: 50_000 };

/// What the organiser has chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// What the event is called; stands on the first screen and above a visitor's list.
    pub title: String,
    /// Ids of the topics that are offered; none means all.
    pub topics: Vec<String>,
    /// Codes of the states whose organisations are shown; none means all.
    pub states: Vec<String>,
    /// A `padan-policy` as it was written.
    pub policy: Option<Value>,
    /// Id of the organisation on whose behalf the kiosk stands there.
    pub home: Option<String>,
    /// Whether only organisations with a stand are shown.
    pub stands_only: bool,
    /// Whether names of organisations stand on the first screen.
    pub show_organisations: bool,
    /// Seconds without a touch until the countdown starts, of [`IDLE_RANGE`].
    pub idle: u32,
    /// Codes of the languages offered, in the order of the greeting; none means all that the app has.
    pub languages: Vec<String>,
    /// Where visitors' phones reach Padan: the beginning of the link in the code. Without it the code holds plain text.
    pub address: Option<String>,
    /// Digits that open the organiser's settings. It keeps visitors out, not attackers: it stands in the file as it is.
    pub code: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            title: String::new(),
            topics: Vec::new(),
            states: Vec::new(),
            policy: None,
            home: None,
            stands_only: false,
            show_organisations: false,
            idle: USUAL_IDLE,
            languages: Vec::new(),
            address: None,
            code: None,
            extra: Extra::default(),
        }
    }
}

impl Settings {
    /// The policy in force.
    pub fn policy(&self) -> Option<Policy> {
        Policy::read_value(self.policy.clone()?).0
    }

    /// Puts another policy in force, or none where it leaves nobody out. Fields that are unknown here stay. A policy has to have a
    /// title, because it stands on what it shaped: without one it is called like the event.
    ///
    /// ```
    /// use padan_core::kiosk::Settings;
    /// use padan_core::matching::policy::Policy;
    /// let mut settings = Settings { title: "Expo".into(), ..Settings::default() };
    /// settings.set_policy(&Policy { sensitive_lines: true, ..Policy::default() });
    /// assert_eq!(settings.policy().map(|policy| (policy.title, policy.sensitive_lines)), Some(("Expo".into(), true)));
    /// settings.set_policy(&Policy::default());
    /// assert_eq!(settings.policy, None);
    /// ```
    pub fn set_policy(&mut self, policy: &Policy) {
        let extra = self.policy.take().and_then(|old| Policy::read_value(old).0).map(|old| old.extra).unwrap_or_default();
        if policy.is_empty() {
            return;
        }
        let title = [policy.title.trim(), self.title.trim(), "Kiosk"].into_iter().find(|title| !title.is_empty()).unwrap_or_default();
        self.policy = Some(Policy { title: title.to_owned(), extra, ..policy.clone() }.to_json());
    }

    /// What the settings name and the dataset does not have: a slip of the pen would leave out what was meant to be shown.
    pub fn unmatched(&self, dataset: &Dataset) -> Vec<Finding> {
        let topics = self.topics.iter().filter(|id| dataset.topic(id).is_none()).map(|id| ("topics", id));
        let states = self.states.iter().filter(|code| dataset.state(code).is_none()).map(|id| ("states", id));
        let home = self.home.iter().filter(|id| dataset.organisation(id).is_none()).map(|id| ("home", id));
        let own = topics.chain(states).chain(home).map(|(field, id)| {
            let message = Message::new("finding-unknown-reference").text("id", id);
            Finding::new(FindingKind::UnknownReference, Place::at("", field), message)
        });
        own.chain(self.policy().into_iter().flat_map(|policy| policy.unmatched(dataset))).collect()
    }

    /// The address of a link that opens Padan with a fragment such as `#/shortlist?import=…`.
    ///
    /// ```
    /// use padan_core::kiosk::Settings;
    /// let settings = Settings { address: Some("https://padan.example/expo/#/".into()), ..Settings::default() };
    /// assert_eq!(settings.link("#/shortlist").as_deref(), Some("https://padan.example/expo/#/shortlist"));
    /// assert_eq!(Settings::default().link("#/shortlist"), None);
    /// ```
    pub fn link(&self, fragment: &str) -> Option<String> {
        let address = self.address.as_ref()?;
        Some(format!("{}{fragment}", address.split('#').next().unwrap_or_default()))
    }
}

/// Whether a text can be a code: digits, as many as [`CODE_RANGE`] says.
pub fn is_code(text: &str) -> bool {
    CODE_RANGE.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}
