//! A ranked pair as one row.

use super::names::own_mark;
use super::state_map::Span;
use super::strip::Strip;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::explanation::{Brings, ElementCredit, brought, credits, evidence};
use padan_core::matching::rank::RankedPair;

/// A pair with names, states, whole points, evidence in a word, strip and decisive reason.
#[component]
pub fn PairRow(
    topic: usize,
    pair: RankedPair,
    /// Told the states of the pair while the pointer or the focus is on it.
    span: RwSignal<Option<Span>>,
) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let table = app.table(topic);
    let credits = credits(&engine, &table, pair.a, pair.b, &pair.score);
    let weights = dataset.topics[topic].elements.iter().map(|element| element.weight).collect();
    let side = |place: usize| {
        (dataset.organisations[place].id.clone(), dataset.organisations[place].name.clone(), dataset.state_of(place).code.clone())
    };
    let ((a_id, a_name, a_state), (b_id, b_name, b_state)) = (side(pair.a), side(pair.b));
    let address = app.href(Page::Pair { topic: dataset.topics[topic].id.clone(), a: a_id.clone(), b: b_id.clone() });
    let evidence = evidence(&engine, &table, pair.a, pair.b).id();
    let reason = reason(app, topic, &pair, &credits);
    let weapons = [pair.a, pair.b].iter().any(|&place| dataset.organisations[place].sensitive_lines);
    let own = [pair.a, pair.b].into_iter().find_map(|place| own_mark(app, place));
    let states = [pair.a, pair.b].map(|place| dataset.organisations[place].state);
    let point = move |_| span.set(Some(states));
    let label = say!(app, "strip-label", reason = reason.clone());
    view! {
        <li class="pair-row" data-testid="pair-row" data-a=a_id data-b=b_id data-points=thousandths(pair.score.total()) on:pointerenter=point on:focusin=move |_| span.set(Some(states))>
            <a class="names" href=address>
                <b class="hue-a">{a_name}</b> " " <span class="state">{a_state}</span> <span class="dash">" — "</span> <b class="hue-b">{b_name}</b> " "
                <span class="state">{b_state}</span>
            </a>
            <span class="points">{pair.score.total().saturating_add(500) / 1000}</span>
            <Strip weights credits label />
            <span class="why">{reason}</span>
            <span class="evidence">
                <span>{app.words().say(&format!("evidence-{evidence}"), &[])}</span>
                {own.map(|own| view! { <b>{own}</b> })}
                {weapons.then(|| view! { <span>{say!(app, "weapons-lines")}</span> })}
                {pair.score.is_one_sided().then(|| view! { <span>{say!(app, "one-sided")}</span> })}
            </span>
        </li>
    }
}

/// Points in thousandths as a number with at most three decimals.
pub fn thousandths(points: u32) -> String {
    let text = format!("{}.{:03}", points / 1000, points % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What decides: the elements with most points that each side brings, in a sentence; what holds of both is said once.
fn reason(app: App, topic: usize, pair: &RankedPair, credits: &[ElementCredit]) -> String {
    let [of_a, of_b] = [(pair.a, Brings::A), (pair.b, Brings::B)].map(|(who, side)| brought(topic, credits, who, side, 2));
    let said = app.message(&of_a);
    if of_a == of_b { said } else { format!("{said} {}", app.message(&of_b)) }
}
