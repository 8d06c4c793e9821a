//! What remains open, and who could fill it.

use crate::parts::OrganisationLink;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::matching::explanation::{Brings, Explanation};
use padan_core::matching::overview::overview;

/// Others named for an element at most.
const MOST: usize = 3;

/// Elements that neither side supplies.
#[component]
pub fn Open(told: Explanation) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let known = overview(&engine, &app.table(told.topic), &app.selection());
    let topic = &engine.dataset().topics[told.topic];
    let rows: Vec<_> = topic
        .elements
        .iter()
        .zip(&told.elements)
        .zip(known.elements)
        .filter(|((_, credit), _)| credit.by == Brings::Neither)
        .map(|((element, _), found)| {
            let others: Vec<_> = found.suppliers.iter().take(MOST).map(|&place| view! { <li><OrganisationLink place /> " " <span class="state">{app.with_dataset(|dataset| dataset.state_of(place).code.clone())}</span></li> }).collect();
            let who = if others.is_empty() { view! { <p>{say!(app, "element-no-supplier")}</p> }.into_any() } else { view! { <ul class="inline">{others}</ul> }.into_any() };
            view! { <dt>{element.title.clone()}</dt><dd>{who}</dd> }
        })
        .collect();
    let content = if rows.is_empty() {
        view! { <p>{say!(app, "open-nothing")}</p> }.into_any()
    } else {
        view! { <p class="quiet">{say!(app, "open-key")}</p><dl class="open">{rows}</dl> }.into_any()
    };
    // A team around these two.
    let team = app.with_dataset(|dataset| {
        let id = |place: usize| dataset.organisations[place].id.as_str();
        Address::of(Page::Team(topic.id.clone())).with("with", &format!("{},{}", id(told.a), id(told.b)))
    });
    view! { <h2>{say!(app, "open-title")}</h2> {content} <p class="on-screen"><a href=app.href_of(team)>{say!(app, "team-around")}</a></p> }
}
