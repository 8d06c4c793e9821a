//! Files of this very release that are fetched when first needed. The single-file edition holds them in its page.

use super::page::{document, window};
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

#[wasm_bindgen]
extern "C" {
    /// In the single-file edition: the bytes that the page holds under a name (scripts/release/single-file.mjs).
    #[wasm_bindgen(js_name = padanHeldBytes, catch)]
    async fn held_bytes(name: &str) -> Result<JsValue, JsValue>;
}

/// The bytes of a file of the release; `None` where it cannot be had, for example without network on a site that was never
/// loaded whole.
pub async fn bytes(name: &str) -> Option<Vec<u8>> {
    match document().get_element_by_id(name) {
        Some(_) => Some(Uint8Array::new(&held_bytes(name).await.ok()?).to_vec()),
        None => fetch(name).await.ok(),
    }
}

/// The text of a file of the release, likewise.
pub async fn text(name: &str) -> Option<String> {
    String::from_utf8(bytes(name).await?).ok()
}

async fn fetch(name: &str) -> Result<Vec<u8>, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(&format!("./{name}"))).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer()?).await?.dyn_into()?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
