//! A profile taken along as a file, brought from one, and removed.

use super::draft::Draft;
use super::profiles::PROFILE;
use crate::parts::live;
use crate::platform::files::{self, Given, NotRead};
use crate::platform::{history, random};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::finding::Finding;
use padan_core::own_organisation::{self, LIMITS, Profile, read_text, to_json};

/// What can be done with the profile as a whole.
#[component]
pub fn Files(draft: Draft) -> impl IntoView {
    let app = App::get();
    let findings = RwSignal::new(Vec::<(String, String, &'static str)>::new());
    let id = draft.now(|profile| profile.organisation.id.clone());
    let bring = move |event| {
        files::read_chosen(&event, LIMITS.json.bytes, move |given| {
            let told = brought(app, given);
            findings.try_set(told);
        });
    };
    let save = move |_| {
        let (file, name) = draft.now(|profile| (to_json(profile), file_name(profile)));
        let text = serde_json::to_string_pretty(&file).unwrap_or_default();
        if files::download(&name, "application/json", text.as_bytes()).is_err() {
            app.notices.warn(say!(app, "download-failed"));
        }
    };
    let ways = move || {
        draft.is_kept().then(|| {
            let page = app.href(Page::Organisation(id.clone()));
            view! {
                <p>{say!(app, "profile-kept")} " " <a data-testid="profile-page" href=page>{say!(app, "profile-open")}</a></p>
                <p class="actions">
                    <button type="button" data-testid="profile-export" on:click=save>{say!(app, "profile-export")}</button>
                    <button type="button" data-testid="profile-remove" on:click=move |_| remove(app, draft)>{say!(app, "profile-remove")}</button>
                </p>
                <p class="quiet">{say!(app, "profile-export-note")}</p>
            }
        })
    };
    let told = move || {
        findings
            .get()
            .into_iter()
            .map(|(place, text, kind)| view! { <li data-testid="import-finding" data-kind=kind><code>{place}</code> ": " {text}</li> })
            .collect::<Vec<_>>()
    };
    view! {
        <section>
            <h2>{say!(app, "profile-files")}</h2>
            {live(ways)}
            <p>
                <label>
                    <span>{say!(app, "profile-import")}</span> " "
                    <input type="file" data-testid="profile-import-file" accept=".json,application/json" on:change=bring />
                </label>
            </p>
            <div role="status"><ul class="findings">{live(told)}</ul></div>
        </section>
    }
}

/// Keeps the profile of a file beside those that are here, and goes to it. Nothing is written over: one that is here already under the same id
/// and is another gets an id of its own. Gives what was wrong.
fn brought(app: App, given: Given) -> Vec<(String, String, &'static str)> {
    let bytes = match given.bytes {
        Ok(bytes) => bytes,
        Err(NotRead::TooBig) => {
            return vec![(given.name, say!(app, "finding-too-big", kilobytes = LIMITS.json.bytes / 1000), "unreadable")];
        }
        Err(NotRead::Refused) => return vec![(given.name, say!(app, "import-unreadable"), "unreadable")],
    };
    let (read, findings) = read_text(&bytes);
    let told = |finding: &Finding| (finding.place.to_string(), app.message(&finding.message), finding.kind.id());
    let told: Vec<_> = findings.iter().map(told).collect();
    let Some(mut profile) = read else { return told };
    let kept = untrack(|| app.own_organisations.kept());
    let same = kept.iter().find(|known| known.organisation.id == profile.organisation.id);
    let is_same = same.is_some_and(|known| to_json(known) == to_json(&profile));
    if profile.organisation.id.is_empty() || (same.is_some() && !is_same) {
        profile.organisation.id = own_organisation::id(&random::id());
    }
    if !is_same && app.own_organisations.keep(&profile).is_err() {
        app.notices.warn(say!(app, "storage-full"));
    }
    app.notices.say(say!(app, "profile-brought", name = profile.organisation.name.as_str()));
    if told.is_empty() {
        history::go(&Address::of(Page::Own).with(PROFILE, &profile.organisation.id).to_string());
    }
    told
}

/// Takes a profile off the device, with a way back.
fn remove(app: App, draft: Draft) {
    let profile = draft.now(Clone::clone);
    app.own_organisations.forget(&profile.organisation.id);
    let name = profile.organisation.name.clone();
    history::go(&Address::of(Page::Own).with(PROFILE, &own_organisation::id(&random::id())).to_string());
    app.notices.offer(say!(app, "profile-removed", name = name), say!(app, "undo"), move || {
        if app.own_organisations.keep(&profile).is_err() {
            app.notices.warn(say!(app, "storage-full"));
            return;
        }
        app.notices.clear();
        history::go(&Address::of(Page::Own).with(PROFILE, &profile.organisation.id).to_string());
    });
}

/// A file name of the organisation's own, in plain letters.
fn file_name(profile: &Profile) -> String {
    let letters = profile.organisation.name.to_lowercase();
    let words: Vec<&str> = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).take(6).collect();
    let name = if words.is_empty() { profile.organisation.id.clone() } else { words.join("-") };
    format!("padan-profile-{}.json", name.chars().take(48).collect::<String>())
}
