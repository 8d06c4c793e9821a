//! Rows that may be an organisation that is known already, or an earlier row.

use super::session::{Decided, Session};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_import::draft::Draft;
use std::sync::Arc;

/// Rows that are shown.
const SHOWN: usize = 300;

/// Whether a person is asked about a draft.
pub fn is_asked(draft: &Draft) -> bool {
    draft.twin.is_some() || draft.again.is_some() && draft.line > 0
}

/// All doubles, each with a tick.
#[component]
pub fn Twins(session: Session, decided: Arc<Decided>) -> impl IntoView {
    let app = App::get();
    let asked: Vec<(usize, &Draft)> = decided.drafts.drafts.iter().enumerate().filter(|(_, draft)| is_asked(draft)).collect();
    if asked.is_empty() {
        return view! { <p>{say!(app, "own-twins-none")}</p> }.into_any();
    }
    let more = asked.len().saturating_sub(SHOWN);
    let rows: Vec<_> = asked.into_iter().take(SHOWN).flat_map(|(place, draft)| lines(app, &session, &decided, place, draft)).collect();
    view! {
        <p>{say!(app, "own-twins-lead")}</p>
        <ul class="plain twins">{rows}</ul>
        {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
    }
    .into_any()
}

/// A line for the known organisation that a draft may be, and one for the earlier row.
fn lines(app: App, session: &Session, decided: &Decided, place: usize, draft: &Draft) -> Vec<AnyView> {
    let own = draft.organisation.name.clone();
    let mut lines = Vec::new();
    if let Some((_, known)) = draft.twin.and_then(|twin| decided.ground.body(twin.0)) {
        let (decisions, set) = (session.decisions.clone(), session.decisions.clone());
        let is_proposed = decisions.with_untracked(|own| own.is_twin(place, draft));
        let ticked = move || decisions.with(|own| own.twins.get(&place).copied().unwrap_or(is_proposed));
        let tick = move |event| set.update(|own| own.twins.extend([(place, event_target_checked(&event))]));
        let known = say!(app, "own-twin-known", name = known);
        lines.push(line(
            app,
            draft,
            &own,
            known,
            view! { <input type="checkbox" data-testid="own-twin" prop:checked=ticked on:change=tick /> }.into_any(),
        ));
    }
    if let Some(earlier) = draft.again.filter(|_| draft.line > 0).and_then(|again| decided.drafts.drafts.get(again.0)) {
        let (decisions, set) = (session.decisions.clone(), session.decisions.clone());
        let is_proposed = decisions.with_untracked(|own| own.is_again(place, draft));
        let ticked = move || decisions.with(|own| own.again.get(&place).copied().unwrap_or(is_proposed));
        let tick = move |event| set.update(|own| own.again.extend([(place, event_target_checked(&event))]));
        let text = format!("{} · {}", earlier.organisation.name, say!(app, "own-twin-again", line = earlier.line));
        lines.push(line(
            app,
            draft,
            &own,
            text,
            view! { <input type="checkbox" data-testid="own-again" prop:checked=ticked on:change=tick /> }.into_any(),
        ));
    }
    lines
}

fn line(app: App, draft: &Draft, name: &str, known: String, tick: AnyView) -> AnyView {
    let place = (draft.line > 0).then(|| say!(app, "own-line", line = draft.line));
    view! { <li><label>{tick} <b>{name.to_owned()}</b> " " <small>{place}</small> " " <span class="quiet">{known}</span></label></li> }
        .into_any()
}
