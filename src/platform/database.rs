//! What is too big for localStorage, kept on the device in `IndexedDB`: bytes under names.

use super::page::window;
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransactionMode};

const DATABASE: &str = "padan";
const STORE: &str = "datasets";

/// The browser would not keep or give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

impl From<JsValue> for Refused {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Waits for a request; what it gave.
async fn answer(request: &IdbRequest) -> Result<JsValue, Refused> {
    let promise = Promise::new(&mut |resolve, reject| {
        let asked = request.clone();
        let done = Closure::once_into_js(move || resolve.call1(&JsValue::NULL, &asked.result().unwrap_or_default()));
        let failed = Closure::once_into_js(move || reject.call0(&JsValue::NULL));
        request.set_onsuccess(Some(done.unchecked_ref()));
        request.set_onerror(Some(failed.unchecked_ref()));
    });
    Ok(JsFuture::from(promise).await?)
}

async fn open() -> Result<IdbDatabase, Refused> {
    let factory = window().indexed_db()?.ok_or(Refused)?;
    let request: IdbOpenDbRequest = factory.open_with_u32(DATABASE, 1)?;
    let opened = request.clone();
    let make = Closure::once_into_js(move || {
        let database: Option<IdbDatabase> = opened.result().ok().and_then(|database| database.dyn_into().ok());
        if let Some(database) = database {
            let _ = database.create_object_store(STORE);
        }
    });
    request.set_onupgradeneeded(Some(make.unchecked_ref()));
    answer(&request).await?.dyn_into().map_err(Refused::from)
}

/// Asks the store for something and closes it again.
async fn ask(mode: IdbTransactionMode, ask: impl FnOnce(&IdbObjectStore) -> Result<IdbRequest, JsValue>) -> Result<JsValue, Refused> {
    let database = open().await?;
    let store = database.transaction_with_str_and_mode(STORE, mode).and_then(|transaction| transaction.object_store(STORE));
    let answered = match store.and_then(|store| ask(&store)) {
        Ok(request) => answer(&request).await,
        Err(_) => Err(Refused),
    };
    database.close();
    answered
}

/// Keeps bytes under a name, in place of what stood there.
pub async fn put(name: &str, bytes: &[u8]) -> Result<(), Refused> {
    let bytes = Uint8Array::from(bytes);
    ask(IdbTransactionMode::Readwrite, |store| store.put_with_key(&bytes, &name.into())).await.map(drop)
}

/// The bytes under a name; `None` where there are none.
pub async fn get(name: &str) -> Result<Option<Vec<u8>>, Refused> {
    let found = ask(IdbTransactionMode::Readonly, |store| store.get(&name.into())).await?;
    Ok(found.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec()))
}

/// Takes away what stands under a name.
pub async fn remove(name: &str) -> Result<(), Refused> {
    ask(IdbTransactionMode::Readwrite, |store| store.delete(&name.into())).await.map(drop)
}
