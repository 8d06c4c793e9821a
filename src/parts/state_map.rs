//! The map of states: how many organisations each has in a topic, and the arc of the pair under pointer or focus.

use super::live::live;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::overview::Overview;
use padan_core::picture::{MAP_HEIGHT, MAP_WIDTH, arc, land, place_of};

/// Two states as places in the dataset, the first side's first.
pub type Span = [usize; 2];

/// States whose label stands to the left of their mark, so that it does not run into a neighbour.
pub const LABEL_LEFT: [&str; 3] = ["KH", "MY", "TH"];

/// Radius of a mark, the same for each state: how many are known there is said in a number, not in size.
const RADIUS: i32 = 7;

/// Draws the states with the organisations of a topic; a sentence says the same.
#[component]
pub fn StateMap(
    known: Overview,
    span: Signal<Option<Span>>,
    /// The state that is marked as the one that the page is about.
    #[prop(optional_no_strip)]
    own: Option<usize>,
    /// Whether the organisations are those of all topics.
    #[prop(optional)]
    whole: bool,
) -> impl IntoView {
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
            let is_own = own.is_some() && own == dataset.state(&code);
            Some(view! {
                <circle cx=x cy=y r=RADIUS class:none=found == 0 class:own=is_own />
                <text x=x + side * (RADIUS + 5) y=y + 6 text-anchor=anchor>{code} " " {found}</text>
            })
        })
        .collect();
    let path = move || {
        let [a, b] = span.get()?;
        let at = |state: usize| app.with_dataset(|dataset| place_of(&dataset.states[state].about.code));
        let [first, second] = arc(at(a)?, at(b)?);
        Some(view! { <path class="arc-a" d=first /> <path class="arc-b" d=second /> })
    };
    let counts = counts.join(", ");
    let label = if whole { say!(app, "map-label-all", counts = counts) } else { say!(app, "map-label", counts = counts) };
    // The home page has no pairs to point at.
    let arcs = (!whole || own.is_some()).then(|| say!(app, "map-arc"));
    view! {
        <figure class="map">
            <svg viewBox=format!("0 0 {MAP_WIDTH} {MAP_HEIGHT}") role="img" aria-label=label><path class="land" d=land() /> {live(path)} {dots}</svg>
            <figcaption class="quiet">{say!(app, "map-caption")} " " {say!(app, "counted-bodies")} " " {arcs}</figcaption>
        </figure>
    }
}
