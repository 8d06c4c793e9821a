//! Why nothing is left, and what to do.

use super::facets::clear;
use super::names::facet_label;
use super::shown::Shown;
use crate::parts::live;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::catalogue::Facet;

/// Shown where nothing is left: near words, or the filters that leave nobody.
#[component]
pub fn Empty(shown: Shown) -> impl IntoView {
    let app = App::get();
    live(move || {
        if shown.is_coming.get() || shown.places.with(|places| !places.is_empty()) {
            return unknown(app, shown);
        }
        let found = shown.searched.get();
        let nobody = found.as_ref().is_some_and(|searched| searched.answers.places.is_empty());
        let near: Vec<String> = found.map(|searched| searched.found.near.clone()).unwrap_or_default();
        let content = if nobody { words(app, shown, near) } else { filters(app, shown) };
        Some(
            view! { <div data-testid="nothing-found">{content} <p><a href=app.href(Page::Own)>{say!(app, "profile-door")}</a></p> <p><a href=app.href(Page::Topics)>{say!(app, "nav-topics")}</a></p></div> }
                .into_any(),
        )
    })
}

/// Words that stand nowhere, where others of the query do.
fn unknown(app: App, shown: Shown) -> Option<AnyView> {
    let words = shown.searched.get()?.found.unknown_words.clone();
    (!words.is_empty()).then(|| view! { <p class="quiet">{say!(app, "search-unknown", words = app.words().list(words))}</p> }.into_any())
}

/// Nobody answers the words.
fn words(app: App, shown: Shown, near: Vec<String>) -> AnyView {
    let buttons: Vec<_> = near
        .into_iter()
        .map(|word| {
            let own = word.clone();
            view! { <button type="button" data-testid="near-word" on:click=move |_| app.set_filters(&[("q", &own), ("shown", "")])>{word}</button> " " }
        })
        .collect();
    let near = (!buttons.is_empty()).then(|| view! { <p>{say!(app, "search-near")} " " {buttons}</p> });
    let typed = shown.typed.get();
    view! { <p>{say!(app, "search-nowhere", words = typed.chars().take(200).collect::<String>())}</p> {near} <p>{say!(app, "search-none")}</p> }.into_any()
}

/// Somebody would, but for the filters: what each facet takes away.
fn filters(app: App, shown: Shown) -> AnyView {
    let chosen = shown.chosen.get();
    let without = shown.filtered.with(|filtered| filtered.without);
    let ways: Vec<_> = Facet::ALL
        .into_iter()
        .filter(|&facet| !chosen.of(facet).is_empty() && without[facet as usize] > 0)
        .map(|facet| {
            let text = say!(app, "catalogue-without", facet = facet_label(app, facet), count = without[facet as usize]);
            view! { <li><button type="button" on:click=move |_| app.set_filters(&[(facet.id(), ""), ("shown", "")])>{text}</button></li> }
        })
        .collect();
    let ways = if ways.is_empty() {
        // No single one is to blame.
        view! { <p><button type="button" on:click=move |_| clear(app)>{say!(app, "catalogue-clear")}</button></p> }.into_any()
    } else {
        view! { <ul class="plain">{ways}</ul> }.into_any()
    };
    view! { <p>{say!(app, "catalogue-none")}</p> {ways} }.into_any()
}
