//! The map of states: how many organisations each has in a topic, and the arc of the pair under pointer or focus.

use super::live::live;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::overview::Overview;
use padan_core::picture::{MAP_HEIGHT, MAP_WIDTH, arc, place_of};

/// Two states as places in the dataset, the first side's first.
pub type Span = [usize; 2];

/// States whose label stands to the left of their dot, so that it does not run into a neighbour.
const LABEL_LEFT: [&str; 3] = ["MM", "MY", "TH"];

/// Draws the states with the organisations of a topic; a sentence says the same.
#[component]
pub fn StateMap(known: Overview, span: Signal<Option<Span>>) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let states: Vec<_> = dataset.states.iter().filter(|state| state.member).collect();
    let count = |code: &str| {
        let place = dataset.state(code);
        known.active.iter().filter(|&&organisation| Some(dataset.organisations[organisation].state) == place).count()
    };
    let counts: Vec<String> = states.iter().map(|state| format!("{} {}", state.about.name, count(&state.about.code))).collect();
    let dots: Vec<_> = states
        .iter()
        .filter_map(|state| {
            let code = state.about.code.clone();
            let (x, y) = place_of(&code)?;
            let found = count(&code);
            let (side, anchor) = if LABEL_LEFT.contains(&code.as_str()) { (-1, "end") } else { (1, "start") };
            // Larger where there are more, but never over a neighbour.
            let radius = (4 + (found * 4).isqrt()).min(13);
            Some(view! {
                <circle cx=x cy=y r=radius class:none=found == 0 />
                <text x=x + side * (i32::try_from(radius).unwrap_or(0) + 5) y=y + 5 text-anchor=anchor>{code} " " {found}</text>
            })
        })
        .collect();
    let path = move || {
        let [a, b] = span.get()?;
        let at = |state: usize| app.with_dataset(|dataset| place_of(&dataset.states[state].about.code));
        let [first, second] = arc(at(a)?, at(b)?);
        Some(view! { <path class="arc-a" d=first /> <path class="arc-b" d=second /> })
    };
    let label = say!(app, "map-label", counts = counts.join(", "));
    view! {
        <figure class="map">
            <svg viewBox=format!("0 0 {MAP_WIDTH} {MAP_HEIGHT}") role="img" aria-label=label>{live(path)} {dots}</svg>
            <figcaption class="quiet">{say!(app, "map-caption")}</figcaption>
        </figure>
    }
}
