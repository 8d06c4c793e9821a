//! Opening the data of a kiosk, in slices: what is inside the page, what the organiser has chosen, or the bundled dataset.

use super::state::{KioskState, Readiness};
use crate::platform::{kiosk as browser, slices};
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::check::{Rules, check};
use padan_core::document::{Document, Organisation, Reading, read, to_json};
use padan_core::finding::{Finding, FindingKind, Severity};
use padan_core::kiosk::Floor;
use padan_core::kiosk::intake::hold_back;
use padan_core::kiosk::page::DATASET_ID;
use padan_core::matching::{Opening, Progress};
use serde_json::Value;
use std::sync::Arc;

/// Claims that are made ready in one step.
const CLAIMS: usize = 300;

/// Opens what the page holds. It was checked before it was put there.
pub fn open_held(kiosk: KioskState) {
    if let Some(text) = browser::held(DATASET_ID) {
        match serde_json::from_str::<Value>(&text) {
            Ok(value) => kiosk.dataset.set_value(Some(Arc::new(value))),
            Err(_) => return kiosk.ready.set(Readiness::Broken),
        }
    }
    open(kiosk);
}

/// Opens the dataset anew, under the policy of the settings.
pub fn open(kiosk: KioskState) {
    let Ok((builtin, builtin_hash)) = padan_data::document() else { return kiosk.ready.set(Readiness::Broken) };
    let policy = kiosk.settings.with_untracked(padan_core::kiosk::Settings::policy);
    let opening = match kiosk.dataset.get_value() {
        None => Opening::of(builtin, builtin_hash, None, policy),
        Some(value) => {
            let hash = padan_core::document::hash(&value);
            let (document, findings) = read((*value).clone());
            if findings.iter().any(|finding| finding.kind.severity() == Severity::Fatal) {
                kiosk.found.set_value(findings);
                return kiosk.ready.set(Readiness::Broken);
            }
            Opening::of(document, hash, Some(&builtin), policy)
        }
    };
    let mut opening = Some(opening);
    let step = move || {
        let Some(current) = &mut opening else { return true };
        if current.step(CLAIMS) == Progress::Working {
            return false;
        }
        if let Some(engine) = opening.take().and_then(Opening::engine) {
            kiosk.app.open(Arc::new(engine));
            survey(kiosk);
        }
        true
    };
    slices::in_slices(step, |_| {});
}

/// Finds out what may be shown.
pub fn survey(kiosk: KioskState) {
    let engine = kiosk.app.engine();
    let mut floor = Some(kiosk.settings.with_untracked(|settings| Floor::new(engine, settings)));
    let step = move || {
        let Some(current) = &mut floor else { return true };
        if current.step() == Progress::Working {
            return false;
        }
        if let Some(floor) = floor.take() {
            kiosk.floor.set(Arc::new(floor));
            // What is shown now stays where it was ready before: the organiser is in the midst of something.
            if kiosk.ready.get_untracked() != Readiness::Ready {
                kiosk.ready.set(Readiness::Ready);
            }
            spawn_local(learn_languages(kiosk));
        }
        true
    };
    slices::in_slices(step, |_| {});
}

/// Has typed words understood in every language, once all else is ready.
async fn learn_languages(kiosk: KioskState) {
    let shown = kiosk.app.shown_as();
    if let Some(translations) = kiosk.app.translations(shown).await {
        kiosk.floor.update(|floor| {
            // Nobody else holds it: views only look at it.
            if let Some(floor) = Arc::get_mut(floor) {
                floor.understand(translations);
            }
        });
    }
}

/// Whether a file can be JSON at all: a table or a workbook never begins so.
pub fn looks_like_json(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    matches!(text.iter().find(|byte| !byte.is_ascii_whitespace()), Some(b'{' | b'['))
}

/// A dataset that the organiser has brought: what is wrong with it, and the dataset where it can be used, with flagged organisations
/// held back, and how many are.
pub fn check_brought(bytes: Vec<u8>) -> (Option<(Value, usize)>, Vec<Finding>) {
    let value: Option<Value> = serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes)).ok();
    let mut reading = Reading::new(bytes);
    while reading.step(usize::MAX) == Progress::Working {}
    let (mut document, _, mut findings) = reading.document().unwrap_or_default();
    let builtin = padan_data::document().map_or_else(|_| Document::default(), |(document, _)| document);
    if findings.iter().all(|finding| finding.kind.severity() < Severity::Fatal) {
        findings.extend(check(&document, &Rules { bundled: false, builtin: Some(&builtin) }));
    }
    let blocks = |finding: &Finding| finding.kind.severity() >= Severity::Error && finding.kind != FindingKind::Sensitive;
    if findings.iter().any(blocks) || !hold_back(&mut document, &findings).is_empty() {
        return (None, findings);
    }
    let flagged = findings.iter().any(|finding| finding.kind == FindingKind::Sensitive);
    let is_held = |body: &&Organisation| body.screening.iter().any(|entry| entry.cleared_by.is_none());
    let held = document.organisations.iter().filter(is_held).count();
    let value = if flagged { Some(to_json(&document)) } else { value };
    (value.map(|value| (value, held)), findings)
}
