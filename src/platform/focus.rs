//! The focus is never lost: where what had it goes away, it goes to what stands there now.

use super::page::document;
use leptos::prelude::{set_timeout, window_event_listener_untyped};
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What can have the focus.
const FOCUSABLE: &str = "a[href],button,input,select,textarea,summary,[tabindex]";
/// When is looked whether a press has taken away what had the focus, in milliseconds: what takes its time goes later.
const LOOKS: [u64; 3] = [60, 300, 1000];

/// What had the focus last, and around it from the inside out each element with the place in it.
#[derive(Default)]
struct Held {
    focused: Option<Element>,
    around: Vec<(Element, u32)>,
}

/// Looks after the focus for as long as the app lives.
pub fn look_after() {
    let held = Rc::new(RefCell::new(Rc::new(Held::default())));
    let noted = held.clone();
    let _ = window_event_listener_untyped("focusin", move |_| {
        let focused = document().active_element();
        let mut around = Vec::new();
        let mut inner = focused.clone();
        while let Some(one) = inner {
            let outer = one.parent_element();
            if let Some(outer) = outer.clone() {
                let place = std::iter::successors(one.previous_element_sibling(), Element::previous_element_sibling).count();
                around.push((outer, u32::try_from(place).unwrap_or_default()));
            }
            inner = outer;
        }
        noted.replace(Rc::new(Held { focused, around }));
    });
    let _ = window_event_listener_untyped("click", move |_| {
        for moment in LOOKS {
            let held = held.clone();
            let look = move || {
                // Giving the focus notes where it is.
                let last = held.borrow().clone();
                find(&last);
            };
            set_timeout(look, Duration::from_millis(moment));
        }
    });
}

/// Whether nothing has the focus.
fn is_nowhere() -> bool {
    document().active_element().is_none_or(|focused| focused.tag_name() == "BODY")
}

/// Puts the focus where the one that held it was, if it is gone: to what stands in its place, else to what is nearest around it that
/// can have it, else to the heading. The browser scrolls where it would be out of sight.
fn find(held: &Held) {
    if !is_nowhere() || held.focused.as_ref().is_none_or(|focused| focused.is_connected()) {
        return;
    }
    // Beyond the page itself there is only its heading to go to.
    let around = held.around.iter().take_while(|(outer, _)| outer.tag_name() != "MAIN").filter(|(outer, _)| outer.is_connected());
    for (outer, place) in around {
        let here = outer.children();
        let next = here.item((*place).min(here.length().saturating_sub(1)));
        let found = next
            .and_then(|next| if next.matches(FOCUSABLE).unwrap_or_default() { Some(next) } else { next.query_selector(FOCUSABLE).ok()? });
        focus(found);
        if !is_nowhere() {
            return;
        }
    }
    focus(document().query_selector("main h1").ok().flatten());
}

fn focus(found: Option<Element>) {
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = found.focus();
    }
}
