//! All organisations by state, with a search for parts of names and of what they do.

use super::Heading;
use crate::parts::{OrganisationLink, kind_label};
use crate::platform::marks;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::dataset::Dataset;
use padan_core::order::ordered;
use padan_core::text::fold;

/// The list of organisations.
#[component]
pub fn Organisations() -> impl IntoView {
    let app = App::get();
    let asked = app.filter("q");
    let found =
        Memo::new(move |_| asked.with(|asked| marks::measured("padan:search", || app.with_dataset(|dataset| search(dataset, asked)))));
    let sections = move || {
        app.with_dataset(|dataset| {
            let states: Vec<(String, usize)> =
                dataset.states.iter().enumerate().map(|(place, state)| (state.about.name.clone(), place)).collect();
            ordered(states, Ord::cmp)
                .into_iter()
                .filter_map(|(name, state)| {
                    let here: Vec<usize> =
                        found.with(|found| found.iter().copied().filter(|&place| dataset.organisations[place].state == state).collect());
                    (!here.is_empty()).then(|| view! { <StateSection name places=here /> })
                })
                .collect::<Vec<_>>()
        })
    };
    let said = move || {
        found.with(|found| if found.is_empty() { say!(app, "search-none") } else { say!(app, "organisations", count = found.len()) })
    };
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
            {sections}
        </div>
    }
}

#[component]
fn StateSection(name: String, places: Vec<usize>) -> impl IntoView {
    let app = App::get();
    let rows: Vec<_> = places
        .into_iter()
        .map(|place| {
            let entry = app.with_dataset(|dataset| dataset.organisations[place].clone());
            view! {
                <li data-testid="organisation-row" data-organisation=entry.id>
                    <OrganisationLink place />
                    <span class="quiet">{entry.kind.map(|kind| kind_label(app, kind))}</span>
                    <span class="why" lang="en">{entry.summary}</span>
                </li>
            }
        })
        .collect();
    view! { <h2>{name}</h2> <ul class="directory">{rows}</ul> }
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
