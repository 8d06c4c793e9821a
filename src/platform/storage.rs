//! What stays on the device between visits: localStorage through gloo-storage, or memory where the browser refuses.
//!
//! gloo-storage throws where storage is denied, so it is called only after a probe. What cannot be read is never written
//! over: it is set aside under a key of its own.

use super::page::window;
use gloo_storage::{LocalStorage, Storage as _};
use padan_core::order::distinct;
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// All our keys begin so; on `file://` other pages share the storage.
const PREFIX: &str = "padan.";
const SET_ASIDE: &str = "padan.set-aside.";
const PROBE: &str = "padan.probe";
const ASKED: &str = "padan.persist-asked";

thread_local! {
    /// What [`probe`] found, once it was made.
    static PROBED: Cell<Option<Result<(), NotKept>>> = const { Cell::new(None) };
    /// `Some` where the browser keeps nothing for us.
    static MEMORY: RefCell<Option<BTreeMap<String, String>>> = const { RefCell::new(None) };
}

/// Why something is not kept on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// The browser allows no storage here.
    Denied,
    /// The storage is full.
    Full,
    /// A later version of the app has written there; it is not written over.
    Newer,
}

/// Whether the browser lets us at what it keeps: found out once, before anything else here is done.
pub fn probe() -> Result<(), NotKept> {
    PROBED.get().unwrap_or_else(|| {
        let found = window().local_storage().ok().flatten().map(drop).ok_or_else(denied);
        PROBED.set(Some(found));
        found
    })
}

/// Whether it keeps what is written, too. Asked once the first page stands: writing takes longer than the page may.
pub fn try_out() -> Result<(), NotKept> {
    probe()?;
    let storage = LocalStorage::raw();
    match storage.set_item(PROBE, "1") {
        Ok(()) => {
            let _ = storage.remove_item(PROBE);
            Ok(())
        }
        // Full is not denied: what is there can still be read.
        Err(_) if storage.length().unwrap_or(0) > 0 => Err(NotKept::Full),
        Err(_) => Err(denied()),
    }
}

fn denied() -> NotKept {
    MEMORY.with_borrow_mut(|memory| *memory = Some(BTreeMap::new()));
    NotKept::Denied
}

fn in_memory<T>(use_memory: impl FnOnce(&mut BTreeMap<String, String>) -> T) -> Option<T> {
    let _ = probe();
    MEMORY.with_borrow_mut(|memory| memory.as_mut().map(use_memory))
}

/// The raw text under one of our keys.
pub fn read(key: &str) -> Option<String> {
    in_memory(|memory| memory.get(key).cloned()).unwrap_or_else(|| LocalStorage::raw().get_item(key).ok().flatten())
}

/// Writes a value under one of our keys.
pub fn write(key: &str, value: &Value) -> Result<(), NotKept> {
    if in_memory(|memory| memory.insert(key.to_owned(), value.to_string())).is_some() {
        // Said once, when the probe failed.
        return Ok(());
    }
    LocalStorage::set(key, value).map_err(|_| NotKept::Full)
}

/// Takes away what stands under one of our keys.
pub fn remove(key: &str) {
    if in_memory(|memory| memory.remove(key)).is_none() {
        let _ = LocalStorage::raw().remove_item(key);
    }
}

/// Holds a text for as long as the tab is open, or nothing any more. Where the browser refuses, nothing is held.
pub fn hold(key: &str, text: Option<&str>) {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = match text {
            Some(text) => storage.set_item(key, text),
            None => storage.remove_item(key),
        };
    }
}

/// What [`hold`] holds.
pub fn held(key: &str) -> Option<String> {
    window().session_storage().ok().flatten()?.get_item(key).ok().flatten()
}

/// Our keys that begin with a text, sorted.
pub fn keys(beginning: &str) -> Vec<String> {
    let mut keys = in_memory(|memory| memory.keys().cloned().collect()).unwrap_or_else(stored_keys);
    keys.retain(|key| key.starts_with(beginning));
    distinct(keys)
}

fn stored_keys() -> Vec<String> {
    let storage = LocalStorage::raw();
    let length = storage.length().unwrap_or(0);
    (0..length).filter_map(|place| storage.key(place).ok().flatten()).filter(|key| key.starts_with(PREFIX)).collect()
}

/// Moves what cannot be read out of the way, under a key that ends in `moment`. Nothing is moved where there is no room.
pub fn set_aside(key: &str, moment: &str) -> Result<(), NotKept> {
    let Some(text) = read(key) else { return Ok(()) };
    if in_memory(|memory| memory.remove(key)).is_some() {
        return Ok(());
    }
    let storage = LocalStorage::raw();
    // The copy first: a full storage must not cost the original.
    storage.set_item(&format!("{SET_ASIDE}{moment}.{key}"), &text).map_err(|_| NotKept::Full)?;
    storage.remove_item(key).map_err(|_| NotKept::Full)
}

/// Everything that was set aside, as key and raw text.
pub fn all_set_aside() -> Vec<(String, String)> {
    keys(SET_ASIDE).into_iter().filter_map(|key| read(&key).map(|text| (key, text))).collect()
}

/// Calls when the page is shown again after it had been put away, when it heard of nothing.
pub fn on_return(returned: impl Fn() + 'static) {
    let _ = leptos::prelude::window_event_listener_untyped("pageshow", move |_| returned());
}

/// Calls when the page is put away or closed: the last moment to write.
pub fn on_leaving(leaving: impl Fn() + Copy + 'static) {
    // Some browsers tell only one of the two.
    for event in ["pagehide", "visibilitychange"] {
        let _ = leptos::prelude::window_event_listener_untyped(event, move |_| leaving());
    }
}

/// Asks the browser, once on this device, not to clear what is kept. It may ask the person, or decide by itself.
pub fn ask_to_persist() {
    if MEMORY.with_borrow(Option::is_some) || read(ASKED).is_some() || write(ASKED, &Value::Bool(true)).is_err() {
        return;
    }
    // Missing where a page is served without TLS.
    let manager = js_sys::Reflect::get(&window().navigator(), &"storage".into()).ok().filter(JsValue::is_object);
    if let Some(Ok(asked)) = manager.map(|manager| manager.unchecked_into::<StorageManager>().persist()) {
        // Whatever the answer is, the app does the same.
        leptos::task::spawn_local(async { drop(JsFuture::from(asked).await) });
    }
}

/// Calls whenever another tab has changed one of our keys.
pub fn on_change(changed: impl Fn(&str) + 'static) {
    // Lives as long as the page.
    let _ = leptos::prelude::window_event_listener(leptos::ev::storage, move |event| {
        if let Some(key) = event.key().filter(|key| key.starts_with(PREFIX)) {
            changed(&key);
        }
    });
}
