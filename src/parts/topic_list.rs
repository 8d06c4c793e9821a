//! The topics like a table of contents: how many organisations and states stand behind each, and how well the region
//! covers it.

use super::live::live;
use crate::chunks;
use crate::platform::{page, slices};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::overview::overview;
use padan_core::matching::selection::Selection;
use padan_core::picture::hundredths;

/// All topics of the dataset. The list stands at once; its figures follow, topic by topic, so that it can be used meanwhile.
#[component]
pub fn TopicList() -> impl IntoView {
    let app = App::get();
    let all = app.with_dataset(|dataset| dataset.listed_topics().len());
    let figures: Vec<RwSignal<Option<Figures>>> = (0..all).map(|_| RwSignal::new(None)).collect();
    let rows: Vec<_> = figures.iter().enumerate().map(|(place, &figures)| row(app, place, figures)).collect();
    let mut waiting = figures.into_iter().enumerate();
    let step = move || {
        // Gone with the page, or all done.
        let Some((place, figures)) = waiting.next().filter(|(_, figures)| !figures.is_disposed()) else { return true };
        figures.set(Some(Figures::of(app, place)));
        false
    };
    page::once_drawn(move || slices::in_slices(step, |_| ()));
    // Who keeps topics of their own finds them below; nobody else needs the code.
    let kept = move || app.own_topics.has_kept().then(|| chunks::kept_topics(app));
    view! { <ul class="topics">{rows}</ul> {live(kept)} }
}

/// What stands behind a topic.
#[derive(Clone)]
struct Figures {
    organisations: usize,
    states: usize,
    /// Elements with a known supplier.
    covered: usize,
    /// For each element, in hundredths: its weight, and how well the best covers it.
    bars: Vec<[u32; 2]>,
}

impl Figures {
    fn of(app: App, place: usize) -> Self {
        let engine = app.engine();
        let known = overview(&engine, &app.table(place), &Selection::default());
        let elements = engine.dataset().topics[place].elements.iter().zip(&known.elements);
        Self {
            organisations: known.active.len(),
            states: known.states.len(),
            covered: elements.clone().filter(|(_, element)| !element.suppliers.is_empty()).count(),
            bars: elements.map(|(element, known)| [hundredths(element.weight), hundredths(known.best).min(100)]).collect(),
        }
    }
}

fn row(app: App, place: usize, figures: RwSignal<Option<Figures>>) -> impl IntoView {
    let (id, title, elements) = app.with_dataset(|dataset| {
        let topic = &dataset.topics[place];
        (topic.id.clone(), topic.title.clone(), topic.elements.len())
    });
    let said = move |organisations: usize, states: usize, covered: usize| {
        say!(app, "topic-counts", organisations = organisations, states = states, covered = covered, elements = elements)
    };
    // A line of about the length keeps the room until the figures are there.
    let counts = move || match figures.get() {
        Some(Figures { organisations, states, covered, .. }) => {
            view! { <span class="counts">{said(organisations, states, covered)}</span> }.into_any()
        }
        None => view! { <span class="counts coming" aria-hidden="true">{said(99, 10, elements)}</span> }.into_any(),
    };
    let bars = move || {
        let mut x = 0;
        let bar = |[width, height]: [u32; 2]| {
            let bar = view! { <rect x=x y=100 - height width=width.saturating_sub(1) height=height /> };
            x += width;
            bar
        };
        figures.get().map(|figures| figures.bars.into_iter().map(bar).collect::<Vec<_>>())
    };
    view! {
        <li>
            <a href=app.href(Page::Topic(id.clone())) data-testid="topic-link" data-topic=id>{title}</a>
            <svg class="region" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">{bars}</svg>
            {live(counts)}
        </li>
    }
}
