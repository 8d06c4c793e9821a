//! Working a matrix out in slices, anew whenever what is asked changes.

use crate::parts::Work;
use crate::platform::slices;
use crate::state::App;
use leptos::prelude::*;
use padan_core::matching::Progress;
use padan_core::matching::states::matrix::{Asked, Matrix, Measure, Search};
use std::sync::Arc;

/// After so many milliseconds the person is told that something is going on.
const PATIENCE: f64 = 200.0;

/// What the address asks for; what it names wrongly is passed over.
pub fn asked_of(app: App) -> Asked {
    let address = app.address();
    let topic = address.get("topic").and_then(|id| app.with_dataset(|dataset| dataset.topic(id)));
    let measure = address.get("show").and_then(Measure::parse).unwrap_or_default();
    Asked { measure, topic, selection: app.selection() }
}

/// What has ended, if it has.
pub fn ended(work: &Work<Arc<Matrix>>) -> Option<Arc<Matrix>> {
    if let Work::Ended(matrix) = work { Some(matrix.clone()) } else { None }
}

/// How many topics are done, while it goes on and takes its time.
pub fn done<T>(work: &Work<T>) -> Option<usize> {
    if let Work::Going(done) = work { Some(*done) } else { None }
}

/// Works out what is asked for; another wish takes the place of the one before, and what was found for that stays until 200
/// milliseconds have passed.
pub fn work_out(app: App, asked: Signal<Option<Asked>>) -> RwSignal<Work<Arc<Matrix>>> {
    let state = RwSignal::new(Work::Begun);
    let round = StoredValue::new(0u32);
    Effect::new(move |last: Option<Option<Asked>>| {
        let asked = asked.get();
        if last.as_ref() != Some(&asked) {
            round.update_value(|round| *round += 1);
            if let Some(asked) = asked.clone() {
                begin(app, asked, state, round);
            }
        }
        asked
    });
    state
}

fn begin(app: App, asked: Asked, state: RwSignal<Work<Arc<Matrix>>>, round: StoredValue<u32>) {
    if let Some(kept) = app.kept_matrix(&asked) {
        return state.set(Work::Ended(kept));
    }
    let engine = app.engine();
    let own = round.get_value();
    let topics = StoredValue::new(0);
    let mut search = Search::new(&engine, asked);
    let step = move || {
        if round.try_get_value() != Some(own) {
            return true;
        }
        let progress = search.topic().map_or(Progress::Done, |topic| search.step(&engine, &app.table(topic)));
        if progress == Progress::Working {
            topics.try_set_value(search.done());
            return false;
        }
        let matrix = Arc::new(search.matrix().clone());
        app.keep_matrix(matrix.clone());
        state.try_set(Work::Ended(matrix));
        true
    };
    slices::in_slices(step, move |waited| {
        if waited > PATIENCE
            && round.try_get_value() == Some(own)
            && let Some(done) = topics.try_get_value()
        {
            state.try_set(Work::Going(done));
        }
    });
}
