//! The region as one land with equal marks for its states. Whoever points at a mark, moves to it or touches it sees the same.

use crate::parts::{LABEL_LEFT, live};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::states::groups;
use padan_core::matching::states::matrix::Matrix;
use padan_core::matching::states::mix::Mix;
use padan_core::order::ordered;
use padan_core::picture::{MAP_HEIGHT, MAP_WIDTH, arc, land, place_of};
use std::sync::Arc;

/// Best pairs drawn and named at once.
const PAIRS: usize = 5;
/// A best pair of two states, as numbers among the states of the matrix.
type Link = (usize, usize);

/// What the map shows: organisations by state, and the best pairs between states.
#[derive(Clone)]
struct Shown {
    matrix: Arc<Matrix>,
    counts: Vec<usize>,
}

impl Shown {
    /// The best pairs of all states, or of one, the best first.
    fn links(&self, chosen: Option<usize>) -> Vec<Link> {
        let matrix = &self.matrix;
        let count = matrix.states.len();
        let links = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
        let asked = links.filter(|&(one, other)| chosen.is_none_or(|chosen| one == chosen || other == chosen));
        // The chosen one is the first side.
        let turned = asked.map(|(one, other)| if Some(other) == chosen { (other, one) } else { (one, other) });
        let held = turned.filter(|&(one, other)| matrix.cell(one, other).value.is_some()).collect();
        let value = |&(one, other): &Link| matrix.cell(one, other).value;
        let mut links = ordered(held, |a: &Link, b| value(b).cmp(&value(a)));
        links.truncate(PAIRS);
        links
    }

    fn name(&self, app: App, number: usize) -> String {
        app.with_dataset(|dataset| dataset.states[self.matrix.states[number]].about.name.clone())
    }

    fn code(&self, app: App, number: usize) -> String {
        app.with_dataset(|dataset| dataset.states[self.matrix.states[number]].about.code.clone())
    }
}

/// The map, what is pointed at in words, and all of it as a table.
#[component]
pub fn RegionMap(matrix: Arc<Matrix>) -> impl IntoView {
    let app = App::get();
    let field = app.filter("field");
    let selection = matrix.asked.selection.clone();
    let shown = Memo::new_owning(move |last: Option<Shown>| {
        let engine = app.engine();
        let domain = engine.dataset().domains.iter().position(|domain| domain.id == field.get());
        let counts = match domain {
            Some(domain) => {
                let count = |group| usize::try_from(Mix::in_all(&engine, &group).counts[domain]).unwrap_or(usize::MAX);
                groups(&engine, &selection).into_iter().map(count).collect()
            }
            None => matrix.known.clone(),
        };
        let changed = last.is_none_or(|last| last.counts != counts);
        (Shown { matrix: matrix.clone(), counts }, changed)
    });
    // Pointing and moving there show a state for the while; a click or a touch puts it into the address.
    let pointed = RwSignal::new(None::<usize>);
    let kept = app.filter("at");
    let chosen = Memo::new(move |_| {
        pointed.get().or_else(|| shown.with(|shown| (0..shown.counts.len()).find(|&number| shown.code(app, number) == kept.get())))
    });
    let marks = move || {
        let shown = shown.get();
        let marks: Vec<_> = (0..shown.counts.len())
            .filter_map(|number| {
                let code = shown.code(app, number);
                let (x, y) = place_of(&code)?;
                let known = shown.counts[number];
                let label = say!(app, "map-state", state = shown.name(app, number), count = known);
                let (own, named) = (code.clone(), code.clone());
                let is_left = LABEL_LEFT.contains(&code.as_str());
                Some(view! {
                    <button
                        type="button"
                        class="mark"
                        class:left=is_left
                        class:none=known == 0
                        data-state=named
                        aria-pressed=move || (chosen.get() == Some(number)).to_string()
                        style:left=part(x, MAP_WIDTH)
                        style:top=part(y, MAP_HEIGHT)
                        on:pointerenter=move |_| pointed.set(Some(number))
                        on:focus=move |_| pointed.set(Some(number))
                        on:click=move |_| {
                            pointed.set(Some(number));
                            app.set_filter("at", &own);
                        }
                    >
                        <span class="dot">{code}</span>
                        <span class="count">{known}</span>
                        <span class="hidden">{label}</span>
                    </button>
                })
            })
            .collect();
        marks
    };
    let arcs = move || {
        let shown = shown.get();
        let arcs: Vec<_> = shown
            .links(chosen.get())
            .into_iter()
            .filter_map(|(one, other)| {
                let [first, second] = arc(place_of(&shown.code(app, one))?, place_of(&shown.code(app, other))?);
                Some(view! { <path class="arc-a" d=first /> <path class="arc-b" d=second /> })
            })
            .collect();
        arcs
    };
    view! {
        <figure class="map region" data-testid="state-map">
            <div class="land-and-marks">
                <svg viewBox=format!("0 0 {MAP_WIDTH} {MAP_HEIGHT}") aria-hidden="true">
                    <path class="land" d=land() />
                    {live(arcs)}
                </svg>
                {live(marks)}
            </div>
            <figcaption><div role="status">{live(move || told(app, &shown.get(), chosen.get()))}</div></figcaption>
        </figure>
        <details class="as-table"><summary>{say!(app, "map-as-table")}</summary> {live(move || as_table(app, &shown.get()))}</details>
        <p class="quiet">{say!(app, "map-caption")} " " {say!(app, "counted-bodies")}</p>
    }
}

