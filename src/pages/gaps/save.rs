//! The gaps as files.

use crate::platform::files;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::gaps::Gaps;
use padan_export::gaps::{csv, json};

/// Two buttons: for spreadsheets, for programs.
#[component]
pub fn Save(
    /// What the files are called after.
    name: String,
    found: Vec<(usize, Gaps)>,
) -> impl IntoView {
    let app = App::get();
    let found = StoredValue::new(found);
    let save = move |ending: &str, kind: &str, text: String| {
        if files::download(&format!("padan-gaps-{name}.{ending}"), kind, text.as_bytes()).is_err() {
            app.notices.warn(say!(app, "download-failed"));
        }
    };
    let save_csv = {
        let save = save.clone();
        move |_| save("csv", "text/csv;charset=utf-8", found.with_value(|found| csv(&app.engine(), found, &app.words())))
    };
    let save_json = move |_| save("json", "application/json", found.with_value(|found| json(&app.engine(), found).to_string()));
    view! {
        <p class="actions on-screen">
            <button type="button" data-testid="gaps-export-csv" on:click=save_csv>{say!(app, "gaps-csv")}</button> " "
            <button type="button" data-testid="gaps-export-json" on:click=save_json>{say!(app, "gaps-json")}</button>
        </p>
    }
}
