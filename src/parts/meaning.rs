//! What a figure means, in place.

use crate::state::App;
use crate::words::say;
use leptos::prelude::*;

/// Opens to a sentence on what the figures beside it mean.
#[component]
pub fn Meaning(text: String) -> impl IntoView {
    let app = App::get();
    view! { <details class="as-table meaning on-screen"><summary>{say!(app, "meaning-title")}</summary> <p>{text}</p></details> }
}
