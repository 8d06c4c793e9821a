//! Organisations as rows, so many at first and more on demand, with what matched marked; and up to four of them to compare.

use super::shown::Shown;
use crate::parts::{kind_label, live, own_mark, status_word};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::order::distinct;
use padan_core::search::{Field, Found, Index, Item};
use std::ops::Range;

/// Rows shown at first, and with each "more": thousands would freeze the page, and nobody reads them.
const STEP: usize = 50;
/// Organisations that stand side by side at most.
pub const SIDE_BY_SIDE: usize = 4;
/// Topics and capabilities named above the rows.
const ALSO: usize = 4;

/// The rows.
#[component]
pub fn Rows(shown: Shown) -> impl IntoView {
    let app = App::get();
    let most = Memo::new(move |_| app.address().get("shown").and_then(|text| text.parse().ok()).unwrap_or(STEP).max(STEP));
    let compared = Memo::new(move |_| app.address().list("compare"));
    let rows = move || {
        let searched = shown.searched.get();
        let index = searched.as_ref().and_then(|_| app.finder.index(app));
        shown.places.with(|places| {
            places
                .iter()
                .take(most.get())
                .map(|&place| row(app, place, index.as_deref().zip(searched.as_ref().map(|searched| &searched.found)), compared))
                .collect::<Vec<_>>()
        })
    };
    let more = move || shown.places.with(|places| places.len() > most.get());
    let show_more = move |_| app.set_filter("shown", &(most.get_untracked() + STEP).to_string());
    view! {
        {live(move || compare_line(app, compared.get()))}
        <ul class="directory">{live(rows)}</ul>
        {live(move || more().then(|| view! { <p><button type="button" on:click=show_more>{say!(app, "organisations-more")}</button></p> }))}
    }
}

/// How a row marks what matched: with the index and what it found, where anything was typed.
type Marker<'a> = Option<(&'a Index, &'a Found)>;

fn row(app: App, place: usize, marker: Marker<'_>, compared: Memo<Vec<String>>) -> AnyView {
    let gone = status_word(app, app.with_dataset(|dataset| dataset.organisations[place].status))
        .map(|gone| view! { " " <b class="gone">{gone}</b> });
    let (id, name, local, kind, summary, state, city) = app.with_dataset(|dataset| {
        let entry = &dataset.organisations[place];
        let state = dataset.state_of(place).code.clone();
        (entry.id.clone(), entry.name.clone(), entry.local_name.clone(), entry.kind, entry.summary.clone(), state, entry.city.clone())
    });
    let mark = |plain: &str| marker.map_or_else(|| plain.to_owned().into_any(), |(index, found)| text(plain, &index.marks(found, plain)));
    // A passage says why it is here; without one the summary says what it is.
    let why = marker.and_then(|(index, found)| {
        let hit = found.hits.iter().find(|hit| hit.item == Item::Organisation(place))?;
        app.with_dataset(|dataset| index.shown(dataset, found, hit)).best
    });
    let why = why.filter(|best| !matches!(best.field, Field::Summary | Field::LocalName | Field::City));
    let summary = why.map_or_else(|| mark(&summary), |passage| text(&passage.text, &passage.marks));
    let title = mark(&name);
    let local = local.map(|local| view! { " " <span class="quiet">{mark(&local)}</span> });
    let city = city.map(|city| view! { " " <span class="quiet">{mark(&city)}</span> });
    let (own, other, row) = (id.clone(), id.clone(), id.clone());
    let is_in = Memo::new(move |_| compared.with(|compared| compared.contains(&own)));
    let is_full = move || !is_in.get() && compared.with(|compared| compared.len() >= SIDE_BY_SIDE);
    let turn = move |event: leptos::ev::Event| {
        let mut ids: Vec<String> = compared.get_untracked().into_iter().filter(|held| *held != other).collect();
        if event_target_checked(&event) && ids.len() < SIDE_BY_SIDE {
            ids.push(other.clone());
        }
        app.set_filter("compare", &ids.join(","));
    };
    view! {
        <li data-testid="organisation-row" data-organisation=row>
            <span>
                <a href=app.href(Page::Organisation(id))>{title}</a> {local} " " <span class="state">{state}</span> {gone}
                {city}
                {own_mark(app, place).map(|own| view! { " " <small>{own}</small> })}
            </span>
            <span class="quiet">{kind.map(|kind| kind_label(app, kind))}</span>
            <span class="why" lang="en">{summary}</span>
            <label class="tick">
                <input type="checkbox" disabled=is_full prop:checked=move || is_in.get() on:change=turn />
                <span>{say!(app, "compare-tick")} <span class="hidden">" " {name}</span></span>
            </label>
        </li>
    }
    .into_any()
}

/// A text with what matched marked.
fn text(plain: &str, marks: &[Range<usize>]) -> AnyView {
    let mut made: Vec<AnyView> = Vec::new();
    let mut place = 0;
    for mark in marks {
        let (Some(before), Some(marked)) = (plain.get(place..mark.start), plain.get(mark.clone())) else { continue };
        made.push(before.to_owned().into_any());
        made.push(view! { <mark>{marked.to_owned()}</mark> }.into_any());
        place = mark.end;
    }
    made.push(plain.get(place..).unwrap_or_default().to_owned().into_any());
    made.into_any()
}

/// The organisations that were ticked, and the way to see them side by side.
fn compare_line(app: App, ids: Vec<String>) -> Option<AnyView> {
    let ids = distinct(ids);
    if ids.is_empty() {
        return None;
    }
    let names = app.with_dataset(|dataset| {
        ids.iter().filter_map(|id| dataset.organisation(id)).map(|place| dataset.organisations[place].name.clone()).collect::<Vec<_>>()
    });
    let way = (names.len() > 1).then(
        || view! { <a class="button primary" data-testid="compare-link" href=app.href(Page::Compare(ids))>{say!(app, "compare-link")}</a> },
    );
    Some(
        view! {
            <p class="compare-line" role="status">
                <span>{say!(app, "compare-chosen", names = app.words().list(names), most = SIDE_BY_SIDE)}</span> " " {way} " "
                <button type="button" class="quiet" on:click=move |_| app.set_filter("compare", "")>{say!(app, "compare-none")}</button>
            </p>
        }
        .into_any(),
    )
}

/// Topics and capabilities among the answers of a search, as links.
pub fn also(app: App, found: &Found) -> Vec<AnyView> {
    let best = found.hits.first().map_or(0, |hit| hit.score.min(1 << 28) / 2);
    let hits = found.hits.iter().filter(|hit| !matches!(hit.item, Item::Organisation(_)) && (hit.named || hit.score >= best)).take(ALSO);
    hits.filter_map(|hit| {
        let id = app.with_dataset(|dataset| hit.item.id(dataset).to_owned());
        let (to, label) = match hit.item {
            Item::Topic(place) => (Address::of(Page::Topic(id)), app.with_dataset(|dataset| dataset.topics[place].title.clone())),
            Item::Capability(place) => {
                let label = app.with_dataset(|dataset| dataset.capabilities[place].label.clone());
                (Address::of(Page::Organisations).with("capabilities", &id), label)
            }
            Item::Organisation(_) => return None,
        };
        Some(view! { <span><a href=app.href_of(to)>{label}</a> " "</span> }.into_any())
    })
    .collect()
}
