//! What would bring the organisation to the front of a topic, worked out when somebody asks, and taken up with one click.

use super::draft::Draft;
use crate::parts::live;
use crate::platform::{page, slices};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::Progress;
use padan_core::matching::coach::{Advice, Coach as Search, FRONT};
use padan_core::own_organisation::Profile;

/// Changes between two looks at the clock.
const STEP: usize = 2;

/// What the coach says, and what it would add: capabilities and the engagement.
#[derive(Clone)]
struct Told {
    text: String,
    adds: Vec<(String, String)>,
    engagement: String,
}

/// The question, and behind it the answer for the profile as it was when asked.
#[component]
pub fn Coach(draft: Draft, topic: usize) -> impl IntoView {
    let app = App::get();
    let title = app.with_dataset(|dataset| dataset.topics[topic].title.clone());
    let told = RwSignal::new(None::<Told>);
    let asked = StoredValue::new(false);
    let ask = move |_| {
        if asked.get_value() {
            return;
        }
        asked.set_value(true);
        // A dataset of its own in which the profile is: that of the app stays as it is while it is being edited.
        let mut engine = (*app.engine()).clone();
        engine.set_own([draft.now(Profile::published)]);
        let place = draft.now(|profile| engine.dataset().organisation(&profile.organisation.id));
        let (Some(place), Some(table)) = (place, engine.table(topic)) else { return };
        let mut search = Search::new(&engine, &table, place, &untrack(|| app.selection()), FRONT);
        let step = move || {
            // Gone with the page.
            let done = asked.is_disposed() || search.step(&engine, &table, STEP) == Progress::Done;
            if done && let Some(advice) = search.advice() {
                let dataset = engine.dataset();
                let text: Vec<_> = advice.told(place).iter().map(|message| app.words().message(message, dataset)).collect();
                let (adds, engagement) = match advice {
                    Advice::Change(change) => {
                        let capability =
                            |&place: &usize| (dataset.capabilities[place].id.clone(), dataset.capabilities[place].label.clone());
                        (change.capabilities.iter().map(capability).collect(), change.engagement.id().to_owned())
                    }
                    _ => (Vec::new(), String::new()),
                };
                told.try_set(Some(Told { text: text.join(" "), adds, engagement }));
            }
            done
        };
        slices::in_slices(step, |_| {});
    };
    let text = move || told.with(|told| told.as_ref().map_or_else(|| say!(app, "coach-working"), |told| told.text.clone()));
    let adds = move || {
        let told = told.get()?;
        let one = |(id, label): (String, String)| {
            let engagement = told.engagement.clone();
            let add = move |_| {
                let place = draft.claim(id.clone(), Some(engagement.clone()), String::new());
                request_animation_frame(move || page::focus(&format!("#own-claim-{place}")));
            };
            view! { <button type="button" data-testid="profile-coach-add" on:click=add>{say!(app, "profile-coach-add", what = label)}</button> " " }
        };
        Some(told.adds.into_iter().map(one).collect::<Vec<_>>())
    };
    view! {
        <details class="coach" data-testid="profile-coach" on:toggle=ask>
            <summary>{say!(app, "coach-title")} <span class="hidden">" " {title}</span></summary>
            <p role="status">{live(text)}</p>
            <p>{live(adds)}</p>
        </details>
    }
}
