//! Who could stand in for an organisation: for whoever depends on it alone.

use crate::parts::OrganisationLink;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::TopicTable;
use padan_core::matching::substitutes::substitutes;
use padan_core::message::Arg;
use padan_core::picture::hundredths;
use std::sync::Arc;

/// Substitutes named.
const MOST: usize = 6;
/// Elements named of each.
const ELEMENTS: usize = 4;

/// Others that supply the same elements of the topics, in any state.
#[component]
pub fn Substitutes(place: usize) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let tables: Vec<Arc<TopicTable>> = (0..engine.dataset().listed_topics().len()).map(|topic| app.table(topic)).collect();
    let found = substitutes(&engine, &tables, place, &app.selection(), MOST);
    let rows: Vec<_> = found
        .iter()
        .map(|one| {
            let code = engine.dataset().state_of(one.organisation).code.clone();
            let named = one
                .elements
                .iter()
                .take(ELEMENTS)
                .map(|&(topic, element)| app.words().arg(&Arg::Element(topic, element), engine.dataset()));
            let named = app.words().list(named.collect());
            let more = one.elements.len().saturating_sub(ELEMENTS);
            let more = (more > 0).then(|| say!(app, "and-more", count = more));
            view! {
                <li data-testid="substitute-row" data-organisation=engine.dataset().organisations[one.organisation].id.clone()>
                    <OrganisationLink place=one.organisation /> " " <span class="state">{code}</span>
                    <span class="why">{named} " " {more}</span>
                    <span class="points">{say!(app, "per-cent", number = hundredths(one.share).to_string())}</span>
                </li>
            }
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p>{say!(app, "substitutes-none")}</p> });
    view! {
        <h2>{say!(app, "substitutes-title")}</h2>
        <p class="quiet">{say!(app, "substitutes-key")}</p>
        {none}
        <ol class="partners">{rows}</ol>
    }
}
