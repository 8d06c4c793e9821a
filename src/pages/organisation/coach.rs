//! What would bring an organisation to the front of a topic: worked out when somebody asks.

use crate::parts::live;
use crate::platform::slices;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::Progress;
use padan_core::matching::coach::{Advice, Coach as Search, FRONT};

/// Changes between two looks at the clock.
const STEP: usize = 2;

/// The question, and behind it the answer.
#[component]
pub fn Coach(place: usize, topic: usize) -> impl IntoView {
    let app = App::get();
    let title = app.with_dataset(|dataset| dataset.topics[topic].title.clone());
    let advice = RwSignal::new(None::<Advice>);
    let asked = StoredValue::new(false);
    let ask = move |_| {
        if asked.get_value() {
            return;
        }
        asked.set_value(true);
        let (engine, table) = (app.engine(), app.table(topic));
        let mut search = Search::new(&engine, &table, place, &app.selection(), FRONT);
        let step = move || {
            // Gone with the page.
            let done = asked.is_disposed() || search.step(&engine, &table, STEP) == Progress::Done;
            if done {
                advice.try_set(search.advice().cloned());
            }
            done
        };
        slices::in_slices(step, |_| {});
    };
    let told = move || {
        let told = advice.get().map_or_else(Vec::new, |advice| advice.told(place));
        if told.is_empty() {
            say!(app, "coach-working")
        } else {
            told.iter().map(|message| app.message(message)).collect::<Vec<_>>().join(" ")
        }
    };
    view! {
        <details class="coach" on:toggle=ask>
            <summary>{say!(app, "coach-title")} <span class="hidden">" " {title}</span></summary>
            <p role="status">{live(told)}</p>
        </details>
    }
}
