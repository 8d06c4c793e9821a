//! The elements of a topic by member state: how many organisations are known to supply each.

use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::gaps::Gaps;
use padan_core::matching::states::groups;

/// The table. Numbers are of organisations known here; an empty cell is no verdict.
#[component]
pub fn Table(topic: usize, found: Gaps) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let states: Vec<usize> = groups(&engine, &app.selection()).into_iter().map(|group| group.state).collect();
    let heads: Vec<_> = states
        .iter()
        .map(|&state| {
            let about = &dataset.states[state].about;
            view! { <th scope="col" class="number" abbr=about.name.clone()><a href=app.href(Page::State(about.code.clone())) title=about.name.clone()>{about.code.clone()}</a></th> }
        })
        .collect();
    let rows: Vec<_> = dataset.topics[topic]
        .elements
        .iter()
        .zip(&found.elements)
        .map(|(element, known)| {
            let cells: Vec<_> = states
                .iter()
                .map(|&state| {
                    let count = known.suppliers.iter().filter(|&&place| dataset.organisations[place].state == state).count();
                    view! { <td class="number">{(count > 0).then_some(count)}</td> }
                })
                .collect();
            let mark = match known.states.len() {
                0 => say!(app, "element-no-supplier"),
                1 => say!(app, "gaps-one-state"),
                _ => String::new(),
            };
            view! {
                <tr class:gap=known.states.is_empty() class:single=known.states.len() == 1>
                    <th scope="row">{element.title.clone()} " " <small>{mark}</small></th>
                    {cells}
                    <td class="number outside">{(!known.outside.is_empty()).then_some(known.outside.len())}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <div class="wide" role="region" tabindex="0" aria-label=say!(app, "gaps-by-state")>
            <table class="by-state">
                <thead><tr><th scope="col">{say!(app, "elements-element")}</th>{heads}<th scope="col" class="number">{say!(app, "gaps-outside-head")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="quiet">{say!(app, "gaps-table-key")}</p>
    }
}
