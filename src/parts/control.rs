//! Pointers of trade control: entries of lists to open, authorities to ask. Never a verdict.

use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::check::is_page_address;
use padan_core::document::{ControlPointer, MemberState};

/// An entry of a control list: what to open, and how well it was looked at.
#[component]
pub fn PointerLine(pointer: ControlPointer) -> impl IntoView {
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

/// A state's trade control: law, authority, restrictions of third states; what is not known is called unknown.
#[component]
pub fn Authority(state: MemberState) -> impl IntoView {
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
