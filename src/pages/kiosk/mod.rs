//! A kiosk: people use it one after another by touch alone, nobody attends it, and nothing of a visitor outlives their visit.
//!
//! Where a visitor is lives in memory alone (`padan_core::kiosk::Journey`), not in the address, so that neither Back nor a reload
//! shows anything of it. Nothing here is a link.

mod answers;
mod attract;
mod frame;
mod guide;
mod hand_over;
mod idle;
mod keyboard;
mod language;
mod letters;
mod opening;
mod organisation;
mod organiser;
mod say;
mod state;

use crate::parts::live;
use crate::platform::page;
use crate::platform::{kiosk, marks};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::kiosk::Screen;
use state::{KioskState, Mode, Readiness};

/// The whole of a kiosk.
#[component]
pub fn Kiosk() -> impl IntoView {
    let app = App::get();
    let kiosk_state = KioskState::begin(app);
    opening::open_held(kiosk_state);
    app.speak_for_now(kiosk_state.first_language());
    provide_context(kiosk_state);
    kiosk::guard();
    language::follow(kiosk_state);
    let screen = Memo::new(move |_| kiosk_state.journey.with(padan_core::kiosk::Journey::screen));
    Effect::new(move |before: Option<()>| {
        screen.track();
        kiosk_state.mode.track();
        kiosk_state.ready.track();
        if before.is_some() {
            request_animation_frame(|| {
                page::focus("main h1");
                kiosk::to_the_top();
            });
        }
    });
    Effect::new(move |said: Option<bool>| {
        let is_ready = kiosk_state.ready.get() != Readiness::Opening;
        if is_ready && said != Some(true) {
            marks::mark("padan:ready");
        }
        is_ready
    });
    view! {
        {live(move || match kiosk_state.ready.get() {
            Readiness::Opening => view! { <p role="status">{say!(app, "kiosk-opening")}</p> }.into_any(),
            Readiness::Broken => view! { <Broken /> }.into_any(),
            Readiness::Ready => live(move || match kiosk_state.mode.get() {
                Mode::Visitor => visitor(screen),
                Mode::Code => view! { <organiser::Code /> }.into_any(),
                Mode::Organiser => view! { <organiser::Organiser /> }.into_any(),
            })
            .into_any(),
        })}
        <idle::Countdown />
    }
}

fn visitor(screen: Memo<Screen>) -> AnyView {
    live(move || match screen.get() {
        Screen::Attract => view! { <attract::Attract /> }.into_any(),
        Screen::Doors => view! { <say::Doors /> }.into_any(),
        Screen::Ways(side) => view! { <say::Ways side /> }.into_any(),
        Screen::Topics(side) => view! { <say::Topics side /> }.into_any(),
        Screen::Domains(side) => view! { <say::Domains side /> }.into_any(),
        Screen::Capabilities(side, domain) => view! { <say::Capabilities side domain /> }.into_any(),
        Screen::Words(side) => view! { <keyboard::OwnWords side /> }.into_any(),
        Screen::Answers => view! { <answers::Answers /> }.into_any(),
        Screen::Organisation(place) => view! { <organisation::Organisation place /> }.into_any(),
        Screen::HandOver => view! { <hand_over::HandOver /> }.into_any(),
        Screen::Guide => view! { <guide::Guide /> }.into_any(),
    })
    .into_any()
}

/// Said where the data inside the file cannot be read: it has been changed or cut off.
#[component]
fn Broken() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    view! {
        <h1 tabindex="-1">{say!(app, "kiosk-broken-title")}</h1>
        <p role="alert">{say!(app, "kiosk-broken")}</p>
        <ul class="findings">{kiosk.told(&kiosk.found.get_value())}</ul>
    }
}
