//! Lists from outside: chosen, dropped, pasted or opened by a link; looked at first, then merged, kept as a copy, or left.

use super::moving::Reader;
use super::row::names;
use super::waiting;
use crate::parts::live;
use crate::platform::files::{self, Given, NotRead};
use crate::platform::{camera, clock, page, random};
use crate::state::{App, Brought};
use crate::words::say;
use leptos::prelude::*;
use padan_core::finding::Finding;
use padan_core::message::Message;
use padan_core::shortlist::{Change, ItemPreview, LIMITS, Preview, Shortlist, preview, read_text};
use padan_travel::link::{self, LinkError};
use std::time::Duration;

/// So many findings and items are shown whole.
const SHOWN: usize = 100;

/// The ways in: a file, or text from the clipboard.
#[component]
pub fn BringIn() -> impl IntoView {
    let app = App::get();
    let pasted = RwSignal::new(String::new());
    let reading = RwSignal::new(false);
    let take = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = pasted.get_untracked();
        pasted.set(String::new());
        let name = say!(app, "import-pasted");
        app.brought.push(if text.trim_start().starts_with('{') { Brought::text(name, text) } else { Brought::link(link::find(&text)) });
    };
    view! {
        <section class="bring-in">
            <h2>{say!(app, "import-title")}</h2>
            <p>{say!(app, "import-lead")}</p>
            <p class="actions">
                <label>
                    <span>{say!(app, "import-file")}</span>
                    <input
                        type="file"
                        multiple
                        accept=".json,application/json"
                        data-testid="shortlist-import-file"
                        on:change=move |event| files::read_chosen(&event, LIMITS.json.bytes, move |file| app.brought.push(Brought::File(file)))
                    />
                </label>
            </p>
            <form class="paste" on:submit=take>
                <label>
                    <span>{say!(app, "import-paste")}</span>
                    <textarea rows="2" prop:value=pasted on:input=move |event| pasted.set(event_target_value(&event))></textarea>
                </label>
                <button type="submit">{say!(app, "import-look")}</button>
            </form>
            {camera::is_there().then(|| live(move || if reading.get() {
                view! { <Reader done=Callback::new(move |()| reading.set(false)) /> }.into_any()
            } else {
                let read = move |_| reading.set(true);
                view! { <p class="actions"><button type="button" on:click=read>{say!(app, "camera-read")}</button></p> }.into_any()
            }))}
        </section>
    }
}

/// What has come in and waits for the person's word: one at a time.
#[component]
pub fn Incoming() -> impl IntoView {
    let app = App::get();
    let asked = app.filter("import");
    // Before anything else comes in: what waited when the page was loaded again.
    for brought in waiting::held() {
        push(app, brought);
    }
    Effect::new(move |_| waiting::hold(&app.brought.all()));
    // A link is read once and taken out of the address, so that a reload does not ask twice: what waits is held until it is decided on.
    Effect::new(move |_| {
        let packed = asked.get();
        if !packed.is_empty() {
            app.set_filter("import", "");
            push(app, Brought::link(&packed));
        }
    });
    live(move || app.brought.first().map(|brought| look(app, brought)))
}

/// One more to decide on, unless it waits already.
fn push(app: App, brought: Brought) {
    if !untrack(|| app.brought.all()).contains(&brought) {
        app.brought.push(brought);
    }
}

