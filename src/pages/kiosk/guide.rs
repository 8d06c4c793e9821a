//! How a kiosk works, in steps: the visitor's part of the help.

use super::frame::{Bar, ScreenHeading};
use super::state::KioskState;
use crate::pages::VisitorGuide;
use crate::words::say;
use leptos::prelude::*;
use padan_core::kiosk::Screen;

#[component]
pub fn Guide() -> impl IntoView {
    let kiosk = KioskState::get();
    view! { <ScreenHeading title=say!(kiosk.app, "kiosk-help") /> <VisitorGuide /> <Bar /> }
}

/// The way there.
#[component]
pub fn GuideButton() -> impl IntoView {
    let kiosk = KioskState::get();
    view! { <button type="button" data-testid="kiosk-help" on:click=move |_| kiosk.go(Screen::Guide)>{say!(kiosk.app, "kiosk-help")}</button> }
}
