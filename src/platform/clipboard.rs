//! The clipboard, and the device's own menu for sharing.

use super::page::{document, window};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

/// Copies text, and calls with whether that went well.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).unwrap_or(JsValue::UNDEFINED);
    // Missing where a page is served without TLS.
    match call(&clipboard, "writeText", &text.into()) {
        Some(written) => {
            let text = text.to_owned();
            leptos::task::spawn_local(async move { done(JsFuture::from(written).await.is_ok() || copy_selected(&text).is_some()) });
        }
        None => done(copy_selected(text).is_some()),
    }
}

/// The old way: a field, selected, and the browser's own command.
fn copy_selected(text: &str) -> Option<()> {
    let document: HtmlDocument = document().dyn_into().ok()?;
    let focused = document.active_element();
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = document.exec_command("copy");
    field.remove();
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = focused.focus();
    }
    copied.ok()?.then_some(())
}

/// Whether the browser has a menu for sharing.
pub fn can_share() -> bool {
    Reflect::get(&window().navigator(), &"share".into()).is_ok_and(|share| share.is_function())
}

/// Opens the device's menu for sharing a link. The person may close it: that is no error.
pub fn share(title: &str, link: &str) {
    let about = js_sys::Object::new();
    let _ = Reflect::set(&about, &"title".into(), &title.into());
    let _ = Reflect::set(&about, &"url".into(), &link.into());
    if let Some(shared) = call(&window().navigator(), "share", &about) {
        leptos::task::spawn_local(async move { drop(JsFuture::from(shared).await) });
    }
}

/// Calls a method that some browsers lack.
fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<Promise> {
    let method: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(object, argument).ok()?.dyn_into().ok()
}
