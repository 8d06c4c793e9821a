//! What this is, of when the data are, what they cannot say.

use super::Heading;
use crate::parts::live;
use crate::platform::release::{self, Offline};
use crate::platform::{language, page};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::order::ordered;
use padan_words::LANGUAGES;

/// The page about Padan and its data.
#[component]
pub fn About() -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let claims: usize = dataset.organisations.iter().map(|entry| entry.claims.len()).sum();
    let undated = dataset.sources.iter().filter(|source| source.published.is_none()).count();
    let single = dataset.organisations.iter().flat_map(|entry| &entry.claims).filter(|claim| claim.sources.len() == 1).count();
    let as_of = dataset.as_of.map_or_else(|| say!(app, "unknown"), |day| language::day(&day.to_string()));
    let facts = [
        (say!(app, "about-fact-title"), dataset.title.clone()),
        (say!(app, "about-fact-as-of"), as_of),
        (say!(app, "about-fact-organisations"), dataset.organisations.len().to_string()),
        (say!(app, "about-fact-claims"), say!(app, "about-claims", claims = claims, single = single)),
        (say!(app, "about-fact-sources"), say!(app, "about-sources", sources = dataset.sources.len(), undated = undated)),
        (say!(app, "about-fact-licence"), dataset.licence.clone().unwrap_or_else(|| say!(app, "about-no-licence"))),
        (say!(app, "about-fact-hash"), dataset.hash.clone()),
        (say!(app, "about-fact-version"), env!("CARGO_PKG_VERSION").to_owned()),
    ];
    let facts: Vec<_> = facts.into_iter().map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> }).collect();
    let by_name =
        ordered((0..dataset.states.len()).collect(), |&a: &usize, &b| dataset.states[a].about.name.cmp(&dataset.states[b].about.name));
    let states: Vec<_> = by_name
        .into_iter()
        .map(|place| (place, &dataset.states[place]))
        .map(|(place, state)| {
            let here = dataset.organisations.iter().filter(|entry| entry.state == place).count();
            let part = if state.member { say!(app, "membership-member") } else { say!(app, "membership-partner") };
            view! { <tr><th scope="row">{state.about.name.clone()}</th><td>{part}</td><td class="number">{here}</td></tr> }
        })
        .collect();
    let corrections = dataset.corrections.as_ref().and_then(|corrections| corrections.contact.clone().or_else(|| corrections.url.clone()));
    view! {
        <div class="page">
            <Heading title=say!(app, "about-title") />
            <p class="lead">{say!(app, "about-lead")}</p>
            <h2>{say!(app, "about-data-title")}</h2>
            <dl class="facts">{facts}</dl>
            <p><a href=app.href(Page::OwnData)>{say!(app, "about-own-list")}</a></p>
            <h2>{say!(app, "about-limits-title")}</h2>
            <ul class="plain">
                <li>{say!(app, "limit-absence")}</li>
                <li>{say!(app, "limit-asked")}</li>
                <li>{say!(app, "limit-read-again")}</li>
                <li>{say!(app, "limit-pointers")}</li>
            </ul>
            <h2>{say!(app, "about-states-title")}</h2>
            <table class="elements">
                <thead><tr><th scope="col">{say!(app, "about-state")}</th><th scope="col">{say!(app, "about-membership")}</th><th scope="col" class="number">{say!(app, "about-known-here")}</th></tr></thead>
                <tbody>{states}</tbody>
            </table>
            <h2>{say!(app, "languages-title")}</h2>
            <p>{say!(app, "languages-lead")}</p>
            <Languages />
            <h2>{say!(app, "offline-title")}</h2>
            <WithoutNetwork />
            <h2>{say!(app, "correct-title")}</h2>
            <p>{corrections.map_or_else(|| say!(app, "about-corrections"), |whom| say!(app, "about-corrections-to", whom = whom))}</p>
            <h2>{say!(app, "forms-title")}</h2>
            <p>{say!(app, "forms-lead")}</p>
            <Forms />
        </div>
    }
}

/// Who has read the words of each language.
#[component]
fn Languages() -> impl IntoView {
    let app = App::get();
    let row = |code: &'static str, name: &'static str, state: String| view! { <dt lang=code>{name}</dt><dd>{state}</dd> };
    let written = row("en", "English", say!(app, "language-written"));
    let others: Vec<_> = LANGUAGES
        .iter()
        .map(|language| {
            let state = language.reviewed.map_or_else(|| say!(app, "language-unreviewed"), |who| say!(app, "language-reviewed", who = who));
            row(language.code, language.name, state)
        })
        .collect();
    view! { <dl class="facts" data-testid="languages">{written} {others}</dl> }
}

/// Whether Padan opens without a network here, in plain words; how else to take it along.
#[component]
fn WithoutNetwork() -> impl IntoView {
    let app = App::get();
    let standing = move || match app.release.offline() {
        Offline::Coming => say!(app, "offline-coming"),
        Offline::Ready => say!(app, "offline-kept"),
        Offline::Denied => say!(app, "offline-denied"),
        Offline::Full => say!(app, "offline-full"),
        Offline::Failed => say!(app, "offline-failed"),
        Offline::Unable => say!(app, "offline-unable"),
        Offline::SingleFile(_) => say!(app, "offline-single-file"),
    };
    let is_site = !matches!(app.release.offline(), Offline::SingleFile(_));
    view! {
        <p class="offline">{live(standing)}</p>
        {live(move || app.release.is_newer().then(|| view! { <p><button type="button" on:click=move |_| release::apply()>{say!(app, "newer-use")}</button></p> }))}
        {live(move || app.release.is_installable().then(|| view! { <p><button type="button" on:click=move |_| release::install()>{say!(app, "install")}</button></p> }))}
        {is_site.then(|| view! { <p><a href="./padan.html" download="padan.html">{say!(app, "offline-take-along")}</a> " " {say!(app, "offline-take-along-hint")}</p> })}
    }
}

/// The schemas of the files. The single-file edition, opened from a folder, does not bring them.
#[component]
fn Forms() -> impl IntoView {
    let app = App::get();
    if page::is_file() {
        return view! { <p>{say!(app, "forms-beside")}</p> }.into_any();
    }
    let forms = [
        (say!(app, "forms-dataset"), "./schema/padan-dataset-1.json"),
        (say!(app, "forms-shortlist"), "./schema/padan-shortlist-1.json"),
        (say!(app, "forms-policy"), "./schema/padan-policy-1.json"),
        (say!(app, "profile-title"), "./schema/padan-profile-1.json"),
        (say!(app, "kiosk-settings-title"), "./schema/padan-kiosk-1.json"),
    ];
    let forms: Vec<_> =
        forms.into_iter().map(|(name, path)| view! { <li><a href=path target="_blank" rel="noopener">{name}</a></li> }).collect();
    view! { <ul class="inline">{forms}</ul> }.into_any()
}
