//! The state of a kiosk, in one context made at its root.

use crate::platform::kiosk::{self as browser, Asked};
use crate::platform::storage::{self, NotKept};
use crate::platform::{clock, history, release};
use crate::state::{App, Lasting};
use crate::words::say;
use leptos::prelude::*;
use padan_core::dataset::Dataset;
use padan_core::finding::{Finding, FindingKind};
use padan_core::kiosk::{Floor, Journey, Screen, Settings, Side, Subject, Usage};
use padan_core::message::Arg;
use padan_words::LANGUAGES;
use serde_json::Value;
use std::sync::Arc;

/// Settings that were changed at a kiosk which is no file of its own.
const SETTINGS: &str = "padan.kiosk-settings";
const USAGE: &str = "padan.kiosk-usage";

/// Who is at the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A visitor, or nobody.
    Visitor,
    /// Somebody who has made the gesture and has to say the code.
    Code,
    /// The organiser.
    Organiser,
}

/// How far the data are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readiness {
    /// On their way.
    Opening,
    /// They cannot be used.
    Broken,
    /// Here.
    Ready,
}

/// The kiosk; a handle that is copied into views.
#[derive(Clone, Copy)]
pub struct KioskState {
    /// The app, of which the kiosk uses words, release and chunks; never the shortlists of the person whose browser it is.
    pub app: App,
    /// What the organiser has chosen.
    pub settings: Lasting<Settings>,
    /// The dataset inside the file, or chosen by the organiser; without it the bundled one.
    pub dataset: StoredValue<Option<Arc<Value>>>,
    /// What may be shown, once it is ready.
    pub floor: Lasting<Arc<Floor>>,
    /// Where the visitor is.
    pub journey: Lasting<Journey>,
    /// Who is at the screen.
    pub mode: Lasting<Mode>,
    /// How far the data are.
    pub ready: Lasting<Readiness>,
    /// What is wrong with data and settings.
    pub found: StoredValue<Vec<Finding>>,
    /// Seconds until everything is cleared, while they are counted.
    pub left: Lasting<Option<u32>>,
    /// When somebody last touched the screen, in milliseconds since the page began.
    touched: StoredValue<f64>,
    asked: Asked,
    /// Whether dataset and settings are inside the page: then nothing that is stored counts.
    pub is_file: bool,
}

impl KioskState {
    /// Begins with what is inside the page, else with what was chosen at this device, else with what is usual. The data are opened by
    /// `opening`.
    pub fn begin(app: App) -> Self {
        let inside = browser::held(padan_core::kiosk::page::SETTINGS_ID);
        let is_file = inside.is_some();
        let text = inside.or_else(|| storage::read(SETTINGS));
        let (settings, found) = text.map(|text| Settings::read(text.as_bytes())).unwrap_or_default();
        let kiosk = Self {
            app,
            settings: Lasting::new(settings.unwrap_or_default()),
            dataset: StoredValue::new(None),
            floor: Lasting::new(Arc::new(Floor::new(app.engine(), &Settings::default()))),
            journey: Lasting::default(),
            mode: Lasting::new(Mode::Visitor),
            ready: Lasting::new(Readiness::Opening),
            found: StoredValue::new(found),
            left: Lasting::new(None),
            touched: StoredValue::new(clock::elapsed()),
            asked: browser::asked().unwrap_or(Asked { idle: None }),
            is_file,
        };
        // Whatever page the address named.
        history::replace("#/");
        browser::on_touch(move || kiosk.touch());
        browser::on_put_away(move || kiosk.clear());
        kiosk
    }

    /// The state, from within a view.
    pub fn get() -> Self {
        expect_context()
    }

    /// The dataset, for a short look.
    pub fn with_dataset<T>(self, look: impl FnOnce(&Dataset) -> T) -> T {
        self.floor.with_untracked(|floor| look(floor.dataset()))
    }

