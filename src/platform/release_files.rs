//! Files of this very release that are fetched when first needed. The single-file edition holds them in its page.

use super::page::{document, window};
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The bytes of a file of the release; `None` where it cannot be had, for example without network on a site that was never
/// loaded whole.
pub async fn bytes(name: &str) -> Option<Vec<u8>> {
    match document().get_element_by_id(name) {
        Some(held) => unpack(&held.text_content()?),
        None => fetch(name).await.ok(),
    }
}

async fn fetch(name: &str) -> Result<Vec<u8>, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(&format!("./{name}"))).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer()?).await?.dyn_into()?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Base64 as bytes.
fn unpack(text: &str) -> Option<Vec<u8>> {
    let letters = window().atob(text.trim()).ok()?;
    letters.chars().map(|letter| u8::try_from(u32::from(letter)).ok()).collect()
}
