//! Single keys as shortcuts: what each does, the list of them as a dialog, the switch that turns them off.

use crate::platform::{history, keys, page};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// A page whose heading has the focus, and its search.
const SEARCH: &str = "main:has(h1:focus) [data-testid=search-input]";
/// How often is looked for the search of a page that is on its way, and how long is waited in between.
const LOOKS: u32 = 40;
const WAIT: Duration = Duration::from_millis(50);

/// Does what a key is a shortcut for.
pub fn press(app: App, key: &str) {
    let go = |page: Page| history::go(&app.href(page)());
    match key {
        "/" if page::is_there("[data-testid=search-input]") => page::focus("[data-testid=search-input]"),
        "/" => {
            go(Page::Organisations);
            search_when_here(LOOKS);
        }
        "h" => go(Page::Home),
        "t" => go(Page::Topics),
        "o" => go(Page::Organisations),
        "l" => go(Page::Shortlist),
        _ => show(app),
    }
}

/// Goes to the search of a page that is on its way, once its heading has taken the focus.
fn search_when_here(looks: u32) {
    if page::is_there(SEARCH) {
        page::focus(SEARCH);
    } else if looks > 0 {
        set_timeout(move || search_when_here(looks - 1), WAIT);
    }
}

/// Shows the list as a dialog. The browser gives the focus back to where it was, once it is closed.
fn show(app: App) {
    let Some(body) = page::body() else { return };
    let dialog = Rc::new(RefCell::new(None));
    let held = dialog.clone();
    let mounted = leptos::mount::mount_to(body, move || {
        provide_context(app);
        // Not while it says that it is closed: it is what says so.
        let take_away = move |_| {
            let held = held.clone();
            set_timeout(move || drop(held.take()), Duration::ZERO);
        };
        view! {
            <dialog class="keys" aria-labelledby="keys-title" closedby="any" on:close=take_away>
                <h2 id="keys-title" tabindex="-1" autofocus>{say!(app, "keys-title")}</h2>
                <KeyList />
                <KeySwitch />
                <form method="dialog"><button class="primary">{say!(app, "close")}</button></form>
            </dialog>
        }
        .into_any()
    });
    dialog.replace(Some(mounted));
    page::show_dialog("dialog.keys");
}

/// Each key with what it does.
#[component]
pub fn KeyList() -> impl IntoView {
    let app = App::get();
    let rows = [
        ("?", say!(app, "keys-list")),
        ("/", say!(app, "keys-search")),
        ("h", say!(app, "unknown-back")),
        ("t", say!(app, "nav-topics")),
        ("o", say!(app, "nav-organisations")),
        ("l", say!(app, "nav-shortlist")),
    ];
    let rows = rows.map(|(key, does)| view! { <dt><kbd>{key}</kbd></dt> <dd>{does}</dd> });
    view! { <dl class="keys-list">{rows}</dl> <p class="quiet">{say!(app, "keys-lead")}</p> }
}

/// Turns the shortcuts off and on.
#[component]
pub fn KeySwitch() -> impl IntoView {
    let app = App::get();
    let turn = move |event| {
        if keys::turn(event_target_checked(&event)).is_err() {
            app.notices.warn(say!(app, "storage-full"));
        }
    };
    view! {
        <p class="on-screen">
            <label class="keys-switch"><input type="checkbox" data-testid="keys-switch" checked=keys::are_on() on:change=turn /> <span>{say!(app, "keys-switch")}</span></label>
        </p>
    }
}
