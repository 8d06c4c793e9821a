//! All organisations by state, with a search for parts of names and of what they do.

use super::Heading;
use crate::parts::{OrganisationLink, kind_label, live};
use crate::platform::{marks, page};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::dataset::Dataset;
use padan_core::order::ordered;
use padan_core::text::fold;

/// Rows shown at first, and with each "more": thousands would freeze the page, and nobody reads them.
const STEP: usize = 100;

/// The list of organisations.
#[component]
pub fn Organisations() -> impl IntoView {
    let app = App::get();
    let asked = app.filter("q");
    let found =
        Memo::new(move |_| asked.with(|asked| marks::measured("padan:search", || app.with_dataset(|dataset| search(dataset, asked)))));
    let searching = Memo::new(move |_| asked.with(|asked| !asked.trim().is_empty()));
    let said = move || {
        found.with(|found| if found.is_empty() { say!(app, "search-none") } else { say!(app, "organisations", count = found.len()) })
    };
    // Who came to search begins in the field.
    if app.address_is_asked("q") {
        request_animation_frame(|| request_animation_frame(|| page::focus("main input[type=search]")));
    }
    view! {
        <div class="page">
            <Heading title=say!(app, "organisations-title") />
            <p class="lead">{say!(app, "organisations-lead")}</p>
            <p>
                <label class="search">
                    <span>{say!(app, "search-label")}</span>
                    <input
                        type="search"
                        data-testid="search-input"
                        autocomplete="off"
                        prop:value=move || asked.get()
                        on:input=move |event| app.set_filter("q", &event_target_value(&event))
                    />
                </label>
            </p>
            <p class="status" role="status">{said}</p>
            {live(move || {
                let places = found.get();
                if places.is_empty() {
                    view! { <p><a href=app.href(Page::Topics)>{say!(app, "nav-topics")}</a></p> }.into_any()
                } else if searching.get() {
                    view! { <Rows places /> }.into_any()
                } else {
                    view! { <ByState places=places.clone() /> <h2>{say!(app, "organisations-by-name")}</h2> <Rows places /> }.into_any()
                }
            })}
        </div>
    }
}

/// States with their organisations, each opened on demand.
#[component]
fn ByState(places: Vec<usize>) -> impl IntoView {
    let app = App::get();
    let sections: Vec<_> = app.with_dataset(|dataset| {
        let states: Vec<(String, usize)> =
            dataset.states.iter().enumerate().map(|(place, state)| (state.about.name.clone(), place)).collect();
        let here = |state: usize| places.iter().copied().filter(|&place| dataset.organisations[place].state == state).collect::<Vec<_>>();
        ordered(states, Ord::cmp).into_iter().map(|(name, state)| (name, here(state))).filter(|(_, here)| !here.is_empty()).collect()
    });
    sections.into_iter().map(|(name, places)| view! { <StateSection name places /> }).collect::<Vec<_>>()
}

#[component]
fn StateSection(name: String, places: Vec<usize>) -> impl IntoView {
    let app = App::get();
    let opened = RwSignal::new(false);
    let count = say!(app, "organisations", count = places.len());
    view! {
        <details class="state-section" on:toggle=move |_| opened.set(true)>
            <summary><h2>{name}</h2> <span class="quiet">{count}</span></summary>
            {live(move || opened.get().then(|| view! { <Rows places=places.clone() /> }))}
        </details>
    }
}

/// Organisations as rows, so many at first and more on demand.
#[component]
fn Rows(places: Vec<usize>) -> impl IntoView {
    let app = App::get();
    let shown = RwSignal::new(STEP);
    let all = places.len();
    let rows = move || places.iter().take(shown.get()).map(|&place| view! { <Row place /> }).collect::<Vec<_>>();
    view! {
        <ul class="directory">{rows}</ul>
        {live(move || (shown.get() < all).then(|| view! { <p><button type="button" on:click=move |_| shown.update(|shown| *shown += STEP)>{say!(app, "organisations-more")}</button></p> }))}
    }
}

#[component]
fn Row(place: usize) -> impl IntoView {
    let app = App::get();
    let (id, kind, summary, state) = app.with_dataset(|dataset| {
        let entry = &dataset.organisations[place];
        (entry.id.clone(), entry.kind, entry.summary.clone(), dataset.state_of(place).code.clone())
    });
    view! {
        <li data-testid="organisation-row" data-organisation=id>
            <span><OrganisationLink place /> " " <span class="state">{state}</span></span>
            <span class="quiet">{kind.map(|kind| kind_label(app, kind))}</span>
            <span class="why" lang="en">{summary}</span>
        </li>
    }
}

/// Places of the organisations in whose names, summary or claims every word asked for stands, in the order of names.
fn search(dataset: &Dataset, asked: &str) -> Vec<usize> {
    let asked = fold(asked);
    let words: Vec<&str> = asked.split_whitespace().collect();
    let found: Vec<(String, usize)> = (0..dataset.organisations.len())
        .filter(|&place| {
            if words.is_empty() {
                return true;
            }
            let entry = &dataset.organisations[place];
            let names = [Some(&entry.name), entry.local_name.as_ref(), entry.city.as_ref(), Some(&entry.summary)].into_iter().flatten();
            let does = entry.claims.iter().flat_map(|claim| [&claim.text, &dataset.capabilities[claim.capability].label]);
            let text = names.chain(&entry.aliases).chain(does).map(|text| fold(text)).collect::<Vec<_>>().join("\n");
            words.iter().all(|word| text.contains(word))
        })
        .map(|place| (fold(&dataset.organisations[place].name), place))
        .collect();
    ordered(found, Ord::cmp).into_iter().map(|(_, place)| place).collect()
}
