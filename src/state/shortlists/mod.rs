//! The person's shortlists: kept on the device under a key each, the same in every tab.

mod keeping;
mod kept;
mod undo;

use super::{App, Lasting, Notices};
use crate::platform::storage::NotKept;
use crate::platform::{clock, random};
use crate::words::say;
use kept::Kept;
use leptos::prelude::*;
use padan_core::shortlist::{Edit, Shortlist};
use padan_core::stamp::Stamp;
use undo::Undo;

/// When a change is written: with the next pause of typing, or at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Soon,
    Now,
}

/// The shortlists and whether the device keeps them.
#[derive(Clone, Copy)]
pub struct Shortlists {
    /// All that are known, deleted ones among them.
    lists: Lasting<Vec<Shortlist>>,
    /// Id of the one that is worked on.
    current: Lasting<String>,
    /// Behind one more handle: the state of the app is copied into every view.
    kept: StoredValue<Kept>,
    undo: Undo,
    notices: Notices,
}

impl Shortlists {
    /// What the device has kept. What cannot be read is set aside.
    pub fn new(notices: Notices) -> Self {
        // First of all: it finds out whether the device keeps anything.
        let kept = StoredValue::new(Kept::new());
        let current = Lasting::new(kept::last_current());
        let lists = Self { lists: Lasting::default(), current, kept, undo: Undo::new(), notices };
        lists.load();
        lists.bury();
        lists.listen();
        lists
    }

    fn kept(self) -> Kept {
        self.kept.get_value()
    }

    /// Why nothing is kept, where nothing is.
    pub fn not_kept(self) -> Option<NotKept> {
        self.kept().refused.get()
    }

    /// How many stored texts could not be read and were set aside.
    pub fn set_aside(self) -> usize {
        self.kept().set_aside.get()
    }

    /// Whether a later version of the app has left a list here.
    pub fn newer(self) -> bool {
        self.kept().newer.get()
    }

    /// All lists, for views that change with them; deleted ones are left out.
    pub fn all(self) -> Vec<(String, String)> {
        self.lists.with(|lists| live_lists(lists).map(|list| (list.id.clone(), list.title.clone())).collect())
    }

    /// All lists as they stand, with the marks of deleted ones.
    pub fn snapshot(self) -> Vec<Shortlist> {
        self.lists.get_untracked()
    }

    /// The list that is worked on, for views that change with it; `None` before the first one is begun.
    pub fn with<T>(self, look: impl FnOnce(Option<&Shortlist>) -> T) -> T {
        let current = self.current.get();
        self.lists.with(|lists| look(chosen(lists, &current)))
    }

    /// Its id.
    pub fn current(self) -> Option<String> {
        self.with(|list| list.map(|list| list.id.clone()))
    }

    /// Works on another list from now on.
    pub fn choose(self, id: &str) {
        if self.current.get_untracked() != id {
            self.current.set(id.to_owned());
            kept::keep_current(id);
        }
    }

    /// How many rows are on the list.
    pub fn count(self) -> usize {
        self.with(|list| list.map_or(0, |list| list.shown().len()))
    }

    /// Whether organisations are on the list for a topic.
    pub fn has(self, topic: Option<&str>, organisations: &[&str]) -> bool {
        self.with(|list| list.is_some_and(|list| list.find(topic, organisations).is_some()))
    }

    /// Puts organisations on the list. `points` are in thousandths.
    pub fn add(self, app: App, topic: Option<&str>, organisations: &[&str], points: Option<u32>) {
        self.refresh();
        if untrack(|| self.current()).is_none() {
            self.begin(app, say!(app, "shortlist-first-title"));
        }
        // A topic of the person's own goes along, under the id that lists know it by.
        let own = topic.and_then(|id| app.own_topics.get(id));
        let id = own.as_ref().map(|own| own.id.as_str()).or(topic);
        app.with_original(|dataset| {
            self.change(When::Now, |list, now| {
                if let Some(own) = own.as_deref().filter(|own| list.topics.iter().all(|held| held.id != own.id || held.title != own.title))
                {
                    list.keep_topic(own.clone(), now);
                }
                list.add(random::id(), id, organisations, points, now, dataset);
            });
        });
        let count = untrack(|| self.count());
        let title = untrack(|| self.with(|list| list.map(|list| list.title.clone()).unwrap_or_default()));
        let many = untrack(|| self.all().len()) > 1;
        self.notices.say(if many {
            say!(app, "shortlist-added-to", count = count, title = title)
        } else {
            say!(app, "shortlist-added", count = count)
        });
    }

    /// Begins a list and works on it.
    pub fn begin(self, app: App, title: String) {
        let list = app.with_original(|dataset| Shortlist::begin(random::id(), title, clock::now(), dataset));
        self.take_in(list);
    }

    /// Takes a list that is of nobody's so far, and works on it.
    pub fn take_in(self, list: Shortlist) {
        let id = list.id.clone();
        self.lists.update(|lists| lists.push(list));
        self.choose(&id);
        self.keep(&id, When::Now);
    }

