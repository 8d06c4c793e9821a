//! For an address that leads nowhere: says so and leads back.

use super::Heading;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::text::nearest;

/// No such page.
#[component]
pub fn Unknown(path: String) -> impl IntoView {
    let app = App::get();
    view! {
        <div class="page">
            <Heading title=say!(app, "unknown-title") />
            <p>{say!(app, "unknown-page", path = path)}</p>
            <Back />
        </div>
    }
}

/// A page whose topic or organisation is not in this dataset, with near ones.
#[component]
pub fn Missing(
    /// The id that names nothing.
    id: String,
    /// Whether it should have been a topic; else an organisation.
    topic: bool,
) -> impl IntoView {
    let app = App::get();
    let near: Vec<(Page, String)> = app.with_dataset(|dataset| {
        if topic {
            let found = nearest(&id, dataset.listed_topics().iter().map(|topic| topic.id.as_str()), 3);
            let title = |id: &str| dataset.topic(id).map(|place| dataset.topics[place].title.clone()).unwrap_or_default();
            found.into_iter().map(|id| (Page::Topic(id.into()), title(id))).collect()
        } else {
            let found = nearest(&id, dataset.organisations.iter().map(|entry| entry.id.as_str()), 3);
            let name = |id: &str| dataset.organisation(id).map(|place| dataset.organisations[place].name.clone()).unwrap_or_default();
            found.into_iter().map(|id| (Page::Organisation(id.into()), name(id))).collect()
        }
    });
    let text = if topic { say!(app, "unknown-topic", id = id) } else { say!(app, "unknown-organisation", id = id) };
    let links: Vec<_> = near.into_iter().map(|(page, name)| view! { <li><a href=app.href(page)>{name}</a></li> }).collect();
    view! {
        <div class="page">
            <Heading title=say!(app, "unknown-title") />
            <p>{text}</p>
            {(!links.is_empty()).then(|| view! { <p>{say!(app, "unknown-near")}</p> <ul class="plain">{links}</ul> })}
            <Back />
        </div>
    }
}

#[component]
fn Back() -> impl IntoView {
    let app = App::get();
    view! { <p><a href=app.href(Page::Home)>{say!(app, "unknown-back")}</a></p> }
}
