//! The last page: what the laws and the entries of control lists say that the sheets name.

use crate::parts::{Authority, PointerLine};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::document::ControlPointer;

/// Law, authority and restrictions of each state, and each entry, once for all sheets.
#[component]
pub fn Annex(states: Vec<usize>, pointers: Vec<ControlPointer>) -> impl IntoView {
    let app = App::get();
    let about = app.with_dataset(|dataset| states.iter().map(|&state| dataset.states[state].about.clone()).collect::<Vec<_>>());
    let about: Vec<_> = about.into_iter().map(|state| view! { <div><Authority state /></div> }).collect();
    let pointers = if pointers.is_empty() {
        view! { <p>{say!(app, "pointers-none")}</p> }.into_any()
    } else {
        let lines: Vec<_> = pointers.into_iter().map(|pointer| view! { <PointerLine pointer /> }).collect();
        view! { <ul class="plain columns">{lines}</ul> }.into_any()
    };
    (!about.is_empty()).then(|| {
        view! {
            <section class="sheet" data-testid="dossier-annex">
                <h2>{say!(app, "dossier-annex")}</h2>
                <h3>{say!(app, "authorities-title")}</h3>
                <dl class="open columns">{about}</dl>
                <h3>{say!(app, "pointers-title")}</h3>
                {pointers}
            </section>
        }
    })
}
