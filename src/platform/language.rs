//! Names of languages, as the browser knows them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;
}

/// The name of the language with a code, in another language; the code itself where the browser knows no name.
pub fn name(code: &str, shown_in: &str) -> String {
    let options = js_sys::Object::new();
    // Never refused: the object is ours.
    let _ = js_sys::Reflect::set(&options, &"type".into(), &"language".into());
    let name = DisplayNames::new(shown_in, &options).and_then(|names| names.of(code));
    name.ok().flatten().unwrap_or_else(|| code.to_owned())
}
