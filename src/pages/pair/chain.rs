//! The value chain: which side shows which stage, from research to operation.

use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::explanation::Explanation;
use padan_core::matching::profile::STAGES;

/// Stages as rows, sides as columns.
#[component]
pub fn Chain(told: Explanation) -> impl IntoView {
    let app = App::get();
    let table = app.table(told.topic);
    let name = |place: usize| app.with_dataset(|dataset| dataset.organisations[place].name.clone());
    let rows: Vec<_> = STAGES
        .iter()
        .enumerate()
        .map(|(bit, stage)| {
            let shows = |place: usize, hue: &'static str| {
                let shown = table.profiles[place].stages >> bit & 1 == 1;
                let word = if shown { say!(app, "chain-yes") } else { say!(app, "chain-no") };
                view! { <td class=if shown { hue } else { "quiet" }>{word}</td> }
            };
            let label = app.words().say(&format!("stage-{}", stage.id()), &[]);
            view! { <tr><th scope="row">{label}</th>{shows(told.a, "hue-a")}{shows(told.b, "hue-b")}</tr> }
        })
        .collect();
    view! {
        <h2>{say!(app, "chain-title")}</h2>
        <table class="chain">
            <thead>
                <tr><th scope="col">{say!(app, "chain-stage")}</th><th scope="col" class="hue-a">{name(told.a)}</th><th scope="col" class="hue-b">{name(told.b)}</th></tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
