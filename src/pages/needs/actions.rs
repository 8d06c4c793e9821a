//! What can be done with a topic of the person's own: keep it, change it, pass it on.

use crate::parts::live;
use crate::platform::{clipboard, files, page};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::document::{self, Document, Topic};
use padan_core::own_topic::capabilities_of;

/// The line below the title of such a topic. `id` is its id in addresses.
#[component]
pub fn Actions(id: String) -> impl IntoView {
    let app = App::get();
    let topic = app.own_topics.get(&id).map(|topic| (*topic).clone()).unwrap_or_default();
    let change = change(app, &topic).map(|to| view! { <a href=app.href_of(to)>{say!(app, "mine-change")}</a> });
    let (kept_id, kept_title, own) = (topic.id.clone(), topic.title.clone(), id.clone());
    let is_kept = Memo::new(move |_| app.own_topics.is_kept(&own));
    let address = id.clone();
    let keep = move |_| {
        if is_kept.get_untracked() {
            app.own_topics.forget(&kept_id);
            let (id, title, address) = (kept_id.clone(), kept_title.clone(), address.clone());
            app.shortlists.offer(app, say!(app, "mine-forgotten", title = title.as_str()), move || {
                let _ = app.own_topics.keep(&id, &title, &address);
            });
        } else {
            keep(app, &kept_id, &kept_title, &address);
        }
    };
    let link = format!("{}{}", page::base(), Page::Topic(id));
    let copied = link.clone();
    let copy = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        clipboard::copy(&copied, move |copied| {
            if copied { app.notices.say(say!(app, "link-copied")) } else { app.notices.warn(say!(app, "link-not-copied")) }
        });
    };
    let save = move |_| {
        let document = Document { topics: Some(vec![topic.clone()]), ..Document::default() };
        let text = serde_json::to_string_pretty(&document::to_json(&document)).unwrap_or_default();
        match files::download("padan-topic.json", "application/json", text.as_bytes()) {
            Ok(()) => app.notices.say(say!(app, "export-done")),
            Err(_) => app.notices.warn(say!(app, "download-failed")),
        }
    };
    view! {
        <p class="quiet">{say!(app, "mine-note")}</p>
        <p class="actions on-screen" data-testid="own-topic">
            <button type="button" data-testid="own-topic-keep" on:click=keep>
                {live(move || if is_kept.get() { say!(app, "mine-forget") } else { say!(app, "mine-keep") })}
            </button>
            {change}
            <a class="button" data-testid="own-topic-link" href=link on:click=copy>{say!(app, "link-copy")}</a>
            <button type="button" class="quiet" on:click=save>{say!(app, "mine-save")}</button>
        </p>
    }
}

/// Keeps a topic on the device and says so.
pub fn keep(app: App, id: &str, title: &str, address: &str) {
    match app.own_topics.keep(id, title, address) {
        Ok(()) => app.notices.say(say!(app, "mine-kept", title = title)),
        Err(_) => app.notices.warn(say!(app, "mine-not-kept")),
    }
}

/// Where a topic is changed, if it can be: as the need that it is.
fn change(app: App, topic: &Topic) -> Option<Address> {
    let (ids, weights): (Vec<String>, Vec<String>) = app.with_dataset(|dataset| {
        let wanted = capabilities_of(topic, dataset)?;
        Some(wanted.into_iter().map(|(place, weight)| (dataset.capabilities[place].id.clone(), weight.to_string())).unzip())
    })?;
    Some(Address::of(Page::Need(ids)).with("weights", &weights.join(",")).with("name", &topic.title))
}
