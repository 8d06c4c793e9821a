//! The language that is spoken: English comes with the app, the others are fetched when they are chosen.

use super::App;
use crate::chunks;
use crate::platform::{self, language, storage};
use crate::words::say;
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::dataset::Labelled;
use padan_core::matching::Engine;
use padan_core::order::NameOrder;
use padan_words::{LANGUAGES, Table};
use serde_json::Value;
use std::sync::Arc;

/// The parameter of the address.
pub const PARAMETER: &str = "lang";
const ENGLISH: &str = "en";
const KEY: &str = "padan.language";

/// The language with a code, English included: its code as the tables have it.
fn known(code: &str) -> Option<&'static str> {
    // The old code of Filipino, and Malay as ISO 639-3 calls it.
    let code = match code.split(['-', '_']).next().unwrap_or_default() {
        "tl" => "fil",
        "zsm" => "ms",
        "in" => "id",
        code => code,
    };
    if code == ENGLISH { Some(ENGLISH) } else { LANGUAGES.iter().find(|language| language.code == code).map(|language| language.code) }
}

/// The language to begin with: that of the address, else the one chosen here before, else the first that the browser asks for.
pub fn first(address: Option<&str>) -> &'static str {
    let chosen = || storage::read(KEY).and_then(|text| serde_json::from_str::<Value>(&text).ok()?.as_str().and_then(known));
    let preferred = || language::preferred().iter().find_map(|code| known(code));
    address.and_then(known).or_else(chosen).or_else(preferred).unwrap_or(ENGLISH)
}

/// What tells datasets, as they are shown, from each other: which it is of those that were opened, and the language.
pub type ShownAs = (u32, &'static str);

/// A language with its words, none of its own for English, and a dataset as it is shown in it.
pub struct Spoken {
    code: &'static str,
    words: Option<Arc<Table>>,
    engine: Arc<Engine>,
}

impl Spoken {
    /// A dataset in its own words, which are English.
    pub fn english(original: Arc<Engine>) -> Self {
        Self { code: ENGLISH, words: None, engine: original }
    }

    /// A dataset in another language, by its words. Large: only `chunks` calls it.
    pub fn of(original: &Engine, code: &'static str, words: Table) -> Option<Self> {
        let builtin = padan_data::dataset().ok()?;
        let engine = original.localised(code, &builtin, |thing| {
            let country = || if let Labelled::State(country) = thing { language::country(country, code) } else { None };
            words.say(&thing.key(), &[]).or_else(country)
        });
        let engine = engine.with_name_order(NameOrder(Some(language::ranks)));
        Some(Self { code, words: Some(Arc::new(words)), engine: Arc::new(engine) })
    }
}

/// A dataset in a language, fetched; `None` where the words cannot be had.
pub async fn fetch(original: Arc<Engine>, code: &str) -> Option<Spoken> {
    match LANGUAGES.iter().find(|language| language.code == code) {
        Some(language) => chunks::into_language(original, language).await,
        None => Some(Spoken::english(original)),
    }
}

impl App {
    /// The code of the language that is spoken, for views that change with it.
    pub fn language(self) -> &'static str {
        self.language.get()
    }

    /// What tells the dataset, as it is shown, from others. The hash would not: it is the same under any policy.
    pub fn shown_as(self) -> ShownAs {
        (self.opened.get_value(), self.language.get_untracked())
    }

    /// Whether the dataset is still shown as it was; asked after waiting, when the app itself may be gone.
    pub fn is_shown_as(self, before: ShownAs) -> bool {
        self.opened.try_get_value() == Some(before.0) && self.shown_as() == before
    }

    /// Whether the dataset is shown as it is.
    pub(super) fn is_in_its_own_words(self) -> bool {
        matches!(self.language.get_untracked(), ENGLISH | "")
    }

    /// Speaks a language whose words are here.
    pub(super) fn speak(self, spoken: Spoken) {
        language::speak(spoken.code);
        self.engine.set_value(spoken.engine);
        self.words.update_value(|words| *words = Arc::new(words.in_language(spoken.words)));
        self.notices.clear();
        self.asked_language.set_value(spoken.code);
        self.language.set(spoken.code);
    }

    /// Speaks another language by the person's choice: it is kept for the next time, and in the address.
    pub fn choose_language(self, code: &str) {
        let Some(code) = known(code) else { return };
        // Only a convenience: without it the person chooses anew.
        let _ = storage::write(KEY, &Value::from(code));
        self.go_over(code, true);
        self.set_filter(PARAMETER, code);
    }

    /// Speaks another language for now: nothing is kept, and the address stays as it is.
    pub fn speak_for_now(self, code: &str) {
        if let Some(code) = known(code) {
            self.go_over(code, false);
        }
    }

    /// Puts the dataset that was opened now into the language that is spoken.
    pub(super) fn speak_again(self) {
        let code = self.language.get_untracked();
        if code != ENGLISH {
            self.asked_language.set_value(ENGLISH);
            self.go_over(code, false);
        }
    }

    /// Shows the dataset that was opened now in the language that is spoken, where it is here in that language already.
    pub(super) fn show_again(self, spoken: Option<Spoken>) {
        match spoken {
            Some(spoken) if self.asked_language.get_value() == spoken.code => self.engine.set_value(spoken.engine),
            _ => self.speak_again(),
        }
    }

    /// Speaks the language of the address, where it names one that is not spoken yet.
    pub fn follow_language(self) {
        let asked = self.filter(PARAMETER);
        Effect::new(move |_| {
            if let Some(code) = known(&asked.get()) {
                self.go_over(code, false);
            }
        });
    }

    /// Goes over to a language, with the focus back on the list of languages where it was chosen there.
    fn go_over(self, code: &'static str, by_list: bool) {
        if self.asked_language.get_value() == code {
            return;
        }
        self.asked_language.set_value(code);
        spawn_local(async move {
            let Some(spoken) = fetch(self.original.get_value(), code).await else {
                self.asked_language.try_set_value(untrack(|| self.language()));
                return self.notices.warn(say!(self, "language-not-loaded"));
            };
            // The app may be gone by now, or another language may have been asked for meanwhile.
            if self.asked_language.try_get_value() == Some(code) {
                self.speak(spoken);
                if by_list {
                    request_animation_frame(|| platform::page::focus("[data-testid=language-select]"));
                }
            }
        });
    }
}
