//! The policy that is worked on.

use crate::pages::layers::{keep_policy, renew};
use crate::platform::files::Given;
use crate::state::{App, KeptPolicy};
use crate::words::say;
use leptos::prelude::*;
use padan_core::finding::Finding;
use padan_core::matching::policy::Policy as Rules;

/// What is worked on; it is kept with each change.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The app.
    pub app: App,
    /// What the device keeps.
    pub kept: RwSignal<Option<KeptPolicy>>,
    /// Why a file was not used.
    pub refused: RwSignal<Vec<Finding>>,
}

impl Draft {
    /// The rules, for views that change with them.
    pub fn with<T>(self, look: impl FnOnce(&Rules) -> T) -> T {
        let none = Rules::default();
        self.kept.with(|kept| look(kept.as_ref().map_or(&none, |kept| &kept.policy)))
    }

    /// Changes the rules.
    pub fn change(self, change: impl FnOnce(&mut Rules)) {
        let mut kept = self.kept.get_untracked().unwrap_or_default();
        change(&mut kept.policy);
        self.set(Some(kept));
    }

    /// Puts a policy in the place of what was kept, or none. The dataset is made anew where another policy comes into force.
    pub fn set(self, kept: Option<KeptPolicy>) {
        let in_force = || self.app.layers.with_value(|layers| layers.in_force().cloned());
        let before = in_force();
        self.refused.set(Vec::new());
        keep_policy(self.app, kept.clone());
        self.kept.try_set(kept);
        if in_force() != before {
            renew(self.app);
        }
    }

    /// The same, with a way back.
    pub fn set_with_way_back(self, kept: Option<KeptPolicy>, said: String) {
        let before = self.kept.get_untracked();
        self.set(kept);
        self.app.notices.offer(said, say!(self.app, "undo"), move || {
            self.set(before.clone());
            self.app.notices.clear();
        });
    }

    /// Takes a file. One that is not understood in all is not used: a rule of it would be missing without a word.
    pub fn take(self, given: &Given) {
        let app = self.app;
        let Ok(bytes) = &given.bytes else { return app.notices.warn(say!(app, "policy-too-big")) };
        let (policy, findings) = Rules::read(bytes);
        match policy.filter(|_| findings.is_empty()) {
            Some(policy) => {
                let said = say!(app, "policy-in-force", title = policy.title.as_str());
                self.set_with_way_back(Some(KeptPolicy { policy, is_on: true }), said);
            }
            None => self.refused.set(findings),
        }
    }
}
