//! The catalogue: search as one types, facets with live counts, an order, and what is chosen as chips. All of it stands in the address.

mod empty;
mod export;
mod facets;
mod names;
mod rows;

use super::Heading;
use crate::parts::{Word, live};
use crate::platform::{marks, page};
use crate::state::App;
use crate::words::say;
use empty::Empty;
use export::Export;
use facets::{Chips, Facets};
use leptos::prelude::*;
use names::{facet_label, value_label};
use padan_core::catalogue::{Answers, Catalogue, Chosen, Facet, Filtered, Sort, answers};
use padan_core::search::Found;
use rows::Rows;
use std::sync::Arc;

/// What was typed, searched.
#[derive(Clone)]
struct Searched {
    found: Found,
    answers: Answers,
}

/// What the page shows; a handle that is copied into its parts.
#[derive(Clone, Copy)]
struct Shown {
    catalogue: StoredValue<Arc<Catalogue>>,
    /// What was typed; empty where nothing was.
    typed: Memo<String>,
    /// `None` where nothing was typed, or the index is not ready yet.
    searched: Signal<Option<Arc<Searched>>>,
    chosen: Memo<Chosen>,
    filtered: Memo<Filtered>,
    /// Places in the chosen order.
    places: Memo<Vec<usize>>,
    /// Whether something was typed that could not be looked up yet.
    is_coming: Signal<bool>,
}

/// The page of all organisations.
#[component]
pub fn Organisations() -> impl IntoView {
    let app = App::get();
    let shown = shown(app);
    // Who came to search begins in the field.
    if app.address_is_asked("q") {
        request_animation_frame(|| request_animation_frame(|| page::focus("main input[type=search]")));
    }
    view! {
        <div class="page catalogue">
            <Heading title=say!(app, "organisations-title") />
            <p class="lead">{say!(app, "organisations-lead")}</p>
            <p>
                <label class="search">
                    <span>{say!(app, "search-label")}</span>
                    <input
                        type="search"
                        data-testid="search-input"
                        autocomplete="off"
                        enterkeyhint="search"
                        prop:value=move || shown.typed.get()
                        on:input=move |event| app.set_filters(&[("q", &event_target_value(&event)), ("shown", "")])
                    />
                </label>
            </p>
            <Facets shown />
            <p class="told status" role="status" data-testid="catalogue-told">{live(move || told(app, shown))}</p>
            <Chips shown />
            {live(move || also(app, shown))}
            <Empty shown />
            <Rows shown />
            <Export shown />
        </div>
    }
}

fn shown(app: App) -> Shown {
    let catalogue = StoredValue::new(app.finder.catalogue(app));
    let typed = app.filter("q");
    let is_typed = Memo::new(move |_| typed.with(|typed| !typed.trim().is_empty()));
    // Made ready as soon as the page is open, not with the first letter.
    let index = Signal::derive(move || app.finder.index(app));
    let searched = ArcMemo::new_with_compare(
        move |_| {
            let index = index.get()?;
            is_typed.get().then(|| {
                marks::measured("padan:search", || {
                    let found = typed.with(|typed| index.search(typed, usize::MAX));
                    let answers = answers(&found);
                    Arc::new(Searched { found, answers })
                })
            })
        },
        |_, _| true,
    );
    let searched: Signal<Option<Arc<Searched>>> = searched.into();
    let is_coming = Signal::derive(move || is_typed.get() && index.with(Option::is_none));
    let chosen = Memo::new(move |_| Chosen::read(&app.address()));
    let filtered = Memo::new(move |_| {
        let found = searched.get();
        let found = found.as_ref().map(|searched| searched.answers.places.as_slice());
        // Before the index is ready a search shows nothing rather than everything.
        let found = if is_coming.get() { Some(&[][..]) } else { found };
        catalogue.with_value(|catalogue| chosen.with(|chosen| catalogue.filter(found, chosen)))
    });
    let sort = Memo::new(move |_| app.address().get("sort").and_then(Sort::parse).unwrap_or_default());
    let places = Memo::new(move |_| {
        let found = searched.get();
        let found = found.as_ref().map(|searched| searched.answers.places.as_slice());
        catalogue.with_value(|catalogue| {
            filtered.with(|filtered| app.with_dataset(|dataset| catalogue.arranged(&filtered.left, sort.get(), found, dataset)))
        })
    });
    Shown { catalogue, typed, searched, chosen, filtered, places, is_coming }
}

/// How many there are, and of what: "37 of 413 organisations. State: Indonesia or Malaysia; kind: university."
fn told(app: App, shown: Shown) -> String {
    if shown.is_coming.get() {
        return say!(app, "search-coming");
    }
    let count = shown.places.with(Vec::len);
    let all = shown.catalogue.with_value(|catalogue| catalogue.len());
    let parts = shown.chosen.with(|chosen| {
        Facet::ALL
            .into_iter()
            .filter(|&facet| !chosen.of(facet).is_empty())
            .map(|facet| {
                let names = chosen.of(facet).iter().map(|id| value_label(app, facet, id, shown));
                let names = names.reduce(|text, item| say!(app, "list-or", text = text, item = item)).unwrap_or_default();
                say!(app, "catalogue-part", facet = facet_label(app, facet), values = names)
            })
            .reduce(|text, item| say!(app, "list-next-long", text = text, item = item))
    });
    let some = shown.searched.with(|searched| searched.as_ref().is_some_and(|searched| !searched.answers.whole && count > 0));
    let counted = if let Some(parts) = parts {
        say!(app, "catalogue-told-of", count = count, all = all, parts = parts)
    } else {
        say!(app, "catalogue-told", count = count, all = all)
    };
    if some { say!(app, "catalogue-told-some", told = counted) } else { counted }
}

/// Topics and capabilities that answer the words as well.
fn also(app: App, shown: Shown) -> Option<AnyView> {
    let searched = shown.searched.get()?;
    let found = rows::also(app, &searched.found);
    (!found.is_empty()).then(|| view! { <p class="also">{say!(app, "catalogue-also")} " " {found}</p> }.into_any())
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
