//! What was wrong in a list, each with its line.

use super::session::Decided;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::finding::Place;
use std::sync::Arc;

/// Findings that are shown.
const SHOWN: usize = 500;

/// All findings, by line.
#[component]
pub fn Findings(decided: Arc<Decided>) -> impl IntoView {
    let app = App::get();
    let mut findings = decided.drafts.findings.clone();
    if findings.is_empty() {
        return view! { <p>{say!(app, "own-findings-none")}</p> }.into_any();
    }
    findings.sort_by_key(|finding| finding.place.line);
    let more = findings.len().saturating_sub(SHOWN);
    let rows: Vec<_> = findings
        .into_iter()
        .take(SHOWN)
        .map(|finding| {
            let row = finding.place.line.unwrap_or(0);
            let line = finding.place.line.map(|line| say!(app, "own-line", line = line));
            let place = Place { line: None, ..finding.place }.to_string();
            view! {
                <li data-testid="import-finding" data-row=row data-kind=finding.kind.id()>
                    <b>{line}</b> " " {(!place.is_empty()).then(|| view! { <code>{place}</code> ": " })} {app.message(&finding.message)}
                </li>
            }
        })
        .collect();
    view! {
        <ul class="findings">{rows}</ul>
        {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
    }
    .into_any()
}
