//! What can be undone in this tab, the last first.

use leptos::prelude::*;

type Step = Box<dyn Fn()>;

/// A pile of steps back.
#[derive(Clone, Copy)]
pub struct Undo {
    steps: StoredValue<Vec<Step>, LocalStorage>,
}

impl Undo {
    /// Nothing was done yet.
    pub fn new() -> Self {
        Self { steps: StoredValue::new_local(Vec::new()) }
    }

    /// One more step that can be undone.
    pub fn push(self, step: impl Fn() + 'static) {
        self.steps.update_value(|steps| steps.push(Box::new(step)));
    }

    /// Undoes the last step; says whether there was one.
    pub fn pop(self) -> bool {
        let step = self.steps.try_update_value(Vec::pop).flatten();
        if let Some(step) = &step {
            step();
        }
        step.is_some()
    }

    /// Whether nothing is left to undo.
    pub fn is_empty(self) -> bool {
        self.steps.with_value(Vec::is_empty)
    }
}
