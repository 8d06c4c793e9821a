//! When the app breaks: a box in plain JavaScript (`public/startup.mjs`) that offers the person's data. After a panic
//! nothing of this module may be called again, so the box knows nothing of it.

use wasm_bindgen::{JsCast, JsValue};

/// Has every panic written to the console and shown to the person.
pub fn install() {
    std::panic::set_hook(Box::new(|panic| {
        let text = panic.to_string();
        web_sys::console::error_1(&JsValue::from_str(&text));
        let recover = js_sys::Reflect::get(&js_sys::global(), &"padanRecover".into());
        if let Some(recover) = recover.ok().and_then(|found| found.dyn_into::<js_sys::Function>().ok()) {
            let _ = recover.call1(&JsValue::NULL, &text.into());
        }
    }));
}
