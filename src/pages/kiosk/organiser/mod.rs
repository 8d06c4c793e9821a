//! The organiser's settings, behind a gesture and a code. They keep visitors out, not attackers: whoever can open the file or the
//! browser's tools can read the code.

mod fields;
mod files;
mod policy;

use super::frame::ScreenHeading;
use super::state::{KioskState, Mode};
use crate::parts::live;
use crate::platform::release::Offline;
use crate::words::say;
use files::Files;
use leptos::prelude::*;
use padan_core::kiosk::settings::CODE_RANGE;

/// Wrong codes until the first screen is shown again.
const TRIES: usize = 3;

/// Asks for the code.
#[component]
pub fn Code() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(0usize);
    let key = move |digit: char| {
        let press = move |_| {
            typed.update(|typed| {
                if typed.len() < *CODE_RANGE.end() {
                    typed.push(digit);
                }
            });
        };
        view! { <button type="button" data-key=digit.to_string() on:click=press>{digit}</button> }
    };
    let rows = ["123", "456", "789", "0"].map(|row| view! { <div>{row.chars().map(key).collect::<Vec<_>>()}</div> });
    let enter = move |_| {
        let is_right = kiosk.settings.with_untracked(|settings| settings.code.as_deref() == Some(typed.get_untracked().as_str()));
        typed.update(String::clear);
        if is_right {
            kiosk.mode.set(Mode::Organiser);
        } else {
            wrong.update(|wrong| *wrong += 1);
            if wrong.get_untracked() >= TRIES {
                kiosk.reset();
            }
        }
    };
    view! {
        <ScreenHeading title=say!(app, "kiosk-code-title") />
        <p data-testid="kiosk-code" aria-label=say!(app, "kiosk-code-title") role="img" class="dots">{live(move || "●".repeat(typed.with(String::len)))}</p>
        <p role="alert">{live(move || (wrong.get() > 0).then(|| say!(app, "kiosk-code-wrong")))}</p>
        <div class="keys">{rows}</div>
        <nav class="kiosk-bar" aria-label=say!(app, "kiosk-bar")>
            <button type="button" data-testid="kiosk-back" on:click=move |_| kiosk.reset()>{say!(app, "kiosk-back")}</button>
            <button type="button" on:click=move |_| typed.update(String::clear)>{say!(app, "kiosk-key-delete")}</button>
            <button type="button" class="primary" data-testid="kiosk-code-enter" on:click=enter>{say!(app, "kiosk-code-enter")}</button>
        </nav>
    }
}

/// The settings: what is changed holds once it is said so.
#[component]
pub fn Organiser() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let draft = RwSignal::new(kiosk.settings.get_untracked());
    let said = RwSignal::new((String::new(), false));
    view! {
        <div class="organiser" data-testid="kiosk-settings">
            <ScreenHeading title=say!(app, "kiosk-settings-title") />
            <p class="actions"><button type="button" data-testid="kiosk-leave" on:click=move |_| kiosk.reset()>{say!(app, "kiosk-leave")}</button></p>
            {live(move || kiosk.settings.with(|settings| settings.code.is_none()).then(|| view! { <p class="remark">{say!(app, "kiosk-no-code")}</p> }))}
            {kiosk.is_file.then(|| view! { <p class="remark">{say!(app, "kiosk-file-wins")}</p> })}
            {live(move || {
                let ready = matches!(app.release.offline(), Offline::Ready | Offline::SingleFile(true));
                ready.then(|| view! { <p data-testid="offline-ready">{say!(app, "offline-ready")}</p> })
            })}
            <fields::EventFields draft />
            {live(move || {
                // Another dataset has other topics and states.
                kiosk.floor.track();
                view! { <fields::ChoiceFields draft /> }
            })}
            <policy::PolicyFields draft />
            <Files draft said />
            <p role="status" class="said">{live(move || said.with(|(text, is_wrong)| (!is_wrong).then(|| text.clone())))}</p>
            <p role="alert" class="said">{live(move || said.with(|(text, is_wrong)| is_wrong.then(|| text.clone())))}</p>
            <UsageTable />
        </div>
    }
}

/// How often each topic was asked for at this device.
#[component]
fn UsageTable() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let usage = RwSignal::new(KioskState::usage());
    let title = move |id: &str| {
        kiosk.with_dataset(|dataset| dataset.topic(id).map_or_else(|| id.to_owned(), |place| dataset.topics[place].title.clone()))
    };
    let rows = move || {
        let counts: Vec<(String, u64)> = usage.with(|usage| usage.iter().map(|(id, count)| (title(id), count)).collect());
        counts
            .into_iter()
            .map(|(title, count)| view! { <tr><th scope="row">{title}</th><td class="number">{count.to_string()}</td></tr> })
            .collect::<Vec<_>>()
    };
    let clear = move |_| {
        KioskState::clear_usage();
        usage.set(KioskState::usage());
    };
    view! {
        <h2>{say!(app, "kiosk-usage")}</h2>
        <p class="quiet">{say!(app, "kiosk-usage-hint")}</p>
        <table data-testid="kiosk-usage"><tbody>{live(rows)}</tbody></table>
        <p class="actions"><button type="button" data-testid="kiosk-usage-clear" on:click=clear>{say!(app, "kiosk-usage-clear")}</button></p>
    }
}
