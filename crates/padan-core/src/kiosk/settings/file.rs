//! Settings from and to JSON.

use super::{FORMAT, IDLE_RANGE, LIMITS, Settings, USUAL_IDLE, VERSION, is_code};
use crate::document::{Fields, Object, Sink};
use crate::finding::{Finding, FindingKind, Place};
use crate::limits::read_within;
use crate::matching::policy::Policy;
use crate::message::Message;
use crate::url::is_page_address;
use serde_json::{Value, json};

/// Most entries of a list, and most characters of a text.
const MOST: usize = 2_000;
const TEXT: usize = 500;

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
        read_within(bytes, &LIMITS, Self::read_value)
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
            let (read, findings) = Policy::read_value(policy.clone());
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
}
