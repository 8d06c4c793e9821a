//! What was typed on the first page, understood: which words led to which capabilities, topics and organisations.

use crate::parts::{live, status_word};
use crate::platform::marks;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::search::need::{Need, Proposal};
use std::collections::BTreeSet;

/// Below the box on the first page.
#[component]
pub fn Understood() -> impl IntoView {
    let app = App::get();
    let typed = app.filter("q");
    let need = Memo::new(move |_| {
        let index = app.finder.index(app)?;
        Some(typed.with(|typed| marks::measured("padan:search", || index.need(typed))))
    });
    // Capabilities that the person has unticked.
    let without = RwSignal::new(BTreeSet::new());
    let is_empty = move || typed.with(|typed| typed.trim().is_empty());
    view! {
        <div class="understood">
            <p class="status" role="status" tabindex="-1">{live(move || if is_empty() { None } else { need.with(|need| Some(read(app, need.as_ref()))) })}</p>
            {live(move || if is_empty() { None } else { need.get().map(|need| proposals(app, need, without, &typed.get())) })}
        </div>
    }
}

/// Which words were read, and which led nowhere.
fn read(app: App, need: Option<&Need>) -> String {
    let Some(need) = need else { return say!(app, "search-coming") };
    let is_nothing = need.topics.is_empty() && need.capabilities.is_empty() && need.organisations.is_empty();
    if is_nothing {
        say!(app, "search-none")
    } else if need.unknown_words.is_empty() {
        say!(app, "need-read", words = app.words().list(need.words.clone()))
    } else {
        let led = need.words.iter().filter(|word| !need.unknown_words.contains(word)).cloned().collect();
        say!(app, "need-read-partly", words = app.words().list(led), unknown = app.words().list(need.unknown_words.clone()))
    }
}

fn proposals(app: App, need: Need, without: RwSignal<BTreeSet<usize>>, typed: &str) -> AnyView {
    let words = need.words.clone();
    let led = move |proposal: &Proposal| {
        let words = proposal.words.iter().filter_map(|&place| words.get(place).cloned()).collect();
        say!(app, "need-led", words = app.words().list(words))
    };
    let places: Vec<usize> = need.capabilities.iter().map(|found| found.place).collect();
    let chosen = move || without.with(|without| places.iter().copied().filter(|place| !without.contains(place)).collect::<Vec<_>>());
    let boxes: Vec<_> = need
        .capabilities
        .iter()
        .map(|found| {
            let place = found.place;
            let label = app.with_dataset(|dataset| dataset.capabilities[place].label.clone());
            let turn = move |_| {
                without.update(|without| {
                    if !without.remove(&place) {
                        without.insert(place);
                    }
                });
            };
            view! {
                <li>
                    <label><input type="checkbox" prop:checked=move || without.with(|without| !without.contains(&place)) on:change=turn /> <span>{label}</span></label>
                    " " <span class="quiet">{led(found)}</span>
                </li>
            }
        })
        .collect();
    let way = move || {
        let chosen = chosen();
        let ids = app.with_dataset(|dataset| chosen.iter().map(|&place| dataset.capabilities[place].id.clone()).collect::<Vec<_>>());
        let count = ids.len();
        (count > 0).then(|| {
            view! { <p><a class="button primary" data-testid="need-link" href=app.href(Page::Need(ids))>{say!(app, "need-partners", count = count)}</a></p> }
        })
    };
    let capabilities = (!boxes.is_empty()).then(|| {
        view! { <section><h2>{say!(app, "need-capabilities")}</h2><ul class="plain">{boxes}</ul>{live(way)}</section> }
    });
    let line = |page: Page, name: String, gone: Option<String>, found: &Proposal| {
        let gone = gone.map(|gone| view! { " " <b class="gone">{gone}</b> });
        view! { <li><a href=app.href(page)>{name}</a> {gone} " " <span class="quiet">{led(found)}</span></li> }
    };
    let topics: Vec<_> = need
        .topics
        .iter()
        .map(|found| {
            let (id, title) =
                app.with_dataset(|dataset| (dataset.topics[found.place].id.clone(), dataset.topics[found.place].title.clone()));
            line(Page::Topic(id), title, None, found)
        })
        .collect();
    let topics =
        (!topics.is_empty()).then(|| view! { <section><h2>{say!(app, "topics-title")}</h2><ul class="plain">{topics}</ul></section> });
    let bodies: Vec<_> = need
        .organisations
        .iter()
        .map(|found| {
            let (id, name, status) = app.with_dataset(|dataset| {
                let entry = &dataset.organisations[found.place];
                (entry.id.clone(), entry.name.clone(), entry.status)
            });
            line(Page::Organisation(id), name, status_word(app, status), found)
        })
        .collect();
    let all = app.href_of(Address::of(Page::Organisations).with("q", typed.trim()));
    let bodies = (!bodies.is_empty()).then(|| {
        view! {
            <section>
                <h2>{say!(app, "organisations-title")}</h2>
                <ul class="plain">{bodies}</ul>
                <p><a href=all>{say!(app, "need-all-organisations")}</a></p>
            </section>
        }
    });
    view! { {capabilities} {topics} {bodies} }.into_any()
}
