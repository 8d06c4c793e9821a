//! The taxonomy and the method in words, with a worked example taken from the live data.

use super::Heading;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::dataset::Engagement;
use padan_core::matching::explanation::{Brings, explain};
use padan_core::matching::rank::best_pairs;
use padan_core::matching::selection::Selection;
use padan_core::matching::{TermId, factors};
use padan_core::picture::hundredths;

/// The page about taxonomy and method.
#[component]
pub fn Data() -> impl IntoView {
    let app = App::get();
    view! {
        <div class="page">
            <Heading title=say!(app, "data-title") />
            <p class="lead">{say!(app, "data-lead")}</p>
            <p><a href=app.href(Page::OwnData)>{say!(app, "data-own")}</a></p>
            <p><a href=app.href(Page::Policy)>{say!(app, "data-policy")}</a></p>
            <h2>{say!(app, "data-terms-title")}</h2>
            <Terms />
            <h2>{say!(app, "data-strength-title")}</h2>
            <p>{say!(app, "data-strength")}</p>
            <Factors />
            <h2>{say!(app, "data-example-title")}</h2>
            <Example />
            <h2>{say!(app, "data-taxonomy-title")}</h2>
            <p class="quiet">{say!(app, "data-taxonomy-key")}</p>
            <Taxonomy />
        </div>
    }
}

/// Each term with what it can give at most and what it means.
#[component]
fn Terms() -> impl IntoView {
    let app = App::get();
    let rows: Vec<_> = TermId::ALL
        .iter()
        .map(|&term| {
            let say = |end: &str| app.words().say(&format!("term-{}{end}", term.id()), &[]);
            view! { <tr><th scope="row">{say("")}</th><td class="number">{factors::share(term) / 1000}</td><td>{say("-meaning")}</td></tr> }
        })
        .collect();
    view! {
        <table class="elements">
            <thead><tr><th scope="col">{say!(app, "data-term")}</th><th scope="col" class="number">{say!(app, "data-at-most")}</th><th scope="col">{say!(app, "data-meaning")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
        <p>{say!(app, "data-unknown")}</p>
    }
}

/// The factors of a claim's strength.
#[component]
fn Factors() -> impl IntoView {
    let app = App::get();
    let per_cent = move |share: u32| say!(app, "per-cent", number = hundredths(share).to_string());
    let mut rows: Vec<(String, u32)> = Engagement::ALL
        .iter()
        .map(|&engagement| (app.words().say(&format!("engagement-{}", engagement.id()), &[]), factors::engagement(engagement)))
        .collect();
    rows.push((say!(app, "factor-no-source"), factors::evidence(0)));
    rows.push((say!(app, "factor-one-source"), factors::evidence(1)));
    rows.push((say!(app, "factor-two-sources"), factors::evidence(2)));
    rows.push((say!(app, "factor-three-years"), factors::age(Some(36))));
    rows.push((say!(app, "factor-six-years"), factors::age(Some(72))));
    rows.push((say!(app, "factor-ten-years"), factors::age(Some(120))));
    rows.push((say!(app, "factor-older"), factors::age(Some(121))));
    rows.push((say!(app, "factor-undated"), factors::age(None)));
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(name, share)| view! { <tr><th scope="row">{name}</th><td class="number">{per_cent(share)}</td></tr> })
        .collect();
    view! {
        <table class="elements">
            <thead><tr><th scope="col">{say!(app, "factor-what")}</th><th scope="col" class="number">{say!(app, "factor-counts")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// Coverage of the best pair of the first topic, element by element.
#[component]
fn Example() -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let table = app.table(0);
    let Some(pair) = best_pairs(&engine, &table, &Selection::default(), 1, 0).first().copied() else {
        return view! { <p>{say!(app, "pairs-none")}</p> }.into_any();
    };
    let told = explain(&engine, &table, pair.a, pair.b);
    let topic = &dataset.topics[0];
    let name = |place: usize| dataset.organisations[place].name.clone();
    let rows: Vec<_> = topic
        .elements
        .iter()
        .zip(&told.elements)
        .map(|(element, credit)| {
            let who = match credit.by {
                Brings::A => name(told.a),
                Brings::B => name(told.b),
                Brings::Both => say!(app, "example-both"),
                Brings::Neither => say!(app, "element-open"),
            };
            let per_cent = |share: u32| say!(app, "per-cent", number = hundredths(share).to_string());
            view! {
                <tr>
                    <th scope="row">{element.title.clone()} <small>{who}</small></th>
                    <td class="number">{per_cent(element.weight)}</td>
                    <td class="number">{per_cent(credit.a.max(credit.b))}</td>
                    <td class="number">{app.words().points(credit.points)}</td>
                </tr>
            }
        })
        .collect();
    let coverage = told.score.term(TermId::Coverage);
    let address =
        Page::Pair { topic: topic.id.clone(), a: dataset.organisations[told.a].id.clone(), b: dataset.organisations[told.b].id.clone() };
    let sum = say!(
        app,
        "example-sum",
        coverage = app.words().points(coverage.points),
        max = app.words().points(coverage.max),
        total = app.words().points(told.score.total())
    );
    let moved = (coverage.max > factors::share(TermId::Coverage)).then(|| say!(app, "example-moved"));
    view! {
        <p>
            <a href=app.href(address)>{say!(app, "example-pair", a = name(told.a), b = name(told.b))}</a> " " {say!(app, "example-topic", topic = topic.title.clone())}
        </p>
        <table class="elements">
            <thead>
                <tr>
                    <th scope="col">{say!(app, "elements-element")}</th><th scope="col" class="number">{say!(app, "elements-weight")}</th>
                    <th scope="col" class="number">{say!(app, "example-strength")}</th><th scope="col" class="number">{say!(app, "example-points")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <p>{sum} " " {moved}</p>
    }
    .into_any()
}

/// Domains and capabilities with the number of organisations known here.
#[component]
fn Taxonomy() -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let mut holders = vec![0usize; dataset.capabilities.len()];
    for place in 0..dataset.organisations.len() {
        for &(capability, _) in &engine.portrait(place).depths {
            holders[capability] += 1;
        }
    }
    let domains: Vec<_> = dataset
        .domains
        .iter()
        .enumerate()
        .map(|(place, domain)| {
            let own = dataset.capabilities.iter().zip(&holders).filter(|(capability, _)| capability.domain == place);
            let rows: Vec<_> = own
                .map(|(capability, count)| view! { <li>{capability.label.clone()} " " <span class="quiet">{*count}</span></li> })
                .collect();
            view! { <section><h3>{domain.label.clone()}</h3> <ul class="plain">{rows}</ul></section> }
        })
        .collect();
    view! { <div class="taxonomy">{domains}</div> }
}
