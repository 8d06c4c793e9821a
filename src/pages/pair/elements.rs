//! What the two can do of the topic, element by element.

use crate::parts::Spine;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::explanation::Explanation;

/// The spine with its heading and key.
#[component]
pub fn Elements(told: Explanation) -> impl IntoView {
    let app = App::get();
    view! {
        <h2>{say!(app, "pair-elements-title")}</h2>
        <p class="quiet">{say!(app, "pair-elements-key")}</p>
        <Spine told />
    }
}
