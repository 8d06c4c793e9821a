//! A team for a topic: the fewest organisations that cover it, with the proof.

mod members;
mod wish;

use super::{Heading, Missing};
use crate::parts::live;
use crate::platform::{marks, slices};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use members::Members;

pub use members::brings;
use padan_core::address::Page;
use padan_core::arithmetic::reached_hundredths;
use padan_core::matching::Progress;
use padan_core::matching::team::{Answer, Search, Team as Found, Wish};
use padan_core::message::Message;
use wish::{WishSentence, wish_of};

/// Nodes that a search may take: some seconds at most, even where the data are as hard as can be.
const NODES: u64 = 60_000;
/// Nodes between two looks at the clock.
const STEP: u64 = 50;
/// After so many milliseconds the person is told that something is going on.
const PATIENCE: f64 = 200.0;

/// The page of the best team in a topic.
#[component]
pub fn Team(id: String) -> impl IntoView {
    let app = App::get();
    match app.with_dataset(|dataset| dataset.topic(&id)) {
        Some(topic) => view! { <Known topic /> }.into_any(),
        None => view! { <Missing id topic=true /> }.into_any(),
    }
}

/// How far the search is.
#[derive(Clone, PartialEq)]
enum Stage {
    Begun,
    /// It takes longer; the best so far.
    Working(Option<Answer>),
    Ended(Answer),
    /// There is no such team, or the wish contradicts itself.
    Nobody(Message),
}

#[component]
fn Known(topic: usize) -> impl IntoView {
    let app = App::get();
    let (id, title) = app.with_dataset(|dataset| (dataset.topics[topic].id.clone(), dataset.topics[topic].title.clone()));
    let wish = Memo::new(move |_| wish_of(app, &app.address()));
    let stage = RwSignal::new(Stage::Begun);
    let round = StoredValue::new(0u32);
    Effect::new(move |_| {
        let wish = wish.get();
        round.update_value(|round| *round += 1);
        search(app, topic, wish, stage, round);
    });
    let status = move || match stage.get() {
        Stage::Begun => None,
        Stage::Working(answer) => {
            let so_far = answer.map_or_else(|| "0".to_owned(), |answer| reached_hundredths(answer.coverage).to_string());
            Some(view! { <p>{say!(app, "team-working", number = so_far)}</p> }.into_any())
        }
        Stage::Ended(answer) => {
            let told: Vec<_> = answer.proof(&wish.get()).iter().map(|message| view! { <p>{app.message(message)}</p> }).collect();
            Some(told.into_any())
        }
        Stage::Nobody(message) => Some(view! { <p>{say!(app, "team-nobody")} " " {app.message(&message)} "."</p> }.into_any()),
    };
    let found = move || match stage.get() {
        Stage::Ended(answer) | Stage::Working(Some(answer)) => {
            let team = Found::new(&app.engine(), &app.table(topic), &answer.members);
            Some(view! { <Members topic team /> })
        }
        _ => None,
    };
    view! {
        <div class="page">
            <p class="crumb"><a href=app.href(Page::Topic(id.clone()))>{title.clone()}</a></p>
            <Heading title=say!(app, "team-title", topic = title) />
            <p class="lead">{say!(app, "team-lead")}</p>
            <WishSentence />
            <div class="proof" role="status">{live(status)}</div>
            {live(found)}
            <p><a href=app.href(Page::Gaps(id))>{say!(app, "gaps-link")}</a></p>
        </div>
    }
}

/// Searches in slices, until another search begins or the page is left.
fn search(app: App, topic: usize, wish: Wish, stage: RwSignal<Stage>, round: StoredValue<u32>) {
    let mut search = match Search::new(&app.engine(), &app.table(topic), &wish) {
        Ok(search) => search,
        Err(message) => return stage.set(Stage::Nobody(message)),
    };
    let own = round.get_value();
    marks::begin("padan:team");
    let best = RwSignal::new(None);
    let mut nodes = 0;
    let step = move || {
        if round.try_get_value() != Some(own) {
            return true;
        }
        let progress = search.step(STEP);
        nodes += STEP;
        if progress == Progress::Working && nodes < NODES {
            best.try_set(search.answer());
            return false;
        }
        marks::end("padan:team");
        stage.try_set(search.answer().map_or_else(|| Stage::Nobody(search.nobody(&wish)), Stage::Ended));
        true
    };
    slices::in_slices(step, move |waited| {
        if waited > PATIENCE
            && let Some(best) = best.try_get_untracked()
        {
            stage.try_set(Stage::Working(best));
        }
    });
}
