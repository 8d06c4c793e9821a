//! The dataset in use, made of its layers: the bundled data or a list, organisations of the person's own, a policy.

mod composing;
pub mod kept_lists;
mod kept_policy;

pub use composing::{Composed, Composing};
pub use kept_policy::{keep_policy, stored_policy};

use crate::platform::slices;
use crate::state::{App, Base, InUse, Layers, fetch_language, own_organisations};
use crate::words::say;
use kept_lists::kept_list;
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::progress::Progress;
use std::sync::Arc;

/// Makes the dataset in use of what the device keeps. Once it is known what lies at the bottom only the policy is read again: that is what
/// another tab may have changed.
pub fn open_kept(app: App) {
    spawn_local(async move {
        if app.layers.with_value(|layers| layers.changes == 0) {
            let base = kept_list(app).await;
            app.layers.try_update_value(|layers| layers.base = base);
        }
        let policy = stored_policy(app);
        app.layers.try_update_value(|layers| layers.policy = policy);
        renew(app);
    });
}

/// Puts something else at the bottom and makes the dataset anew.
pub fn set_base(app: App, base: Base) {
    app.layers.update_value(|layers| layers.base = base);
    renew(app);
}

/// Makes the dataset anew after a layer has changed. No data are shown until it is there; a dataset that was begun before is given up.
pub fn renew(app: App) {
    let Some(layers) = app.layers.try_update_value(|layers| {
        layers.changes += 1;
        layers.clone()
    }) else {
        return;
    };
    let changes = layers.changes;
    app.data.set(InUse::Opening);
    let mut going = Some(Composing::new(layers));
    slices::in_slices(
        move || {
            let Some(composing) = going.as_mut().filter(|_| is_of_now(app, changes)) else { return true };
            if composing.step() == Progress::Working {
                return false;
            }
            match going.take().and_then(Composing::finish) {
                Some(composed) => turn(app, composed, changes),
                None => lost(app),
            }
            true
        },
        |_| (),
    );
}

/// Turns to a dataset that was made in any way, unless a layer has changed since it was begun: then it is made anew.
pub fn turn_or_renew(app: App, base: Base, composed: Composed, changes: u32) {
    let is_as_before = is_of_now(app, changes);
    app.layers.update_value(|layers| layers.base = base);
    if is_as_before { turn(app, composed, changes) } else { renew(app) }
}

fn is_of_now(app: App, changes: u32) -> bool {
    app.layers.try_with_value(|layers| layers.changes == changes).unwrap_or_default()
}

/// Turns to a dataset once it is here in the language that is spoken, so that it is never seen in another.
fn turn(app: App, composed: Composed, changes: u32) {
    let mut engine = composed.engine;
    // Wherever one looks, what is one's own is there as well.
    engine.set_own(own_organisations::published());
    let engine = Arc::new(engine);
    spawn_local(async move {
        let spoken = fetch_language(engine.clone(), untrack(|| app.language())).await;
        if is_of_now(app, changes) {
            app.turn_to(engine, spoken, composed.in_use, composed.cited);
        }
    });
}

/// The list at the bottom could not be opened: the bundled data take its place. The list stays where it is.
fn lost(app: App) {
    app.notices.warn(say!(app, "own-lost"));
    set_base(app, Base::Bundled);
}

/// The layers as they are, with another one at the bottom.
pub fn upon(app: App, base: Base) -> Layers {
    app.layers.with_value(|layers| Layers { base, ..layers.clone() })
}
