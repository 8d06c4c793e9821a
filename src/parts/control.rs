//! Pointers of trade control: entries of lists to open, authorities to ask. Never a verdict.

use crate::platform::language;
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
    let confidence = confidence(app, pointer.confidence.as_deref(), false);
    let source = pointer.source.and_then(|source| page_seen(app, Some(source.url), source.seen)).map(|source| view! { " " {source} });
    view! {
        <li>
            <b>{pointer.code}</b> " " {list} ": " <span lang="en">{pointer.heading} ". " {pointer.hint}</span> " "
            <span class="quiet">{confidence} {source}</span>
        </li>
    }
}

/// How well something was looked at. Where nothing is said of it, a page that is named was read.
fn confidence(app: App, said: Option<&str>, has_page: bool) -> String {
    match said {
        Some("text seen") => say!(app, "confidence-text"),
        Some("heading seen") => say!(app, "confidence-heading"),
        None if has_page => String::new(),
        _ => say!(app, "confidence-general"),
    }
}

/// A page as a link, and when it was seen; nothing where it is no page.
fn page_seen(app: App, url: Option<String>, seen: Option<String>) -> Option<AnyView> {
    let url = url.filter(|url| is_page_address(url))?;
    let seen = seen.map(|day| say!(app, "seen-on", day = language::day(&day))).unwrap_or_default();
    Some(view! { <a href=url rel="noopener noreferrer external" target="_blank">{say!(app, "pointer-source")}</a> " " {seen} }.into_any())
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
    let source = page_seen(app, control.source, control.seen).map(|source| view! { <p class="quiet">{source}</p> });
    let restrictions: Vec<_> = state
        .restrictions
        .into_iter()
        .map(|restriction| {
            let source = page_seen(app, restriction.source, restriction.seen);
            let confidence = confidence(app, restriction.confidence.as_deref(), source.is_some());
            view! { <p class="remark"><b>{restriction.by}</b> ": " <span lang="en">{restriction.text}</span> " " <span class="quiet">{confidence} " " {source}</span></p> }
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
