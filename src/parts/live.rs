//! Parts of a page that change.

use leptos::prelude::*;

/// A part of a page that changes with what it reads.
///
/// All such parts share one type: of each type of its own the framework makes some kilobytes of WebAssembly.
pub fn live<V: IntoView + 'static>(mut view: impl FnMut() -> V + Send + 'static) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(move || view().into_any())
}
