//! The address bar: only the fragment is ours.

use super::page::window;
use leptos::prelude::window_event_listener_untyped;

/// The fragment with its `#`; empty where there is none.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to another fragment; Back leads here again.
pub fn go(fragment: &str) {
    // Refused only where the page is going away.
    let _ = window().location().set_hash(fragment);
}

/// Goes to another fragment in place of this one.
pub fn replace(fragment: &str) {
    let history = window().history();
    if history.and_then(|history| history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(fragment))).is_err() {
        go(fragment);
    }
}

/// Calls whenever the fragment has changed, for as long as the app lives.
pub fn on_change(changed: impl Fn() + 'static) {
    // The handle is for taking the listener away, which never happens: the router lives as long as the page.
    let _ = window_event_listener_untyped("hashchange", move |_| changed());
}
