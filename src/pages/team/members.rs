//! The members of a team: who brings what, who could lead, what stays open.

use super::wish;
use crate::parts::{Candidate, ClaimLine, Meaning, OrganisationLink, ShortlistButton, SourceList, SourceNumbers};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::arithmetic::reached_hundredths;
use padan_core::dataset::Claim;
use padan_core::matching::explanation::evidence;
use padan_core::matching::team::Team;
use padan_core::picture::hundredths;

/// A team in full, with the button that keeps it.
#[component]
pub fn Members(topic: usize, team: Team) -> impl IntoView {
    let app = App::get();
    let elements: Vec<String> =
        app.with_dataset(|dataset| dataset.topics[topic].elements.iter().map(|element| element.title.clone()).collect());
    let deciding: Vec<Option<usize>> = (0..team.members.len()).map(|member| decides(app, topic, &team, member)).collect();
    let claims = team.members.iter().zip(&deciding).filter_map(|(&place, claim)| claim_of(app, place, (*claim)?));
    let numbers = SourceNumbers::of(claims.flat_map(|claim| claim.sources));
    let rows: Vec<_> = (0..team.members.len())
        .map(|member| {
            let decides = deciding[member].and_then(|claim| claim_of(app, team.members[member], claim));
            view! { <Member topic member team=team.clone() elements=elements.clone() decides numbers=numbers.clone() /> }
        })
        .collect();
    let open: Vec<String> = team.uncovered().map(|element| elements[element].clone()).collect();
    let open = (!open.is_empty()).then(|| view! { <p>{say!(app, "team-open", elements = app.words().list(open))}</p> });
    let lead = team.lead_reason().map(|reason| view! { <p>{app.message(&reason)}</p> });
    let pair = (team.members.len() == 2).then(|| {
        let address = app.with_dataset(|dataset| {
            let id = |member: usize| dataset.organisations[team.members[member]].id.clone();
            Page::Pair { topic: dataset.topics[topic].id.clone(), a: id(0), b: id(1) }
        });
        view! { <p><a href=app.href(address)>{say!(app, "team-as-pair")}</a></p> }
    });
    let candidate = app.with_dataset(|dataset| Candidate {
        topic: Some(dataset.topics[topic].id.clone()),
        organisations: team.members.iter().map(|&member| dataset.organisations[member].id.clone()).collect(),
        points: None,
    });
    let note = (team.members.len() > 1).then(|| {
        let organisations = candidate.organisations.clone();
        let page = app.with_dataset(|dataset| Page::Note { topic: dataset.topics[topic].id.clone(), organisations });
        view! { <a class="on-screen" href=app.href(page)>{say!(app, "paper-note")}</a> }
    });
    view! {
        <p class="sum-line"><b>{say!(app, "per-cent", number = reached_hundredths(team.coverage).to_string())}</b> " " {say!(app, "team-of-topic", states = team.states.len())}</p>
        <Meaning text=say!(app, "meaning-share") />
        <ol class="team">{rows}</ol>
        {lead}
        {open}
        {pair}
        <p class="actions"><ShortlistButton candidate class="primary" /> {note}</p>
        <h2>{say!(app, "sources-title")}</h2>
        <SourceList numbers />
    }
}

/// What a member brings: the elements in which nobody of the team is stronger.
pub fn brings(app: App, team: &Team, member: usize, elements: &[String]) -> String {
    let brought: Vec<String> =
        team.elements.iter().zip(elements).filter(|(element, _)| element.by.contains(&member)).map(|(_, title)| title.clone()).collect();
    if brought.is_empty() { say!(app, "team-brings-nothing") } else { say!(app, "team-brings", elements = app.words().list(brought)) }
}

/// Place of the claim behind the largest part of what a member brings; where it brings nothing, behind the element in which it is
/// strongest.
fn decides(app: App, topic: usize, team: &Team, member: usize) -> Option<usize> {
    let table = app.table(topic);
    let profile = table.profiles.get(team.members[member])?;
    let worth = |&element: &usize| {
        let one = &team.elements[element];
        (if one.by.contains(&member) { one.credit } else { 0 }, profile.strengths[element])
    };
    let shown = (0..team.elements.len()).filter(|&element| profile.best_claims[element].is_some());
    profile.best_claims[shown.max_by_key(worth)?]
}

fn claim_of(app: App, place: usize, claim: usize) -> Option<Claim> {
    app.with_dataset(|dataset| dataset.organisations[place].claims.get(claim).cloned())
}

#[component]
fn Member(
    topic: usize,
    member: usize,
    team: Team,
    elements: Vec<String>,
    /// The claim that decides.
    #[prop(optional_no_strip)]
    decides: Option<Claim>,
    numbers: SourceNumbers,
) -> impl IntoView {
    let app = App::get();
    let place = team.members[member];
    let (id, state) = app.with_dataset(|dataset| (dataset.organisations[place].id.clone(), dataset.state_of(place).name.clone()));
    let brings = brings(app, &team, member, &elements);
    // Of a side with itself: of its own claims.
    let evidence = evidence(&app.engine(), &app.table(topic), place, place).id();
    let evidence = app.words().say(&format!("evidence-{evidence}"), &[]);
    let (own, other) = (id.clone(), id.clone());
    let is_kept = {
        let id = id.clone();
        move || app.address().list("with").contains(&id)
    };
    let kept = is_kept.clone();
    let keep = move |_| {
        if kept() {
            wish::unname(app, "with", &own);
        } else {
            wish::name(app, "with", &own);
        }
        wish::keep_focus(&own, "with");
    };
    let leave_out = move |_| {
        wish::name(app, "without", &other);
        wish::keep_focus(&other, "without");
    };
    view! {
        <li data-testid="team-member" data-organisation=id>
            <span><OrganisationLink place /> " " <span class="state">{state}</span> {(team.lead == member).then(|| view! { " " <b>{say!(app, "team-could-lead")}</b> })}</span>
            <span class="points">{say!(app, "per-cent", number = hundredths(team.credits[member]).to_string())}</span>
            <span class="why">{brings} " " <span class="quiet">{evidence}</span></span>
            {decides.map(|claim| view! { <ul class="claims"><ClaimLine claim numbers worth=None /></ul> })}
            <span class="choices">
                <button type="button" class="quiet" aria-pressed=move || is_kept().to_string() on:click=keep>{say!(app, "team-keep")}</button>
                <button type="button" class="quiet" on:click=leave_out>{say!(app, "team-leave-out")}</button>
            </span>
        </li>
    }
}
