//! The visitor's language, in reach on every screen. It lasts for the visit: the next one finds the organiser's first language again.

use super::opening;
use super::state::{KioskState, Readiness};
use crate::words::say;
use leptos::prelude::*;

/// Shows everything anew when another language is spoken: names and labels are those of the dataset in it.
pub fn follow(kiosk: KioskState) {
    Effect::new(move |before: Option<()>| {
        kiosk.app.language();
        if before.is_some() && kiosk.ready.get_untracked() == Readiness::Ready {
            kiosk.ready.set(Readiness::Opening);
            opening::survey(kiosk);
        }
    });
}

/// Each language by its own name as a button, for the first screen; nothing where there is but one.
#[component]
pub fn LanguageButtons() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let offered = kiosk.languages();
    let spoken = untrack(|| app.language());
    (offered.len() > 1).then(|| {
        let buttons: Vec<_> = offered
            .into_iter()
            .map(|(code, name)| {
                view! {
                    <li>
                        <button type="button" lang=code data-language=code aria-pressed=(code == spoken).to_string() on:click=move |_| app.speak_for_now(code)>
                            {name}
                        </button>
                    </li>
                }
            })
            .collect();
        view! { <ul class="languages" aria-label=say!(app, "language-label")>{buttons}</ul> }
    })
}

/// A native list of the languages; nothing where there is but one.
#[component]
pub fn KioskLanguage() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let offered = kiosk.languages();
    if offered.len() < 2 {
        return ().into_any();
    }
    let spoken = untrack(|| app.language());
    let options: Vec<_> =
        offered.into_iter().map(|(code, name)| view! { <option value=code lang=code selected=code == spoken>{name}</option> }).collect();
    let choose = move |event| app.speak_for_now(&event_target_value(&event));
    view! {
        <select class="language" data-testid="language-select" aria-label=say!(app, "language-label") on:change=choose>{options}</select>
    }
    .into_any()
}
