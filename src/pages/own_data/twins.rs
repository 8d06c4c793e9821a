//! Rows that may be an organisation that is known already, or an earlier row.

use super::session::{Decided, Session};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_import::draft::Draft;
use padan_import::joining::stands;
use std::sync::Arc;

/// Rows that are shown.
const SHOWN: usize = 300;

/// Whether a person is asked about a draft.
pub fn is_asked(draft: &Draft) -> bool {
    draft.twin.is_some() || draft.earlier.is_some() && draft.line > 0
}

/// All doubles, each with a tick.
#[component]
pub fn Twins(session: Session, decided: Arc<Decided>) -> impl IntoView {
    let app = App::get();
    let asked: Vec<(usize, &Draft)> = decided.drafts.drafts.iter().enumerate().filter(|(_, draft)| is_asked(draft)).collect();
    if asked.is_empty() {
        return view! { <p>{say!(app, "own-twins-none")}</p> }.into_any();
    }
    // Organisations that are known first: with many rows the others go on for long.
    let known = asked.iter().filter_map(|(place, draft)| known(app, &session, &decided, *place, draft));
    let again = asked.iter().filter_map(|(place, draft)| again(app, &session, &decided, *place, draft));
    let mut rows: Vec<_> = known.chain(again).collect();
    let more = rows.len().saturating_sub(SHOWN);
    rows.truncate(SHOWN);
    view! {
        <p>{say!(app, "own-twins-lead")}</p>
        <ul class="plain twins">{rows}</ul>
        {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
    }
    .into_any()
}

/// A line for the known organisation that a draft may be.
fn known(app: App, session: &Session, decided: &Decided, place: usize, draft: &Draft) -> Option<AnyView> {
    let (_, known) = draft.twin.and_then(|twin| decided.reference.body(twin.0))?;
    let (decisions, set) = (session.decisions.clone(), session.decisions.clone());
    let is_proposed = decisions.with_untracked(|own| own.is_twin(place, draft));
    let ticked = move || decisions.with(|own| own.twins.get(&place).copied().unwrap_or(is_proposed));
    let tick = move |event| set.update(|own| own.twins.extend([(place, event_target_checked(&event))]));
    let tick = view! { <input type="checkbox" data-testid="own-twin" prop:checked=ticked on:change=tick /> }.into_any();
    Some(line(app, draft, say!(app, "own-twin-known", name = known), tick))
}

/// A line for the earlier row that a draft may be, with the stands that the two have together.
fn again(app: App, session: &Session, decided: &Decided, place: usize, draft: &Draft) -> Option<AnyView> {
    let earlier = draft.earlier.filter(|_| draft.line > 0).and_then(|again| decided.drafts.drafts.get(again.0))?;
    let (decisions, set) = (session.decisions.clone(), session.decisions.clone());
    let is_proposed = decisions.with_untracked(|own| own.is_again(place, draft));
    let ticked = move || decisions.with(|own| own.again.get(&place).copied().unwrap_or(is_proposed));
    let tick = move |event| set.update(|own| own.again.extend([(place, event_target_checked(&event))]));
    let tick = view! { <input type="checkbox" data-testid="own-again" prop:checked=ticked on:change=tick /> }.into_any();
    let stands = stands(earlier.organisation.stand.as_deref(), draft.organisation.stand.as_deref());
    let stands = stands.map(|stands| say!(app, "stand", stand = stands));
    let text = [Some(earlier.organisation.name.clone()), Some(say!(app, "own-twin-again", line = earlier.line)), stands];
    Some(line(app, draft, text.into_iter().flatten().collect::<Vec<_>>().join(" · "), tick))
}

fn line(app: App, draft: &Draft, known: String, tick: AnyView) -> AnyView {
    let place = (draft.line > 0).then(|| say!(app, "own-line", line = draft.line));
    let name = draft.organisation.name.clone();
    view! { <li><label>{tick} <b>{name}</b> " " <small>{place}</small> " " <span class="quiet">{known}</span></label></li> }.into_any()
}
