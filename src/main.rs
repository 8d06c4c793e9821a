//! Padan, the app: Leptos views over `padan-core`. Pages ask the core and show its answer.

// Components take their props by value.
#![allow(clippy::needless_pass_by_value)]
// The state is a handful of handles; what they weigh on the host, where only lints run, is not what they weigh in the browser.
#![allow(clippy::large_types_passed_by_value)]

mod app;
mod chunks;
mod pages;
mod parts;
mod platform;
mod state;
mod words;

fn main() {
    platform::crash::install();
    app::start();
}