    /// Takes in a list from outside, says so, and offers to delete it again.
    pub fn take_in_from_outside(self, app: App, list: Shortlist, text: String) {
        let id = list.id.clone();
        self.take_in(list);
        self.offer(app, text, move || self.change_list(&id, When::Now, Shortlist::delete));
    }

    /// Another list with the same items.
    pub fn duplicate(self, app: App) {
        let copy = untrack(|| {
            self.with(|list| {
                let list = list?;
                Some(list.duplicate(say!(app, "list-copy-title", title = list.title.as_str()), clock::now(), random::id))
            })
        });
        if let Some(copy) = copy {
            self.take_in(copy);
        }
    }

    /// Gives the list another name.
    pub fn rename(self, title: &str) {
        self.change(When::Soon, |list, now| list.rename(title, now));
    }

    /// Deletes the list, and offers to bring it back.
    pub fn delete(self, app: App) {
        let Some((id, title)) = untrack(|| self.with(|list| list.map(|list| (list.id.clone(), list.title.clone())))) else { return };
        self.change(When::Now, Shortlist::delete);
        self.choose("");
        let back = id.clone();
        self.offer(app, say!(app, "list-deleted", title = title), move || {
            self.change_list(&back, When::Now, Shortlist::restore);
            self.choose(&back);
        });
    }

    /// Changes a field of items.
    pub fn edit(self, ids: &[&str], edit: &Edit) {
        let when = if matches!(edit, Edit::Note(_) | Edit::By(_)) { When::Soon } else { When::Now };
        self.change(when, |list, now| {
            list.edit_all(ids, edit, now);
        });
    }

    /// Changes a field of many items, and offers to undo it.
    pub fn edit_many(self, app: App, ids: &[&str], edit: &Edit) {
        let Some(before) = untrack(|| self.lists.with(|lists| chosen(lists, &self.current.get()).cloned())) else { return };
        self.edit(ids, edit);
        self.offer_return(app, say!(app, "list-changed-many", count = ids.len()), before);
    }

    /// Moves items to before another one, or to the end.
    pub fn move_before(self, ids: &[&str], before: Option<&str>) {
        self.change(When::Now, |list, now| list.move_before(ids, before, now));
    }

    /// Takes items off the list, and offers to put them back.
    pub fn remove(self, app: App, ids: &[&str], what: String) {
        let Some(id) = untrack(|| self.current()) else { return };
        let mut removed = None;
        self.change(When::Now, |list, now| removed = list.remove_all(ids, now));
        if let Some(removed) = removed {
            self.offer(app, say!(app, "shortlist-removed", name = what), move || {
                self.change_list(&id, When::Now, |list, now| list.put_back(removed.clone(), now));
            });
        }
    }

    /// Puts a merged state in place of the list with its id, and offers to go back.
    pub fn replace(self, app: App, merged: Shortlist, text: String) {
        let id = merged.id.clone();
        let before = self.lists.with_untracked(|lists| lists.iter().find(|list| list.id == id).cloned());
        self.change_list(&id, When::Now, |list, now| {
            *list = merged.clone();
            list.restore(now);
        });
        self.choose(&id);
        if let Some(before) = before {
            self.offer_return(app, text, before);
        }
    }

    /// Says something, with a way to go back to how a list was.
    fn offer_return(self, app: App, text: String, before: Shortlist) {
        self.offer(app, text, move || {
            self.change_list(&before.id, When::Now, |list, now| list.revert_to(&before, now));
        });
    }

    /// Says something, with a way to undo it; then to undo what was done before it, and so on.
    pub fn offer(self, app: App, text: String, undo: impl Fn() + 'static) {
        self.undo.push(undo);
        self.offer_undo(app, text);
    }

    fn offer_undo(self, app: App, text: String) {
        self.notices.offer(text, say!(app, "undo"), move || {
            if self.undo.pop() {
                let text = say!(app, "shortlist-put-back");
                if self.undo.is_empty() { self.notices.say(text) } else { self.offer_undo(app, text) }
            }
        });
    }

    /// Changes the list that is worked on, and keeps it.
    fn change(self, when: When, change: impl FnOnce(&mut Shortlist, Stamp)) {
        if let Some(id) = untrack(|| self.current()) {
            self.change_list(&id, when, change);
        }
    }

    fn change_list(self, id: &str, when: When, change: impl FnOnce(&mut Shortlist, Stamp)) {
        self.refresh();
        self.lists.update(|lists| {
            if let Some(list) = lists.iter_mut().find(|list| list.id == id) {
                change(list, clock::now());
            }
        });
        self.keep(id, when);
    }

    /// When the list was last taken along as a file or a link.
    pub fn exported(self, id: &str) -> Option<Stamp> {
        self.kept().exported.with(|known| known.get(id).copied())
    }

    /// Notes that a list was taken along just now.
    pub fn note_export(self, id: &str) {
        self.kept().note_export(id, clock::now());
    }
}

fn live_lists(lists: &[Shortlist]) -> impl Iterator<Item = &Shortlist> {
    lists.iter().filter(|list| !list.is_deleted())
}

/// The list with an id, else the first one.
fn chosen<'l>(lists: &'l [Shortlist], id: &str) -> Option<&'l Shortlist> {
    live_lists(lists).find(|list| list.id == id).or_else(|| live_lists(lists).next())
}
