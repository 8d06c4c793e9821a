//! What a reviewer would say of the profile, each hint leading to its field; and texts that wait for a person's look.

use super::draft::Draft;
use crate::parts::live;
use crate::platform::{clock, page};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::check::{SensitiveText, comparable_name};
use padan_core::own_organisation::review::{Gravity, Hint, review};

/// The check of the profile.
#[component]
pub fn Review(draft: Draft) -> impl IntoView {
    let app = App::get();
    let found = Memo::new(move |_| draft.with(|profile| app.with_dataset(|dataset| review(profile, dataset))));
    let percent = move |number: u32| say!(app, "per-cent", number = number.to_string());
    let scores = move || {
        let (complete, clear) = found.with(|found| (found.complete, found.clear));
        let line = say!(app, "profile-complete", percent = percent(complete));
        let clear = clear.map(|clear| say!(app, "profile-clear", percent = percent(clear)));
        view! {
            <p data-testid="profile-score" data-complete=complete data-blocked=found.with(|found| found.is_blocked().to_string())>
                {line} " " {clear}
            </p>
        }
    };
    let hints = move || {
        let rows: Vec<_> = found.with(|found| found.hints.iter().map(|hint| row(app, hint)).collect());
        if rows.is_empty() {
            return view! { <p>{say!(app, "profile-no-hints")}</p> }.into_any();
        }
        view! { <ul class="plain hints">{rows}</ul> }.into_any()
    };
    view! {
        <section>
            <h2>{say!(app, "profile-check")}</h2>
            {live(scores)}
            {live(hints)}
            <Known draft />
            <Sensitive draft />
        </section>
    }
}

/// A hint, which leads to its field.
fn row(app: App, hint: &Hint) -> AnyView {
    let gravity = hint.gravity.id();
    let field = format!("#own-{}", hint.part.id());
    let label = match hint.gravity {
        Gravity::Blocking => say!(app, "profile-blocking"),
        Gravity::Important => say!(app, "profile-important"),
        Gravity::Minor => say!(app, "profile-minor"),
    };
    let text = app.message(&hint.message);
    view! {
        <li data-testid="profile-hint" data-kind=hint.message.key data-gravity=gravity class:blocking=hint.gravity == Gravity::Blocking>
            <button type="button" class="quiet" on:click=move |_| page::focus(&field)>{text}</button> " " <small>{label}</small>
        </li>
    }
    .into_any()
}

/// Whether an organisation of this name and state is listed already.
#[component]
fn Known(draft: Draft) -> impl IntoView {
    let app = App::get();
    let known = Memo::new(move |_| {
        let (name, country) = draft.with(|profile| (comparable_name(&profile.organisation.name), profile.organisation.country.clone()));
        let is_same = |dataset: &padan_core::dataset::Dataset, place: usize| {
            !dataset.is_own(place) && dataset.state_of(place).code == country && comparable_name(&dataset.organisations[place].name) == name
        };
        app.with_dataset(|dataset| {
            let same = (0..dataset.organisations.len()).find(|&place| !name.is_empty() && is_same(dataset, place));
            same.map(|place| (dataset.organisations[place].id.clone(), dataset.organisations[place].name.clone()))
        })
    });
    live(move || {
        known.get().map(|(id, name)| view! { <p class="remark" data-testid="profile-known">{say!(app, "profile-known")} " " <a href=app.href(Page::Organisation(id))>{name}</a></p> })
    })
}

/// Texts in which words of the munitions list stand: changed above, or cleared here by name.
#[component]
fn Sensitive(draft: Draft) -> impl IntoView {
    let app = App::get();
    let by = RwSignal::new(String::new());
    let texts = Memo::new(move |_| {
        draft.with(|profile| padan_core::check::sensitive_texts(&profile.organisation).into_iter().map(Shown).collect::<Vec<_>>())
    });
    let rows = move || texts.with(|texts| texts.iter().map(|text| one(app, draft, &text.0, by)).collect::<Vec<_>>());
    live(move || {
        texts.with(|texts| !texts.is_empty()).then(|| {
            view! {
                <p>
                    <label>
                        <span>{say!(app, "own-sensitive-by")}</span> " "
                        <input type="text" autocomplete="name" data-testid="own-cleared-by" prop:value=by on:input=move |event| by.set(event_target_value(&event)) />
                    </label>
                </p>
                <ul class="plain sensitive">{live(rows)}</ul>
            }
        })
    })
}

/// A text, told from others by what it is.
#[derive(Clone, PartialEq)]
struct Shown(SensitiveText);

fn one(app: App, draft: Draft, text: &SensitiveText, by: RwSignal<String>) -> AnyView {
    let word = say!(app, "own-sensitive-word", word = text.hit.written(&text.text), heading = text.hit.heading);
    let (before, after) = (text.text.get(..text.hit.start).unwrap_or_default(), text.text.get(text.hit.end..).unwrap_or_default());
    let (before, marked, after) = (before.to_owned(), text.hit.written(&text.text).to_owned(), after.to_owned());
    let (shown, digest) = (text.clone(), text.digest.clone());
    let is_cleared = move || draft.with(|profile| profile.quarantined().iter().all(|open| open.digest != digest));
    let clear = move |event| {
        let name = if event_target_checked(&event) { by.get_untracked() } else { String::new() };
        draft.change(|profile| profile.clear(&shown, Some(&name), &clock::now().to_string()));
    };
    view! {
        <li data-testid="own-sensitive">
            <small>{word}</small>
            <p>{before} <mark>{marked}</mark> {after}</p>
            <label><input type="checkbox" data-testid="own-clear" prop:checked=is_cleared disabled=move || by.with(|name| name.trim().is_empty()) on:change=clear /> {say!(app, "own-clear")}</label>
        </li>
    }
    .into_any()
}
