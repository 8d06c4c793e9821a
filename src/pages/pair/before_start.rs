//! Before a start: certifications, control pointers, authorities, restrictions, open questions. Pointers, never a verdict.

use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::check::is_page_address;
use padan_core::document::{ControlPointer, MemberState};
use padan_core::matching::explanation::Explanation;
use padan_core::order::distinct;

/// What to look up and whom to ask.
#[component]
pub fn BeforeStart(told: Explanation) -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let dataset = engine.dataset();
    let capabilities =
        distinct(told.claims.iter().map(|effect| dataset.organisations[effect.organisation].claims[effect.claim].capability));
    let pointers: Vec<_> =
        dataset.pointers_for(&capabilities).into_iter().map(|pointer| view! { <Pointer pointer=pointer.clone() /> }).collect();
    let no_pointers = pointers.is_empty().then(|| view! { <p>{say!(app, "pointers-none")}</p> });
    let count = pointers.len();
    let some_pointers = (count > 0).then(|| view! { <details class="pointers"><summary>{say!(app, "pointers-open", count = count)}</summary><ul class="plain">{pointers}</ul></details> });
    let certificates: Vec<_> = [told.a, told.b]
        .into_iter()
        .map(|side| {
            let entry = &dataset.organisations[side];
            let held: Vec<String> = entry.certifications.iter().map(|held| held.name.clone()).collect();
            let text = if held.is_empty() { say!(app, "certifications-unknown") } else { held.join("; ") };
            view! { <dt>{entry.name.clone()}</dt><dd>{text}</dd> }
        })
        .collect();
    let states: Vec<_> = [told.a, told.b].into_iter().map(|side| view! { <Authority state=dataset.state_of(side).clone() /> }).collect();
    let questions =
        [say!(app, "question-ownership"), say!(app, "question-results"), say!(app, "question-publication"), say!(app, "question-cost")];
    let questions: Vec<_> = questions.into_iter().map(|text| view! { <li>{text}</li> }).collect();
    view! {
        <h2>{say!(app, "before-title")}</h2>
        <p class="quiet">{say!(app, "before-note")}</p>
        <h3>{say!(app, "certifications-title")}</h3>
        <dl class="open">{certificates}</dl>
        <h3>{say!(app, "authorities-title")}</h3>
        <dl class="open">{states}</dl>
        <h3>{say!(app, "pointers-title")}</h3>
        {no_pointers}
        {some_pointers}
        <h3>{say!(app, "questions-title")}</h3>
        <ul class="plain">{questions}</ul>
    }
}

#[component]
fn Pointer(pointer: ControlPointer) -> impl IntoView {
    let app = App::get();
    let list = if pointer.list == "munitions" { say!(app, "list-munitions") } else { say!(app, "list-dual-use") };
    let confidence = match pointer.confidence.as_deref() {
        Some("text seen") => say!(app, "confidence-text"),
        Some("heading seen") => say!(app, "confidence-heading"),
        _ => say!(app, "confidence-general"),
    };
    let source = pointer.source.filter(|source| is_page_address(&source.url)).map(|source| {
        let seen = source.seen.map(|day| say!(app, "seen-on", day = day)).unwrap_or_default();
        view! { " " <a href=source.url rel="noopener noreferrer external" target="_blank">{say!(app, "pointer-source")}</a> " " {seen} }
    });
    view! {
        <li>
            <b>{pointer.code}</b> " " {list} ": " <span lang="en">{pointer.heading} ". " {pointer.hint}</span> " "
            <span class="quiet">{confidence} {source}</span>
        </li>
    }
}

#[component]
fn Authority(state: MemberState) -> impl IntoView {
    let app = App::get();
    let unknown = || say!(app, "unknown");
    let control = state.trade_control.unwrap_or_default();
    let whom = if control.law.is_none() && control.authority.is_none() {
        say!(app, "authority-none")
    } else {
        let law = say!(app, "authority-law", law = control.law.unwrap_or_else(unknown));
        format!("{law} {}", say!(app, "authority-whom", authority = control.authority.unwrap_or_else(unknown)))
    };
    let source = control.source.filter(|url| is_page_address(url)).map(|url| {
        let seen = control.seen.map(|day| say!(app, "seen-on", day = day)).unwrap_or_default();
        view! { <p class="quiet"><a href=url rel="noopener noreferrer external" target="_blank">{say!(app, "pointer-source")}</a> " " {seen}</p> }
    });
    let restrictions: Vec<_> = state
        .restrictions
        .into_iter()
        .map(|restriction| {
            let confidence = if restriction.source.is_some() { String::new() } else { say!(app, "confidence-general") };
            view! { <p class="remark"><b>{restriction.by}</b> ": " <span lang="en">{restriction.text}</span> " " <span class="quiet">{confidence}</span></p> }
        })
        .collect();
    view! {
        <dt>{state.name}</dt>
        <dd>
            <p>{whom}</p>
            {control.note.map(|note| view! { <p lang="en">{note}</p> })}
            {source}
            {restrictions}
        </dd>
    }
}
