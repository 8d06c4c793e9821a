//! Facets as one sentence of words that open, each value with its count, and what is chosen as chips that go away at a press.

use super::names::{facet_label, value_label};
use super::shown::Shown;
use crate::parts::{Word, live};
use crate::platform::page;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::catalogue::{Facet, Sort};
use padan_core::order::ordered;
use padan_core::own_topic;

/// Values shown before the others are asked for.
const FIRST: usize = 14;

/// All facets, and the order.
#[component]
pub fn Facets(shown: Shown) -> impl IntoView {
    let app = App::get();
    let facets: Vec<_> = Facet::ALL
        .into_iter()
        .filter(|&facet| shown.catalogue.with_value(|catalogue| !catalogue.values(facet).is_empty()))
        .map(|facet| view! { <One facet shown /> })
        .collect();
    view! {
        // On a narrow screen the answers come first: the filters are a press away.
        <details class="all-filters" open=page::is_wide()>
        <summary>{say!(app, "filters-label")}</summary>
        <div class="filters" role="group" aria-label=say!(app, "filters-label")>{facets} <SortWord /></div>
        </details>
        <p class="quiet rule">{say!(app, "catalogue-rule")}</p>
    }
}

/// A facet; its values are made when it is opened.
#[component]
fn One(facet: Facet, shown: Shown) -> impl IntoView {
    let app = App::get();
    let opened = RwSignal::new(false);
    let label = facet_label(app, facet);
    let count =
        move || Some(shown.chosen.with(|chosen| chosen.of(facet).len())).filter(|&count| count > 0).map(|count| format!(" ({count})"));
    let legend = label.clone();
    view! {
        <details class="choice" data-facet=facet.id() on:toggle=move |_| opened.set(true)>
            <summary>{label} {count}</summary>
            {live(move || opened.get().then(|| view! { <Values facet legend=legend.clone() shown /> }))}
        </details>
    }
}

/// The values of a facet, each with how many would be left with it.
#[component]
fn Values(facet: Facet, legend: String, shown: Shown) -> impl IntoView {
    let app = App::get();
    let ids: Vec<(String, usize, usize)> = shown.catalogue.with_value(|catalogue| {
        catalogue.values(facet).iter().enumerate().map(|(place, value)| (value.id.clone(), place, value.held.count())).collect()
    });
    let all = ids.len();
    let labelled: Vec<(String, String, usize, usize)> =
        ids.into_iter().map(|(id, place, held)| (value_label(app, facet, &id, shown), id, place, held)).collect();
    // States by name, as everywhere; the others in the order of the data.
    let labelled = if facet == Facet::State { ordered(labelled, |a, b| a.0.cmp(&b.0)) } else { labelled };
    // Those that most have come first where there are many, all of them in their order.
    let least = ordered(labelled.iter().map(|value| value.3).collect(), |a: &usize, b| b.cmp(a)).get(FIRST).copied().unwrap_or(0);
    let whole = RwSignal::new(all <= FIRST);
    let domain = move |place: usize| {
        (facet == Facet::Capability).then(|| {
            shown.catalogue.with_value(|catalogue| {
                app.with_dataset(|dataset| dataset.capabilities.get(catalogue.values(facet)[place].place).map(|own| own.domain))
            })
        })
    };
    let list = move || {
        let mut last = None;
        let mut made: Vec<AnyView> = Vec::new();
        for (label, id, place, held) in &labelled {
            // What a person has chosen or made is not looked for.
            let is_theirs = own_topic::is_own(id) || shown.chosen.with_untracked(|chosen| chosen.of(facet).contains(id));
            if !whole.get() && *held <= least && !is_theirs {
                continue;
            }
            if let Some(domain) = domain(*place).flatten().filter(|domain| last != Some(*domain)) {
                last = Some(domain);
                let label = app.with_dataset(|dataset| dataset.domains[domain].label.clone());
                made.push(view! { <p class="quiet">{label}</p> }.into_any());
            }
            made.push(one_box(app, facet, id.clone(), label.clone(), *place, shown));
        }
        made
    };
    view! {
        <fieldset>
            <legend>{legend}</legend>
            {live(list)}
            {live(move || (!whole.get()).then(|| view! { <button type="button" class="quiet" on:click=move |_| whole.set(true)>{say!(app, "facet-all", count = all)}</button> }))}
        </fieldset>
    }
}

