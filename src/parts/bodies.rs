//! Organisations named in a row.

use super::live::live;
use super::names::OrganisationLink;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;

/// Organisations named at once.
const FIRST: usize = 6;
/// Organisations behind the number that are in the page from the start, at most.
const READY: usize = 60;
/// Organisations named when more are asked for, at most: nobody reads more of such a row.
const MOST: usize = 200;

/// Organisations with their states, the first of them at once, the others behind their number.
#[component]
pub fn Bodies(
    places: Vec<usize>,
    /// Whether their state goes without saying.
    #[prop(optional)]
    of_one_state: bool,
) -> impl IntoView {
    let app = App::get();
    let row = move |&place: &usize| {
        let code = (!of_one_state).then(|| app.with_dataset(|dataset| dataset.state_of(place).code.clone()));
        view! { <li><OrganisationLink place /> {code.map(|code| view! { " " <span class="state">{code}</span> })}</li> }
    };
    let first: Vec<_> = places.iter().take(FIRST).map(row).collect();
    let more = places.len().saturating_sub(FIRST);
    let rest = (more > 0).then(|| {
        // So many stand there from the start, for paper and for the browser's own search; more only when they are asked for, since
        // on some pages there are thousands.
        let is_open = RwSignal::new(more <= READY);
        let rest = StoredValue::new(places);
        let rows =
            move || is_open.get().then(|| rest.with_value(|places| places.iter().skip(FIRST).take(MOST).map(row).collect::<Vec<_>>()));
        let beyond = more.saturating_sub(MOST);
        view! {
            <details class="more" on:toggle=move |_| is_open.set(true)>
                <summary>{say!(app, "and-more", count = more)}</summary>
                <ul class="inline">{live(rows)}</ul>
                {(beyond > 0).then(|| view! { <p>{say!(app, "and-more", count = beyond)}</p> })}
            </details>
        }
    });
    view! { <ul class="inline">{first}</ul> {rest} }
}
