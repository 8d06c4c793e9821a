//! What every screen of a kiosk has: a heading that takes the focus, and the bar at its foot.

use super::language::KioskLanguage;
use super::state::KioskState;
use crate::parts::live;
use crate::platform::page::set_title;
use crate::words::say;
use leptos::prelude::*;
use padan_core::kiosk::Screen;

/// The heading of a screen; it takes the focus and names the tab.
#[component]
pub fn ScreenHeading(#[prop(into)] title: String) -> impl IntoView {
    let event = KioskState::get().settings.with_untracked(|settings| settings.title.clone());
    set_title(if event.is_empty() { "Padan" } else { &event });
    view! { <h1 tabindex="-1">{title}</h1> }
}

/// At the foot of every screen but the first: the way back, what is picked, the way out.
#[component]
pub fn Bar(#[prop(optional)] hides_picks: bool) -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let picked = Memo::new(move |_| kiosk.journey.with(|journey| journey.picks().len()));
    view! {
        <nav class="kiosk-bar" aria-label=say!(app, "kiosk-bar")>
            <button type="button" data-testid="kiosk-back" on:click=move |_| kiosk.back()>{say!(app, "kiosk-back")}</button>
            <span role="status">{live(move || (!hides_picks && picked.get() > 0).then(|| say!(app, "kiosk-picks", count = picked.get())))}</span>
            {live(move || {
                (!hides_picks && picked.get() > 0).then(|| {
                    view! {
                        <button type="button" class="primary" data-testid="kiosk-take" on:click=move |_| kiosk.go(Screen::HandOver)>
                            {say!(app, "kiosk-take")}
                        </button>
                    }
                })
            })}
            <KioskLanguage />
            <button type="button" data-testid="kiosk-reset" on:click=move |_| kiosk.reset()>{say!(app, "kiosk-reset")}</button>
        </nav>
    }
}
