//! Groups of like phrases, confirmed one key at a time.

use super::session::{Decided, Session};
use crate::parts::live;
use crate::platform::page;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_import::groups::{Band, Group};
use std::sync::Arc;

/// Phrases named beside a group, and all that are shown when one looks closer.
const NAMED: usize = 4;
const SHOWN: usize = 60;
/// Groups without a proposal that are shown: those of most rows.
const UNPROPOSED: usize = 60;

/// All groups, by how sure their proposals are.
#[component]
pub fn Groups(session: Session, decided: Arc<Decided>) -> impl IntoView {
    let app = App::get();
    let all = decided.drafts.proposal.groups.len();
    let open = RwSignal::new(None::<usize>);
    let counted = (session.decisions.clone(), decided.clone());
    let taken = move || {
        let (decisions, decided) = &counted;
        let groups = decided.drafts.proposal.groups.iter().enumerate();
        let taken =
            decisions.with(|own| groups.filter(|(place, group)| !own.capabilities(*place, group, &decided.reference).is_empty()).count());
        say!(app, "own-groups-taken", taken = taken, all = all)
    };
    let keys = {
        let (session, decided) = (session.clone(), decided.clone());
        move |event: leptos::ev::KeyboardEvent| key(&session, &decided, open, &event)
    };
    let capabilities: Vec<_> =
        decided.reference.dataset().capabilities.iter().map(|own| view! { <option value=own.label.clone()></option> }).collect();
    let bands: Vec<_> = Band::ALL
        .into_iter()
        .filter_map(|band| {
            let most = if band == Band::None { UNPROPOSED } else { usize::MAX };
            let own: Vec<usize> = (0..all).filter(|place| decided.drafts.proposal.groups[*place].band == band).collect();
            let more = own.len().saturating_sub(most);
            let rows: Vec<_> = own.iter().take(most).map(|place| row(app, &session, &decided, *place, open)).collect();
            let title = app.words().say(&format!("own-band-{}", band.id()), &[]);
            (!own.is_empty()).then(|| {
                view! {
                    <section>
                        <h3>{title} " " <small>{own.len()}</small></h3>
                        <ul class="plain groups">{rows}</ul>
                        {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
                    </section>
                }
            })
        })
        .collect();
    view! {
        <p>{say!(app, "own-groups-lead")}</p>
        <p class="quiet on-screen">{say!(app, "own-groups-keys")}</p>
        <p role="status" data-testid="groups-taken">{live(taken)}</p>
        <datalist id="own-capabilities">{capabilities}</datalist>
        <div on:keydown=keys>{bands}</div>
    }
}

/// The name of the capability that a group is taken to mean, or that is proposed for it; its word where there is none.
fn name(session: &Session, decided: &Decided, place: usize, group: &Group) -> String {
    let dataset = decided.reference.dataset();
    let chosen = session.decisions.with(|own| own.capabilities(place, group, &decided.reference));
    let chosen = chosen.first().and_then(|id| dataset.capability(id));
    chosen
        .or(group.capability)
        .and_then(|own| dataset.capabilities.get(own))
        .map_or_else(|| format!("“{}”", group.word), |own| own.label.clone())
}

fn row(app: App, session: &Session, decided: &Arc<Decided>, place: usize, open: RwSignal<Option<usize>>) -> impl IntoView + use<> {
    let group = decided.drafts.proposal.groups[place].clone();
    let named = group
        .phrases
        .iter()
        .take(NAMED)
        .filter_map(|phrase| decided.drafts.proposal.phrases.get(*phrase))
        .map(|phrase| phrase.text.clone());
    let named = named.collect::<Vec<_>>().join(" · ");
    let count = say!(app, "own-group-line", phrases = group.phrases.len(), rows = group.rows);
    let (of_name, of_taken, of_change, of_body) = (session.clone(), session.clone(), session.clone(), session.clone());
    let (for_name, for_taken, for_change, for_body) = (decided.clone(), decided.clone(), decided.clone(), decided.clone());
    let own = group.clone();
    let label = move || name(&of_name, &for_name, place, &own);
    let own = group.clone();
    let taken = move || of_taken.decisions.with(|decisions| !decisions.capabilities(place, &own, &for_taken.reference).is_empty());
    let change = move |event| {
        take(&of_change, &for_change, place, event_target_checked(&event), open);
    };
    let is_open = move || open.get() == Some(place);
    view! {
        <li data-testid="capability-group" data-place=place data-band=group.band.id()>
            <div class="group">
                <label>
                    <input type="checkbox" id=format!("group-{place}") data-group=place prop:checked=taken on:change=change />
                    <b>{live(label)}</b>
                </label>
                <small>{count}</small>
                <button type="button" class="quiet" aria-expanded=move || is_open().to_string() on:click=move |_| open.update(|open| *open = (*open != Some(place)).then_some(place))>
                    {say!(app, "own-open")} <span class="hidden">{named.clone()}</span>
                </button>
            </div>
            <p class="quiet">{named}</p>
            {live(move || is_open().then(|| closer(app, &of_body, &for_body, place)))}
        </li>
    }
}

/// Takes a group as it was proposed, or leaves it. One without a proposal is opened, so that a capability can be chosen.
fn take(session: &Session, decided: &Decided, place: usize, is_taken: bool, open: RwSignal<Option<usize>>) {
    let Some(group) = decided.drafts.proposal.groups.get(place) else { return };
    let id = group.capability.and_then(|own| decided.reference.dataset().capabilities.get(own)).map(|own| own.id.clone());
    if is_taken && id.is_none() {
        open.set(Some(place));
        page::set_checked(&format!("#group-{place}"), false);
    }
    session.decisions.update(|decisions| {
        decisions.groups.insert(place, id.filter(|_| is_taken).into_iter().collect());
    });
}

/// Goes from group to group and decides, without the hand leaving the keys.
fn key(session: &Session, decided: &Decided, open: RwSignal<Option<usize>>, event: &leptos::ev::KeyboardEvent) {
    let Some(place) = page::attribute(event.target(), "data-group").and_then(|place| place.parse::<usize>().ok()) else { return };
    let neighbour = |place: usize, by: isize| place.checked_add_signed(by).filter(|place| *place < decided.drafts.proposal.groups.len());
    let next = match event.key().as_str() {
        "Enter" => {
            take(session, decided, place, true, open);
            neighbour(place, 1)
        }
        "Delete" | "Backspace" => {
            take(session, decided, place, false, open);
            neighbour(place, 1)
        }
        "ArrowDown" => neighbour(place, 1),
        "ArrowUp" => neighbour(place, -1),
        "ArrowRight" => {
            open.set(Some(place));
            None
        }
        "ArrowLeft" => {
            open.set(None);
            None
        }
        _ => return,
    };
    event.prevent_default();
    if open.get_untracked() == Some(place) && event.key() != "Delete" && next.is_none() | (event.key() == "Enter") {
        // Whoever opened a group chooses another capability there.
        request_animation_frame(move || page::focus(&format!("#group-{place}-other")));
    } else if let Some(next) = next {
        page::focus(&format!("#group-{next}"));
    }
}

/// The phrases of a group, each to be set apart, and another capability for all of them.
fn closer(app: App, session: &Session, decided: &Arc<Decided>, place: usize) -> AnyView {
    let group = &decided.drafts.proposal.groups[place];
    let phrases: Vec<_> = group
        .phrases
        .iter()
        .take(SHOWN)
        .filter_map(|phrase| decided.drafts.proposal.phrases.get(*phrase).map(|own| (*phrase, own.text.clone(), own.rows.len())))
        .map(|(phrase, text, rows)| {
            let (apart, set) = (session.decisions.clone(), session.decisions.clone());
            let belongs = move || apart.with(|own| !own.apart.contains(&(place, phrase)));
            let change = move |event| {
                let belongs = event_target_checked(&event);
                set.update(|own| {
                    if belongs {
                        own.apart.remove(&(place, phrase));
                    } else {
                        own.apart.insert((place, phrase));
                    }
                });
            };
            view! { <li><label><input type="checkbox" prop:checked=belongs on:change=change /> {text} " " <small>{rows}</small></label></li> }
        })
        .collect();
    let more = group.phrases.len().saturating_sub(SHOWN);
    let (choosing, known) = (session.clone(), decided.clone());
    let choose = move |event: leptos::ev::Event| {
        let said = event_target_value(&event);
        if let Some(id) = known.reference.capability(&said).map(str::to_owned) {
            choosing.decisions.update(|own| {
                own.groups.insert(place, vec![id]);
            });
            page::focus(&format!("#group-{place}"));
        }
    };
    view! {
        <div class="closer">
            <label>
                <span>{say!(app, "own-group-other")}</span> " "
                <input type="text" list="own-capabilities" autocomplete="off" id=format!("group-{place}-other") data-testid="group-other" on:change=choose />
            </label>
            <fieldset>
                <legend>{say!(app, "own-group-phrases")}</legend>
                <ul class="plain">{phrases}</ul>
                {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
            </fieldset>
        </div>
    }
    .into_any()
}
