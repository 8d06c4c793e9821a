//! The time.

use super::page::window;
use padan_core::stamp::Stamp;

/// Now, in UTC.
#[allow(clippy::cast_possible_truncation)] // whole milliseconds, far inside the range
pub fn now() -> Stamp {
    Stamp(js_sys::Date::now() as i64)
}

/// Milliseconds since the page began, never running backwards.
pub fn elapsed() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}
