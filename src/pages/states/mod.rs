//! Member states beside each other: as a matrix and on a map; and the page of one state.

mod between;
mod map;
mod state;
mod table;
mod work;

use super::Heading;
use crate::parts::{Meaning, Word, Working, live};
use crate::state::App;
use crate::words::say;
use between::Between;
use leptos::prelude::*;
use map::RegionMap;
use padan_core::address::Page;
use padan_core::matching::states::matrix::{Asked, Measure};
use table::Table;
use work::{asked_of, done, work_out};

pub use state::State;

/// All states.
#[component]
pub fn States() -> impl IntoView {
    let app = App::get();
    let asked = Memo::new(move |_| asked_of(app));
    let best = work_out(app, Signal::derive(move || Some(Asked { measure: Measure::Best, ..asked.get() })));
    // The map needs the best pairs in any case; another measure is worked out beside them.
    let other = work_out(app, Signal::derive(move || Some(asked.get()).filter(|asked| asked.measure != Measure::Best)));
    let shown = move || if asked.with(|asked| asked.measure == Measure::Best) { best } else { other };
    let order = app.filter("order");
    let going = Signal::derive(move || done(&shown().get()));
    let table = move || shown().with(work::ended).map(|matrix| view! { <Table matrix by_cluster=order.get() == "clusters" /> });
    let map = move || best.with(work::ended).map(|matrix| view! { <RegionMap matrix /> });
    let between = app.filter("between");
    view! {
        <div class="page">
            <Heading title=say!(app, "states-title") />
            <p class="lead">{say!(app, "states-lead")}</p>
            <Sentence />
            <Working done=going />
            {live(table)}
            {live(move || asked.with(|asked| asked.measure != Measure::Likeness).then(|| view! { <Meaning text=say!(app, "meaning-points") /> }))}
            {live(move || { let codes = between.get(); (!codes.is_empty()).then(|| view! { <Between codes /> }) })}
            <h2>{say!(app, "map-title")}</h2>
            <Field />
            {live(map)}
            <p class="ways"><a href=app.href(Page::RegionGaps)>{say!(app, "region-gaps-link")}</a></p>
        </div>
    }
}

/// What the cells say, of which topic, in which order: as words of one sentence.
#[component]
fn Sentence() -> impl IntoView {
    let app = App::get();
    let measures = vec![("", say!(app, "measure-best")), ("gain", say!(app, "measure-gain")), ("likeness", say!(app, "measure-likeness"))];
    let orders = vec![("", say!(app, "order-name")), ("clusters", say!(app, "order-clusters"))];
    let mut topics =
        app.with_dataset(|dataset| dataset.listed_topics().iter().map(|topic| (topic.id.clone(), topic.title.clone())).collect::<Vec<_>>());
    topics.extend(untrack(|| app.own_topics.kept()).into_iter().map(|own| (own.address, own.title)));
    // One that is not kept but stands in the address.
    let chosen = untrack(|| app.filter("topic").get());
    if let Some(own) = app.own_topics.get(&chosen).filter(|_| topics.iter().all(|(id, _)| *id != chosen)) {
        topics.push((chosen, own.title.clone()));
    }
    view! {
        <div class="filters" role="group" aria-label=say!(app, "filters-label")>
            <Word name="show" label=say!(app, "states-show") options=measures />
            <Pick name="topic" label=say!(app, "states-topic") none=say!(app, "states-all-topics") options=topics />
            <Word name="order" label=say!(app, "states-order") options=orders />
        </div>
    }
}

/// Of which field of work the map counts organisations, where not of the chosen topic.
#[component]
fn Field() -> impl IntoView {
    let app = App::get();
    let fields =
        app.with_dataset(|dataset| dataset.domains.iter().map(|domain| (domain.id.clone(), domain.label.clone())).collect::<Vec<_>>());
    view! {
        <div class="filters">
            <Pick name="field" label=say!(app, "map-field") none=say!(app, "map-any-field") options=fields />
        </div>
    }
}

/// One of a list that comes from the dataset, as a word in a sentence.
#[component]
fn Pick(name: &'static str, label: String, none: String, options: Vec<(String, String)>) -> impl IntoView {
    let app = App::get();
    let value = app.filter(name);
    let options: Vec<_> = options.into_iter().map(|(word, text)| view! { <option value=word>{text}</option> }).collect();
    view! {
        <select aria-label=label prop:value=move || value.get() on:change=move |event| app.set_filter(name, &event_target_value(&event))>
            <option value="">{none}</option>
            {options}
        </select>
    }
}
