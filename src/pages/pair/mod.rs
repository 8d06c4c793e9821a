//! A pair in a topic: what the two can do, how the points add up, what remains open, what comes before a start.

mod before_start;
mod chain;
mod elements;
mod open;
mod terms;

use super::{Heading, Missing, Unknown};
use crate::parts::{
    Candidate, ClaimLine, HINTS, Hint, Meaning, OrganisationLink, ShortlistButton, SourceList, SourceNumbers, live, own_mark, place_line,
    worth_text,
};
use crate::state::App;
use crate::words::say;
use before_start::BeforeStart;
use chain::Chain;
use elements::Elements;
use leptos::prelude::*;
use open::Open;
use padan_core::address::Page;
use padan_core::matching::explanation::{Explanation, explain};
use terms::Terms;

/// The page of a pair; `a` and `b` come in either order.
#[component]
pub fn Pair(topic: String, a: String, b: String) -> impl IntoView {
    let app = App::get();
    let (topic_place, a_place, b_place) =
        app.with_dataset(|dataset| (dataset.topic(&topic), dataset.organisation(&a), dataset.organisation(&b)));
    match (topic_place, a_place, b_place) {
        (None, _, _) => view! { <Missing id=topic topic=true /> }.into_any(),
        (_, None, _) => view! { <Missing id=a topic=false /> }.into_any(),
        (_, _, None) => view! { <Missing id=b topic=false /> }.into_any(),
        (_, Some(one), Some(other)) if one == other => view! { <Unknown path=Page::Pair { topic, a, b }.to_string() /> }.into_any(),
        (Some(topic), Some(a), Some(b)) => {
            let told = explain(&app.engine(), &app.table(topic), a, b);
            view! { <Known told /> }.into_any()
        }
    }
}

#[component]
fn Known(told: Explanation) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let topic = &dataset.topics[told.topic];
    let [a_name, b_name] = [told.a, told.b].map(|place| dataset.organisations[place].name.clone());
    let numbers = SourceNumbers::of(sources(app, &told));
    let unpairable =
        (!engine.may_pair(told.a, told.b)).then(|| view! { <p class="remark" role="status">{say!(app, "pair-not-ranked")}</p> });
    let one_sided = told.score.is_one_sided().then(|| view! { <p class="remark">{say!(app, "pair-one-sided")}</p> });
    view! {
        <div class="page pair">
            <p class="crumb"><a href=app.href(Page::Topic(topic.id.clone()))>{topic.title.clone()}</a></p>
            // Shown in two columns below; here for the title, screen readers and the focus.
            <div class="hidden"><Heading title=format!("{a_name} — {b_name}") /></div>
            {unpairable}
            {one_sided}
            <Hint held=HINTS[2] text=say!(app, "hint-pair") />
            <div class="sides">
                <Side place=told.a hue="hue-a" />
                <Sum told=told.clone() />
                <Side place=told.b hue="hue-b" />
            </div>
            <Meaning text=say!(app, "pairs-key") />
            <Elements told=told.clone() />
            <Terms told=told.clone() numbers=numbers.clone() />
            <Chain told=told.clone() />
            <p class="quiet on-screen claims-key">{say!(app, "claims-worth")}</p>
            <div class="sides claims-of-both">
                <Claims told=told.clone() place=told.a hue="hue-a" numbers=numbers.clone() />
                <Claims told=told.clone() place=told.b hue="hue-b" numbers=numbers.clone() />
            </div>
            <Open told=told.clone() />
            <BeforeStart told=told.clone() />
            <h2>{say!(app, "sources-title")}</h2>
            <SourceList numbers />
        </div>
    }
}

/// The sources behind the claims that count, in the order in which the page names them.
fn sources(app: App, told: &Explanation) -> Vec<usize> {
    app.with_dataset(|dataset| {
        let claims = told.claims.iter().flat_map(|effect| &dataset.organisations[effect.organisation].claims[effect.claim].sources);
        let certificates =
            [told.a, told.b].into_iter().flat_map(|side| &dataset.organisations[side].certifications).flat_map(|held| &held.sources);
        claims.chain(certificates).copied().collect()
    })
}

