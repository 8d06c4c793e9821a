//! The choice of a language, in reach on every page: each by its own name.

use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_words::LANGUAGES;

/// A native list of the languages. What is machine-drafted is said on the page about Padan.
#[component]
pub fn LanguageSelect() -> impl IntoView {
    let app = App::get();
    let spoken = untrack(|| app.language());
    let offered = [("en", "English")].into_iter().chain(LANGUAGES.iter().map(|language| (language.code, language.name)));
    let options: Vec<_> =
        offered.map(|(code, name)| view! { <option value=code lang=code selected=code == spoken>{name}</option> }).collect();
    let choose = move |event| app.choose_language(&event_target_value(&event));
    view! {
        <select class="language" data-testid="language-select" aria-label=say!(app, "language-label") on:change=choose>{options}</select>
    }
}
