//! A sheet: one organisation, pair or team with its figures, reasons, claims, sources and what to look up before a start.

use super::own_words::OwnWords;
use super::reasons::{Brought, Reasons};
use super::strengths::Strengths;
use crate::parts::{ClaimLine, SourceLines, SourceNumbers, Spine};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::arithmetic::reached_hundredths;
use padan_core::matching::explanation::Explanation;
use padan_core::matching::team::Team;
use padan_export::dossier::{About, Page};
use padan_export::listed::{Listed, kind};

/// A sheet of the dossier.
#[component]
pub fn Sheet(page: Page, number: usize, count: usize) -> impl IntoView {
    let app = App::get();
    let numbers = SourceNumbers::of(page.sources.iter().copied());
    let heading = match &page.about {
        About::Pair(told) => {
            let name = |place: usize| app.with_dataset(|dataset| dataset.organisations[place].name.clone());
            view! { <h2><span class="hue-a">{name(told.a)}</span> " — " <span class="hue-b">{name(told.b)}</span></h2> }.into_any()
        }
        About::Team(team) => view! { <h2>{say!(app, "dossier-team", count = team.members.len())}</h2> }.into_any(),
        About::Organisation(_) | About::Unknown => view! { <h2>{names(app, &page)}</h2> }.into_any(),
    };
    let figure = match &page.about {
        About::Pair(told) => Some(points(app, told)),
        About::Team(team) => Some(coverage(app, team)),
        About::Organisation(_) | About::Unknown => None,
    };
    let middle = match &page.about {
        About::Pair(told) => view! {
            <h3>{say!(app, "pair-elements-title")}</h3>
            <p class="quiet key">{say!(app, "pair-elements-key")}</p>
            <Spine told=(**told).clone() />
            <Reasons told=(**told).clone() />
        }
        .into_any(),
        About::Team(team) => view! { <Strengths page=page.clone() /> <Brought team=(**team).clone() topic=page.topic /> }.into_any(),
        About::Organisation(_) => view! { <Strengths page=page.clone() /> }.into_any(),
        About::Unknown => view! { <p class="remark">{say!(app, "dossier-not-here")}</p> }.into_any(),
    };
    let topic = (!page.topic_title.is_empty()).then(|| page.topic_title.clone());
    view! {
        <article class="sheet" data-testid="dossier-sheet">
            <p class="quiet overline">{say!(app, "dossier-number", number = number, count = count)} {topic.map(|topic| format!(" · {topic}"))}</p>
            {heading}
            {figure}
            {page.topic_chosen.then(|| view! { <p class="remark">{say!(app, "dossier-topic-chosen")}</p> })}
            {members(app, &page)}
            <OwnWords page=page.clone() />
            {middle}
            {claims(app, &page, &numbers)}
            {before(app, &page)}
            {(!page.sources.is_empty()).then(|| view! { <h3>{say!(app, "sources-title")}</h3> <SourceLines numbers /> })}
        </article>
    }
}

/// Points of a pair, with the evidence in a word and what keeps it from being ranked.
fn points(app: App, told: &Explanation) -> AnyView {
    let evidence = app.words().say(&format!("evidence-{}", told.evidence.id()), &[]);
    let unpairable = (!app.engine().may_pair(told.a, told.b)).then(|| view! { <p class="remark">{say!(app, "pair-not-ranked")}</p> });
    let one_sided = told.score.is_one_sided().then(|| view! { <p class="remark">{say!(app, "pair-one-sided")}</p> });
    view! {
        <p class="sum-line"><b>{told.score.total().saturating_add(500) / 1000}</b> " " {say!(app, "of-100-points")} ", " {evidence}</p>
        {unpairable}
        {one_sided}
    }
    .into_any()
}

/// How much of the topic a team covers.
fn coverage(app: App, team: &Team) -> AnyView {
    let share = say!(app, "per-cent", number = reached_hundredths(team.coverage).to_string());
    view! { <p class="sum-line"><b>{share}</b> " " {say!(app, "team-of-topic", states = team.states.len())}</p> }.into_any()
}

