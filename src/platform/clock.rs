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

/// A moment as the person's clock shows it, as a field of the kind `datetime-local` holds it.
pub fn to_local(stamp: Stamp) -> String {
    #[allow(clippy::cast_precision_loss)] // milliseconds of our time fit
    let date = js_sys::Date::new(&(stamp.0 as f64).into());
    let (month, day) = (date.get_month() + 1, date.get_date());
    format!("{:04}-{month:02}-{day:02}T{:02}:{:02}", date.get_full_year(), date.get_hours(), date.get_minutes())
}

/// Today where the person is, as year, month and day.
pub fn today() -> String {
    let mut local = to_local(now());
    local.truncate(10);
    local
}

/// The moment that such a field holds; `None` where it is empty.
#[allow(clippy::cast_possible_truncation)] // whole milliseconds, far inside the range
pub fn from_local(text: &str) -> Option<Stamp> {
    let moment = js_sys::Date::new(&text.into()).get_time();
    (!text.is_empty() && moment.is_finite()).then_some(Stamp(moment as i64))
}
