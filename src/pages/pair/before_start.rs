//! Before a start: certifications, control pointers, authorities, restrictions, open questions. Pointers, never a verdict.

use crate::parts::{Authority, PointerLine};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::explanation::Explanation;
use padan_core::order::distinct;

/// What to look up and whom to ask.
#[component]
pub fn BeforeStart(told: Explanation) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let capabilities =
        distinct(told.claims.iter().map(|effect| dataset.organisations[effect.organisation].claims[effect.claim].capability));
    let pointers: Vec<_> =
        dataset.pointers_for(&capabilities).into_iter().map(|pointer| view! { <PointerLine pointer=pointer.clone() /> }).collect();
    let no_pointers = pointers.is_empty().then(|| view! { <p>{say!(app, "pointers-none")}</p> });
    let count = pointers.len();
    let some_pointers = (count > 0).then(|| view! { <details class="pointers"><summary>{say!(app, "pointers-open", count = count)}</summary><p class="quiet">{say!(app, "pointers-whose")}</p><ul class="plain">{pointers}</ul></details> });
    let certificates: Vec<_> = [told.a, told.b]
        .into_iter()
        .map(|side| {
            let entry = &dataset.organisations[side];
            let held: Vec<String> = entry.certifications.iter().map(|held| held.name.clone()).collect();
            let text = if held.is_empty() { say!(app, "certifications-unknown") } else { held.join("; ") };
            view! { <dt>{entry.name.clone()}</dt><dd>{text}</dd> }
        })
        .collect();
    let states: Vec<_> = [told.a, told.b].into_iter().map(|side| view! { <Authority state=dataset.state_of(side).clone() /> }).collect();
    let questions =
        [say!(app, "question-ownership"), say!(app, "question-results"), say!(app, "question-publication"), say!(app, "question-cost")];
    let questions: Vec<_> = questions.into_iter().map(|text| view! { <li>{text}</li> }).collect();
    view! {
        <h2>{say!(app, "before-title")}</h2>
        <p class="quiet">{say!(app, "before-note")}</p>
        <h3>{say!(app, "certifications-title")}</h3>
        <dl class="open">{certificates}</dl>
        <h3>{say!(app, "authorities-title")}</h3>
        <dl class="open">{states}</dl>
        <h3>{say!(app, "pointers-title")}</h3>
        {no_pointers}
        {some_pointers}
        <h3>{say!(app, "questions-title")}</h3>
        <ul class="plain">{questions}</ul>
    }
}
