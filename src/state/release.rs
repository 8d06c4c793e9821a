//! What the app says about itself: whether it is kept for use without a network, and whether a new version is here.

use super::Lasting;
use crate::platform::release::{self, Offline, Standing};
use leptos::prelude::*;

/// The standing of this release, and whether the person wants to go on with it for now.
#[derive(Clone, Copy)]
pub struct Release(Lasting<(Standing, bool)>);

impl Release {
    /// As far as it is known at the start.
    pub fn new() -> Self {
        let known = Lasting::new((release::standing(), false));
        release::follow(move || {
            known.try_update(|(standing, _)| *standing = release::standing());
        });
        Self(known)
    }

    /// Whether this release opens without a network, for views that change with it.
    pub fn offline(self) -> Offline {
        self.0.get().0.offline
    }

    /// Whether a new version is here.
    pub fn is_newer(self) -> bool {
        self.0.get().0.newer
    }

    /// Whether to say on every page that a new version is here.
    pub fn is_told(self) -> bool {
        self.is_newer() && !self.0.get().1
    }

    /// Says no more of the new version in this tab, but for the page about Padan.
    pub fn put_off(self) {
        self.0.update(|(_, later)| *later = true);
    }

    /// Whether the browser would install Padan.
    pub fn is_installable(self) -> bool {
        self.0.get().0.installable
    }
}
