//! Settings and data from and to files; the kiosk as one file.

use super::super::opening;
use super::super::state::KioskState;
use crate::parts::live;
use crate::platform::files::{self, Given};
use crate::platform::release::{self, Offline};
use crate::platform::{kiosk as browser, release_files};
use crate::words::say;
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::finding::{Finding, Severity};
use padan_core::kiosk::Settings;
use padan_core::kiosk::page::embed;
use padan_core::shortlist::LIMITS;
use std::sync::Arc;

/// What was said last, and whether something went wrong.
type Said = RwSignal<(String, bool)>;

/// Findings that keep settings from being used.
fn wrong(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.kind.severity() >= Severity::Error)
}

#[component]
pub fn Files(draft: RwSignal<Settings>, said: Said) -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let found: RwSignal<Vec<Finding>> = RwSignal::default();
    // How many organisations of a dataset that was taken are held back; none where the findings are of something else.
    let held = RwSignal::new(None::<usize>);
    // What is typed is read like a file, so that one set of rules holds.
    let checked = move || {
        let (settings, mut findings) = Settings::read_value(draft.with_untracked(Settings::to_json));
        held.set(None);
        findings.extend(kiosk.with_dataset(|dataset| settings.as_ref().map(|settings| settings.unmatched(dataset))).unwrap_or_default());
        let is_wrong = wrong(&findings) || findings.iter().any(|finding| finding.kind == padan_core::finding::FindingKind::BadUrl);
        found.set(findings);
        if is_wrong {
            said.set((say!(app, "kiosk-settings-wrong"), true));
        }
        settings.filter(|_| !is_wrong)
    };
    let use_them = move |_| {
        let Some(settings) = checked() else { return };
        kiosk.settings.set(settings);
        let kept = kiosk.keep_settings();
        opening::open(kiosk);
        said.set(match kept {
            Ok(()) => (say!(app, "kiosk-used"), false),
            Err(_) => (say!(app, "kiosk-used-not-kept"), true),
        });
    };
    let save = move |_| {
        let Some(settings) = checked() else { return };
        let text = format!("{:#}\n", settings.to_json());
        said.set(match files::download("padan-kiosk.json", "application/json", text.as_bytes()) {
            Ok(()) => (say!(app, "kiosk-settings-saved"), false),
            Err(_) => (say!(app, "download-failed"), true),
        });
    };
    let load = move |given: Given| {
        let read = given.bytes.map(|bytes| Settings::read(&bytes));
        let Ok((settings, findings)) = read else { return said.set((say!(app, "import-unreadable"), true)) };
        let is_wrong = wrong(&findings);
        held.set(None);
        found.set(findings);
        match settings.filter(|_| !is_wrong) {
            Some(settings) => {
                draft.set(settings);
                said.set((say!(app, "kiosk-settings-loaded"), false));
            }
            None => said.set((say!(app, "kiosk-settings-wrong"), true)),
        }
    };
    let bring = move |given: Given| {
        let Ok(bytes) = given.bytes else { return said.set((say!(app, "import-unreadable"), true)) };
        held.set(None);
        if !opening::looks_like_json(&bytes) {
            found.set(Vec::new());
            return said.set((say!(app, "kiosk-data-not-json"), true));
        }
        let (value, findings) = opening::check_brought(bytes);
        held.set(value.as_ref().map(|(_, held)| *held));
        found.set(findings);
        let Some((value, _)) = value else { return said.set((say!(app, "kiosk-data-wrong"), true)) };
        kiosk.dataset.set_value(Some(Arc::new(value)));
        opening::open(kiosk);
        said.set((say!(app, "kiosk-data-used"), false));
    };
    let make = move |_| {
        let Some(settings) = checked() else { return };
        said.set((say!(app, "kiosk-making"), false));
        spawn_local(async move {
            let edition = match release::standing().offline {
                Offline::SingleFile(_) => browser::whole_page(),
                _ => release_files::bytes("padan.html").await.and_then(|bytes| String::from_utf8(bytes).ok()),
            };
            let dataset = kiosk.dataset.get_value();
            let page = edition.and_then(|edition| embed(&edition, &settings.to_json(), dataset.as_deref()).ok());
            let saved = page.map(|page| files::download("kiosk.html", "text/html", page.as_bytes()));
            said.try_set(match saved {
                Some(Ok(())) => (say!(app, "kiosk-made"), false),
                Some(Err(_)) => (say!(app, "download-failed"), true),
                None => (say!(app, "kiosk-not-made"), true),
            });
        });
    };
    view! {
        <h2>{say!(app, "kiosk-files")}</h2>
        <p class="actions">
            <button type="button" class="primary" data-testid="kiosk-use" on:click=use_them>{say!(app, "kiosk-use")}</button>
            <button type="button" data-testid="kiosk-settings-save" on:click=save>{say!(app, "kiosk-settings-save")}</button>
            <button type="button" data-testid="kiosk-save" on:click=make>{say!(app, "kiosk-save")}</button>
        </p>
        <label class="field">
            <span>{say!(app, "kiosk-settings-load")}</span>
            <input type="file" accept=".json,application/json" data-testid="kiosk-settings-file" on:change=move |event| files::read_chosen(&event, LIMITS.json.bytes, load) />
        </label>
        <label class="field">
            <span>{say!(app, "kiosk-data-load")}</span>
            <input type="file" accept=".json,application/json" data-testid="kiosk-dataset-file" on:change=move |event| files::read_chosen(&event, padan_import::LIMITS.bytes, bring) />
            <small class="quiet">{say!(app, "kiosk-data-hint")}</small>
        </label>
        {live(move || {
            let findings = found.get();
            let list = (!findings.is_empty()).then(|| view! { <ul class="findings">{kiosk.told(&findings)}</ul> });
            match held.get() {
                None => list.into_any(),
                Some(count) => view! {
                    {(count > 0).then(|| view! { <p data-testid="kiosk-held">{say!(app, "kiosk-data-held", count = count)}</p> })}
                    {list.map(|list| view! { <details><summary>{say!(app, "kiosk-data-remarks", count = findings.len())}</summary> {list}</details> })}
                }
                .into_any(),
            }
        })}
    }
}
