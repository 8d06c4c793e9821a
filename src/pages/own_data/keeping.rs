//! Lists put on the device, turned to, and taken off it.

use super::session::{Session, Stage, Told, Work};
use crate::pages::layers::kept_lists::{Kept, kept, write};
use crate::pages::layers::{self, Composing};
use crate::platform::{clock, database, random};
use crate::state::{App, Base};
use crate::words::say;
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::progress::Progress;
use padan_import::finish::Finishing;
use padan_import::writing::Writing;
use std::sync::Arc;

/// Organisations that are made or written in one step of a slice.
const ORGANISATIONS: usize = 10;

/// Makes the dataset of what was read and decided, keeps it, and turns to it.
pub fn load(app: App, session: &Session, beside: bool) {
    let Stage::Deciding(decided, _) = session.stage.get_untracked() else { return };
    let decisions = session.decisions.get_untracked();
    let finishing = Finishing::new(decided.head.clone(), decided.drafts.clone(), decisions, decided.reference.clone());
    let step =
        |finishing: &mut Finishing| Ok(if finishing.step(ORGANISATIONS) == Progress::Done { Told::Done } else { Told::Working(0, 0) });
    session.work(Work::Opening, finishing, step, move |session, finishing| {
        let document = finishing.finish();
        let (title, count) = (document.title.clone().unwrap_or_default(), document.organisations.len());
        let step = |writing: &mut Writing| Ok(if writing.step(ORGANISATIONS) == Progress::Done { Told::Done } else { Told::Working(0, 0) });
        session.work(Work::Opening, Writing::new(document), step, move |session, writing| {
            let list = Kept { id: random::id(), title, count, at: clock::today() };
            keep(app, session, list, writing.finish(), beside);
        });
    });
}

fn keep(app: App, session: &Session, list: Kept, bytes: Vec<u8>, beside: bool) {
    let session = session.clone();
    spawn_local(async move {
        let (mut lists, _) = kept();
        let is_kept = database::put(&list.id, &bytes).await.is_ok();
        if is_kept {
            lists.push(list.clone());
        }
        // Where the device keeps nothing the list is there until the page is closed.
        if !is_kept || write(&lists, Some((&list.id, beside))).is_err() {
            app.notices.warn(say!(app, "own-not-kept"));
        }
        turn(app, &session, list, bytes, beside);
    });
}

/// Opens the bytes of a list and turns to it.
fn turn(app: App, session: &Session, list: Kept, bytes: Vec<u8>, beside: bool) {
    let base = Base::List { id: list.id, title: list.title, beside, bytes: Arc::new(bytes) };
    let layers = layers::upon(app, base.clone());
    let changes = layers.changes;
    let step = |composing: &mut Composing| {
        let is_done = composing.step() == Progress::Done;
        let (done, all) = composing.progress();
        Ok(if is_done { Told::Done } else { Told::Working(done, all) })
    };
    session.work(Work::Opening, Composing::new(layers), step, move |session, composing| {
        session.cancel();
        match composing.finish() {
            Some(composed) => layers::turn_or_renew(app, base, composed, changes),
            None => lost(app),
        }
    });
}

/// The list is not there any more, or holds nobody.
fn lost(app: App) {
    app.notices.warn(say!(app, "own-lost"));
    use_bundled(app);
}

/// Turns to a list that is kept.
pub fn use_kept(app: App, session: &Session, id: String, beside: bool) {
    let session = session.clone();
    spawn_local(async move {
        let (lists, _) = kept();
        let list = lists.iter().find(|list| list.id == id).cloned();
        if let (Some(list), Ok(Some(bytes))) = (list, database::get(&id).await) {
            let _ = write(&lists, Some((&id, beside)));
            turn(app, &session, list, bytes, beside);
        } else {
            lost(app);
        }
    });
}

/// Turns back to the bundled data. The lists stay.
pub fn use_bundled(app: App) {
    let _ = write(&kept().0, None);
    layers::set_base(app, Base::Bundled);
}

/// Takes a list off the device, with a way back.
pub fn remove(app: App, id: String, changed: ArcRwSignal<usize>) {
    spawn_local(async move {
        let bytes = database::get(&id).await.ok().flatten();
        let (mut lists, in_use) = kept();
        let Some(place) = lists.iter().position(|list| list.id == id) else { return };
        let list = lists.remove(place);
        if in_use.as_ref().is_some_and(|used| used.0 == id) {
            let _ = write(&lists, None);
            use_bundled(app);
        } else {
            let _ = write(&lists, in_use.as_ref().map(|used| (used.0.as_str(), used.1)));
        }
        let _ = database::remove(&id).await;
        changed.update(|changed| *changed += 1);
        let title = list.title.clone();
        app.notices.offer(say!(app, "own-removed", title = title), say!(app, "undo"), move || {
            let (list, bytes, changed) = (list.clone(), bytes.clone().unwrap_or_default(), changed.clone());
            spawn_local(async move {
                let (mut lists, in_use) = kept();
                let is_back = database::put(&list.id, &bytes).await.is_ok();
                lists.push(list);
                if !is_back || write(&lists, in_use.as_ref().map(|used| (used.0.as_str(), used.1))).is_err() {
                    app.notices.warn(say!(app, "own-not-kept"));
                }
                changed.update(|changed| *changed += 1);
                app.notices.clear();
            });
        });
    });
}
