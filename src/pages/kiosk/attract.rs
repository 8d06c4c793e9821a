//! The first screen: what this is, in every language offered in turn, and what there is to find.

use super::frame::ScreenHeading;
use super::guide::GuideButton;
use super::language::{KioskLanguage, LanguageButtons};
use super::state::{KioskState, Mode};
use crate::parts::live;
use crate::platform::clock;
use crate::words::say;
use leptos::prelude::*;
use padan_core::kiosk::{Screen, Side, Subject};
use std::time::Duration;

/// How long a greeting stands.
const STANDS: Duration = Duration::from_secs(4);
/// So many touches of the name within so many milliseconds are the organiser's gesture.
const TOUCHES: usize = 5;
const WITHIN: f64 = 4_000.0;
/// Names on the first screen at most.
const NAMES: usize = 40;

#[component]
pub fn Attract() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let title = kiosk.settings.with_untracked(|settings| settings.title.clone());
    let title = if title.is_empty() { say!(app, "kiosk-title") } else { title };
    let touches: StoredValue<Vec<f64>> = StoredValue::default();
    let gesture = move |_| {
        let now = clock::elapsed();
        touches.update_value(|touches| {
            touches.retain(|touch| now - touch < WITHIN);
            touches.push(now);
        });
        if touches.with_value(Vec::len) >= TOUCHES {
            let has_code = kiosk.settings.with_untracked(|settings| settings.code.is_some());
            kiosk.mode.set(if has_code { Mode::Code } else { Mode::Organiser });
        }
    };
    let topics: Vec<_> = kiosk.floor.with_untracked(|floor| {
        let counts = floor.topics();
        counts
            .into_iter()
            .filter(|count| count.organisations > 0)
            .map(|count| (count, floor.dataset().topics[count.place].clone()))
            .collect()
    });
    let topics: Vec<_> = topics
        .into_iter()
        .map(|(count, topic)| {
            view! {
                <li>
                    <button
                        type="button"
                        data-testid="topic-link"
                        data-topic=topic.id
                        on:click=move |_| {
                            kiosk.go(Screen::Doors);
                            kiosk.choose(Side::LooksFor, Subject::Topic(count.place));
                        }
                    >
                        <b>{topic.title}</b>
                        <span>{say!(app, "kiosk-counts", count = count.organisations, stands = count.stands)}</span>
                    </button>
                </li>
            }
        })
        .collect();
    view! {
        <div class="attract" data-testid="kiosk-attract">
            <button type="button" class="brand" data-testid="kiosk-organiser" aria-label=say!(app, "kiosk-organiser-touch") on:click=gesture>"Padan"</button>
            <ScreenHeading title=title />
            <Greeting />
            <LanguageButtons />
            <p class="side-by-side"><KioskLanguage /> <GuideButton /></p>
            <p>
                <button type="button" class="primary begin" data-testid="kiosk-begin" on:click=move |_| kiosk.go(Screen::Doors)>
                    {say!(app, "kiosk-begin")}
                </button>
            </p>
            <h2>{say!(app, "topics-title")}</h2>
            <ul class="tiles">{topics}</ul>
            <Names />
        </div>
    }
}

/// The greeting in the languages offered, one after the other.
#[component]
fn Greeting() -> impl IntoView {
    let kiosk = KioskState::get();
    let chosen = kiosk.settings.with_untracked(|settings| settings.languages.clone());
    let mut greetings: Vec<(&str, &str)> =
        chosen.iter().filter_map(|code| padan_words::GREETINGS.iter().find(|(language, _)| language == code).copied()).collect();
    if greetings.is_empty() {
        greetings = padan_words::GREETINGS.to_vec();
    }
    let turn = RwSignal::new(0usize);
    let count = greetings.len().max(1);
    let next = move || {
        turn.try_update(|turn| *turn = (*turn + 1) % count);
    };
    if count > 1
        && let Ok(handle) = set_interval_with_handle(next, STANDS)
    {
        on_cleanup(move || handle.clear());
    }
    live(move || greetings.get(turn.get()).map(|&(language, text)| view! { <p class="lead greeting" lang=language>{text}</p> }))
}

/// Who is here, where the organiser wants names to stand on the first screen.
#[component]
fn Names() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    if !kiosk.settings.with_untracked(|settings| settings.show_organisations) {
        return ().into_any();
    }
    let (names, more) = kiosk.floor.with_untracked(|floor| {
        let shown = floor.organisations();
        let entry = |place: usize| {
            let entry = &floor.dataset().organisations[place];
            (entry.name.clone(), entry.stand.clone())
        };
        (shown.iter().take(NAMES).map(|&place| entry(place)).collect::<Vec<_>>(), shown.len().saturating_sub(NAMES))
    });
    let names: Vec<_> = names
        .into_iter()
        .map(|(name, stand)| {
            let text = stand.map_or(name.clone(), |stand| say!(app, "list-next", text = name.clone(), item = stand));
            view! { <li>{text}</li> }
        })
        .collect();
    view! {
        <h2>{say!(app, "kiosk-who-is-here")}</h2>
        <ul class="names" data-testid="kiosk-names">{names}</ul>
        {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
    }
    .into_any()
}
