//! What the page shows: what was typed and chosen, and who answers.

use crate::platform::marks;
use crate::state::App;
use leptos::prelude::*;
use padan_core::catalogue::{Answers, Catalogue, Chosen, Facet, Filtered, Sort, answers};
use padan_core::search::Found;
use std::sync::Arc;

/// What was typed, searched.
#[derive(Clone)]
pub struct Searched {
    pub found: Found,
    pub answers: Answers,
}

/// What the page shows; a handle that is copied into its parts.
#[derive(Clone, Copy)]
pub struct Shown {
    pub catalogue: StoredValue<Arc<Catalogue>>,
    /// What was typed; empty where nothing was.
    pub typed: Memo<String>,
    /// `None` where nothing was typed, or the index is not ready yet.
    pub searched: Signal<Option<Arc<Searched>>>,
    pub chosen: Memo<Chosen>,
    pub filtered: Memo<Filtered>,
    /// Places in the chosen order.
    pub places: Memo<Vec<usize>>,
    /// Whether something was typed that could not be looked up yet.
    pub is_coming: Signal<bool>,
}

/// What the address asks for.
pub fn shown(app: App) -> Shown {
    let mut catalogue = app.finder.catalogue(app);
    let own = app.with_dataset(|dataset| untrack(|| app.own_topics.places(dataset, Chosen::read(&app.address()).of(Facet::Topic))));
    if !own.is_empty() {
        catalogue = Arc::new(app.with_dataset(|dataset| (*catalogue).clone().with_topics(dataset, &own)));
    }
    let catalogue = StoredValue::new(catalogue);
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
