//! Padan, the app: Leptos views over `padan-core`. Pages ask the core and show its answer.

// Components take their props by value.
#![allow(clippy::needless_pass_by_value)]

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
