//! The matrix as a table: a shade and a number for each two states, and beside them how many organisations stand behind it.

use crate::platform::page;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::matching::states::ENOUGH;
use padan_core::matching::states::matrix::{Cell, Matrix, Measure, moved};
use padan_core::picture::hundredths;
use std::sync::Arc;

/// Shades from the least value to the greatest.
const SHADES: u32 = 6;

/// The matrix, by name or by cluster.
#[component]
pub fn Table(matrix: Arc<Matrix>, by_cluster: bool) -> impl IntoView {
    let app = App::get();
    let matrix = matrix.as_ref();
    let order: Vec<usize> = if by_cluster { matrix.clusters.concat() } else { (0..matrix.states.len()).collect() };
    let count = order.len();
    let starts: Vec<usize> = matrix.clusters.iter().filter_map(|cluster| cluster.first().copied()).collect();
    let is_start = |number: usize| by_cluster && starts.contains(&number);
    let codes: Vec<(String, String)> = app.with_dataset(|dataset| {
        let state = |&state: &usize| (dataset.states[state].about.code.clone(), dataset.states[state].about.name.clone());
        matrix.states.iter().map(state).collect()
    });
    // One cell is reached with the Tab key, from it all others with the arrow keys.
    let at = RwSignal::new((0, 1));
    let heads: Vec<_> = order
        .iter()
        .map(|&number| view! { <th scope="col" class:start=is_start(number) abbr=codes[number].1.clone()>{codes[number].0.clone()} " " <small>{matrix.known[number]}</small></th> })
        .collect();
    let rows: Vec<_> = order
        .iter()
        .enumerate()
        .map(|(row, &one)| {
            let (code, name) = codes[one].clone();
            let cells: Vec<_> = order
                .iter()
                .enumerate()
                .map(|(column, &other)| {
                    if one == other {
                        return view! { <td class="own" class:start=is_start(other)></td> }.into_any();
                    }
                    let cell = matrix.cell(one, other);
                    let class = format!("shade-{}", shade(matrix, cell));
                    let value = shown(app, matrix.asked.measure, cell);
                    let label = label(app, matrix, (one, other), &codes, &value);
                    let href = lead(app, matrix, &codes[one].0, &codes[other].0);
                    view! {
                        <td class=class class:thin=matrix.is_thin(one, other) class:start=is_start(other)>
                            <a
                                href=href
                                data-cell=format!("{row}-{column}")
                                tabindex=move || if at.get() == (row, column) { "0" } else { "-1" }
                                on:focus=move |_| at.set((row, column))
                            >
                                {value}
                                <small aria-hidden="true">{matrix.known[one]} "·" {matrix.known[other]}</small>
                                <span class="hidden">{label}</span>
                            </a>
                        </td>
                    }
                    .into_any()
                })
                .collect();
            let to = app.href(Page::State(code.clone()));
            view! {
                <tr class:start=is_start(one)>
                    <th scope="row"><a href=to><span class="long">{name}</span> " " <span class="short">{code}</span></a> " " <small>{matrix.known[one]}</small></th>
                    {cells}
                </tr>
            }
        })
        .collect();
    let caption = match matrix.asked.measure {
        Measure::Best => say!(app, "matrix-best"),
        Measure::Gain => say!(app, "matrix-gain"),
        Measure::Likeness => say!(app, "matrix-likeness"),
    };
    let go = move |event: leptos::ev::KeyboardEvent| {
        if let Some((row, column)) = moved(at.get_untracked(), &event.key(), count) {
            event.prevent_default();
            page::focus(&format!("[data-cell=\"{row}-{column}\"]"));
        }
    };
    view! {
        <div class="wide">
            <table class="matrix" data-testid="state-matrix" on:keydown=go>
                <caption>{caption}</caption>
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="quiet">{say!(app, "matrix-key", enough = ENOUGH)} " " {by_cluster.then(|| say!(app, "matrix-clusters"))} " " {say!(app, "counted-bodies")}</p>
    }
}

/// The value of a cell: whole points, whole per cent of likeness, per cent of gain with a decimal, since gains are small.
fn shown(app: App, measure: Measure, cell: Cell) -> String {
    let Some(value) = cell.value else { return "–".to_owned() };
    match measure {
        Measure::Best => (value.saturating_add(500) / 1000).to_string(),
        // A per cent is ten thousand millionths; the words write thousandths with one decimal.
        Measure::Gain => app.words().points(value / 10),
        Measure::Likeness => hundredths(value).to_string(),
    }
}

/// How dark a cell is, from 1, or 0 where nothing is known.
fn shade(matrix: &Matrix, cell: Cell) -> u32 {
    let (Some(value), Some((least, most))) = (cell.value, matrix.range()) else { return 0 };
    1 + (u64::from(value - least) * u64::from(SHADES - 1) / u64::from((most - least).max(1))).try_into().unwrap_or(SHADES - 1)
}

/// The whole of a cell in words.
fn label(app: App, matrix: &Matrix, (one, other): (usize, usize), codes: &[(String, String)], value: &str) -> String {
    let known = matrix.known.get(one).zip(matrix.known.get(other)).unwrap_or((&0, &0));
    let (a, b) = (codes[one].1.clone(), codes[other].1.clone());
    let text = if matrix.cell(one, other).value.is_none() {
        say!(app, "matrix-cell-none", a = a, b = b)
    } else if matrix.asked.measure == Measure::Best {
        say!(app, "matrix-cell-points", a = a, b = b, value = value.to_owned())
    } else {
        say!(app, "matrix-cell-share", a = a, b = b, value = value.to_owned())
    };
    let text = format!("{text} {}", say!(app, "matrix-cell-known", one = *known.0, other = *known.1));
    if matrix.is_thin(one, other) { format!("{text} {}", say!(app, "matrix-cell-thin")) } else { text }
}

/// Where a cell leads: to the pairs of the two states in the topic, or to their best pairs topic by topic.
fn lead(app: App, matrix: &Matrix, one: &str, other: &str) -> impl Fn() -> String + Send + Sync + Clone + 'static {
    let both = format!("{one},{other}");
    let topic = matrix.asked.topic.map(|topic| app.with_dataset(|dataset| dataset.topics[topic].id.clone()));
    let there = topic.map(|id| app.href_of(Address::of(Page::Topic(id)).with("states", &both)));
    move || there.as_ref().map_or_else(|| app.address().with("between", &both).to_string(), |there| there())
}
