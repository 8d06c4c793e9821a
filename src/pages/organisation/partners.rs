//! At the foot of an organisation's page: its best topics, its best partners abroad and where they are, who could stand in for it.

use super::coach::Coach;
use super::substitutes::Substitutes;
use crate::parts::{Meaning, Span, StateMap, Work, Working, by_topic, live, thousandths};
use crate::platform::slices;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::TopicTable;
use padan_core::matching::overview::Overview;
use padan_core::matching::rank::{Partner, best_partners};
use padan_core::matching::selection::Selection;
use padan_core::order::ordered;
use padan_core::picture::hundredths;
use std::sync::Arc;

/// Partners in the first list.
const PARTNERS: usize = 10;
/// Topics in the list.
const TOPICS: usize = 5;

/// All that is matched: shown once the topics are ready, which takes its time where there are thousands of organisations.
#[component]
pub fn Matched(place: usize) -> impl IntoView {
    let app = App::get();
    let ready = by_topic(app, move |topic| drop(app.table(topic)));
    let going = Signal::derive(move || ready.with(|ready| if let Work::Going(done) = ready { Some(*done) } else { None }));
    let matched = move || {
        let is_ready = ready.with(|ready| matches!(ready, Work::Ended(_)));
        is_ready.then(|| view! { <BestTopics place /> <Partners place /> <Substitutes place /> })
    };
    view! { <Working done=going /> {live(matched)} }
}

/// The topics of which it covers most alone.
#[component]
fn BestTopics(place: usize) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let topics = &engine.dataset().topics;
    let own = untrack(|| app.own_topics.places(engine.dataset(), &[]));
    let reach: Vec<(u32, usize)> = (0..engine.dataset().listed_topics().len())
        .chain(own)
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

/// The best partners abroad, each in the topic in which the pair is best; then the best of each further member state; beside them the
/// map with the arc to the one under the pointer or the focus.
#[component]
fn Partners(place: usize) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let own = engine.dataset().organisations[place].state;
    let best = RwSignal::new(None::<Vec<Partner>>);
    let further = RwSignal::new(None::<Vec<Partner>>);
    search(app, place, best, further);
    let span = RwSignal::new(None::<Span>);
    let list = move |partners: &[Partner]| {
        let rows: Vec<_> = partners.iter().map(|partner| row(app, place, partner, span)).collect();
        view! { <ol class="partners">{rows}</ol> }
    };
    let first = move || {
        let found = best.get()?;
        let none = found.is_empty().then(|| view! { <p>{say!(app, "partners-none")}</p> });
        Some(view! { {none} {list(&found)} })
    };
    let rest = move || {
        let found = further.get().filter(|found| !found.is_empty())?;
        Some(view! { <h3>{say!(app, "partners-further")}</h3> {list(&found)} })
    };
    // Until a partner is pointed at the map shows the best one.
    let known = Overview { active: Selection::default().of(engine.dataset()), ..Overview::default() };
    let arc = Signal::derive(move || {
        let best = best.with(|best| best.as_ref().and_then(|best| best.first().map(|partner| partner.organisation)));
        let other = best.map(|best| app.with_dataset(|dataset| dataset.organisations[best].state));
        span.get().or_else(|| other.map(|other| [own, other]))
    });
    view! {
        <h2>{say!(app, "partners-title")}</h2>
        <p class="quiet">{say!(app, "partners-key")}</p>
        <Meaning text=say!(app, "meaning-points") />
        <div class="beside">
            <StateMap known span=arc own=Some(own) whole=true />
            <div>{live(first)} {live(rest)}</div>
        </div>
    }
}

fn row(app: App, place: usize, partner: &Partner, span: RwSignal<Option<Span>>) -> impl IntoView + use<> {
    let engine = app.engine();
    let dataset = engine.dataset();
    let other = &dataset.organisations[partner.organisation];
    let topic = &dataset.topics[partner.topic];
    let address = app.href(Page::Pair { topic: topic.id.clone(), a: dataset.organisations[place].id.clone(), b: other.id.clone() });
    let states = [place, partner.organisation].map(|side| dataset.organisations[side].state);
    view! {
        <li
            data-testid="partner-row"
            data-organisation=other.id.clone()
            data-points=thousandths(partner.score.total())
            on:pointerenter=move |_| span.set(Some(states))
            on:focusin=move |_| span.set(Some(states))
        >
            <a href=address>{other.name.clone()}</a> " " <span class="state">{dataset.state_of(partner.organisation).code.clone()}</span>
            <span class="why">{topic.title.clone()}</span>
            <span class="points">{partner.score.total().saturating_add(500) / 1000}</span>
        </li>
    }
}

/// Looks for the best partners at once, then state by state for those of states that are not among them.
fn search(app: App, place: usize, best: RwSignal<Option<Vec<Partner>>>, further: RwSignal<Option<Vec<Partner>>>) {
    let engine = app.engine();
    let tables: Vec<Arc<TopicTable>> = (0..engine.dataset().listed_topics().len()).map(|topic| app.table(topic)).collect();
    let selection = untrack(|| app.selection());
    let mut unseen: Option<Vec<usize>> = None;
    let mut found: Vec<Partner> = Vec::new();
    let step = move || {
        if best.is_disposed() {
            return true;
        }
        let dataset = engine.dataset();
        let Some(states) = &mut unseen else {
            let partners = best_partners(&engine, &tables, place, &selection, PARTNERS, 0);
            let is_seen = |state: usize| partners.iter().any(|partner| dataset.organisations[partner.organisation].state == state);
            unseen = Some((0..dataset.states.len()).filter(|&state| dataset.states[state].member && !is_seen(state)).collect());
            best.set(Some(partners));
            return false;
        };
        if let Some(state) = states.pop() {
            let there = Selection { states: vec![dataset.states[state].about.code.clone()], ..selection.clone() };
            found.extend(best_partners(&engine, &tables, place, &there, 1, 0));
            return false;
        }
        further.set(Some(ordered(std::mem::take(&mut found), |a, b| b.score.total().cmp(&a.score.total()))));
        true
    };
    slices::in_slices(step, |_| {});
}
