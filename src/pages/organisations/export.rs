//! The organisations that are left, as files.

use super::shown::Shown;
use crate::parts::live;
use crate::platform::files;
use crate::state::{App, Cited, InUse, own_organisations};
use crate::words::say;
use leptos::prelude::*;
use padan_core::document;
use padan_export::catalogue::{excerpt, exhibitors, under_policy};

/// Whether the document is at hand from which a file of the dataset's form is made: lists of one's own are exported where they are kept.
fn is_bundled(app: App) -> bool {
    app.data.in_use() == InUse::Bundled
}

/// The buttons, with how many organisations go into a file.
#[component]
pub fn Export(shown: Shown) -> impl IntoView {
    let app = App::get();
    let count = move || shown.places.with(Vec::len);
    let say_done = move |made: Result<(), wasm_bindgen::JsValue>| match made {
        Ok(()) => app.notices.say(say!(app, "export-done")),
        Err(_) => app.notices.warn(say!(app, "download-failed")),
    };
    let csv = move |_| {
        let engine = app.engine();
        let text = shown.places.with_untracked(|places| exhibitors(engine.dataset(), places, engine.policy()));
        say_done(files::download("padan-organisations.csv", "text/csv;charset=utf-8", text.as_bytes()));
    };
    // The addresses of the sources are a file of their own: it is fetched with the first press, and the file is made when it is here.
    let wanted = RwSignal::new(false);
    Effect::new(move |_| {
        if !wanted.get() || !app.citing.is_settled() {
            return;
        }
        wanted.set(false);
        let Cited::Here(citations) = app.citing.cited() else { return app.notices.warn(say!(app, "sources-not-loaded")) };
        let ids = shown.places.with_untracked(|places| {
            app.with_dataset(|dataset| places.iter().map(|&place| dataset.organisations[place].id.clone()).collect::<Vec<_>>())
        });
        // Only the bundled data have their document here; of others the list for spreadsheets remains.
        let bundled = padan_data::document().ok().filter(|(_, hash)| app.with_dataset(|dataset| dataset.hash == *hash));
        let Some((mut whole, _)) = bundled else { return app.notices.warn(say!(app, "download-failed")) };
        document::cite(&mut whole, (*citations).clone());
        for (organisation, sources) in own_organisations::published() {
            whole.organisations.push(organisation);
            whole.sources.extend(sources);
        }
        under_policy(&mut whole, &app.engine());
        let text = serde_json::to_string_pretty(&document::to_json(&excerpt(whole, &ids))).unwrap_or_default();
        say_done(files::download("padan-organisations.json", "application/json", text.as_bytes()));
    });
    let json = move |_| {
        app.ask_citations();
        wanted.set(true);
    };
    live(move || {
        (count() > 0).then(|| {
            view! {
                <section class="on-screen">
                    <h2>{say!(app, "catalogue-export", count = count())}</h2>
                    <p class="actions">
                        {is_bundled(app).then(|| {
                            view! { <button type="button" data-testid="catalogue-export-json" on:click=json>{say!(app, "export-json")}</button> }
                        })}
                        <button type="button" data-testid="catalogue-export-csv" on:click=csv>{say!(app, "export-csv")}</button>
                    </p>
                    <p class="quiet">{say!(app, "catalogue-export-hint")}</p>
                </section>
            }
        })
    })
}
