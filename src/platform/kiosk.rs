//! What only a kiosk asks of the browser: nothing but touching leads anywhere, and the page itself can be had as a file.

use super::page::{document, first_page, window};
use leptos::prelude::{window_event_listener, window_event_listener_untyped};
use padan_core::address::Address;
use padan_core::kiosk::page::SETTINGS_ID;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// What the address says of the kiosk.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// Seconds until the countdown, where the address names them.
    pub idle: Option<u32>,
}

/// Whether this page is a kiosk: by its address, or because settings are inside the page.
pub fn asked() -> Option<Asked> {
    let search = window().location().search().unwrap_or_default();
    let address = Address::parse(&format!("/{search}"));
    let is_kiosk = address.get("kiosk") == Some("1") || document().get_element_by_id(SETTINGS_ID).is_some();
    is_kiosk.then(|| Asked { idle: address.get("idle").and_then(|seconds| seconds.parse().ok()).filter(|&seconds| seconds > 0) })
}

/// Turns on the styles that only a kiosk needs; the first page does without them.
pub fn dress() {
    if let Ok(Some(link)) = document().query_selector("link[rel=stylesheet][disabled]") {
        // Not refused for an attribute that is there.
        let _ = link.remove_attribute("disabled");
    }
}

/// The text that an element of the page holds.
pub fn held(id: &str) -> Option<String> {
    document().get_element_by_id(id)?.text_content()
}

/// Keeps the page from menus, dragging, dropping and the keys that open dialogs or lead away, for as long as the app lives.
pub fn guard() {
    for event in ["contextmenu", "dragstart", "dragover", "drop", "auxclick"] {
        let _ = window_event_listener_untyped(event, |event| event.prevent_default());
    }
    let _ = window_event_listener(leptos::ev::keydown, |event| {
        let key = event.key().to_lowercase();
        let leads_away = (event.alt_key() && key.starts_with("arrow")) || key == "browserback" || key == "f1";
        let opens = (event.ctrl_key() || event.meta_key()) && ["p", "s", "o", "u", "f", "h", "j", "d", "n", "t"].contains(&key.as_str());
        if leads_away || opens {
            event.prevent_default();
        }
    });
}

/// Calls whenever somebody touches the screen or a key.
pub fn on_touch(touched: impl Fn() + Copy + 'static) {
    for event in ["pointerdown", "keydown", "wheel"] {
        let _ = window_event_listener_untyped(event, move |_| touched());
    }
}

/// Calls when the page is put away: a browser may show it again as it was.
pub fn on_put_away(put_away: impl Fn() + 'static) {
    let _ = window_event_listener_untyped("pagehide", move |_| put_away());
}

/// Forgets where the person was on the page.
pub fn to_the_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// The page as it was opened, as HTML. Only the single-file edition holds all that it needs.
pub fn whole_page() -> Option<String> {
    let root: Element = document().document_element()?.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    for name in root.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        root.remove_attribute(&name).ok()?;
    }
    root.set_attribute("lang", "en").ok()?;
    root.query_selector("title").ok()??.set_text_content(Some("Padan"));
    root.query_selector("#app").ok()??.set_inner_html(&first_page());
    Some(format!("<!doctype html>\n{}\n", root.outer_html()))
}
