//! The page as a whole: title, focus, scroll.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, Window};

/// The window.
pub fn window() -> Window {
    leptos::prelude::window()
}

/// The document.
pub fn document() -> Document {
    leptos::prelude::document()
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Takes away the first page that stands in the HTML, and gives the place where the app goes.
pub fn take_place() -> Option<HtmlElement> {
    let place = document().get_element_by_id("app")?;
    place.set_inner_html("");
    place.dyn_into().ok()
}

/// Puts the focus on the heading of the page and shows its top, so that a new page begins at its beginning.
pub fn begin_at_heading() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Ok(Some(heading)) = document().query_selector("main h1")
        && let Ok(heading) = heading.dyn_into::<HtmlElement>()
    {
        let _ = heading.focus();
    }
}

/// Puts the focus on the first element that a selector finds.
pub fn focus(selector: &str) {
    if let Ok(Some(found)) = document().query_selector(selector)
        && let Ok(found) = found.dyn_into::<HtmlElement>()
    {
        let _ = found.focus();
    }
}
