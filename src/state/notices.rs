//! What is said to the person at the foot of the page: one thing at a time, read aloud by screen readers.

use super::Lasting;
use leptos::prelude::*;
use std::sync::Arc;

/// Something said to the person.
#[derive(Clone)]
pub struct Notice {
    /// The words.
    pub text: String,
    /// Whether something went wrong.
    pub alert: bool,
    /// What can be done about it: the label of a button and what it does.
    pub action: Option<(String, Arc<dyn Fn() + Send + Sync>)>,
}

/// The notice that is shown now.
#[derive(Clone, Copy)]
pub struct Notices {
    shown: Lasting<Option<Notice>>,
}

impl Notices {
    /// Nothing said yet.
    pub fn new() -> Self {
        Self { shown: Lasting::new(None) }
    }

    /// What is shown.
    pub fn shown(self) -> Option<Notice> {
        self.shown.get()
    }

    /// Says that something happened.
    pub fn say(self, text: String) {
        self.shown.set(Some(Notice { text, alert: false, action: None }));
    }

    /// Says that something went wrong and what to do.
    pub fn warn(self, text: String) {
        self.shown.set(Some(Notice { text, alert: true, action: None }));
    }

    /// Says that something happened, with a way to undo it.
    pub fn offer(self, text: String, label: String, action: impl Fn() + Send + Sync + 'static) {
        self.shown.set(Some(Notice { text, alert: false, action: Some((label, Arc::new(action))) }));
    }

    /// Takes the notice away.
    pub fn clear(self) {
        self.shown.set(None);
    }
}
