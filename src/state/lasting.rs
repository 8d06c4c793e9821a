//! Signals that live as long as the app and are read by views that do not.
//!
//! A signal of the framework (`reactive_graph` 0.2) holds its readers weakly, but nothing takes a reader out of it that has ended: each
//! link of each page that was ever shown would leave the shell of its effect, some hundred bytes, in the signal of the address. So
//! the signals of the app note who reads them and from time to time let go of those that are gone (`tests/browser/soak.test.mjs`).

use leptos::prelude::guards::{Plain, ReadGuard};
use leptos::prelude::*;
use leptos::reactive::graph::{AnySource, AnySubscriber, Observer, Source, ToAnySource};
use std::collections::BTreeMap;
use std::ops::DerefMut;
use std::panic::Location;

/// As many readers are nothing to be looked through.
const FEW: usize = 64;

/// Who reads a signal, by the name that the framework gives each reader.
#[derive(Default)]
struct Readers {
    known: BTreeMap<usize, AnySubscriber>,
    /// How many there were after those that are gone were last let go.
    lived: usize,
}

impl Readers {
    /// Notes a reader. Once they are twice as many as those that lived the last time, those that are gone are let go: so a reading
    /// costs little, and what is held is at most twice what is needed.
    fn note(&mut self, source: &AnySource, reader: AnySubscriber) {
        self.known.insert(reader.0, reader);
        if self.known.len() <= FEW + 2 * self.lived {
            return;
        }
        self.known.retain(|_, reader| {
            let lives = reader.1.strong_count() > 0;
            if !lives {
                source.remove_subscriber(reader);
            }
            lives
        });
        self.lived = self.known.len();
    }
}

/// A signal that lives as long as the app. It is read and set like any other.
pub struct Lasting<T: Send + Sync + 'static> {
    signal: RwSignal<T>,
    readers: StoredValue<Readers>,
}

impl<T: Send + Sync + 'static> Lasting<T> {
    /// With its first value.
    pub fn new(value: T) -> Self {
        Self { signal: RwSignal::new(value), readers: StoredValue::default() }
    }
}

impl<T: Default + Send + Sync + 'static> Default for Lasting<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: Send + Sync + 'static> Clone for Lasting<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Lasting<T> {}

impl<T: Send + Sync + 'static> DefinedAt for Lasting<T> {
    fn defined_at(&self) -> Option<&'static Location<'static>> {
        self.signal.defined_at()
    }
}

impl<T: Send + Sync + 'static> IsDisposed for Lasting<T> {
    fn is_disposed(&self) -> bool {
        self.signal.is_disposed()
    }
}

impl<T: Send + Sync + 'static> Track for Lasting<T> {
    fn track(&self) {
        self.signal.track();
        if let Some(reader) = Observer::get()
            && !self.signal.is_disposed()
        {
            let source = self.signal.to_any_source();
            self.readers.try_update_value(|readers| readers.note(&source, reader));
        }
    }
}

impl<T: Send + Sync + 'static> ReadUntracked for Lasting<T> {
    type Value = ReadGuard<T, Plain<T>>;

    fn try_read_untracked(&self) -> Option<Self::Value> {
        self.signal.try_read_untracked()
    }
}

impl<T: Send + Sync + 'static> Notify for Lasting<T> {
    fn notify(&self) {
        self.signal.notify();
    }
}

impl<T: Send + Sync + 'static> Write for Lasting<T> {
    type Value = T;

    fn try_write(&self) -> Option<impl UntrackableGuard<Target = T>> {
        self.signal.try_write()
    }

    fn try_write_untracked(&self) -> Option<impl DerefMut<Target = T>> {
        self.signal.try_write_untracked()
    }
}
