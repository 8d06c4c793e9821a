//! How far this release is kept for use without a network, and whether another one waits. `public/offline.mjs` finds out and
//! writes it into attributes of the root element.

use super::page::{document, window};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = padanRelease, js_name = apply, catch)]
    fn apply_waiting() -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = padanRelease, js_name = install, catch)]
    fn ask_to_install() -> Result<(), JsValue>;
}

/// Whether Padan opens without a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offline {
    /// Not known yet: the files are on their way.
    Coming,
    /// All files are kept on the device.
    Ready,
    /// The browser keeps nothing for this site.
    Denied,
    /// The device has no room for the files.
    Full,
    /// A file could not be had as it was released.
    Failed,
    /// The browser has no such service here.
    Unable,
    /// All of it is in the page; `true` where that page is a file of this device.
    SingleFile(bool),
}

/// What is known of this release and of the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Whether this release opens without a network.
    pub offline: Offline,
    /// Whether another release is here and waits for the person's word.
    pub newer: bool,
    /// Whether the browser would install Padan as an app.
    pub installable: bool,
}

/// What is known now.
pub fn standing() -> Standing {
    let said = |name: &str| document().document_element().and_then(|root| root.get_attribute(name)).unwrap_or_default();
    let offline = if document().get_element_by_id("module").is_some() {
        Offline::SingleFile(window().location().protocol().is_ok_and(|protocol| protocol == "file:"))
    } else {
        match said("data-offline").as_str() {
            "ready" => Offline::Ready,
            "denied" => Offline::Denied,
            "full" => Offline::Full,
            "failed" => Offline::Failed,
            "unable" => Offline::Unable,
            _ => Offline::Coming,
        }
    };
    Standing { offline, newer: !said("data-newer").is_empty(), installable: !said("data-install").is_empty() }
}

/// Calls whenever something of it has changed, for as long as the app lives.
pub fn follow(changed: impl Fn() + 'static) {
    let _ = leptos::prelude::window_event_listener_untyped("padan:release", move |_| changed());
}

/// Goes over to the release that waits: the page is loaded anew.
///
/// Only on the person's word. A kiosk, where nobody is to be asked, does so when it is reset after a visitor if
/// [`Standing::newer`] says so, and tells visitors nothing of it.
pub fn apply() {
    // Nothing to go over to where the script is not there.
    let _ = apply_waiting();
}

/// Has the browser ask the person whether to install Padan.
pub fn install() {
    let _ = ask_to_install();
}
