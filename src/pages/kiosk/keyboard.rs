//! A need in own words, with keys on the screen: the kiosk may have no others.

use super::frame::{Bar, ScreenHeading};
use super::letters;
use super::say::{Tile, question};
use super::state::KioskState;
use crate::parts::live;
use crate::words::say;
use leptos::prelude::*;
use padan_core::kiosk::journey::TYPED;
use padan_core::kiosk::{Side, Subject, hangul};

/// Latin keys in a row, as on every keyboard.
const ROW: usize = 10;
/// Proposals at most.
const MOST: usize = 6;

#[component]
pub fn OwnWords(side: Side) -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let typed = Memo::new(move |_| kiosk.journey.with(|journey| journey.typed().to_owned()));
    let change = move |change: &dyn Fn(&str) -> String| kiosk.journey.update(|journey| journey.set_typed(&change(journey.typed())));
    let key = move |letter: char| {
        view! { <button type="button" on:click=move |_| change(&|typed| hangul::press(typed, letter))>{letters::shown(letter)}</button> }
    };
    let own = letters::of(untrack(|| app.language()));
    // Names of firms are in Latin letters everywhere.
    let latin = RwSignal::new(own.is_none());
    let rows = move || {
        let letters: Vec<char> = own.filter(|_| !latin.get()).unwrap_or(letters::LATIN).chars().collect();
        letters.chunks(ROW).map(|row| view! { <div>{row.iter().copied().map(key).collect::<Vec<_>>()}</div> }).collect::<Vec<_>>()
    };
    let other = own.map(|own| {
        let label = move || if latin.get() { own.chars().take(3).collect::<String>() } else { "abc".to_owned() };
        view! { <button type="button" class="broad" data-testid="kiosk-other-letters" on:click=move |_| latin.update(|latin| *latin = !*latin)>{live(label)}</button> }
    });
    let delete = move |_| change(&hangul::take_back);
    let proposals = Memo::new(move |_| {
        let typed = typed.get();
        if typed.trim().is_empty() { Vec::new() } else { kiosk.floor.with(|floor| floor.proposals(&typed, MOST)) }
    });
    let tile = move |subject: Subject| {
        let label = label_of(kiosk, &subject);
        view! { <Tile label act=move || kiosk.choose(side, subject.clone()) /> }
    };
    let is_typed = Memo::new(move |_| !typed.with(|typed| typed.trim().is_empty()));
    view! {
        <ScreenHeading title=question(kiosk, side) />
        <div class="typing">
            <input
                type="text"
                data-testid="search-input"
                inputmode="none"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                maxlength=TYPED
                aria-label=say!(app, "kiosk-type")
                placeholder=say!(app, "kiosk-type")
                prop:value=move || typed.get()
                on:input=move |event| kiosk.journey.update(|journey| journey.set_typed(&event_target_value(&event)))
            />
            <ul class="tiles">
                {live(move || is_typed.get().then(|| view! { <Tile label=say!(app, "kiosk-use-words") mark="use-words" act=move || kiosk.choose(side, Subject::Words(typed.get_untracked().trim().to_owned())) /> }))}
                {live(move || proposals.get().into_iter().map(tile).collect::<Vec<_>>())}
            </ul>
            <div class="keys" class:many=own.is_some() role="group" aria-label=say!(app, "kiosk-keys") data-testid="kiosk-keys">
                {live(rows)}
                <div>
                    {other}
                    <button type="button" class="broad" on:click=move |_| change(&|typed| format!("{typed} "))>{say!(app, "kiosk-key-space")}</button>
                    <button type="button" class="broad" data-testid="kiosk-delete" on:click=delete>{say!(app, "kiosk-key-delete")}</button>
                </div>
            </div>
        </div>
        <Bar />
    }
}

/// What a visitor has said, as it is called.
pub fn label_of(kiosk: KioskState, subject: &Subject) -> String {
    kiosk.with_dataset(|dataset| match subject {
        Subject::Topic(place) => dataset.topics.get(*place).map(|topic| topic.title.clone()).unwrap_or_default(),
        Subject::Domain(place) => dataset.domains.get(*place).map(|domain| domain.label.clone()).unwrap_or_default(),
        Subject::Capability(place) => dataset.capabilities.get(*place).map(|capability| capability.label.clone()).unwrap_or_default(),
        Subject::Words(words) => words.clone(),
    })
}
