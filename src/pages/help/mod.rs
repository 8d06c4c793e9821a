//! How to use Padan: a guide for each kind of user in steps, what points mean, keys, hints.

mod keys;

use super::Heading;
use crate::parts::{HINTS, live};
use crate::platform::storage;
use crate::state::App;
use crate::words::say;
use keys::{KeyList, KeySwitch};
use leptos::prelude::*;
use padan_core::address::Page;

pub use keys::press;

/// The page of help.
#[component]
pub fn Help() -> impl IntoView {
    let app = App::get();
    view! {
        <div class="page help">
            <Heading title=say!(app, "help-title") />
            <p class="lead">{say!(app, "help-lead")}</p>
            <h2>{say!(app, "help-representative")}</h2>
            <RepresentativeGuide />
            <h2>{say!(app, "help-organiser")}</h2>
            <OrganiserGuide />
            <h2>{say!(app, "help-visitor")}</h2>
            <VisitorGuide />
            <h2>{say!(app, "meaning-title")}</h2>
            <p>{say!(app, "meaning-points")} " " <a href=app.href(Page::Data)>{say!(app, "data-title")}</a></p>
            <h2>{say!(app, "keys-title")}</h2>
            <KeyList />
            <KeySwitch />
            <h2>{say!(app, "hints-title")}</h2>
            <Hints />
        </div>
    }
}

/// A step, and where it is taken.
#[component]
fn Step(text: String, #[prop(optional)] to: Option<(Page, String)>) -> impl IntoView {
    let app = App::get();
    let link = to.map(|(page, name)| view! { <a href=app.href(page)>{name}</a> });
    view! { <li>{text} " " {link}</li> }
}

/// For somebody who speaks for an organisation.
#[component]
fn RepresentativeGuide() -> impl IntoView {
    let app = App::get();
    view! {
        <ol class="guide">
            <Step text=say!(app, "help-representative-find") to=(Page::Organisations, say!(app, "nav-organisations")) />
            <Step text=say!(app, "help-representative-missing") to=(Page::Home, say!(app, "door-words")) />
            <Step text=say!(app, "help-representative-topic") to=(Page::Topics, say!(app, "topics-title")) />
            <Step text=say!(app, "help-representative-pair") />
            <Step text=say!(app, "help-representative-keep") to=(Page::Shortlist, say!(app, "nav-shortlist")) />
            <Step text=say!(app, "help-representative-correct") />
        </ol>
    }
}

/// For somebody who runs an event.
#[component]
fn OrganiserGuide() -> impl IntoView {
    let app = App::get();
    view! {
        <ol class="guide">
            <Step text=say!(app, "help-organiser-bring") to=(Page::OwnData, say!(app, "own-title")) />
            <Step text=say!(app, "help-organiser-decide") />
            <Step text=say!(app, "help-organiser-load") />
            <li>{say!(app, "help-organiser-kiosk")} " " <a href="?kiosk=1">{say!(app, "help-organiser-open")}</a></li>
            <Step text=say!(app, "help-organiser-copy") />
        </ol>
    }
}

/// For somebody who stands before a kiosk; the kiosk shows it too.
#[component]
pub fn VisitorGuide() -> impl IntoView {
    let app = App::get();
    view! {
        <ol class="guide">
            <Step text=say!(app, "help-visitor-say") />
            <Step text=say!(app, "help-visitor-answers") />
            <Step text=say!(app, "help-visitor-pick") />
            <Step text=say!(app, "help-visitor-take") />
            <Step text=say!(app, "help-visitor-clear") />
        </ol>
    }
}

/// What the hints say, and the way to have them again.
#[component]
fn Hints() -> impl IntoView {
    let app = App::get();
    let again = RwSignal::new(false);
    let show = move |_| {
        HINTS.into_iter().for_each(storage::remove);
        again.set(true);
    };
    view! {
        <ul class="plain">
            <li>{say!(app, "hint-home")}</li>
            <li>{say!(app, "hint-topic")}</li>
            <li>{say!(app, "hint-pair")}</li>
        </ul>
        <p class="on-screen"><button type="button" data-testid="hints-again" on:click=show>{say!(app, "hints-again")}</button></p>
        <p role="status">{live(move || again.get().then(|| say!(app, "hints-shown")))}</p>
    }
}
