//! The `padan-kiosk` format: what an organiser has chosen for the kiosks of an event. docs/KIOSK.md describes each field.

use crate::check::is_page_address;
use crate::dataset::Dataset;
use crate::document::{Extra, Fields, Object, Sink};
use crate::finding::{Finding, FindingKind, Place};
use crate::limits::{JsonLimits, scan};
use crate::matching::policy::Policy;
use crate::message::Message;
use serde_json::{Value, json};

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
/// Most entries of a list, and most characters of a text.
const MOST: usize = 2_000;
const TEXT: usize = 500;

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
    /// Reads settings; `None` where the bytes hold none. A value that cannot be used is a finding with its place; it is kept for
    /// writing back, and the usual one counts in its stead.
    ///
    /// ```
    /// use padan_core::kiosk::Settings;
    /// let (settings, findings) = Settings::read(br#"{"format":"padan-kiosk","version":1,"title":"Expo","idle":5,"hue":"blue"}"#);
    /// let settings = settings.unwrap_or_default();
    /// assert_eq!((settings.title.as_str(), settings.idle), ("Expo", 90));
    /// assert_eq!(findings[0].place.to_string(), "idle");
    /// assert_eq!(settings.to_json()["hue"], "blue");
    /// ```
    pub fn read(bytes: &[u8]) -> (Option<Self>, Vec<Finding>) {
        let scanned = match scan(bytes, &LIMITS) {
            Ok(scanned) => scanned,
            Err(finding) => return (None, vec![*finding]),
        };
        let value: Value = match serde_json::from_str(&scanned.text) {
            Ok(value) => value,
            Err(error) => {
                let place = Place { line: Some(error.line()), ..Place::default() };
                return (
                    None,
                    vec![Finding::new(FindingKind::Unreadable, place, Message::new("finding-not-json").text("detail", error.to_string()))],
                );
            }
        };
        let (settings, findings) = Self::read_value(value);
        (settings, scanned.findings.into_iter().chain(findings).collect())
    }

    /// Reads settings from JSON that has been parsed within [`LIMITS`].
    pub fn read_value(value: Value) -> (Option<Self>, Vec<Finding>) {
        let mut sink = Sink::default();
        if !sink.accepts(&value, FORMAT, VERSION) {
            return (None, sink.findings);
        }
        let mut fields = Fields::new(value, "", "", &mut sink);
        // Written anew on every save; kept out of what is unknown.
        let _ = (fields.text("format"), fields.integer("version"));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within the range
        let idle = fields.number("idle", f64::from(*IDLE_RANGE.start()), f64::from(*IDLE_RANGE.end()), f64::from(USUAL_IDLE)) as u32;
        let mut settings = Self {
            title: fields.text_or_empty("title"),
            topics: fields.texts("topics"),
            states: fields.texts("states"),
            policy: fields.value("policy"),
            home: fields.text("home"),
            stands_only: fields.flag("stands_only"),
            show_organisations: fields.flag("show_organisations"),
            idle,
            languages: fields.texts("languages"),
            address: fields.text("address"),
            code: fields.text("code"),
            extra: fields.rest(),
        };
        settings.mend(&mut sink);
        (Some(settings), sink.findings)
    }

    /// Takes out what cannot be used, with a finding for each.
    fn mend(&mut self, sink: &mut Sink) {
        self.states.iter_mut().for_each(|code| code.make_ascii_uppercase());
        let refuse = |sink: &mut Sink, kind, field: &str, message| sink.add(kind, Place::at("", field), message);
        let too_long = || Message::new("finding-too-long").count("most", TEXT);
        if self.title.chars().count() > TEXT {
            refuse(sink, FindingKind::BadValue, "title", too_long());
            self.title.clear();
        }
        for (field, list) in [("topics", &mut self.topics), ("states", &mut self.states), ("languages", &mut self.languages)] {
            if list.len() > MOST {
                let message = Message::new("finding-too-many").count("count", list.len()).count("most", MOST);
                refuse(sink, FindingKind::BadValue, field, message);
                list.truncate(MOST);
            }
            list.retain(|entry| {
                let fits = entry.chars().count() <= TEXT;
                if !fits {
                    refuse(sink, FindingKind::BadValue, field, too_long());
                }
                fits
            });
        }
        if let Some(address) = self.address.take_if(|address| !is_page_address(address) || address.len() > TEXT) {
            refuse(sink, FindingKind::BadUrl, "address", Message::new("finding-bad-url"));
            self.extra.0.insert("address".into(), address.into());
        }
        if let Some(code) = self.code.take_if(|code| !is_code(code)) {
            refuse(sink, FindingKind::BadValue, "code", Message::new("finding-kiosk-code"));
            self.extra.0.insert("code".into(), code.into());
        }
        if let Some(policy) = self.policy.as_ref() {
            let (read, findings) = read_policy(policy);
            sink.findings.extend(findings.into_iter().map(|mut finding| {
                let Place { item, field, .. } = core::mem::take(&mut finding.place);
                let within = [item, field].into_iter().filter(|part| !part.is_empty());
                finding.place.field = core::iter::once("policy".to_owned()).chain(within).collect::<Vec<_>>().join(".");
                finding
            }));
            // A policy that is not understood must not seem to be in force.
            if read.is_none()
                && let Some(policy) = self.policy.take()
            {
                self.extra.0.insert("policy".into(), policy);
            }
        }
    }

    /// The settings as JSON, unknown fields included. What is as usual is left out.
    pub fn to_json(&self) -> Value {
        let usual = Self::default();
        let mut object = Object::new(&self.extra).set("format", FORMAT).set("version", VERSION);
        if self.title != usual.title {
            object = object.set("title", self.title.as_str());
        }
        for (field, list) in [("topics", &self.topics), ("states", &self.states), ("languages", &self.languages)] {
            if !list.is_empty() {
                object = object.set(field, json!(list));
            }
        }
        for (field, flag) in [("stands_only", self.stands_only), ("show_organisations", self.show_organisations)] {
            if flag {
                object = object.set(field, true);
            }
        }
        if self.idle != usual.idle {
            object = object.set("idle", self.idle);
        }
        object
            .option("policy", self.policy.as_ref())
            .option("home", self.home.as_ref())
            .option("address", self.address.as_ref())
            .option("code", self.code.as_ref())
            .done()
    }

    /// The policy in force.
    pub fn policy(&self) -> Option<Policy> {
        read_policy(self.policy.as_ref()?).0
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

fn read_policy(value: &Value) -> (Option<Policy>, Vec<Finding>) {
    Policy::read_value(value.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn places(text: &str) -> Vec<String> {
        Settings::read(text.as_bytes()).1.iter().map(|finding| finding.place.to_string()).collect()
    }

    fn whole() -> Value {
        json!({"format": "padan-kiosk", "version": 1, "title": "Expo", "topics": ["drones"], "states": ["ID", "MY"],
            "policy": {"format": "padan-policy", "version": 1, "title": "None", "exclude": {"sensitive_lines": true}, "note": "kept"},
            "home": "example-a", "stands_only": true, "show_organisations": true, "idle": 120, "languages": ["en", "th"],
            "address": "https://padan.example/", "code": "0042", "colour": {"later": [1]}})
    }

    #[test]
    fn what_is_read_is_written_back() {
        let (settings, findings) = Settings::read(whole().to_string().as_bytes());
        assert!(findings.is_empty(), "{findings:?}");
        let settings = settings.unwrap_or_default();
        assert!(settings.policy().is_some_and(|policy| policy.sensitive_lines));
        assert_eq!(settings.to_json(), whole());
        assert_eq!(Settings::default().to_json(), json!({"format": "padan-kiosk", "version": 1}));
    }

    #[test]
    fn what_cannot_be_used_is_said_with_its_place_and_kept() {
        let text = r#"{"format":"padan-kiosk","version":1,"topics":["a",7],"idle":"long","address":"javascript:alert(1)","code":"12a4",
            "stands_only":1,"policy":{"format":"padan-policy","version":1,"title":"T","exclude":{"planets":[]}}}"#;
        assert_eq!(places(text), ["idle", "topics[1]", "stands_only", "address", "code", "policy.exclude.planets"]);
        let settings = Settings::read(text.as_bytes()).0.unwrap_or_default();
        assert_eq!((settings.idle, settings.address.as_ref(), settings.code.as_ref()), (USUAL_IDLE, None, None));
        let written = settings.to_json();
        assert_eq!((&written["code"], &written["address"]), (&json!("12a4"), &json!("javascript:alert(1)")));
    }

    #[test]
    fn what_is_no_settings_file_is_refused() {
        assert_eq!(places("{\n?"), ["line 2"]);
        assert_eq!(places("[]"), ["format"]);
        assert_eq!(places(r#"{"format":"padan-policy"}"#), ["format"]);
        assert_eq!(places(r#"{"format":"padan-kiosk"}"#), ["version"]);
        assert_eq!(places(r#"{"format":"padan-kiosk","version":2}"#), ["version"]);
        assert!(Settings::read(&vec![b' '; LIMITS.bytes + 1]).0.is_none());
    }

    #[test]
    fn ids_that_name_nothing_are_found() {
        let settings = Settings { topics: vec!["x".into()], states: vec!["XX".into()], home: Some("y".into()), ..Settings::default() };
        let fields: Vec<String> = settings.unmatched(&Dataset::default()).iter().map(|finding| finding.place.field.clone()).collect();
        assert_eq!(fields, ["topics", "states", "home"]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = Settings::read(&bytes);
        }

        #[test]
        fn any_values_are_read_and_written_to_the_same_settings(
            field in prop::sample::select(vec!["title", "topics", "states", "policy", "home", "stands_only", "idle", "languages", "address", "code", "x"]),
            value in prop_oneof![Just(json!(null)), Just(json!(true)), any::<i64>().prop_map(|n| json!(n)), "\\PC{0,20}".prop_map(|t| json!(t)),
                Just(json!(["a", 1])), Just(json!({"format": "padan-policy", "version": 1}))],
        ) {
            let mut object = json!({"format": "padan-kiosk", "version": 1});
            object[field] = value;
            let settings = Settings::read_value(object).0.unwrap_or_default();
            let again = Settings::read_value(settings.to_json()).0.unwrap_or_default();
            prop_assert_eq!(again.to_json(), settings.to_json());
        }
    }
}