fn look(app: App, brought: Brought) -> AnyView {
    let (name, read) = match brought {
        Brought::File(Given { name, bytes }) => {
            let read = bytes.map(|bytes| read_text(&bytes));
            (
                name,
                read.map_err(|reason| match reason {
                    NotRead::TooBig => say!(app, "import-too-big", kilobytes = LIMITS.json.bytes / 1000),
                    NotRead::Refused => say!(app, "import-unreadable"),
                }),
            )
        }
        Brought::Link(packed) => (say!(app, "import-link"), unpacked(app, link::unpack(&packed))),
        Brought::Codes(bytes) => (say!(app, "import-codes"), unpacked(app, link::unpack_bytes(&bytes))),
    };
    let (list, findings, problem) = match read {
        Ok((list, findings)) => (list, findings, None),
        Err(problem) => (None, Vec::new(), Some(problem)),
    };
    let cancel = move |_| app.brought.next();
    // The field is at the foot of the page, or the file was dropped on another page: lead there, after that page has begun.
    set_timeout(|| page::focus(".incoming h2"), Duration::from_millis(60));
    let found: Vec<_> = findings.iter().take(SHOWN).enumerate().map(|(row, finding)| finding_row(app, row, finding)).collect();
    let more = findings.len().saturating_sub(SHOWN);
    let body = match list {
        Some(list) => known(app, list),
        None => view! {
            <p role="alert">{problem.unwrap_or_else(|| say!(app, "import-nothing"))}</p>
            <p class="actions"><button type="button" data-testid="import-cancel" on:click=cancel>{say!(app, "close")}</button></p>
        }
        .into_any(),
    };
    view! {
        <section class="incoming" role="region" aria-label=say!(app, "import-region")>
            <h2 tabindex="-1">{say!(app, "import-look-title", name = name)}</h2>
            {(!found.is_empty()).then(|| view! {
                <h3>{say!(app, "import-findings")}</h3>
                <ul class="findings">{found}</ul>
                {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
            })}
            {body}
        </section>
    }
    .into_any()
}

/// What was found in a link or in codes, or why nothing was.
fn unpacked(app: App, read: Result<(Shortlist, Vec<Finding>), LinkError>) -> Result<(Option<Shortlist>, Vec<Finding>), String> {
    read.map(|(list, findings)| (Some(list), findings)).map_err(|error| match error {
        LinkError::NotALink => say!(app, "import-not-a-link"),
        LinkError::Later(_) => say!(app, "import-later"),
        LinkError::Damaged => say!(app, "import-damaged"),
        LinkError::TooBig => say!(app, "import-link-too-big"),
        LinkError::NotAShortlist => say!(app, "import-nothing"),
    })
}

fn finding_row(app: App, row: usize, finding: &Finding) -> AnyView {
    let place = finding.place.to_string();
    view! {
        <li data-testid="import-finding" data-row=row data-kind=finding.kind.id()>
            {(!place.is_empty()).then(|| view! { <code>{place}</code> ": " })} {app.message(&finding.message)}
        </li>
    }
    .into_any()
}

/// What merging a list would do, and the buttons to decide.
fn known(app: App, list: Shortlist) -> AnyView {
    let held = app.shortlists.snapshot();
    let seen = app.with_dataset(|dataset| preview(&list, &held, dataset));
    let facts: Vec<_> = seen.facts.iter().map(|message| view! { <li>{app.message(message)}</li> }).collect();
    let same = seen.changes_nothing(&held);
    let may_merge = seen.held.is_none() || seen.merged.is_some();
    let label = if seen.held.is_some() { say!(app, "import-merge") } else { say!(app, "import-add") };
    let items: Vec<_> = seen.items.iter().take(SHOWN).map(|item| item_row(app, &list, item)).collect();
    let more = seen.items.len().saturating_sub(SHOWN);
    let counts = counts(app, &seen);
    let title = list.title.clone();
    let (to_merge, to_copy) = (list.clone(), list);
    let merge = move |_| {
        merge(app, to_merge.clone());
        app.brought.next();
    };
    let copy = move |_| {
        let title = say!(app, "list-copy-title", title = to_copy.title.as_str());
        let copy = to_copy.duplicate(title, clock::now(), random::id);
        app.shortlists.take_in_from_outside(app, copy, say!(app, "import-copied"));
        app.brought.next();
    };
    view! {
        <p><b>{if title.trim().is_empty() { say!(app, "list-untitled") } else { title }}</b></p>
        <ul>{facts}</ul>
        <p>{counts}</p>
        {same.then(|| view! { <p>{say!(app, "import-same")}</p> })}
        <ul class="plain">{items}</ul>
        {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
        <p class="actions">
            {may_merge.then(|| view! { <button type="button" class="primary" data-testid="import-merge" on:click=merge>{label}</button> })}
            <button type="button" data-testid="import-copy" on:click=copy>{say!(app, "import-copy")}</button>
            <button type="button" class="quiet" data-testid="import-cancel" on:click=move |_| app.brought.next()>{say!(app, "import-cancel")}</button>
        </p>
    }
    .into_any()
}

/// Merges as things stand now, which may be later than when the person was shown it.
fn merge(app: App, list: Shortlist) {
    let held = app.shortlists.snapshot();
    let text = say!(app, "import-merged");
    let Some(own) = held.iter().find(|own| own.id == list.id) else {
        return app.shortlists.take_in_from_outside(app, list.joined(), text);
    };
    if let Some(merged) = own.merge(&list) {
        app.shortlists.replace(app, merged, text);
    }
}

fn counts(app: App, seen: &Preview) -> String {
    let counts = seen.counts;
    let parts = [
        (counts.new, "import-count-new"),
        (counts.put_back, "import-count-put-back"),
        (counts.newer, "import-count-newer"),
        (counts.removed_there, "import-count-removed"),
        (counts.older, "import-count-older"),
        (counts.same, "import-count-same"),
        (counts.removed_here, "import-count-stays-removed"),
        (counts.unknown, "import-count-unknown"),
        (counts.not_said, "import-count-not-said"),
    ];
    let texts = parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, key)| app.message(&Message::new(key).count("count", count)));
    texts.collect::<Vec<_>>().join(" ")
}

fn item_row(app: App, list: &Shortlist, item: &ItemPreview) -> AnyView {
    let whole = list.items.iter().find(|own| own.id == item.id);
    let name = match whole {
        Some(whole) => {
            let name = |id: &String| app.with_dataset(|dataset| list.name_of(id, dataset));
            whole.organisations.iter().map(name).collect::<Vec<_>>().join(" — ")
        }
        // It is on the list here, and was removed there.
        None => app
            .shortlists
            .with(|list| list.and_then(|list| list.items.iter().find(|own| own.id == item.id).map(|own| names(app, own))))
            .unwrap_or_default(),
    };
    let what = match item.change {
        Change::New => say!(app, "import-is-new"),
        Change::PutBack => say!(app, "import-is-put-back"),
        Change::Newer => say!(app, "import-is-newer"),
        Change::RemovedThere => say!(app, "import-is-removed"),
        Change::Older => say!(app, "import-is-older"),
        Change::Same => say!(app, "import-is-same"),
        Change::RemovedHere => say!(app, "import-stays-removed"),
    };
    let unknown = !item.unknown.is_empty() || item.unknown_topic;
    view! {
        <li>
            {name} " " <small>{what} {unknown.then(|| view! { " · " {say!(app, "import-is-unknown")} })} {item.beside.is_some().then(|| view! { " · " {say!(app, "import-is-beside")} })}</small>
        </li>
    }
    .into_any()
}
