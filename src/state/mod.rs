//! What the app knows, in one context made at the root.

mod notices;
mod shortlists;

use crate::platform;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::dataset::Dataset;
use padan_core::matching::{Engine, TopicTable};
use padan_core::message::Message;
use padan_words::Words;
use std::collections::BTreeMap;
use std::sync::Arc;

pub use notices::Notices;
pub use shortlists::Shortlists;

/// The state of the app; a handle that is copied into views.
#[derive(Clone, Copy)]
pub struct App {
    engine: StoredValue<Arc<Engine>>,
    tables: StoredValue<BTreeMap<usize, Arc<TopicTable>>>,
    words: StoredValue<Arc<Words>>,
    /// What is being looked at: a mirror of the address bar.
    address: RwSignal<Address>,
    /// The person's shortlist.
    pub shortlists: Shortlists,
    /// What is said to the person.
    pub notices: Notices,
}

impl App {
    /// The state at the start.
    pub fn new(engine: Engine) -> Self {
        let address = RwSignal::new(Address::parse(&platform::address::fragment()));
        platform::address::on_change(move || address.set(Address::parse(&platform::address::fragment())));
        let notices = Notices::new();
        Self {
            engine: StoredValue::new(Arc::new(engine)),
            tables: StoredValue::new(BTreeMap::new()),
            words: StoredValue::new(Arc::new(Words::english())),
            address,
            shortlists: Shortlists::new(notices),
            notices,
        }
    }

    /// The state, from within a view.
    pub fn get() -> Self {
        expect_context()
    }

    /// The dataset and what is made of it.
    pub fn engine(self) -> Arc<Engine> {
        self.engine.get_value()
    }

    /// All organisations in a topic; worked out when first asked for.
    pub fn table(self, topic: usize) -> Arc<TopicTable> {
        if let Some(table) = self.tables.with_value(|tables| tables.get(&topic).cloned()) {
            return table;
        }
        let table = Arc::new(self.engine().table(topic).unwrap_or_default());
        self.tables.update_value(|tables| drop(tables.insert(topic, table.clone())));
        table
    }

    /// The words of the chosen language.
    pub fn words(self) -> Arc<Words> {
        self.words.get_value()
    }

    /// A message of the core in words.
    pub fn message(self, message: &Message) -> String {
        self.words().message(message, self.engine().dataset())
    }

    /// The address, for views that change with it.
    pub fn address(self) -> Address {
        self.address.get()
    }

    /// The page, for views that do not change with its filters.
    pub fn page(self) -> Memo<Page> {
        let address = self.address;
        Memo::new(move |_| address.get().page)
    }

    /// A filter of the address.
    pub fn filter(self, name: &'static str) -> Memo<String> {
        let address = self.address;
        Memo::new(move |_| address.with(|address| address.get(name).unwrap_or_default().to_owned()))
    }

    /// Sets a filter. Filters take no step in the history: Back leads to the page before.
    pub fn set_filter(self, name: &str, value: &str) {
        let changed = self.address.get_untracked().with(name, value);
        platform::address::replace(&changed.to_string());
        self.address.set(changed);
    }

    /// The dataset, for a short look.
    pub fn with_dataset<T>(self, look: impl FnOnce(&Dataset) -> T) -> T {
        self.engine.with_value(|engine| look(engine.dataset()))
    }
}
