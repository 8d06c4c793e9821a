//! The gaps of a topic: elements with no or one known supplying state, who outside could, and who uses the same things.

use super::{Heading, Missing};
use crate::parts::{OrganisationLink, live};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::gaps::gaps;

/// Organisations named in a row at most.
const MOST: usize = 6;

/// The page of a topic's gaps.
#[component]
pub fn Gaps(id: String) -> impl IntoView {
    let app = App::get();
    match app.with_dataset(|dataset| dataset.topic(&id)) {
        Some(topic) => view! { <Known topic /> }.into_any(),
        None => view! { <Missing id topic=true /> }.into_any(),
    }
}

#[component]
fn Known(topic: usize) -> impl IntoView {
    let app = App::get();
    let (id, title) = app.with_dataset(|dataset| (dataset.topics[topic].id.clone(), dataset.topics[topic].title.clone()));
    let content = move || {
        let found = gaps(&app.engine(), &app.table(topic), &app.selection());
        let elements: Vec<_> = found
            .elements
            .iter()
            .enumerate()
            .filter_map(|(element, known)| {
                let told = known.told(topic, element)?;
                let suppliers =
                    (!known.suppliers.is_empty()).then(|| view! { <p>{say!(app, "gaps-known")}</p> {bodies(app, &known.suppliers)} });
                let outside = if known.outside.is_empty() {
                    view! { <p class="quiet">{say!(app, "gaps-nobody-outside")}</p> }.into_any()
                } else {
                    view! { <p>{say!(app, "gaps-outside")}</p> {bodies(app, &known.outside)} }.into_any()
                };
                Some(view! { <li><h3>{app.message(&told)}</h3> {suppliers} {outside}</li> })
            })
            .collect();
        let elements = if elements.is_empty() {
            view! { <p>{say!(app, "gaps-none")}</p> }.into_any()
        } else {
            view! { <ul class="gaps">{elements}</ul> }.into_any()
        };
        let uses: Vec<_> = found
            .common_users
            .iter()
            .map(|used| view! { <li><h3>{app.message(&used.told())}</h3> {bodies(app, &used.organisations)}</li> })
            .collect();
        let uses = if uses.is_empty() {
            view! { <p>{say!(app, "users-none")}</p> }.into_any()
        } else {
            view! { <ul class="gaps">{uses}</ul> }.into_any()
        };
        view! { <h2>{say!(app, "gaps-elements")}</h2> {elements} <h2>{say!(app, "users-title")}</h2> <p class="quiet">{say!(app, "users-key")}</p> {uses} }
    };
    view! {
        <div class="page">
            <p class="crumb"><a href=app.href(Page::Topic(id.clone()))>{title.clone()}</a></p>
            <Heading title=say!(app, "gaps-title", topic = title) />
            <p class="lead">{say!(app, "gaps-lead")}</p>
            {live(content)}
            <p><a href=app.href(Page::Team(id))>{say!(app, "team-link")}</a></p>
        </div>
    }
}

/// Organisations with their states, the first of them at once, the others behind a count.
fn bodies(app: App, places: &[usize]) -> impl IntoView + use<> {
    let row = |&place: &usize| view! { <li><OrganisationLink place /> " " <span class="state">{app.with_dataset(|dataset| dataset.state_of(place).code.clone())}</span></li> };
    let first: Vec<_> = places.iter().take(MOST).map(row).collect();
    let more: Vec<_> = places.iter().skip(MOST).map(row).collect();
    let more = (!more.is_empty())
        .then(|| view! { <details><summary>{say!(app, "and-more", count = more.len())}</summary><ul class="inline">{more}</ul></details> });
    view! { <ul class="inline">{first}</ul> {more} }
}