/// One side at the head of the page.
#[component]
fn Side(place: usize, hue: &'static str) -> impl IntoView {
    let app = App::get();
    let (summary, notices, stand, sensitive, page) = app.with_dataset(|dataset| {
        let entry = &dataset.organisations[place];
        (entry.summary.clone(), entry.notices.clone(), entry.stand.clone(), entry.sensitive_lines, entry.way_in())
    });
    let notices: Vec<_> = notices.into_iter().map(|(_, text)| view! { <p class="remark" lang="en">{text}</p> }).collect();
    view! {
        <section class="side">
            <h2 class=hue><OrganisationLink place /></h2>
            <p class="quiet">{place_line(app, place)}</p>
            {own_mark(app, place).map(|own| view! { <p class="remark">{own}</p> })}
            {stand.map(|stand| view! { <p>{say!(app, "stand", stand = stand)}</p> })}
            <p lang="en">{summary}</p>
            {page.map(|url| { let shown = url.clone(); view! { <p><a href=url rel="noopener noreferrer external" target="_blank">{shown}</a></p> } })}
            {sensitive.then(|| view! { <p class="remark">{say!(app, "sensitive-lines-note")}</p> })}
            {notices}
        </section>
    }
}

/// The points, the evidence in a word, and the button that keeps the pair.
#[component]
fn Sum(told: Explanation) -> impl IntoView {
    let app = App::get();
    let total = told.score.total();
    let (topic, a, b) = app.with_dataset(|dataset| {
        let id = |place: usize| dataset.organisations[place].id.clone();
        (dataset.topics[told.topic].id.clone(), id(told.a), id(told.b))
    });
    // What a good figure is in this topic: the best pair of member states has this many points.
    let best = app.best_points(told.topic).map(|best| (best.saturating_add(500) / 1000).to_string());
    let evidence = app.words().say(&format!("evidence-{}", told.evidence.id()), &[]);
    let note = Page::Note { topic: topic.clone(), organisations: vec![a.clone(), b.clone()] };
    let candidate = Candidate { topic: Some(topic), organisations: vec![a, b], points: Some(total) };
    let held = candidate.held(app);
    view! {
        <div class="sum">
            <b data-testid="total" data-points=crate::parts::thousandths(total)>{total.saturating_add(500) / 1000}</b>
            <span>{say!(app, "of-100-points")}</span>
            <span>{say!(app, "of-100-meaning")}</span>
            {best.map(|best| view! { <span>{say!(app, "best-in-topic", best = best)}</span> })}
            <span>{evidence}</span>
            <ShortlistButton candidate class="primary" />
            {live(move || held.get().then(|| view! { <a href=app.href(Page::Shortlist)>{say!(app, "shortlist-open")}</a> }))}
            <a class="on-screen" href=app.href(note)>{say!(app, "paper-note")}</a>
        </div>
    }
}

/// The claims of one side that count in the topic, each with what the pair has fewer without it.
#[component]
fn Claims(told: Explanation, place: usize, hue: &'static str, numbers: SourceNumbers) -> impl IntoView {
    let app = App::get();
    let (name, claims) = app.with_dataset(|dataset| {
        let entry = &dataset.organisations[place];
        let own = told.claims.iter().filter(|effect| effect.organisation == place);
        (entry.name.clone(), own.map(|effect| (entry.claims[effect.claim].clone(), effect.worth)).collect::<Vec<_>>())
    });
    let none = claims.is_empty().then(|| view! { <p class="quiet">{say!(app, "claims-none")}</p> });
    let lines: Vec<_> = claims
        .into_iter()
        .map(|(claim, worth)| view! { <ClaimLine claim numbers=numbers.clone() worth=Some(worth_text(app, worth)) /> })
        .collect();
    view! {
        <section>
            <h2 class=hue>{say!(app, "claims-of", name = name)}</h2>
            {none}
            <ul class="claims">{lines}</ul>
        </section>
    }
}
