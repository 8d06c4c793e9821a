//! A topic: its elements and its ranked pairs.

use super::{Heading, Missing};
use crate::parts::{FilterSentence, HINTS, Hint, PairRow, StateMap, live, selection_of};
use crate::platform::marks;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::matching::overview::{Overview, overview};
use padan_core::matching::rank::best_pairs;

/// Pairs shown at first, and with each "more".
const STEP: usize = 20;
/// Pairs shown at most: nobody reads more, and a list of this length still scrolls well.
const MOST: usize = 400;

/// The page of a topic.
#[component]
pub fn Topic(
    id: String,
    /// What stands below the title and the summary.
    head: Option<AnyView>,
) -> impl IntoView {
    let app = App::get();
    match app.with_dataset(|dataset| dataset.topic(&id)) {
        Some(topic) => view! { <Known topic head /> }.into_any(),
        None => view! { <Missing id topic=true /> }.into_any(),
    }
}

#[component]
fn Known(topic: usize, head: Option<AnyView>) -> impl IntoView {
    let app = App::get();
    let about = app.with_dataset(|dataset| dataset.topics[topic].clone());
    let id = about.id;
    let origin = if about.named {
        say!(app, "topic-origin-named", origin = about.origin.as_str())
    } else {
        say!(app, "topic-origin-derived", origin = about.origin.as_str())
    };
    view! {
        <div class="page">
            <p class="crumb"><a href=app.href(Page::Topics)>{say!(app, "topics-title")}</a></p>
            <Heading title=about.title />
            <p class="lead">{about.summary}</p>
            {(!about.origin.is_empty()).then(|| view! { <p class="quiet">{origin}</p> })}
            {head}
            <Hint held=HINTS[1] text=say!(app, "hint-topic") />
            <p class="ways"><a href=app.href(Page::Team(id.clone()))>{say!(app, "team-link")}</a> <a href=app.href(Page::Gaps(id.clone()))>{say!(app, "gaps-link")}</a> <a href=app.href_of(Address::of(Page::States).with("topic", &id))>{say!(app, "states-title")}</a></p>
            <Ranked topic />
        </div>
    }
}

/// The ranked pairs of a topic with their filters, and what the topic needs.
#[component]
pub fn Ranked(topic: usize) -> impl IntoView {
    let app = App::get();
    let shown = Memo::new(move |_| app.address().get("shown").and_then(|text| text.parse().ok()).unwrap_or(STEP).clamp(STEP, MOST));
    let asked = Memo::new(move |_| {
        let address = app.address();
        let dial = address.get("dial").and_then(|text| text.parse().ok()).unwrap_or(0u8).min(100);
        (selection_of(&address), dial)
    });
    let pairs = Memo::new(move |_| {
        let (selection, dial) = asked.get();
        let engine = app.engine();
        let table = app.table(topic);
        // One more than is shown tells whether there are more.
        marks::measured("padan:pairs", || best_pairs(&engine, &table, &selection, shown.get() + 1, dial))
    });
    // What the dial has done, beside the order at its default.
    let dialled = move || {
        let (selection, dial) = asked.get();
        (dial > 0).then(|| {
            let proven = best_pairs(&app.engine(), &app.table(topic), &selection, shown.get(), 0);
            let new = pairs.with(|pairs| pairs.iter().take(shown.get()).filter(|pair| !proven.contains(pair)).count());
            say!(app, "dial-effect", new = new, shown = shown.get().min(pairs.with(Vec::len)))
        })
    };
    let span = RwSignal::new(None);
    let known = Memo::new(move |_| overview(&app.engine(), &app.table(topic), &app.selection()));
    // Until the pointer or the focus is on a pair the map shows the best one.
    let best_span = move || {
        pairs.with(|pairs| {
            pairs.first().map(|pair| [pair.a, pair.b].map(|place| app.with_dataset(|dataset| dataset.organisations[place].state)))
        })
    };
    let rows = move || pairs.get().into_iter().take(shown.get()).map(|pair| view! { <PairRow topic pair span /> }).collect::<Vec<_>>();
    let best = move || {
        pairs.with(|pairs| {
            pairs
                .iter()
                .map(|pair| pair.score.total())
                .max()
                .map(|best| say!(app, "pairs-best", best = (best.saturating_add(500) / 1000).to_string()))
        })
    };
    let more = move || pairs.with(|pairs| pairs.len() > shown.get()) && shown.get() < MOST;
    view! {
            <FilterSentence />
            <h2>{say!(app, "pairs-title")}</h2>
            <p class="quiet">{say!(app, "pairs-key")} " " <span role="status">{live(best)}</span></p>
            <p class="status" role="status">
                {live(move || pairs.with(|pairs| if pairs.is_empty() { Some(say!(app, "pairs-none")) } else { dialled() }))}
            </p>
            <div class="beside">
            {live(move || view! { <StateMap known=known.get() span=Signal::derive(move || span.get().or_else(best_span)) own=None /> })}
            <div>
            <ol class="pairs">{live(rows)}</ol>
            <p>
                {live(move || more().then(|| view! { <button type="button" on:click=move |_| app.set_filter("shown", &(shown.get_untracked() + STEP).to_string())>{say!(app, "pairs-more")}</button> }))}
            </p>
            </div>
            </div>
            {live(move || view! { <Elements topic known=known.get() /> })}
    }
}

/// The elements of a topic with their weights and who is known to supply them.
#[component]
fn Elements(topic: usize, known: Overview) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let rows: Vec<_> = engine.dataset().topics[topic]
        .elements
        .iter()
        .zip(known.elements)
        .map(|(element, found)| {
            let weight = say!(app, "per-cent", number = ((element.weight + 5_000) / 10_000).to_string());
            let supply = if found.suppliers.is_empty() {
                say!(app, "element-no-supplier")
            } else {
                say!(app, "element-suppliers", organisations = found.suppliers.len(), states = found.states.len())
            };
            view! { <tr class:gap=found.suppliers.is_empty()><th scope="row">{element.title.clone()}</th><td class="number">{weight}</td><td>{supply}</td></tr> }
        })
        .collect();
    view! {
        <h2>{say!(app, "elements-title")}</h2>
        <p class="quiet">{say!(app, "elements-note")}</p>
        <table class="elements">
            <thead><tr><th scope="col">{say!(app, "elements-element")}</th><th scope="col" class="number">{say!(app, "elements-weight")}</th><th scope="col">{say!(app, "elements-supply")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
