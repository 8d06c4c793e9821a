//! Asking before the page is left with work in it that is kept nowhere.

use leptos::leptos_dom::helpers::WindowListenerHandle;
use leptos::prelude::window_event_listener_untyped;
use std::cell::RefCell;

thread_local! {
    /// What asks, while there is something to lose: a page that always listens is never kept for Back by some browsers.
    static ASKING: RefCell<Option<WindowListenerHandle>> = const { RefCell::new(None) };
}

/// Has the browser ask, in its own words, before the page is left or loaded anew; or no longer.
pub fn ask(is_asked: bool) {
    ASKING.with_borrow_mut(|asking| {
        if !is_asked {
            if let Some(listener) = asking.take() {
                listener.remove();
            }
        } else if asking.is_none() {
            *asking = Some(window_event_listener_untyped("beforeunload", |event| event.prevent_default()));
        }
    });
}
