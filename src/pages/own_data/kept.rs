//! Lists that are kept on this device: used, taken along, removed.

use super::keeping;
use super::session::Session;
use crate::pages::layers::kept_lists::{self, Kept};
use crate::parts::live;
use crate::platform::files;
use crate::state::{App, InUse};
use crate::words::say;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The lists, with what can be done with each.
#[component]
pub fn KeptLists(session: Session) -> impl IntoView {
    let app = App::get();
    live(move || {
        session.kept.track();
        let in_use = app.data.in_use();
        let (lists, _) = kept_lists::kept();
        if lists.is_empty() && in_use == InUse::Bundled {
            return ().into_any();
        }
        let rows: Vec<_> = lists.into_iter().map(|list| row(app, &session, list, &in_use)).collect();
        let hint = (!rows.is_empty()).then(|| view! { <p class="quiet">{say!(app, "own-kept-kiosk")}</p> });
        let back = (in_use != InUse::Bundled).then(|| {
            view! { <p class="actions"><button type="button" data-testid="own-bundled" on:click=move |_| keeping::use_bundled(app)>{say!(app, "own-bundled")}</button></p> }
        });
        view! { <section><h2>{say!(app, "own-kept-title")}</h2> {back} <ul class="plain kept">{rows}</ul> {hint}</section> }.into_any()
    })
}

fn row(app: App, session: &Session, list: Kept, in_use: &InUse) -> AnyView {
    let used = match in_use {
        InUse::Own { id, beside, .. } if *id == list.id => Some(*beside),
        _ => None,
    };
    let (alone, beside, changed) = (session.clone(), session.clone(), session.kept.clone());
    let [of_alone, of_beside, of_export, of_remove] = [(); 4].map(|()| list.id.clone());
    let title = list.title.clone();
    let export = move |_| {
        let (id, title) = (of_export.clone(), title.clone());
        spawn_local(async move {
            let saved = kept_lists::bytes(&id).await.map(|bytes| files::download(&file_name(&title), "application/json", &bytes));
            if !matches!(saved, Some(Ok(()))) {
                app.notices.warn(say!(app, "download-failed"));
            }
        });
    };
    let about = say!(app, "own-kept-line", count = list.count, day = list.at);
    view! {
        <li data-testid="own-kept" data-id=list.id>
            <b>{list.title}</b> " " <small>{about} {used.is_some().then(|| view! { " · " {say!(app, "own-in-use")} })}</small>
            <p class="actions">
                {(used != Some(false)).then(|| view! { <button type="button" data-testid="own-use" on:click=move |_| keeping::use_kept(app, &alone, of_alone.clone(), false)>{say!(app, "own-use")}</button> })}
                {(used != Some(true)).then(|| view! { <button type="button" data-testid="own-use-beside" on:click=move |_| keeping::use_kept(app, &beside, of_beside.clone(), true)>{say!(app, "own-use-beside")}</button> })}
                <button type="button" class="quiet" data-testid="own-export" on:click=export>{say!(app, "own-export")}</button>
                <button type="button" class="quiet" data-testid="own-remove" on:click=move |_| keeping::remove(app, of_remove.clone(), changed.clone())>{say!(app, "own-remove")}</button>
            </p>
        </li>
    }
    .into_any()
}

/// A name for the file of a list.
fn file_name(title: &str) -> String {
    let plain: String =
        padan_core::text::fold(title).chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
    let plain = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    format!("padan-{}.json", if plain.is_empty() { "list" } else { &plain })
}