fn one_box(app: App, facet: Facet, id: String, label: String, place: usize, shown: Shown) -> AnyView {
    let count = Memo::new(move |_| shown.filtered.with(|filtered| filtered.counts[facet as usize].get(place).copied().unwrap_or_default()));
    let own = id.clone();
    let is_chosen = Memo::new(move |_| shown.chosen.with(|chosen| chosen.of(facet).contains(&own)));
    let value = id.clone();
    let turn = move |event| choose(app, shown, facet, &id, event_target_checked(&event));
    view! {
        <label class:nobody=move || count.get() == 0 && !is_chosen.get() data-value=value>
            <input type="checkbox" prop:checked=move || is_chosen.get() on:change=turn />
            <span>{label} " " <span class="quiet number">{move || count.get()}</span></span>
        </label>
    }
    .into_any()
}

/// Chooses a value or takes it away.
pub fn choose(app: App, shown: Shown, facet: Facet, id: &str, is_chosen: bool) {
    let chosen = shown.chosen.get_untracked().with(facet, id, is_chosen);
    app.set_filters(&[(facet.id(), &chosen.written(facet)), ("shown", "")]);
}

/// What is chosen: each a button that takes it away.
#[component]
pub fn Chips(shown: Shown) -> impl IntoView {
    let app = App::get();
    let chips = move || {
        let chosen = shown.chosen.get();
        let mut made: Vec<AnyView> = Vec::new();
        for facet in Facet::ALL {
            for id in chosen.of(facet) {
                let label = value_label(app, facet, id, shown);
                let own = id.clone();
                let away = move |_| {
                    choose(app, shown, facet, &own, false);
                    stay();
                };
                made.push(chip(app, facet_label(app, facet), label, away));
            }
        }
        if chosen.without_sensitive_lines {
            let away = move |_| {
                app.set_filters(&[("sensitive", ""), ("shown", "")]);
                stay();
            };
            made.push(chip(app, say!(app, "filters-sensitive"), say!(app, "sensitive-without"), away));
        }
        let several = made.len() > 1;
        let clear = move |_| clear(app);
        let clear =
            several.then(|| view! { <li><button type="button" class="quiet" on:click=clear>{say!(app, "catalogue-clear")}</button></li> });
        (!made.is_empty()).then(|| view! { <ul class="inline chips" aria-label=say!(app, "catalogue-chosen")>{made} {clear}</ul> })
    };
    live(chips)
}

fn chip(app: App, facet: String, label: String, away: impl Fn(leptos::ev::MouseEvent) + 'static) -> AnyView {
    view! {
        <li>
            <button type="button" data-testid="chip" on:click=away>
                <span class="hidden">{say!(app, "catalogue-take-away", facet = facet)} " "</span>{label} " ×"
            </button>
        </li>
    }
    .into_any()
}

/// Takes all filters away.
pub fn clear(app: App) {
    let names: Vec<(&str, &str)> = Facet::ALL.iter().map(|facet| (facet.id(), "")).chain([("sensitive", ""), ("shown", "")]).collect();
    app.set_filters(&names);
    stay();
}

/// The chip that was pressed is gone: the focus goes to the next one, or to the search.
fn stay() {
    request_animation_frame(|| {
        page::focus("main input[type=search]");
        page::focus(".chips button");
    });
}

/// The choice of an order.
#[component]
fn SortWord() -> impl IntoView {
    let app = App::get();
    let options = Sort::ALL
        .iter()
        .map(|sort| (if *sort == Sort::Fitting { "" } else { sort.id() }, app.words().say(&format!("sort-{}", sort.id()), &[])));
    view! { <Word name="sort" label=say!(app, "list-sort-label") options=options.collect() /> }
}
