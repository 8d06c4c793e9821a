//! The way in: what this is, three doors, the topics, what it never does.

use super::Heading;
use crate::chunks::understood;
use crate::parts::{HINTS, Hint, StateMap, TopicList, live};
use crate::platform::page;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::overview::Overview;
use padan_core::matching::selection::Selection;

/// The first page.
#[component]
pub fn Home() -> impl IntoView {
    let app = App::get();
    let counts = app.with_dataset(|dataset| {
        let members = dataset.states.iter().filter(|state| state.member).count();
        (dataset.organisations.len(), members)
    });
    let age = app.with_dataset(|dataset| {
        let dated = dataset.sources.iter().filter_map(|source| source.published).count();
        let recent = dataset
            .sources
            .iter()
            .filter_map(|source| source.published)
            .filter(|date| dataset.as_of.is_some_and(|day| date.year + 3 > day.year))
            .count();
        say!(app, "home-age", recent = recent, dated = dated, all = dataset.sources.len())
    });
    let known = app.with_dataset(|dataset| Overview { active: Selection::default().of(dataset), ..Overview::default() });
    view! {
        <div class="page home">
            <Heading title=say!(app, "home-title") />
            <p class="lead">{say!(app, "home-lead", organisations = counts.0, states = counts.1)}</p>
            <Hint held=HINTS[0] text=say!(app, "hint-home") />
            <ul class="doors">
                <li><a href=app.href(Page::Organisations)>{say!(app, "door-organisation")}</a> <span>{say!(app, "door-organisation-hint")}</span></li>
                <li><a href=app.href(Page::Topics)>{say!(app, "door-topic")}</a> <span>{say!(app, "door-topic-hint")}</span></li>
            </ul>
            <p><a href=app.href(Page::Own)>{say!(app, "profile-door")}</a></p>
            <OwnWords />
            <h2>{say!(app, "topics-title")}</h2>
            <p class="quiet">{say!(app, "topics-key")}</p>
            <TopicList />
            <p class="quiet">{age}</p>
            <h2>{say!(app, "map-title")}</h2>
            <StateMap known span=Signal::stored(None) own=None whole=true />
            <p class="ways"><a href=app.href(Page::States)>{say!(app, "states-title")}</a> <a href=app.href(Page::RegionGaps)>{say!(app, "region-gaps-link")}</a></p>
            <h2>{say!(app, "never-title")}</h2>
            <ul class="plain">
                <li>{say!(app, "never-network")}</li>
                <li>{say!(app, "never-invents")}</li>
                <li>{say!(app, "never-judges")}</li>
                <li>{say!(app, "never-sensitive")}</li>
            </ul>
        </div>
    }
}

/// What a person needs, in their own words. Only the box is here from the start: what understands it comes with the focus.
#[component]
fn OwnWords() -> impl IntoView {
    let app = App::get();
    let typed = app.filter("q");
    let is_met = RwSignal::new(false);
    let wanted = Memo::new(move |_| is_met.get() || typed.with(|typed| !typed.is_empty()));
    // The answer stands there already; on a phone below the fold, under the keyboard.
    let submit = |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        page::focus(".understood .status");
    };
    view! {
        <form class="own-need" role="search" on:submit=submit>
            <label class="search">
                <b>{say!(app, "door-words")}</b>
                <span>{say!(app, "door-words-hint")}</span>
                <input
                    type="search"
                    data-testid="search-input"
                    autocomplete="off"
                    enterkeyhint="search"
                    prop:value=typed
                    on:focus=move |_| is_met.set(true)
                    on:input=move |event| app.set_filter("q", &event_target_value(&event))
                />
            </label>
        </form>
        {live(move || wanted.get().then(|| understood(app)))}
    }
}

/// The topics alone.
#[component]
pub fn Topics() -> impl IntoView {
    let app = App::get();
    view! {
        <div class="page">
            <Heading title=say!(app, "topics-title") />
            <p class="lead">{say!(app, "topics-lead")}</p>
            <p class="quiet">{say!(app, "topics-key")}</p>
            <TopicList />
        </div>
    }
}
