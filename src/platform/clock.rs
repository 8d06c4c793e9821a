//! The time.

use padan_core::stamp::Stamp;

/// Now, in UTC.
#[allow(clippy::cast_possible_truncation)] // whole milliseconds, far inside the range
pub fn now() -> Stamp {
    Stamp(js_sys::Date::now() as i64)
}