/// A part of a length in per cent, to hundredths.
fn part(of: i32, whole: i32) -> String {
    let hundredths = of * 10_000 / whole;
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// What the map shows now, in words.
fn told(app: App, shown: &Shown, chosen: Option<usize>) -> impl IntoView + use<> {
    let lead = match chosen {
        Some(number) => {
            let known = say!(app, "map-state", state = shown.name(app, number), count = shown.counts[number]);
            view! { <p><a href=app.href(Page::State(shown.code(app, number)))>{known}</a></p> }.into_any()
        }
        None => view! { <p>{say!(app, "map-hint")}</p> }.into_any(),
    };
    let lines: Vec<_> = shown
        .links(chosen)
        .into_iter()
        .map(|(one, other)| {
            let states =
                if chosen.is_some() { shown.code(app, other) } else { format!("{} – {}", shown.code(app, one), shown.code(app, other)) };
            view! { <li><span class="state">{states}</span> " " {pair(app, shown, (one, other))}</li> }
        })
        .collect();
    view! { {lead} <ol class="plain">{lines}</ol> }
}

/// The best pair of two states as a link, with its points.
fn pair(app: App, shown: &Shown, (one, other): Link) -> impl IntoView + use<> {
    let (topic, pair) = shown.matrix.cell(one, other).best?;
    let engine = app.engine();
    let [a, b] = [pair.a, pair.b].map(|place| &engine.dataset().organisations[place]);
    let to = Page::Pair { topic: engine.dataset().topics[topic].id.clone(), a: a.id.clone(), b: b.id.clone() };
    let points = (pair.score.total().saturating_add(500) / 1000).to_string();
    Some(view! { <a href=app.href(to)>{a.name.clone()} " — " {b.name.clone()}</a> " " <b>{points}</b> })
}

/// The same as a table.
fn as_table(app: App, shown: &Shown) -> impl IntoView + use<> {
    let rows: Vec<_> = (0..shown.counts.len())
        .map(|number| {
            let best = shown.links(Some(number)).first().copied();
            view! {
                <tr>
                    <th scope="row"><a href=app.href(Page::State(shown.code(app, number)))>{shown.name(app, number)}</a></th>
                    <td class="number">{shown.counts[number]}</td>
                    <td>{best.map(|(_, other)| shown.name(app, other))}</td>
                    <td>{best.map(|link| pair(app, shown, link))}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table>
            <thead><tr><th scope="col">{say!(app, "about-state")}</th><th scope="col" class="number">{say!(app, "about-known-here")}</th><th scope="col">{say!(app, "map-with")}</th><th scope="col">{say!(app, "between-pair")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
