//! What the dataset will hold, and the two ways to load it.

use super::keeping;
use super::session::{Decided, Session};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::text::fold;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The preview and the buttons.
#[component]
pub fn Load(session: Session, decided: Arc<Decided>) -> impl IntoView {
    let app = App::get();
    let seen = preview(&session, &decided);
    let named = seen.states.iter().map(|(code, count)| {
        let name = app.with_dataset(|dataset| dataset.state(code).map(|place| dataset.states[place].about.name.clone()));
        (name.or_else(|| padan_import::countries::name(code).map(str::to_owned)).unwrap_or_else(|| code.clone()), *count)
    });
    // By the name that is shown: codes follow none.
    let states: BTreeMap<(String, String), usize> = named.map(|(name, count)| ((fold(&name), name), count)).collect();
    let states: Vec<_> =
        states.into_iter().map(|((_, name), count)| view! { <li>{name} " " <span class="quiet">{count}</span></li> }).collect();
    let is_known = |code: &String| decided.reference.states().iter().any(|state| state.code == *code);
    let (organisations, capable, waiting, count) = (seen.organisations, seen.capable, seen.waiting, seen.states.len());
    let lead = if seen.states.keys().all(is_known) {
        say!(app, "own-load-lead", organisations = organisations, states = count, capable = capable, waiting = waiting)
    } else {
        say!(app, "own-load-lead-wide", organisations = organisations, states = count, capable = capable, waiting = waiting)
    };
    let title = session.decisions.with_untracked(|own| own.title.clone());
    let retitled = session.decisions.clone();
    let retitle = move |event| {
        let title = event_target_value(&event);
        retitled.update(|own| own.title = title);
    };
    let (alone, beside) = (session.clone(), session);
    view! {
        <p data-testid="own-preview" data-organisations=seen.organisations>
            {lead}
        </p>
        <ul class="plain taxonomy">{states}</ul>
        <p><label>{say!(app, "own-load-title")} " " <input type="text" data-testid="own-title" prop:value=title on:input=retitle /></label></p>
        <p class="actions">
            <button type="button" class="primary" data-testid="own-load" on:click=move |_| keeping::load(app, &alone, false)>{say!(app, "own-load")}</button>
            <button type="button" data-testid="own-load-beside" on:click=move |_| keeping::load(app, &beside, true)>{say!(app, "own-load-beside")}</button>
        </p>
    }
}

/// Counts of what the dataset will hold.
struct Preview {
    organisations: usize,
    states: BTreeMap<String, usize>,
    capable: usize,
    waiting: usize,
}

/// Counts without making the dataset: rows that become one count once.
fn preview(session: &Session, decided: &Decided) -> Preview {
    session.decisions.with_untracked(|own| {
        let drafts = &decided.drafts;
        let mut capable: BTreeSet<usize> = BTreeSet::new();
        for (place, group) in drafts.proposal.groups.iter().enumerate() {
            if own.capabilities(place, group, &decided.reference).is_empty() {
                continue;
            }
            for phrase in group.phrases.iter().filter(|phrase| !own.apart.contains(&(place, **phrase))) {
                capable.extend(drafts.proposal.phrases[*phrase].rows.iter().map(|row| row.0));
            }
        }
        let mut seen = Preview { organisations: 0, states: BTreeMap::new(), capable: 0, waiting: 0 };
        for place in own.entries(drafts, &decided.reference) {
            let draft = &drafts.drafts[place];
            seen.organisations += 1;
            *seen.states.entry(draft.organisation.country.clone()).or_default() += 1;
            seen.capable += usize::from(capable.contains(&place) || !draft.organisation.capabilities.is_empty());
            seen.waiting += usize::from(draft.sensitive.iter().any(|text| !own.cleared.contains_key(&text.digest)));
        }
        seen
    })
}
