//! Names of organisations, states and kinds.

use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::dataset::Kind;

/// The name of an organisation as a link to its page.
#[component]
pub fn OrganisationLink(place: usize) -> impl IntoView {
    let app = App::get();
    let (id, name) = app.with_dataset(|dataset| {
        let organisation = &dataset.organisations[place];
        (organisation.id.clone(), organisation.name.clone())
    });
    view! { <a href=app.href(Page::Organisation(id))>{name}</a> }
}

/// The name of the state of an organisation.
fn state_name(app: App, organisation: usize) -> String {
    app.with_dataset(|dataset| dataset.state_of(organisation).name.clone())
}

/// A kind in words.
pub fn kind_label(app: App, kind: Kind) -> String {
    app.words().say(&format!("kind-{}", kind.id()), &[])
}

/// City, state and kind of an organisation, as far as they are known.
pub fn place_line(app: App, organisation: usize) -> String {
    let (city, kind) = app.with_dataset(|dataset| {
        let entry = &dataset.organisations[organisation];
        (entry.city.clone(), entry.kind)
    });
    let state = state_name(app, organisation);
    let place = city.map_or_else(|| state.clone(), |city| say!(app, "list-next", text = city, item = state.clone()));
    kind.map_or_else(|| place.clone(), |kind| say!(app, "place-and-kind", place = place.clone(), kind = kind_label(app, kind)))
}

/// Says of an organisation of the person's own that it is.
pub fn own_mark(app: App, organisation: usize) -> Option<String> {
    app.with_dataset(|dataset| dataset.is_own(organisation)).then(|| say!(app, "profile-mark"))
}
