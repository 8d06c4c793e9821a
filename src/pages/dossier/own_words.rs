//! What the person wrote of a row, as far as it was chosen.

use crate::pages::shortlist::standing;
use crate::platform::clock;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_export::dossier::{About, Page};
use padan_export::listed::status;

/// Status, meeting, tags and notes.
#[component]
pub fn OwnWords(page: Page) -> impl IntoView {
    let app = App::get();
    let row = page.row();
    let words = app.words();
    let mut lines: Vec<(String, String)> = Vec::new();
    lines.extend(row.status().map(|word| (say!(app, "item-status"), status(word, &words))));
    lines.extend(row.meeting().map(|moment| (say!(app, "item-meeting"), clock::to_local(moment).replace('T', " "))));
    let tags = row.tags();
    if !tags.is_empty() {
        lines.push((say!(app, "item-tag"), words.list(tags.into_iter().map(str::to_owned).collect())));
    }
    for (by, note) in row.notes() {
        let label = by.map_or_else(|| say!(app, "item-note"), |by| say!(app, "item-note-by", who = by));
        lines.push((label, note.to_owned()));
    }
    let lines: Vec<_> = lines.into_iter().map(|(name, text)| view! { <dt>{name}</dt><dd>{text}</dd> }).collect();
    let moved = has_moved(app, &page).then(|| standing(app, row.items[0]));
    view! {
        {moved}
        {(!lines.is_empty()).then(|| view! { <dl class="facts own-words">{lines}</dl> })}
    }
}

/// Whether the points of then are on the paper and are not those of now, which stand above in any case.
fn has_moved(app: App, page: &Page) -> bool {
    let row = page.row();
    let first = row.items[0];
    if first.points.is_none() {
        return false;
    }
    let engine = app.engine();
    let table = page.topic.filter(|_| !page.topic_chosen && !matches!(page.about, About::Unknown)).map(|topic| app.table(topic));
    let standing = app.shortlists.with(|list| list.map(|list| list.standing(first, &engine, table.as_deref())));
    standing.is_some_and(|standing| standing.then != standing.now)
}
