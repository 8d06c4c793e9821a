//! The policy of this device: made, loaded, saved, switched on and off. What it leaves out is said live.

mod draft;
mod excluded;
mod people;

use super::Heading;
use super::layers::stored_policy;
use crate::parts::live;
use crate::platform::files;
use crate::state::{App, Brought, InUse, KeptPolicy};
use crate::words::say;
use draft::Draft;
use excluded::{Capabilities, States};
use leptos::prelude::*;
use padan_core::finding::Finding;
use padan_core::matching::policy::{LIMITS, Policy as Rules};
use people::People;

/// The page of the policy.
#[component]
pub fn Policy() -> impl IntoView {
    let app = App::get();
    // What the device keeps may still be on its way; what was never in force has not been read.
    let is_here = Memo::new(move |_| app.data.in_use() != InUse::Opening || app.layers.with_value(|layers| layers.changes > 0));
    view! {
        <div class="page own">
            <Heading title=say!(app, "policy-title") />
            <p class="lead">{say!(app, "policy-lead")}</p>
            {live(move || is_here.get().then(|| {
                if app.layers.with_value(|layers| layers.changes == 0 && layers.policy.is_none()) {
                    let policy = stored_policy(app);
                    app.layers.update_value(|layers| layers.policy = policy);
                }
                let kept = RwSignal::new(app.layers.with_value(|layers| layers.policy.clone()));
                view! { <Editor draft=Draft { app, kept, refused: RwSignal::new(Vec::new()) } /> }
            }))}
        </div>
    }
}

#[component]
fn Editor(draft: Draft) -> impl IntoView {
    let app = draft.app;
    // Files that were dropped wait here.
    Effect::new(move |_| {
        if let Some(Brought::File(given)) = app.lists.first() {
            app.lists.next();
            draft.take(&given);
        }
    });
    let is_kept = Memo::new(move |_| draft.kept.with(Option::is_some));
    let make = move |_| {
        let policy = Rules { title: say!(app, "policy-untitled"), ..Rules::default() };
        draft.set(Some(KeptPolicy { policy, is_on: true }));
    };
    view! {
        <p class="actions bring-in">
            {live(move || (!is_kept.get()).then(|| view! { <button type="button" class="primary" data-testid="policy-make" on:click=make>{say!(app, "policy-make")}</button> }))}
            <label>
                <span>{say!(app, "own-choose")}</span>
                <input
                    type="file"
                    accept=".json,application/json"
                    data-testid="policy-file"
                    on:change=move |event| files::read_chosen(&event, LIMITS.bytes, move |given| draft.take(&given))
                />
            </label>
        </p>
        <div role="alert">{live(move || draft.refused.with(|found| (!found.is_empty()).then(|| refused(app, found))))}</div>
        {live(move || is_kept.get().then(|| view! { <Kept draft /> }))}
    }
}

fn refused(app: App, found: &[Finding]) -> impl IntoView + use<> {
    let lines: Vec<_> = found
        .iter()
        .map(|finding| view! { <li data-testid="import-finding" data-kind=finding.kind.id()>{told(app, finding)}</li> })
        .collect();
    view! { <p>{say!(app, "policy-refused")}</p> <ul class="findings">{lines}</ul> }
}

fn told(app: App, finding: &Finding) -> String {
    let place = finding.place.to_string();
    let text = app.message(&finding.message);
    if place.is_empty() { text } else { format!("{place}: {text}") }
}

/// A policy that is kept: whether it is in force, what it leaves out, its fields.
#[component]
fn Kept(draft: Draft) -> impl IntoView {
    let app = draft.app;
    let is_on = move || draft.kept.with(|kept| kept.as_ref().is_some_and(|kept| kept.is_on));
    let switch = move |event| {
        if let Some(kept) = draft.kept.get_untracked() {
            draft.set(Some(KeptPolicy { is_on: event_target_checked(&event), ..kept }));
        }
    };
    let reach = Memo::new(move |_| {
        app.data.in_use();
        app.with_original(|dataset| draft.with(|policy| policy.reach(dataset)))
    });
    let unmatched = Memo::new(move |_| {
        app.data.in_use();
        let found = app.with_original(|dataset| draft.with(|policy| policy.unmatched(dataset)));
        found.iter().map(|finding| told(app, finding)).collect::<Vec<_>>()
    });
    let save = move |_| {
        let text = draft.with(|policy| serde_json::to_string_pretty(&policy.to_json()).unwrap_or_default());
        if files::download("padan-policy.json", "application/json", text.as_bytes()).is_err() {
            app.notices.warn(say!(app, "download-failed"));
        }
    };
    let remove = move |_| draft.set_with_way_back(None, say!(app, "policy-removed"));
    let title = move || draft.with(|policy| policy.title.clone());
    view! {
        <p><label><input type="checkbox" data-testid="policy-on" prop:checked=is_on on:change=switch /> <b>{say!(app, "policy-on")}</b></label></p>
        <p role="status" data-testid="policy-reach">
            {live(move || {
                let reach = reach.get();
                say!(app, "policy-reach", organisations = reach.organisations, all_organisations = reach.all_organisations, claims = reach.claims, all_claims = reach.all_claims)
            })}
        </p>
        {live(move || unmatched.with(|found| (!found.is_empty()).then(|| {
            let lines: Vec<_> = found.iter().map(|text| view! { <li>{text.clone()}</li> }).collect();
            view! { <p>{say!(app, "policy-unmatched")}</p> <ul class="findings" data-testid="policy-unmatched">{lines}</ul> }
        })))}
        <p class="actions">
            <button type="button" data-testid="policy-save" on:click=save>{say!(app, "policy-save")}</button>
            <button type="button" class="quiet" data-testid="policy-remove" on:click=remove>{say!(app, "own-remove")}</button>
        </p>
        <p>
            <label>
                {say!(app, "kiosk-set-policy-title")} " "
                // A policy without a title could not be named: what is empty changes nothing.
                <input
                    type="text"
                    data-testid="policy-title"
                    maxlength="200"
                    placeholder=title
                    prop:value=title
                    on:change=move |event| {
                        let title = event_target_value(&event).trim().to_owned();
                        if !title.is_empty() {
                            draft.change(|policy| policy.title = title);
                        }
                    }
                />
            </label>
        </p>
        <p>
            <label>
                {say!(app, "kiosk-set-policy-reason")} " "
                <input
                    type="text"
                    data-testid="policy-reason"
                    maxlength="500"
                    prop:value=move || draft.with(|policy| policy.reason.clone())
                    on:change=move |event| draft.change(|policy| event_target_value(&event).trim().clone_into(&mut policy.reason))
                />
            </label>
        </p>
        <h2>{say!(app, "policy-out")}</h2>
        <p>
            <label>
                <input
                    type="checkbox"
                    data-testid="policy-sensitive"
                    prop:checked=move || draft.with(|policy| policy.sensitive_lines)
                    on:change=move |event| draft.change(|policy| policy.sensitive_lines = event_target_checked(&event))
                />
                {say!(app, "kiosk-set-sensitive")}
            </label>
        </p>
        <People draft />
        <States draft />
        <Capabilities draft />
    }
}
