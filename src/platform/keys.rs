//! Single keys as shortcuts. Whoever speaks or strikes keys by mistake turns them off, and the device remembers it.

use super::storage::{self, NotKept};
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The keys that are shortcuts.
const KEYS: &str = "?/htol";
/// Where keys are letters, or mean something of their own.
const TAKEN: &str = "input:not([type=checkbox],[type=radio],[type=range]),textarea,select,dialog";
/// Kept on the device while they are off.
const OFF: &str = "padan.keys-off";

/// Calls with each key that is pressed as a shortcut, for as long as the app lives.
pub fn follow(pressed: impl Fn(String) + 'static) {
    let _ = window_event_listener(leptos::ev::keydown, move |event| {
        let key = event.key();
        let held = event.ctrl_key() || event.alt_key() || event.meta_key();
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is_taken = || target.is_some_and(|target| target.closest(TAKEN).is_ok_and(|found| found.is_some()));
        if KEYS.contains(&key) && !held && !is_taken() && are_on() {
            event.prevent_default();
            pressed(key);
        }
    });
}

/// Whether single keys are shortcuts.
pub fn are_on() -> bool {
    storage::read(OFF).is_none()
}

/// Turns the shortcuts on or off.
pub fn turn(on: bool) -> Result<(), NotKept> {
    if on {
        storage::remove(OFF);
        return Ok(());
    }
    storage::write(OFF, &true.into())
}
