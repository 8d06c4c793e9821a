//! A ready-made file with which an entry can be corrected, confirmed or withdrawn, and a text to send with it.

use crate::parts::live;
use crate::platform::{clipboard, files};
use crate::state::{App, Cited};
use crate::words::say;
use leptos::prelude::*;
use padan_core::document::cite;
use padan_export::correction::{Place, Purpose, correction, file_of, letter};

/// How to correct the entry, or to say that it is one's own.
#[component]
pub fn Correct(place: usize) -> impl IntoView {
    let app = App::get();
    let id = app.with_dataset(|dataset| dataset.organisations[place].id.clone());
    let whom = app.with_dataset(|dataset| {
        let corrections = dataset.corrections.as_ref();
        corrections.and_then(|corrections| corrections.contact.clone().or_else(|| corrections.url.clone()))
    });
    let whom = whom.map_or_else(|| say!(app, "correct-nobody"), |whom| say!(app, "correct-whom", whom = whom));
    view! {
        <p>{say!(app, "correct-text", id = id)}</p>
        <p>{whom}</p>
        <Ways place purpose=Purpose::Mistake title=say!(app, "correct-mistake") />
        <Ways place purpose=Purpose::Own title=say!(app, "correct-own") />
    }
}

/// The text and the file for one purpose.
#[component]
fn Ways(place: usize, purpose: Purpose, title: String) -> impl IntoView {
    let app = App::get();
    let (id, name) = app.with_dataset(|dataset| (dataset.organisations[place].id.clone(), dataset.organisations[place].name.clone()));
    let standing = standing(app, place);
    let text = letter(&name, &id, purpose, &standing, &app.words());
    let said = RwSignal::new(String::new());
    let shown = text.clone();
    let copy = move |_| {
        clipboard::copy(&text, move |copied| {
            said.try_set(if copied { say!(app, "correct-copied") } else { say!(app, "correct-not-copied") });
        });
    };
    let save = move |_| {
        // The page has asked for them already; without them the file would lack its sources.
        let Cited::Here(citations) = app.cited() else { return app.notices.warn(say!(app, "sources-not-loaded")) };
        let file = padan_data::document().ok().and_then(|(mut document, _)| {
            cite(&mut document, (*citations).clone());
            correction(&document, &id, purpose, &standing)
        });
        let saved = file.and_then(|file| {
            let text = serde_json::to_string_pretty(&file).unwrap_or_default();
            files::download(&format!("padan-correction-{id}.json"), "application/json", text.as_bytes()).ok()
        });
        match saved {
            Some(()) => app.notices.say(say!(app, "correct-saved")),
            None => app.notices.warn(say!(app, "download-failed")),
        }
    };
    view! {
        <details class="on-screen correct">
            <summary>{title}</summary>
            <pre lang="en" tabindex="0">{shown}</pre>
            <p>
                <button type="button" data-testid=format!("correct-{}", purpose.id()) on:click=save>{say!(app, "correct-file")}</button> " "
                <button type="button" on:click=copy>{say!(app, "correct-copy")}</button> " "
                <span role="status">{live(move || said.get())}</span>
            </p>
        </details>
    }
}

/// Where the entry stands.
fn standing(app: App, place: usize) -> Place {
    app.with_dataset(|dataset| Place {
        title: dataset.title.clone(),
        as_of: dataset.as_of.map(|day| day.to_string()),
        hash: dataset.hash.clone(),
        file: Some(file_of(&dataset.state_of(place).code)),
    })
}
