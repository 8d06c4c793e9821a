//! The page as a whole: title, focus, scroll.

use leptos::prelude::{request_animation_frame, set_timeout};
use std::cell::OnceCell;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, Window};

thread_local! {
    /// The first page as it stood in the HTML.
    static FIRST_PAGE: OnceCell<String> = const { OnceCell::new() };
}

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

/// The address of the app without its fragment.
pub fn base() -> String {
    let address = window().location().href().unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// Whether another device may reach that address: not a file, not this machine alone.
pub fn is_reachable() -> bool {
    let location = window().location();
    let (kind, host) = (location.protocol().unwrap_or_default(), location.hostname().unwrap_or_default());
    kind.starts_with("http") && host != "localhost" && !host.ends_with(".localhost") && !host.starts_with("127.") && host != "[::1]"
}

/// Whether there is room for more than one column.
pub fn is_wide() -> bool {
    window().inner_width().ok().and_then(|width| width.as_f64()).is_none_or(|width| width >= 768.0)
}

/// Asks the browser to print the page.
pub fn print() {
    let _ = window().print();
}

/// Whether the page was opened from a folder, not from a site.
pub fn is_file() -> bool {
    window().location().protocol().is_ok_and(|protocol| protocol == "file:")
}

/// Takes away the first page that stands in the HTML, and gives the place where the app goes.
pub fn take_place() -> Option<HtmlElement> {
    let place = document().get_element_by_id("app")?;
    FIRST_PAGE.with(|first| first.set(place.inner_html())).ok()?;
    place.set_inner_html("");
    place.dyn_into().ok()
}

/// What [`take_place`] took away.
pub fn first_page() -> String {
    FIRST_PAGE.with(|first| first.get().cloned().unwrap_or_default())
}

/// Where a person is on a page.
#[derive(Debug, Clone, Default)]
pub struct Spot {
    /// How far down the page is scrolled, in pixels.
    pub top: f64,
    /// The address of the link that has the focus.
    pub link: Option<String>,
}

/// Where the person is now.
pub fn spot() -> Spot {
    let link = document().active_element().and_then(|focused| focused.get_attribute("href"));
    Spot { top: window().scroll_y().unwrap_or_default(), link }
}

/// Begins a page: a new one at its top with the focus on its heading, one come back to where it was left.
pub fn begin(spot: Option<&Spot>) {
    // Two pages can share the element of their heading. What is told of a page is told when the focus comes to it.
    if has_focus("main h1")
        && let Some(heading) = document().active_element().and_then(|focused| focused.dyn_into::<HtmlElement>().ok())
    {
        let _ = heading.blur();
    }
    focus("main h1");
    if let Some(link) = spot.and_then(|spot| spot.link.as_ref()) {
        focus(&format!("main a[href=\"{}\"]", link.replace(['"', '\\'], "")));
    }
    window().scroll_to_with_x_and_y(0.0, spot.map_or(0.0, |spot| spot.top));
}

/// Calls once what stands on the page now is to be seen.
pub fn once_drawn(then: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(then, Duration::ZERO));
}

/// Calls whenever the person comes back to this tab, for as long as the app lives.
pub fn on_return(back: impl Fn() + 'static) {
    let _ = leptos::prelude::window_event_listener_untyped("focus", move |_| back());
}

/// Puts the focus on the first element that a selector finds.
pub fn focus(selector: &str) {
    if let Ok(Some(found)) = document().query_selector(selector)
        && let Ok(found) = found.dyn_into::<HtmlElement>()
    {
        let _ = found.focus();
    }
}

/// An attribute of the element that an event is about.
pub fn attribute(target: Option<web_sys::EventTarget>, name: &str) -> Option<String> {
    target?.dyn_into::<web_sys::Element>().ok()?.get_attribute(name)
}

/// Puts the tick of a box right where a click has changed it and nothing else did.
pub fn set_checked(selector: &str, checked: bool) {
    if let Ok(Some(found)) = document().query_selector(selector)
        && let Ok(found) = found.dyn_into::<web_sys::HtmlInputElement>()
    {
        found.set_checked(checked);
    }
}

/// Whether a selector finds anything.
pub fn is_there(selector: &str) -> bool {
    document().query_selector(selector).is_ok_and(|found| found.is_some())
}

/// The body of the page.
pub fn body() -> Option<HtmlElement> {
    document().body()
}

/// Shows a dialog that stands in the page before all else; the browser keeps the focus in it and gives it back.
pub fn show_dialog(selector: &str) {
    if let Ok(Some(found)) = document().query_selector(selector)
        && let Ok(dialog) = found.dyn_into::<web_sys::HtmlDialogElement>()
    {
        let _ = dialog.show_modal();
    }
}

/// How often is looked whether the focus was lost, and how long is waited in between.
const LOOKS: u32 = 20;
const WAIT: std::time::Duration = std::time::Duration::from_millis(50);

/// Whether what a selector finds first has the focus.
fn has_focus(selector: &str) -> bool {
    document().active_element().is_some_and(|focused| focused.matches(selector).unwrap_or_default())
}

/// Brings what has the focus into sight, where what has grown above has pushed it out.
fn into_sight() {
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    if let Some(focused) = document().active_element() {
        let at = focused.get_bounding_client_rect();
        if at.bottom() < 0.0 || at.top() > height {
            focused.scroll_into_view_with_bool(false);
        }
    }
}

/// Finds the focus a place where what had it goes away, now or within a second: the first selector that finds anything.
pub fn keep_focus(places: Vec<String>) {
    look_after(places, LOOKS);
}

fn look_after(places: Vec<String>, looks: u32) {
    let is_lost = document().active_element().is_none_or(|focused| focused.tag_name() == "BODY");
    if let Some(place) = places.iter().find(|place| is_lost && is_there(place)) {
        focus(place);
    } else if places.iter().any(|place| has_focus(place)) {
        into_sight();
    }
    if looks > 0 {
        leptos::prelude::set_timeout(move || look_after(places, looks - 1), WAIT);
    }
}
