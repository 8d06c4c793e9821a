//! An organisation of the person's own: entered beside the matches that it finds, checked as a reviewer would, kept on the device.

mod claims;
mod coach;
mod draft;
mod fields;
mod files;
mod finder;
mod matches;
mod profiles;
mod review;
mod who;

use super::Heading;
use crate::parts::live;
use crate::platform::random;
use crate::state::App;
use crate::words::say;
use claims::{claims, seeks};
use draft::Draft;
use files::Files;
use leptos::prelude::*;
use matches::{FoundLine, Matches};
use padan_core::address::Page;
use padan_core::own_organisation::{self, Profile};
use profiles::{PROFILE, Profiles};
use review::Review;
use who::{certifications, private, who};

/// The page of own organisations.
#[component]
pub fn OwnOrganisation() -> impl IntoView {
    let app = App::get();
    let asked = app.filter(PROFILE);
    // Until the first letter is typed it is kept nowhere.
    let fresh = own_organisation::id(&random::id());
    let profile = Memo::new(move |_| {
        let asked = asked.get();
        app.own_organisations.track_elsewhere();
        let kept = untrack(|| app.own_organisations.kept());
        let is_asked = asked.starts_with(own_organisation::ID) && asked.len() <= 64;
        let known = kept.iter().find(|profile| if is_asked { profile.organisation.id == asked } else { true }).cloned();
        known.unwrap_or_else(|| {
            Profile::new(if is_asked { &asked[own_organisation::ID.len()..] } else { &fresh[own_organisation::ID.len()..] })
        })
    });
    on_cleanup(move || app.put_own());
    view! {
        <div class="page">
            <p class="crumb"><a href=app.href(Page::Organisations)>{say!(app, "organisations-title")}</a></p>
            <Heading title=say!(app, "profile-title") />
            <p class="lead">{say!(app, "profile-lead")}</p>
            <Profiles />
            {live(move || view! { <Form draft=Draft::new(profile.get()) /> })}
        </div>
    }
}

/// The form, and beside it what comes of it.
#[component]
fn Form(draft: Draft) -> impl IntoView {
    let app = App::get();
    let matched = matches::follow(app, draft);
    view! {
        <div class="profile">
            <form data-testid="profile-form" on:submit=|event| event.prevent_default()>
                {who(app, draft)}
                {claims(app, draft)}
                {certifications(app, draft)}
                {seeks(app, draft)}
                {private(app, draft)}
            </form>
            <FoundLine matched />
            <div class="follows">
                <Matches draft matched />
                <Review draft />
                <Files draft />
            </div>
        </div>
    }
}