/// Who they are: name where the heading does not say it, state, kind, stand and site; of a pair in the order and the hues of its sides.
fn members(app: App, page: &Page) -> AnyView {
    let places_count = page.organisations.len();
    let mut places: Vec<usize> = (0..places_count).collect();
    let place_of = |own: usize| app.with_dataset(|dataset| dataset.organisation(page.row().organisations().get(own)?));
    let pair = if let About::Pair(told) = &page.about { Some((told.a, told.b)) } else { None };
    if let Some((a, _)) = pair
        && place_of(0) != Some(a)
    {
        places.reverse();
    }
    let lines: Vec<_> = places
        .into_iter()
        .map(|own| {
            let listed = &page.organisations[own];
            let hue = match pair {
                Some((a, _)) if place_of(own) == Some(a) => "hue-a",
                Some(_) => "hue-b",
                None => "",
            };
            let name = (places_count > 1).then(|| view! { <b class=hue>{listed.name.clone()}</b> " " });
            let site = (!listed.website.is_empty()).then(|| {
                let shown = listed.website.clone();
                view! { " · " <a href=listed.website.clone() rel="noopener noreferrer external" target="_blank">{shown}</a> }
            });
            view! { <li>{name} <span class="quiet">{place(app, listed)} {site}</span></li> }
        })
        .collect();
    view! { <ol class="who">{lines}</ol> }.into_any()
}

/// State, kind and stand, as far as they are known.
fn place(app: App, listed: &Listed) -> String {
    let state = if listed.state.is_empty() { say!(app, "unknown") } else { listed.state.clone() };
    let mut line = state;
    if !listed.kind.is_empty() {
        line = say!(app, "place-and-kind", place = line, kind = kind(&listed.kind, &app.words()));
    }
    if !listed.stand.is_empty() {
        line = say!(app, "place-and-kind", place = line, kind = say!(app, "stand", stand = listed.stand.as_str()));
    }
    line
}

/// The claims that count, under the organisation of which they are.
fn claims(app: App, page: &Page, numbers: &SourceNumbers) -> Option<AnyView> {
    let owners: Vec<usize> = match &page.about {
        About::Organisation(one) => vec![*one],
        About::Pair(told) => vec![told.a, told.b],
        About::Team(team) => team.members.clone(),
        About::Unknown => return None,
    };
    let parts: Vec<_> = owners
        .iter()
        .zip(["hue-a", "hue-b"].into_iter().chain(core::iter::repeat("")))
        .map(|(&owner, hue)| {
            let (name, own) = app.with_dataset(|dataset| {
                let entry = &dataset.organisations[owner];
                let own = page.claims.iter().filter(|(place, _)| *place == owner).map(|&(_, claim)| entry.claims[claim].clone());
                (entry.name.clone(), own.collect::<Vec<_>>())
            });
            let none = own.is_empty().then(|| view! { <p class="quiet">{say!(app, "claims-none")}</p> });
            let lines: Vec<_> = own.into_iter().map(|claim| view! { <ClaimLine claim numbers=numbers.clone() worth=None /> }).collect();
            let title = if page.topic.is_some() { say!(app, "claims-of", name = name) } else { say!(app, "claims-title") };
            let hue = if owners.len() == 2 { hue } else { "" };
            view! { <div><h3 class=hue>{title}</h3> {none} <ul class="claims">{lines}</ul></div> }
        })
        .collect();
    Some(view! { <div class="claims-of-all">{parts}</div> }.into_any())
}

/// Whom to ask and what to open, by name: what law and entry say stands once, on the last page.
fn before(app: App, page: &Page) -> Option<AnyView> {
    if page.states.is_empty() {
        return None;
    }
    let authority = |&state: &usize| {
        let about = app.with_dataset(|dataset| dataset.states[state].about.clone());
        let whom = about.trade_control.and_then(|control| control.authority).unwrap_or_else(|| say!(app, "unknown"));
        say!(app, "dossier-authority", state = about.name, authority = whom)
    };
    let states = app.words().list(page.states.iter().map(authority).collect());
    let entries = app.words().list(page.pointers.iter().map(|pointer| pointer.code.clone()).collect());
    let entries = if entries.is_empty() { say!(app, "pointers-none") } else { say!(app, "dossier-open", entries = entries) };
    Some(
        view! {
            <h3>{say!(app, "before-title")}</h3>
            <p>{say!(app, "dossier-ask", whom = states)} " " {entries}</p>
        }
        .into_any(),
    )
}

/// The organisations of a sheet in one line.
pub fn names(app: App, page: &Page) -> String {
    if page.organisations.is_empty() {
        return say!(app, "unknown");
    }
    page.organisations.iter().map(|listed| listed.name.clone()).collect::<Vec<_>>().join(" — ")
}
