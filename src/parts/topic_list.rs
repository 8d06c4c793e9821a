//! The topics like a table of contents: how many organisations and states stand behind each, and how well the region
//! covers it.

use super::live::live;
use crate::chunks;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::overview::overview;
use padan_core::matching::selection::Selection;
use padan_core::picture::hundredths;

/// All topics of the dataset.
#[component]
pub fn TopicList() -> impl IntoView {
    let app = App::get();
    let engine = app.engine();
    let rows: Vec<_> = engine
        .dataset()
        .listed_topics()
        .iter()
        .enumerate()
        .map(|(place, topic)| {
            let known = overview(&engine, &app.table(place), &Selection::default());
            let covered = topic.elements.iter().zip(&known.elements).filter(|(_, element)| !element.suppliers.is_empty()).count();
            let count = say!(
                app,
                "topic-counts",
                organisations = known.active.len(),
                states = known.states.len(),
                covered = covered,
                elements = topic.elements.len()
            );
            let mut x = 0;
            let bars: Vec<_> = topic
                .elements
                .iter()
                .zip(&known.elements)
                .map(|(element, overview)| {
                    let width = hundredths(element.weight);
                    let height = hundredths(overview.best).min(100);
                    let bar = view! { <rect x=x y=100 - height width=width.saturating_sub(1) height=height /> };
                    x += width;
                    bar
                })
                .collect();
            view! {
                <li>
                    <a href=app.href(Page::Topic(topic.id.clone())) data-testid="topic-link" data-topic=topic.id.clone()>{topic.title.clone()}</a>
                    <svg class="region" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">{bars}</svg>
                    <span class="counts">{count}</span>
                </li>
            }
        })
        .collect();
    // Who keeps topics of their own finds them below; nobody else needs the code.
    let kept = move || app.own_topics.has_kept().then(|| chunks::kept_topics(app));
    view! { <ul class="topics">{rows}</ul> {live(kept)} }
}
