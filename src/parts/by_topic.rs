//! What is worked out topic by topic, without stopping the page where there is much of it.

use super::live::live;
use crate::platform::slices;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;

/// After so many milliseconds the person is told that something is going on.
const PATIENCE: f64 = 200.0;

/// How far the work is.
#[derive(Debug, Clone, PartialEq)]
pub enum Work<T> {
    /// It takes no time worth a word yet.
    Begun,
    /// It goes on; so many topics are done.
    Going(usize),
    /// What was found.
    Ended(T),
}

/// Works something out for each topic, in slices. It ends with the page.
pub fn by_topic<T: Send + Sync + 'static>(app: App, mut work: impl FnMut(usize) -> T + 'static) -> RwSignal<Work<Vec<T>>> {
    let state = RwSignal::new(Work::Begun);
    let count = app.with_dataset(|dataset| dataset.listed_topics().len());
    let mut found = Vec::with_capacity(count);
    let going = StoredValue::new(0);
    let step = move || {
        if state.is_disposed() {
            return true;
        }
        if found.len() < count {
            found.push(work(found.len()));
            going.set_value(found.len());
        }
        if found.len() < count {
            return false;
        }
        state.set(Work::Ended(std::mem::take(&mut found)));
        true
    };
    slices::in_slices(step, move |waited| {
        if waited > PATIENCE
            && let Some(done) = going.try_get_value()
        {
            state.try_set(Work::Going(done));
        }
    });
    state
}

/// Says that work goes on, where it takes long enough to be asked about.
#[component]
pub fn Working(
    /// How many topics are done, while it goes on.
    #[prop(into)]
    done: Signal<Option<usize>>,
) -> impl IntoView {
    let app = App::get();
    let all = app.with_dataset(|dataset| dataset.listed_topics().len());
    view! { <p class="status quiet" role="status">{live(move || done.get().map(|done| say!(app, "working", done = done, all = all)))}</p> }
}
