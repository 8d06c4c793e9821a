//! A ready-made file with which an entry can be corrected or withdrawn.

use crate::platform::files;
use crate::state::{App, Cited};
use crate::words::say;
use leptos::prelude::*;
use padan_core::document::{Citations, Document, cite, to_json};

/// How to correct the entry, and the file to do it in.
#[component]
pub fn Correct(id: String) -> impl IntoView {
    let app = App::get();
    let text = say!(app, "correct-text", id = id.clone());
    let save = move |_| {
        // The page has asked for them already; without them the file would lack its sources.
        let Cited::Here(citations) = app.cited() else { return app.notices.warn(say!(app, "sources-not-loaded")) };
        let file = entry(&id, &citations).map(|part| serde_json::to_string_pretty(&to_json(&part)).unwrap_or_default());
        let saved = file.and_then(|file| files::download(&format!("padan-correction-{id}.json"), "application/json", file.as_bytes()).ok());
        match saved {
            Some(()) => app.notices.say(say!(app, "correct-saved")),
            None => app.notices.warn(say!(app, "download-failed")),
        }
    };
    view! {
        <p>{text}</p>
        <p><button type="button" on:click=save>{say!(app, "correct-file")}</button></p>
    }
}

/// The entry and its sources as a part of a dataset, as it stands in the bundled document.
fn entry(id: &str, citations: &Citations) -> Option<Document> {
    let (mut document, _) = padan_data::document().ok()?;
    cite(&mut document, citations.clone());
    let organisation = document.organisations.into_iter().find(|organisation| organisation.id == id)?;
    let named = |id: &String| {
        let claims = organisation.capabilities.iter().map(|claim| &claim.sources);
        let held = organisation.certifications.iter().map(|held| &held.sources);
        let seeks = organisation.seeks.iter().map(|seek| &seek.sources);
        claims.chain(held).chain(seeks).any(|sources| sources.contains(id))
    };
    let sources = document.sources.into_iter().filter(|source| named(&source.id)).collect();
    Some(Document { sources, organisations: vec![organisation], ..Document::default() })
}
