//! The catalogue: search as one types, facets with live counts, an order, and what is chosen as chips. All of it stands in the address.

mod empty;
mod export;
mod facets;
mod names;
mod rows;
mod shown;

use super::Heading;
use crate::parts::live;
use crate::platform::page;
use crate::state::App;
use crate::words::say;
use empty::Empty;
use export::Export;
use facets::{Chips, Facets};
use leptos::prelude::*;
use names::{facet_label, value_label};
use padan_core::catalogue::Facet;
use rows::Rows;
use shown::{Shown, shown};

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
