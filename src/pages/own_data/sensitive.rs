//! Texts in which words of the munitions list stand: one page for all of them.

use super::session::{Decided, Session};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::check::SensitiveText;
use padan_import::draft::Draft;
use std::sync::Arc;

/// Texts that are shown.
const SHOWN: usize = 300;

/// All such texts, each to be cleared, or its organisation to be left out.
#[component]
pub fn Sensitive(session: Session, decided: Arc<Decided>) -> impl IntoView {
    let app = App::get();
    let drafts = decided.drafts.drafts.iter().enumerate();
    let texts: Vec<(usize, &Draft, &SensitiveText)> =
        drafts.flat_map(|(place, draft)| draft.sensitive.iter().map(move |text| (place, draft, text))).collect();
    if texts.is_empty() {
        return view! { <p>{say!(app, "own-sensitive-none")}</p> }.into_any();
    }
    let by = RwSignal::new(session.decisions.with_untracked(|own| own.cleared.values().next().cloned().unwrap_or_default()));
    let renamed = session.decisions.clone();
    let rename = move |event| {
        let name = event_target_value(&event);
        renamed.update(|own| {
            if name.trim().is_empty() {
                own.cleared.clear();
            }
            own.cleared.values_mut().for_each(|cleared| name.clone_into(cleared));
        });
        by.set(name);
    };
    let more = texts.len().saturating_sub(SHOWN);
    let rows: Vec<_> = texts.into_iter().take(SHOWN).map(|(place, draft, text)| row(app, &session, place, draft, text, by)).collect();
    view! {
        <p>{say!(app, "own-sensitive-lead")}</p>
        <p>
            <label>
                <span>{say!(app, "own-sensitive-by")}</span> " "
                <input type="text" autocomplete="name" data-testid="own-cleared-by" prop:value=by on:input=rename />
            </label>
        </p>
        <ul class="plain sensitive">{rows}</ul>
        {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
    }
    .into_any()
}

fn row(app: App, session: &Session, place: usize, draft: &Draft, text: &SensitiveText, by: RwSignal<String>) -> impl IntoView + use<> {
    let word = say!(app, "own-sensitive-word", word = text.hit.written(&text.text), heading = text.hit.heading);
    let (before, after) = (text.text.get(..text.hit.start).unwrap_or_default(), text.text.get(text.hit.end..).unwrap_or_default());
    let (before, marked, after) = (before.to_owned(), text.hit.written(&text.text).to_owned(), after.to_owned());
    let (cleared, set, left, leave) =
        (session.decisions.clone(), session.decisions.clone(), session.decisions.clone(), session.decisions.clone());
    let (own, digest) = (text.digest.clone(), text.digest.clone());
    let is_cleared = move || cleared.with(|decisions| decisions.cleared.contains_key(&own));
    let clear = move |event| {
        let is_cleared = event_target_checked(&event);
        let name = by.get_untracked();
        set.update(|own| {
            if is_cleared && !name.trim().is_empty() {
                own.cleared.insert(digest.clone(), name);
            } else {
                own.cleared.remove(&digest);
            }
        });
    };
    let is_left = move || left.with(|decisions| decisions.left_out.contains(&place));
    let leave = move |event| {
        let is_left = event_target_checked(&event);
        leave.update(|own| {
            if is_left {
                own.left_out.insert(place);
            } else {
                own.left_out.remove(&place);
            }
        });
    };
    let line = (draft.line > 0).then(|| say!(app, "own-line", line = draft.line));
    view! {
        <li data-testid="own-sensitive" data-row=draft.line>
            <b>{draft.organisation.name.clone()}</b> " " <small>{line} " " {word}</small>
            <p>{before} <mark>{marked}</mark> {after}</p>
            <p class="actions">
                <label><input type="checkbox" data-testid="own-clear" prop:checked=is_cleared disabled=move || by.with(|name| name.trim().is_empty()) on:change=clear /> {say!(app, "own-clear")}</label>
                <label><input type="checkbox" data-testid="own-leave-out" prop:checked=is_left on:change=leave /> {say!(app, "own-leave-out")}</label>
            </p>
        </li>
    }
}
