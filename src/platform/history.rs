//! The history of the tab: only the fragment of the address is ours, and Back leads to where the person was on a page.

use super::page::{self, Spot, window};
use leptos::prelude::window_event_listener_untyped;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::ScrollRestoration;

/// The fragment with its `#`; empty where there is none.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to another fragment, as a link does.
pub fn go(fragment: &str) {
    let _ = window().location().set_hash(fragment);
}

/// Goes to another fragment in place of this one.
pub fn replace(fragment: &str) {
    // The state beside the address says which step of the history this is, and stays.
    let state = window().history().and_then(|history| history.state()).unwrap_or(JsValue::NULL);
    let history = window().history();
    if history.and_then(|history| history.replace_state_with_url(&state, "", Some(fragment))).is_err() {
        // Refused only where the page is going away.
        let _ = window().location().set_hash(fragment);
    }
}

/// Steps whose spots are kept: browsers lead back through fifty.
const KEPT: u32 = 64;

/// Where the person was on each step of the history. The browser's own memory is of no use: it scrolls before the page that
/// it remembers is there.
#[derive(Default)]
struct Steps {
    current: u32,
    spots: BTreeMap<u32, Spot>,
}

/// Calls whenever the fragment has changed, for as long as the app lives: with the spot to go back to, or with none on a page
/// that is new. Gives the spot of the first page, which a reload goes back to.
pub fn follow(changed: impl Fn(Option<Spot>) + 'static) -> Option<Spot> {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    let (current, top) = kept().unwrap_or_default();
    let steps = Rc::new(RefCell::new(Steps { current, spots: BTreeMap::new() }));
    let (first, here) = (steps.clone(), steps.clone());
    // Browsers take longer for this than the first page may.
    page::once_drawn(move || keep(first.borrow().current, page::spot().top));
    // The handles are for taking the listeners away, which never happens: the history lives as long as the page.
    let _ = window_event_listener_untyped("hashchange", move |_| {
        let mut steps = steps.borrow_mut();
        let left = steps.current;
        steps.spots.insert(left, page::spot());
        steps.spots.retain(|step, _| *step + KEPT > left);
        let back = if let Some((known, _)) = kept() {
            steps.current = known;
            let spot = steps.spots.get(&known).cloned().unwrap_or_default();
            // Said at once: a reload may come before the scrolling there has ended.
            keep(known, spot.top);
            Some(spot)
        } else {
            steps.current = left + 1;
            keep(steps.current, 0.0);
            None
        };
        drop(steps);
        changed(back);
    });
    // Not when the page is left: then browsers take no more state.
    let _ = window_event_listener_untyped("scrollend", move |_| keep(here.borrow().current, page::spot().top));
    (top > 0.0).then_some(Spot { top, link: None })
}

/// The step that this is, and how far down it was when the page was left.
fn kept() -> Option<(u32, f64)> {
    let state = window().history().ok()?.state().ok()?.as_string()?;
    let (step, top) = state.split_once(' ')?;
    Some((step.parse().ok()?, top.parse().ok()?))
}

fn keep(step: u32, top: f64) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state(&JsValue::from_str(&format!("{step} {top}")), "");
    }
}