    /// The languages offered, each by its code and its own name; those that the organiser ticked, else all.
    pub fn languages(self) -> Vec<(&'static str, &'static str)> {
        let chosen = self.settings.with_untracked(|settings| settings.languages.clone());
        let all = || [("en", "English")].into_iter().chain(LANGUAGES.iter().map(|language| (language.code, language.name)));
        let ticked: Vec<_> = chosen.iter().filter_map(|code| all().find(|(known, _)| known == code)).collect();
        if ticked.is_empty() { all().collect() } else { ticked }
    }

    /// The language that a visit begins in.
    pub fn first_language(self) -> &'static str {
        self.languages().first().map_or("en", |(code, _)| code)
    }

    /// Goes to a screen.
    pub fn go(self, screen: Screen) {
        self.journey.update(|journey| journey.go(screen));
    }

    /// One screen back.
    pub fn back(self) {
        self.journey.update(Journey::back);
    }

    /// Notes what a visitor looks for or brings, and shows who answers.
    pub fn choose(self, side: Side, subject: Subject) {
        if let Subject::Topic(topic) = subject {
            let id = self.with_dataset(|dataset| dataset.topics.get(topic).map(|topic| topic.id.clone()));
            if let Some(id) = id {
                let mut usage = Self::usage();
                usage.count(&id);
                // A count that is not kept is no loss.
                let _ = storage::write(USAGE, &usage.to_json());
            }
        }
        self.journey.update(|journey| journey.choose(side, subject));
    }

    /// How often each topic was asked for at this device.
    pub fn usage() -> Usage {
        storage::read(USAGE).and_then(|text| Usage::read(&text)).unwrap_or_default()
    }

    /// Begins to count anew.
    pub fn clear_usage() {
        storage::remove(USAGE);
    }

    /// Keeps the settings at this device. Inside a file they are not kept: what is in the file counts, in every copy of it alike.
    pub fn keep_settings(self) -> Result<(), NotKept> {
        if self.is_file { Ok(()) } else { storage::write(SETTINGS, &self.settings.with_untracked(Settings::to_json)) }
    }

    /// Seconds without a touch until the countdown starts.
    pub fn idle(self) -> f64 {
        f64::from(self.asked.idle.unwrap_or_else(|| self.settings.with_untracked(|settings| settings.idle)))
    }

    /// Seconds since somebody last touched the screen.
    pub fn quiet(self) -> f64 {
        (clock::elapsed() - self.touched.get_value()) / 1000.0
    }

    /// Somebody is there.
    pub fn touch(self) {
        self.touched.try_set_value(clock::elapsed());
    }

    /// Forgets all that a visitor has said, typed and picked.
    fn clear(self) {
        self.journey.try_set(Journey::default());
        if self.mode.try_get_untracked() != Some(Mode::Visitor) {
            self.mode.try_set(Mode::Visitor);
        }
        if self.left.try_get_untracked().flatten().is_some() {
            self.left.try_set(None);
        }
        self.app.speak_for_now(self.first_language());
    }

    /// Nothing of the visitor is left; a new release takes over where one waits, because here nobody can be asked.
    pub fn reset(self) {
        self.clear();
        self.touch();
        history::replace("#/");
        browser::to_the_top();
        Self::renew();
    }

    /// Goes over to a new release where one waits.
    pub fn renew() {
        if release::standing().newer {
            release::apply();
        }
    }

    /// Findings as rows of a list.
    pub fn told(self, findings: &[Finding]) -> Vec<AnyView> {
        let row = |finding: &Finding| {
            let place = finding.place.to_string();
            let said = |name: &str| finding.message.args.iter().find(|arg| arg.0 == name).map(|arg| &arg.1);
            // The digest that a clearing needs is for the tool: here texts are cleared with a tick.
            let text = match (finding.kind, said("word"), said("heading")) {
                (FindingKind::Sensitive, Some(Arg::Text(word)), Some(Arg::Text(heading))) => {
                    say!(self.app, "own-sensitive-word", word = word.as_str(), heading = heading.as_str())
                }
                _ => self.app.message(&finding.message),
            };
            view! { <li><b>{place}</b> " " {text}</li> }.into_any()
        };
        findings.iter().take(padan_core::limits::MOST_FINDINGS).map(row).collect()
    }
}
