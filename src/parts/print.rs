//! The button that prints a paper.

use crate::platform::page;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;

/// Waits for the citations: without them the sources on the paper would have no names.
#[component]
pub fn PrintButton() -> impl IntoView {
    let app = App::get();
    let print = move |_| {
        if untrack(|| app.citing.is_settled()) {
            page::print();
        }
    };
    view! {
        <button type="button" class="primary" data-testid="paper-print" aria-disabled=move || (!app.citing.is_settled()).to_string() on:click=print>
            {say!(app, "paper-print")}
        </button>
    }
}
