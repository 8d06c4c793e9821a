//! Long work in slices, so that the page stays alive meanwhile.

use leptos::prelude::set_timeout;
use std::time::Duration;

use super::clock;

/// How long a slice may take, in milliseconds.
const SLICE: f64 = 8.0;

/// Calls `step` until it says that there is nothing more to do; the first slice runs at once, so that short work is done before
/// the next picture. `pause` is called after each slice that did not end the work, with the milliseconds since the beginning.
pub fn in_slices(step: impl FnMut() -> bool + 'static, pause: impl FnMut(f64) + 'static) {
    slice(step, pause, clock::elapsed());
}

fn slice(mut step: impl FnMut() -> bool + 'static, mut pause: impl FnMut(f64) + 'static, began: f64) {
    let until = clock::elapsed() + SLICE;
    while clock::elapsed() < until {
        if step() {
            return;
        }
    }
    pause(clock::elapsed() - began);
    set_timeout(move || slice(step, pause, began), Duration::ZERO);
}
