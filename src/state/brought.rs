//! What a person has brought from outside and not decided on yet: files and links, one after the other.

use super::Lasting;
use crate::platform::files::Given;
use leptos::prelude::*;

/// Something from outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Brought {
    /// A file, or text that was pasted.
    File(Given),
    /// The packed list of a link: the value of `import`.
    Link(String),
    /// A packed list that a camera has read from codes.
    Codes(Vec<u8>),
}

impl Brought {
    /// Text that was pasted.
    pub fn text(name: String, text: String) -> Self {
        Self::File(Given { name, bytes: Ok(text.into_bytes()) })
    }

    /// The packed list of a link.
    pub fn link(packed: &str) -> Self {
        Self::Link(packed.to_owned())
    }
}

/// All that waits for the person's word.
#[derive(Clone, Copy)]
pub struct BroughtIn {
    waiting: Lasting<Vec<Brought>>,
}

impl BroughtIn {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { waiting: Lasting::default() }
    }

    /// One more.
    pub fn push(self, brought: Brought) {
        self.waiting.try_update(|waiting| waiting.push(brought));
    }

    /// The one to decide on, for views that change with it.
    pub fn first(self) -> Option<Brought> {
        self.waiting.with(|waiting| waiting.first().cloned())
    }

    /// All of them, for views that change with them.
    pub fn all(self) -> Vec<Brought> {
        self.waiting.with(Clone::clone)
    }

    /// Goes on to the one after it.
    pub fn next(self) {
        self.waiting.try_update(|waiting| (!waiting.is_empty()).then(|| waiting.remove(0)));
    }
}
