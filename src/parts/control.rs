//! Pointers of trade control: entries of lists to open, authorities to ask. Never a verdict.

use crate::platform::language;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::document::{ControlPointer, MemberState};
use padan_core::url::is_page_address;

/// An entry of a control list: what to open, and how well it was looked at.
#[component]
pub fn PointerLine(pointer: ControlPointer) -> impl IntoView {
    let app = App::get();
    let list = if pointer.list == "munitions" { say!(app, "list-munitions") } else { say!(app, "list-dual-use") };
    let confidence = confidence(app, pointer.confidence.as_deref(), false);
    // Whose list it is: numbers and limits differ between states.
    let source = pointer.source.and_then(|source| page_seen(app, Some(source.url), Some(source.title), source.seen));
    view! {
        <li>
            <b>{pointer.code}</b> " " {list} ": " <span lang="en">{pointer.heading} ". " {pointer.hint}</span> " "
            <span class="quiet">{confidence} " " {source}</span>
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

/// A page as a link, by its title where it has one, and when it was seen; nothing where it is no page.
fn page_seen(app: App, url: Option<String>, title: Option<String>, seen: Option<String>) -> Option<AnyView> {
    let url = url.filter(|url| is_page_address(url))?;
    let title = title
        .filter(|title| !title.is_empty())
        .map_or_else(|| say!(app, "pointer-source").into_any(), |title| view! { <span lang="en">{title}</span> }.into_any());
    let seen = seen.map(|day| say!(app, "seen-on", day = language::day(&day))).unwrap_or_default();
    Some(view! { <a href=url rel="noopener noreferrer external" target="_blank">{title}</a> " " {seen} }.into_any())
}

/// A state's trade control: law, authority, restrictions of third states; what is not known is called unknown.
#[component]
pub fn Authority(state: MemberState) -> impl IntoView {
    let app = App::get();
    let unknown = || say!(app, "unknown");
    // Nobody has looked where nothing is said.
    let is_looked_up = state.trade_control.is_some();
    let control = state.trade_control.unwrap_or_default();
    let whom = if !is_looked_up {
        say!(app, "authority-unknown")
    } else if control.law.is_none() && control.authority.is_none() {
        say!(app, "authority-none")
    } else {
        let law = say!(app, "authority-law", law = control.law.unwrap_or_else(unknown));
        format!("{law} {}", say!(app, "authority-whom", authority = control.authority.unwrap_or_else(unknown)))
    };
    let source = page_seen(app, control.source, None, control.seen).map(|source| view! { <p class="quiet">{source}</p> });
    let restrictions: Vec<_> = state
        .restrictions
        .into_iter()
        .map(|restriction| {
            let source = page_seen(app, restriction.source, None, restriction.seen);
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
