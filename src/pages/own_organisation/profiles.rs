//! The profiles that the device keeps.

use crate::parts::live;
use crate::platform::random;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::own_organisation;

/// The filter that says which profile is looked at.
pub const PROFILE: &str = "profile";

/// The profiles as links, and one more.
#[component]
pub fn Profiles() -> impl IntoView {
    let app = App::get();
    let names = Memo::new(move |_| {
        let kept = app.own_organisations.kept().into_iter();
        kept.map(|profile| (profile.organisation.id, profile.organisation.name)).collect::<Vec<_>>()
    });
    let rows = move || {
        let names = names.get();
        if names.is_empty() {
            return None;
        }
        let one = |(id, name): (String, String)| {
            let name = if name.trim().is_empty() { say!(app, "profile-unnamed") } else { name };
            view! { <li><a data-testid="profile-row" href=app.href_of(Address::of(Page::Own).with(PROFILE, &id))>{name}</a></li> }
        };
        let fresh = app.href_of(Address::of(Page::Own).with(PROFILE, &own_organisation::id(&random::id())));
        Some(view! {
            <nav aria-label=say!(app, "profile-list")>
                <ul class="inline">
                    {names.into_iter().map(one).collect::<Vec<_>>()}
                    <li><a data-testid="profile-new" href=fresh>{say!(app, "profile-new")}</a></li>
                </ul>
            </nav>
        })
    };
    live(rows)
}
