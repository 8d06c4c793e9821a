//! The page of a state: who is known here by topic, what it uses in common with others, whom to ask about trade control. A state is
//! never graded.

use super::super::{Heading, Unknown};
use crate::parts::{Authority, Bodies, CommonUses, Work, Working, by_topic, live};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::matching::states::ENOUGH;
use padan_core::matching::states::account::{account, known_in};

/// The page of a state.
#[component]
pub fn State(code: String) -> impl IntoView {
    let app = App::get();
    let known = app.with_dataset(|dataset| dataset.state(&code.to_ascii_uppercase()));
    match known {
        Some(state) => view! { <Known state /> }.into_any(),
        None => view! { <Unknown path=format!("/states/{code}") /> }.into_any(),
    }
}

#[component]
fn Known(state: usize) -> impl IntoView {
    let app = App::get();
    let about = app.with_dataset(|dataset| dataset.states[state].clone());
    let found = account(&app.engine(), state, &app.selection());
    let count = found.organisations.len();
    let membership = match (about.member, about.about.since) {
        (true, Some(year)) => say!(app, "state-member-since", year = year.to_string()),
        (true, None) => say!(app, "membership-member"),
        (false, _) => say!(app, "state-partner"),
    };
    let thin = (count < ENOUGH).then(|| view! { <p class="remark">{say!(app, "state-thin", enough = ENOUGH)}</p> });
    view! {
        <div class="page">
            <p class="crumb"><a href=app.href(Page::States)>{say!(app, "states-title")}</a></p>
            <Heading title=about.about.name.clone() />
            <p class="lead">{membership} " · " {say!(app, "state-known", count = count)}</p>
            <p class="quiet">{say!(app, "limit-absence")}</p>
            {thin}
            <h2>{say!(app, "state-topics")}</h2>
            <Topics organisations=found.organisations.clone() code=about.about.code.clone() />
            <h2>{say!(app, "state-common")}</h2>
            <p class="quiet">{say!(app, "state-common-key")}</p>
            <CommonUses uses=found.common none=say!(app, "state-common-none") />
            <h2>{say!(app, "authorities-title")}</h2>
            <p class="quiet">{say!(app, "before-note")}</p>
            {about.about.restrictions.is_empty().then(|| view! { <p>{say!(app, "state-restrictions-none")}</p> })}
            <dl class="open"><Authority state=about.about /></dl>
            <h2>{say!(app, "organisations-by-name")}</h2>
            <Bodies places=found.organisations of_one_state=true />
        </div>
    }
}

/// The topics in their order, each with who of the state is known in it; last those in which nobody is.
#[component]
fn Topics(organisations: Vec<usize>, code: String) -> impl IntoView {
    let app = App::get();
    let found = by_topic(app, move |topic| known_in(&app.engine(), &app.table(topic), &organisations));
    let link = move |topic: usize| {
        let (id, title) = app.with_dataset(|dataset| (dataset.topics[topic].id.clone(), dataset.topics[topic].title.clone()));
        let to = Address::of(Page::Topic(id)).with("states", &code);
        view! { <a href=app.href_of(to)>{title}</a> }
    };
    let rows = move || {
        found.with(|found| {
            let Work::Ended(found) = found else { return None };
            let some: Vec<_> = found
                .iter()
                .enumerate()
                .filter(|(_, known)| !known.is_empty())
                .map(|(topic, known)| {
                    view! { <li data-testid="state-topic"><h3>{link(topic)} " " <span class="quiet">{say!(app, "organisations", count = known.len())}</span></h3> <Bodies places=known.clone() of_one_state=true /></li> }
                })
                .collect();
            let none: Vec<_> = found.iter().enumerate().filter(|(_, known)| known.is_empty()).map(|(topic, _)| view! { <li>{link(topic)}</li> }).collect();
            let none = (!none.is_empty()).then(|| view! { <p>{say!(app, "state-topics-none")}</p> <ul class="inline">{none}</ul> });
            Some(view! { <ul class="gaps">{some}</ul> {none} })
        })
    };
    view! { <Working done=Signal::derive(move || found.with(super::work::done)) /> {live(rows)} }
}
