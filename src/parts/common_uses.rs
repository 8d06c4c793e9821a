//! Things that organisations of several states use in their own work.

use super::bodies::Bodies;
use super::live::live;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::gaps::CommonUse;

/// Common uses that are told at once where there are many.
const USES: usize = 12;

/// What organisations of several states use; of many the first, the others when they are asked for.
#[component]
pub fn CommonUses(
    uses: Vec<CommonUse>,
    /// What is said where there is none.
    none: String,
) -> impl IntoView {
    let app = App::get();
    if uses.is_empty() {
        return view! { <p>{none}</p> }.into_any();
    }
    let row = move |used: &CommonUse| view! { <li><h3>{app.message(&used.told())}</h3> <Bodies places=used.organisations.clone() /></li> };
    let first: Vec<_> = uses.iter().take(USES).map(row).collect();
    let more = uses.len().saturating_sub(USES);
    let rest = (more > 0).then(|| {
        let is_open = RwSignal::new(false);
        let uses = StoredValue::new(uses);
        let rows = move || is_open.get().then(|| uses.with_value(|uses| uses.iter().skip(USES).map(row).collect::<Vec<_>>()));
        view! {
            <details class="more" on:toggle=move |_| is_open.set(true)>
                <summary>{say!(app, "and-more", count = more)}</summary>
                <ul class="gaps uses">{live(rows)}</ul>
            </details>
        }
    });
    view! { <ul class="gaps uses">{first}</ul> {rest} }.into_any()
}
