//! Files that the person takes along or brings.

use super::page::{document, window};
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

/// A file that a person has brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Result<Vec<u8>, NotRead>,
}

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotRead {
    /// Bigger than anything that could be used.
    TooBig,
    /// The browser would not.
    Refused,
}

/// Offers bytes as a file for download. An error says that the browser would not.
pub fn download(name: &str, kind: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&js_sys::Array::of1(&Uint8Array::from(bytes)), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    if let Some(body) = document().body() {
        body.append_child(&link)?;
        link.click();
        link.remove();
    }
    // The browser needs the address until it has begun to save.
    let release = wasm_bindgen::closure::Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&url);
    });
    window().set_timeout_with_callback_and_timeout_and_arguments_0(release.unchecked_ref(), 10_000)?;
    Ok(())
}

/// Reads the files of at most so many bytes that were chosen in a field, and empties the field, so that the same file can be chosen
/// again.
pub fn read_chosen(event: &web_sys::Event, most: usize, take: impl Fn(Given) + Copy + 'static) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(files) = field.files() {
        read_all(&files, most, take);
    }
    field.set_value("");
}

/// Takes files that are dropped anywhere on the page, for as long as the app lives. The browser would open them instead. `most` says how
/// many bytes are read at most where the person is.
pub fn on_drop(most: impl Fn() -> usize + Copy + 'static, take: impl Fn(Given) + Copy + 'static) {
    let _ = leptos::prelude::window_event_listener(leptos::ev::dragover, |event| {
        if has_files(&event) {
            event.prevent_default();
        }
    });
    let _ = leptos::prelude::window_event_listener(leptos::ev::drop, move |event| {
        if has_files(&event) {
            event.prevent_default();
            if let Some(files) = event.data_transfer().and_then(|data| data.files()) {
                read_all(&files, most(), take);
            }
        }
    });
}

fn has_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

fn read_all(files: &FileList, most: usize, take: impl Fn(Given) + Copy + 'static) {
    for file in (0..files.length()).filter_map(|place| files.item(place)) {
        leptos::task::spawn_local(async move { take(read(file, most).await) });
    }
}

async fn read(file: File, most: usize) -> Given {
    let name = file.name();
    #[allow(clippy::cast_precision_loss)] // some millions
    if file.size() > most as f64 {
        return Given { name, bytes: Err(NotRead::TooBig) };
    }
    let buffer = JsFuture::from(file.array_buffer()).await.and_then(JsCast::dyn_into::<ArrayBuffer>);
    Given { name, bytes: buffer.map(|buffer| Uint8Array::new(&buffer).to_vec()).map_err(|_| NotRead::Refused) }
}
