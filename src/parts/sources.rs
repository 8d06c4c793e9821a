//! Sources with the numbers under which a page names them.

use super::live::live;
use crate::platform::language;
use crate::state::{App, Cited};
use crate::words::say;
use leptos::prelude::*;
use padan_core::document::Citation;
use padan_core::url::is_page_address;
use std::collections::BTreeMap;

/// Numbers of sources on one page, in the order in which they are first named.
#[derive(Clone, Default)]
pub struct SourceNumbers {
    order: Vec<usize>,
    numbers: BTreeMap<usize, usize>,
}

impl SourceNumbers {
    /// Numbers the sources in the order given.
    pub fn of(sources: impl IntoIterator<Item = usize>) -> Self {
        let mut numbers = Self::default();
        for source in sources {
            numbers.numbers.entry(source).or_insert_with(|| {
                numbers.order.push(source);
                numbers.order.len()
            });
        }
        numbers
    }

    /// The number of a source.
    pub fn get(&self, source: usize) -> Option<usize> {
        self.numbers.get(&source).copied()
    }
}

/// The list of sources at the foot of a page.
#[component]
pub fn SourceList(numbers: SourceNumbers) -> impl IntoView {
    view! { <SourcesFailed /> <SourceLines numbers /> }
}

/// Asks for the citations, says where they could not be had, and offers to try again.
#[component]
pub fn SourcesFailed() -> impl IntoView {
    let app = App::get();
    app.ask_citations();
    let failed = move || {
        matches!(app.citing.cited(), Cited::Failed).then(|| {
            view! {
                <p role="alert">
                    {say!(app, "sources-not-loaded")} " "
                    <button type="button" on:click=move |_| app.ask_citations()>{say!(app, "try-again")}</button>
                </p>
            }
        })
    };
    view! { {live(failed)} }
}

/// Sources by number. Dates stand there at once, the rest when the citations have come.
#[component]
pub fn SourceLines(numbers: SourceNumbers) -> impl IntoView {
    let app = App::get();
    let lines: Vec<_> = numbers.order.iter().map(|&source| line(app, source)).collect();
    view! { <ol class="sources">{lines}</ol> }
}

fn line(app: App, source: usize) -> impl IntoView {
    let source = app.with_dataset(|dataset| dataset.sources[source].clone());
    let date = source.published.map_or_else(|| say!(app, "undated"), |date| language::day(&date.to_string()));
    let written = source.language.clone();
    let language = source.language.filter(|code| code != "en").map(|code| say!(app, "in-language", language = language::name(&code)));
    let cited = move || {
        let Cited::Here(citations) = app.citing.cited() else { return None };
        let Citation { url, publisher, title } = citations.get(&source.id).cloned().unwrap_or_default();
        let name = if publisher.is_empty() { url.clone() } else { publisher };
        let name = if is_page_address(&url) {
            view! { <a href=url rel="noopener noreferrer external" target="_blank">{name}</a> }.into_any()
        } else {
            name.into_any()
        };
        Some(view! { {name} ", " <cite lang=written.clone()>{title}</cite> ", " })
    };
    view! {
        <li>
            {live(cited)} {date} {language.map(|language| view! { " " <span class="quiet">"(" {language} ")"</span> })}
        </li>
    }
}
