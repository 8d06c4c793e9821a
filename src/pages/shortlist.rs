//! The shortlist: a working paper, editable in place.

use super::Heading;
use crate::parts::live;
use crate::platform::files;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::shortlist::{Edit, Item, STATUSES, to_json};

/// The page of the shortlist.
#[component]
pub fn Shortlist() -> impl IntoView {
    let app = App::get();
    let ids = Memo::new(move |_| {
        app.shortlists
            .with(|list| list.map(|list| list.in_order().iter().map(|item| item.id.clone()).collect::<Vec<_>>()).unwrap_or_default())
    });
    let empty = move || ids.with(Vec::is_empty);
    let export = move |_| {
        let file = app
            .shortlists
            .with(|list| list.map(|list| serde_json::to_string_pretty(&to_json(&list.clone().without_removed())).unwrap_or_default()));
        let Some(text) = file else { return };
        match files::download("padan-shortlist.json", "application/json", &text) {
            Ok(()) => app.notices.say(say!(app, "export-done")),
            Err(_) => app.notices.warn(say!(app, "download-failed")),
        }
    };
    view! {
        <div class="page">
            <Heading title=say!(app, "shortlist-title") />
            <p class="lead">{say!(app, "shortlist-lead")}</p>
            {live(move || empty().then(|| view! { <p>{say!(app, "shortlist-empty")} " " <a href=app.href(Page::Topics)>{say!(app, "shortlist-empty-way")}</a></p> }))}
            <ol class="shortlist">
                <For each=move || ids.get() key=Clone::clone let:id>
                    <ItemRow id />
                </For>
            </ol>
            <p class="actions" class:empty=empty>
                <button type="button" class="primary" data-testid="shortlist-export-json" on:click=export>{say!(app, "export-json")}</button>
                <span class="quiet">{say!(app, "export-hint")}</span>
            </p>
        </div>
    }
}

/// One item, with note and status to change in place.
#[component]
fn ItemRow(id: String) -> impl IntoView {
    let app = App::get();
    let own = id.clone();
    let item = Memo::new(move |_| {
        app.shortlists.with(|list| list.and_then(|list| list.items.iter().find(|item| item.id == own).cloned()).unwrap_or_default())
    });
    let name = Memo::new(move |_| item.with(|item| names(app, item)));
    let about = move || item.with(|item| topic_line(app, item));
    let address = move || app.href_of(item.with(address_of))();
    let status = move || item.with(|item| item.status.clone()).unwrap_or_else(|| STATUSES[0].into());
    let options: Vec<_> =
        STATUSES.iter().map(|&word| view! { <option value=word>{app.words().say(&format!("list-status-{word}"), &[])}</option> }).collect();
    let (for_note, for_status, for_removal) = (id.clone(), id.clone(), id);
    view! {
        <li data-testid="shortlist-item">
            <p class="names"><a href=address>{name}</a></p>
            <p class="quiet">{live(about)}</p>
            <label>
                <span>{say!(app, "item-status")}</span>
                <select prop:value=status on:change=move |event| app.shortlists.edit(&for_status, &Edit::Status(event_target_value(&event)))>{options}</select>
            </label>
            <label class="note">
                <span>{say!(app, "item-note")}</span>
                <textarea
                    rows="2"
                    data-testid="shortlist-note"
                    prop:value=move || item.with(|item| item.note.clone().unwrap_or_default())
                    on:input=move |event| app.shortlists.edit(&for_note, &Edit::Note(event_target_value(&event)))
                ></textarea>
                // A text area prints only what fits into it.
                <span class="on-paper">{live(move || item.with(|item| item.note.clone()))}</span>
            </label>
            <button type="button" class="quiet" on:click=move |_| app.shortlists.remove(app, &for_removal, name.get_untracked())>
                {say!(app, "item-remove")} <span class="hidden">" " {name}</span>
            </button>
        </li>
    }
}

/// The names of an item's organisations; of one that the dataset lacks, as the list remembers it.
fn names(app: App, item: &Item) -> String {
    let remembered = |id: &String| app.shortlists.with(|list| list.and_then(|list| list.subjects.get(id)?.name.clone()));
    let known = |id: &String| app.with_dataset(|dataset| dataset.organisation(id).map(|place| dataset.organisations[place].name.clone()));
    let names: Vec<String> = item
        .organisations
        .iter()
        .map(|id| known(id).unwrap_or_else(|| say!(app, "item-not-in-dataset", name = remembered(id).unwrap_or_else(|| id.clone()))))
        .collect();
    names.join(" — ")
}

/// Topic and points of an item.
fn topic_line(app: App, item: &Item) -> String {
    let Some(id) = &item.topic else { return say!(app, "item-no-topic") };
    let title =
        app.with_dataset(|dataset| dataset.topic(id).map(|place| dataset.topics[place].title.clone())).unwrap_or_else(|| id.clone());
    match item.points {
        Some(points) => say!(app, "item-topic-points", topic = title, points = format!("{points:.1}")),
        None => title,
    }
}

/// Where an item leads.
fn address_of(item: &Item) -> Address {
    match (&item.topic, &item.organisations[..]) {
        (Some(topic), [a, b]) => Address::of(Page::Pair { topic: topic.clone(), a: a.clone(), b: b.clone() }),
        // The team of just these.
        (Some(topic), team @ [_, _, _, ..]) => {
            Address::of(Page::Team(topic.clone())).with("max", &team.len().to_string()).with("from", "1").with("with", &team.join(","))
        }
        (_, [one, ..]) => Address::of(Page::Organisation(one.clone())),
        (_, []) => Address::of(Page::Shortlist),
    }
}
