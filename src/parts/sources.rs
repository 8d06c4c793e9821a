//! Sources with the numbers under which a page names them.

use crate::platform::language;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::check::is_page_address;
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
    let app = App::get();
    let lines: Vec<_> = numbers
        .order
        .iter()
        .map(|&source| app.with_dataset(|dataset| dataset.sources[source].clone()))
        .zip(1..)
        .map(|(source, number)| {
            let date = source.published.map_or_else(|| say!(app, "undated"), |date| date.to_string());
            let name = if source.publisher.is_empty() { source.url.clone() } else { source.publisher };
            let language = source.language.clone();
            let name = if is_page_address(&source.url) {
                view! { <a href=source.url rel="noopener noreferrer external" target="_blank">{name}</a> }.into_any()
            } else {
                name.into_any()
            };
            view! {
                <li id=format!("source-{number}")>
                    {name} ", " {date} ". " {source.title}
                    {language.filter(|code| code != "en").map(|code| view! { " " <span class="quiet">"(" {say!(app, "in-language", language = language::name(&code, "en"))} ")"</span> })}
                </li>
            }
        })
        .collect();
    view! { <ol class="sources">{lines}</ol> }
}
