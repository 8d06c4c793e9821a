//! At the foot of an organisation's page: its best topics, its best partners abroad.

use super::coach::Coach;
use crate::parts::thousandths;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::TopicTable;
use padan_core::matching::rank::{Partner, best_partners};
use padan_core::matching::selection::Selection;
use padan_core::order::ordered;
use padan_core::picture::hundredths;
use std::sync::Arc;

/// Partners in the first list.
const PARTNERS: usize = 10;
/// Topics in the list.
const TOPICS: usize = 5;

/// The topics of which it covers most alone.
#[component]
pub fn BestTopics(place: usize) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let topics = &engine.dataset().topics;
    let reach: Vec<(u32, usize)> = (0..topics.len())
        .map(|topic| (topic, app.table(topic)))
        .filter(|(_, table)| !table.profiles[place].claims.is_empty())
        .map(|(topic, table)| (table.profiles[place].reach, topic))
        .collect();
    let rows: Vec<_> = ordered(reach, |a, b| b.0.cmp(&a.0))
        .into_iter()
        .take(TOPICS)
        .map(|(reach, topic)| view! { <li><a href=app.href(Page::Topic(topics[topic].id.clone()))>{topics[topic].title.clone()}</a> " " <span class="quiet">{say!(app, "per-cent", number = hundredths(reach).to_string())}</span> <Coach place topic /></li> })
        .collect();
    let none = rows.is_empty().then(|| view! { <p>{say!(app, "best-topics-none")}</p> });
    view! {
        <h2>{say!(app, "best-topics-title")}</h2>
        <p class="quiet">{say!(app, "best-topics-key")}</p>
        {none}
        <ol class="plain">{rows}</ol>
    }
}

/// The best partners abroad, each in the topic in which the pair is best; then the best of each further state.
#[component]
pub fn Partners(place: usize) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let tables: Vec<Arc<TopicTable>> = (0..dataset.topics.len()).map(|topic| app.table(topic)).collect();
    let selection = app.selection();
    let best = best_partners(&engine, &tables, place, &selection, PARTNERS, 0);
    let is_seen = |state: usize| best.iter().any(|partner| dataset.organisations[partner.organisation].state == state);
    let unseen = dataset.states.iter().enumerate().filter(|&(state, about)| about.member && !is_seen(state));
    let further: Vec<Partner> = unseen
        .filter_map(|(_, state)| {
            let there = Selection { states: vec![state.about.code.clone()], ..selection.clone() };
            best_partners(&engine, &tables, place, &there, 1, 0).pop()
        })
        .collect();
    let further = ordered(further, |a, b| b.score.total().cmp(&a.score.total()));
    let row = |partner: &Partner| {
        let other = &dataset.organisations[partner.organisation];
        let topic = &dataset.topics[partner.topic];
        let address = app.href(Page::Pair { topic: topic.id.clone(), a: dataset.organisations[place].id.clone(), b: other.id.clone() });
        view! {
            <li data-testid="partner-row" data-organisation=other.id.clone() data-points=thousandths(partner.score.total())>
                <a href=address>{other.name.clone()}</a> " " <span class="state">{dataset.state_of(partner.organisation).code.clone()}</span>
                <span class="why">{topic.title.clone()}</span>
                <span class="points">{partner.score.total().saturating_add(500) / 1000}</span>
            </li>
        }
    };
    let rows: Vec<_> = best.iter().map(row).collect();
    let further: Vec<_> = further.iter().map(row).collect();
    let none = rows.is_empty().then(|| view! { <p>{say!(app, "partners-none")}</p> });
    let further = (!further.is_empty()).then(|| view! { <h3>{say!(app, "partners-further")}</h3> <ol class="partners">{further}</ol> });
    view! {
        <h2>{say!(app, "partners-title")}</h2>
        <p class="quiet">{say!(app, "partners-key")}</p>
        {none}
        <ol class="partners">{rows}</ol>
        {further}
    }
}
