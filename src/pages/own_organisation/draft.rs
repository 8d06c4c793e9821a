//! The profile that is being edited: every change is kept on the device at once.

use crate::platform::storage::NotKept;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::dataset::{Kind, usual_engagement};
use padan_core::document::{Claim, Seek};
use padan_core::own_organisation::Profile;

/// The profile that is being edited. A handle that is copied into views.
#[derive(Clone, Copy)]
pub struct Draft {
    app: App,
    profile: RwSignal<Profile>,
    /// Counts rows that came and went: only then are rows drawn anew, so that the field that is typed in stays.
    rows: RwSignal<u32>,
    /// Whether anything was changed here.
    is_kept: RwSignal<bool>,
}

impl Draft {
    /// Begins with a profile.
    pub fn new(profile: Profile) -> Self {
        let app = App::get();
        let is_kept = untrack(|| app.own_organisations.kept()).iter().any(|kept| kept.organisation.id == profile.organisation.id);
        Self { app, profile: RwSignal::new(profile), rows: RwSignal::new(0), is_kept: RwSignal::new(is_kept) }
    }

    /// Looks at the profile, for views that change with it.
    pub fn with<T>(self, look: impl FnOnce(&Profile) -> T) -> T {
        self.profile.with(look)
    }

    /// Looks at the profile once.
    pub fn now<T>(self, look: impl FnOnce(&Profile) -> T) -> T {
        self.profile.with_untracked(look)
    }

    /// Tells views that rows have come or gone.
    pub fn track_rows(self) {
        self.rows.track();
    }

    /// Whether the device keeps it, for views that change with it.
    pub fn is_kept(self) -> bool {
        self.is_kept.get()
    }

    /// Changes the profile and keeps it.
    pub fn change(self, change: impl FnOnce(&mut Profile)) {
        self.profile.update(change);
        let kept = self.now(|profile| self.app.own_organisations.keep(profile));
        match kept {
            Ok(()) => self.is_kept.set(true),
            Err(NotKept::Newer) => self.app.notices.warn(say!(self.app, "storage-newer")),
            Err(NotKept::Full) => self.app.notices.warn(say!(self.app, "storage-full")),
            Err(NotKept::Denied) => self.app.notices.warn(say!(self.app, "storage-denied")),
        }
    }

    /// The same, where rows come or go.
    pub fn change_rows(self, change: impl FnOnce(&mut Profile)) {
        self.change(change);
        self.rows.update(|rows| *rows += 1);
    }

    /// Adds a claim in a capability; what was typed becomes its words. Gives its place.
    pub fn claim(self, capability: String, engagement: Option<String>, words: String) -> usize {
        self.change_rows(|profile| {
            let usual = || usual_engagement(profile.organisation.kind.as_deref().and_then(Kind::parse)).id().to_owned();
            let engagement = Some(engagement.unwrap_or_else(usual));
            profile.organisation.capabilities.push(Claim { capability, engagement, claim: words, ..Claim::default() });
        });
        self.now(|profile| profile.organisation.capabilities.len().saturating_sub(1))
    }

    /// Adds something that it seeks. Gives its place.
    pub fn seek(self, capability: String, words: String) -> usize {
        self.change_rows(|profile| profile.organisation.seeks.push(Seek { capability, claim: words, ..Seek::default() }));
        self.now(|profile| profile.organisation.seeks.len().saturating_sub(1))
    }
}
