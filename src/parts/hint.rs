//! Hints for a first visit: dismissed for good, shown again from the page of help.

use super::live::live;
use crate::platform::{page, storage};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;

/// Where hints stand; the device keeps which of them are dismissed under these keys.
pub const HINTS: [&str; 3] = ["padan.hint-home", "padan.hint-topic", "padan.hint-pair"];

/// A hint, unless it was dismissed. It is there with its page or not at all, so nothing moves.
#[component]
pub fn Hint(
    /// Its key, one of [`HINTS`].
    held: &'static str,
    text: String,
) -> impl IntoView {
    let app = App::get();
    let shown = RwSignal::new(storage::read(held).is_none());
    let dismiss = move |_| {
        // Where the device keeps nothing that is said already, and the hint goes all the same.
        let _ = storage::write(held, &true.into());
        page::focus("main h1");
        shown.set(false);
    };
    live(move || {
        let text = text.clone();
        shown.get().then(|| view! { <p class="hint on-screen">{text} " " <button type="button" class="quiet" on:click=dismiss>{say!(app, "hint-hide")}</button></p> })
    })
}
