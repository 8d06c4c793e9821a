//! Keeping the lists on the device: read at the start and whenever another tab writes, written after each change.
//!
//! Where the device holds what this tab last saw there, a change is written over it. Where another tab has written meanwhile,
//! this tab's state is put beside it, so that neither is lost, and the two are merged: by code that is fetched only then, since it
//! is large and seldom needed.

use super::{Shortlists, When};
use crate::chunks;
use crate::platform::storage::{self, NotKept};
use crate::platform::{clock, page, random};
use leptos::prelude::*;
use padan_core::envelope::Unreadable;
use padan_core::shortlist::{Shortlist, store};
use padan_core::stamp::Stamp;
use std::collections::BTreeSet;
use std::time::Duration;

/// Typing is written when it pauses for this long.
const PAUSE: Duration = Duration::from_millis(300);
/// How long a deleted list can come back, in milliseconds: a day.
const UNDO_LASTS: i64 = 86_400_000;

/// All texts of lists on the device, with their keys.
fn stored_texts() -> Vec<(String, String)> {
    storage::keys(store::KEYS).into_iter().filter_map(|key| storage::read(&key).map(|text| (key, text))).collect()
}

impl Shortlists {
    /// Shows what the device holds, but for lists with changes of this tab that are not written yet.
    pub(super) fn load(self) {
        let changed = self.kept().changed.get_value();
        let mut lists: Vec<Shortlist> =
            self.lists.with_untracked(|own| own.iter().filter(|own| changed.contains(&own.id)).cloned().collect());
        let (mut newer, mut merge) = (false, false);
        for (key, text) in stored_texts() {
            match store::open_one(&text) {
                Ok(list) if lists.iter().any(|own| own.id == list.id) => {
                    merge |= self.kept().seen.with_value(|seen| seen.get(&key) != Some(&text));
                }
                Ok(list) => {
                    lists.push(list);
                    self.kept().seen.update_value(|seen| {
                        seen.insert(key, text);
                    });
                }
                Err(Unreadable::Newer) => newer = true,
                Err(Unreadable::Broken) => self.put_aside(&key),
            }
        }
        self.kept().newer.set(newer);
        self.kept().set_aside.set(storage::all_set_aside().len());
        self.show(lists);
        if merge {
            chunks::merge_lists(self);
        }
    }

    /// Looks, before a change, whether another tab has written without this one hearing of it.
    pub(super) fn refresh(self) {
        let is_written = self.kept().changed.with_value(BTreeSet::is_empty);
        if is_written && self.kept().seen.with_value(|seen| stored_texts().iter().any(|(key, text)| seen.get(key) != Some(text))) {
            self.load();
        }
    }

    /// Shows lists, the first begun first.
    fn show(self, lists: Vec<Shortlist>) {
        let lists = padan_core::order::ordered(lists, |a, b| (&a.created, &a.id).cmp(&(&b.created, &b.id)));
        if self.lists.with_untracked(|old| *old != lists) {
            self.lists.set(lists);
        }
    }

    /// Forgets what lists held that were deleted a day ago or earlier: by now no tab offers to bring them back.
    pub(super) fn bury(self) {
        let before = Stamp(clock::now().0.saturating_sub(UNDO_LASTS));
        for list in self.lists.get_untracked() {
            let buried = list.clone().buried(before);
            if buried != list {
                self.lists.update(|lists| lists.iter_mut().filter(|own| own.id == buried.id).for_each(|own| *own = buried.clone()));
                self.keep(&buried.id, When::Now);
            }
        }
    }

    /// Merges all that the device holds of each list with what this tab holds, and writes it. Large: only `chunks` calls it.
    pub fn merge_stored(self) {
        let own = self.lists.get_untracked();
        let now = clock::now();
        let texts = stored_texts().into_iter();
        // What this tab holds counts like one more text on the device.
        let held = own.iter().map(|list| (store::key_beside(&list.id, "tab"), store::wrap(list, now).to_string()));
        let merged = store::open(texts.chain(held)).lists;
        for list in &merged {
            let main = store::key(&list.id);
            if self.write_over(&main, list).is_err() {
                return;
            }
            let beside = store::key_beside(&list.id, "");
            for key in storage::keys(&beside) {
                storage::remove(&key);
            }
        }
        self.kept().changed.set_value(BTreeSet::new());
        self.show(merged);
    }

    /// Hears of other tabs, of this page going away, and whether the device keeps what is written.
    pub(super) fn listen(self) {
        storage::on_change(move |key| {
            if key.starts_with(store::KEYS) {
                self.load();
            }
        });
        storage::on_return(move || self.load());
        storage::on_leaving(move || self.write_all());
        page::once_drawn(move || {
            if let Err(reason) = storage::try_out() {
                self.kept().refused.set(Some(reason));
            }
        });
    }

    /// Writes a list: at once, or with the next pause.
    pub(super) fn keep(self, id: &str, when: When) {
        self.kept().changed.update_value(|changed| {
            changed.insert(id.to_owned());
        });
        let own = self.kept().pause.get_value().wrapping_add(1);
        self.kept().pause.set_value(own);
        match when {
            When::Now => self.write_all(),
            When::Soon => set_timeout(
                move || {
                    if self.kept().pause.try_get_value() == Some(own) {
                        self.write_all();
                    }
                },
                PAUSE,
            ),
        }
    }

    /// Writes what has changed.
    fn write_all(self) {
        for id in self.kept().changed.get_value() {
            let list = self.lists.with_untracked(|lists| lists.iter().find(|list| list.id == id).cloned());
            if let Some(Err(reason)) = list.map(|list| self.write(&list)) {
                self.kept().refused.set(Some(reason));
                return;
            }
            self.kept().changed.update_value(|changed| {
                changed.remove(&id);
            });
            // There is room again.
            if self.kept().refused.get_untracked() == Some(NotKept::Full) {
                self.kept().refused.set(None);
            }
            storage::ask_to_persist();
        }
    }

    fn write(self, list: &Shortlist) -> Result<(), NotKept> {
        let key = store::key(&list.id);
        let stored = storage::read(&key);
        if stored.is_none() || self.kept().seen.with_value(|seen| seen.get(&key) == stored.as_ref()) {
            return self.write_over(&key, list);
        }
        // Another tab has written since.
        match stored.as_deref().map(store::open_one) {
            Some(Err(Unreadable::Newer)) => {
                self.kept().newer.set(true);
                Err(NotKept::Newer)
            }
            Some(Err(Unreadable::Broken)) => {
                self.put_aside(&key);
                self.write_over(&key, list)
            }
            _ => {
                storage::write(&store::key_beside(&list.id, &random::id()), &store::wrap(list, clock::now()))?;
                chunks::merge_lists(self);
                Ok(())
            }
        }
    }

    fn write_over(self, key: &str, list: &Shortlist) -> Result<(), NotKept> {
        let envelope = store::wrap(list, clock::now());
        storage::write(key, &envelope)?;
        self.kept().seen.update_value(|seen| {
            seen.insert(key.to_owned(), envelope.to_string());
        });
        Ok(())
    }

    fn put_aside(self, key: &str) {
        if storage::set_aside(key, &clock::now().to_string()).is_err() {
            self.kept().refused.set(Some(NotKept::Full));
        }
        self.kept().set_aside.set(storage::all_set_aside().len());
    }
}
