//! The gaps of a topic and of all: elements with no or one known supplying state, who outside could, who is one step away, and who
//! uses the same things.

mod list;
mod region;
mod save;
mod table;

use super::{Heading, Missing};
use crate::parts::{CommonUses, live};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use list::GapList;
use padan_core::address::Page;
use padan_core::matching::gaps::gaps;
use save::Save;
use table::Table;

pub use region::RegionGaps;

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
        let none = found.elements.iter().all(|element| !element.is_gap()).then(|| view! { <p>{say!(app, "gaps-none")}</p> });
        view! {
            <h2>{say!(app, "gaps-by-state")}</h2>
            <Table topic found=found.clone() />
            <h2>{say!(app, "gaps-elements")}</h2>
            {none}
            <GapList found=vec![(topic, found.clone())] />
            <h2>{say!(app, "users-title")}</h2>
            <p class="quiet">{say!(app, "users-key")}</p>
            <CommonUses uses=found.common_users.clone() none=say!(app, "users-none") />
            <Save name=app.with_dataset(|dataset| dataset.topics[topic].id.clone()) found=vec![(topic, found)] />
        }
    };
    view! {
        <div class="page">
            <p class="crumb"><a href=app.href(Page::Topic(id.clone()))>{title.clone()}</a></p>
            <Heading title=say!(app, "gaps-title", topic = title) />
            <p class="lead">{say!(app, "gaps-lead")}</p>
            {live(content)}
            <p class="ways"><a href=app.href(Page::Team(id))>{say!(app, "team-link")}</a> <a href=app.href(Page::RegionGaps)>{say!(app, "region-gaps-link")}</a></p>
        </div>
    }
}
