//! What the app knows, in one context made at the root; `address` and `worked_out` are more of what it does.

#![forbid(unsafe_code)]

mod address;
mod brought;
mod citations;
mod data;
mod finder;
mod language;
mod lasting;
mod layers;
mod notices;
pub mod own_organisations;
mod own_topics;
mod release;
mod shortlists;
mod worked_out;

use crate::chunks::Chunks;
use crate::platform;
use crate::platform::page::Spot;
use leptos::prelude::*;
use padan_core::address::Address;
use padan_core::dataset::Dataset;
use padan_core::matching::states::matrix::Matrix;
use padan_core::matching::{Engine, TopicTable};
use padan_core::message::Message;
use padan_export::choice::Choice;
use padan_words::Words;
use std::any::Any;
use std::collections::BTreeMap;
use std::sync::Arc;

pub use brought::{Brought, BroughtIn};
pub use citations::{Cited, Citing};
pub use data::{Data, InUse, KEPT, POLICY};
pub use finder::Finder;
pub use language::{Spoken, fetch as fetch_language, first as first_language};
pub use lasting::Lasting;
pub use layers::{Base, KeptPolicy, Layers};
pub use notices::Notices;
pub use own_organisations::OwnOrganisations;
pub use own_topics::{KeptTopic, OwnTopics};
pub use release::Release;
pub use shortlists::Shortlists;

/// The state of the app; a handle that is copied into views.
#[derive(Clone, Copy)]
pub struct App {
    /// The dataset as it is shown, in the language that is spoken.
    engine: StoredValue<Arc<Engine>>,
    /// The same dataset in its own words: what is kept and passed on.
    original: StoredValue<Arc<Engine>>,
    /// Counts the datasets that were opened.
    opened: StoredValue<u32>,
    language: Lasting<&'static str>,
    /// The language that was asked for last; its words may still be on their way.
    asked_language: StoredValue<&'static str>,
    tables: StoredValue<BTreeMap<usize, Arc<TopicTable>>>,
    /// Points of the best pair, by topic and by whether weapons lines are left out.
    best: StoredValue<BTreeMap<(usize, bool), Option<u32>>>,
    /// Matrices of states that were looked at last, so that Back finds the page as it was.
    matrices: StoredValue<Vec<Arc<Matrix>>>,
    words: StoredValue<Arc<Words>>,
    /// What is being looked at: a mirror of the address bar.
    address: Lasting<Address>,
    /// Where the person was on this page, if this is not the first visit.
    spot: StoredValue<Option<Spot>>,
    /// The person's shortlist.
    pub shortlists: Shortlists,
    /// What of a list goes into files, links and papers. It holds until the app is closed, so that the paper is what was chosen beside
    /// the list.
    pub choice: Lasting<Choice>,
    /// What was brought from outside.
    pub brought: BroughtIn,
    /// Files that were dropped where lists are read.
    pub lists: BroughtIn,
    /// A list that is being read and decided on; only the pages that do so know what it is.
    pub reading: StoredValue<Option<Arc<dyn Any + Send + Sync>>>,
    /// Which dataset is looked at.
    pub data: Data,
    /// What it is made of.
    pub layers: StoredValue<Layers>,
    /// Addresses and titles of the sources.
    pub citing: Citing,
    /// Search index and catalogue.
    pub finder: Finder,
    /// Topics of the person's own.
    pub own_topics: OwnTopics,
    /// Organisations of the person's own.
    pub own_organisations: OwnOrganisations,
    /// Parts of the app that come later.
    pub chunks: Chunks,
    /// What is said to the person.
    pub notices: Notices,
    /// Whether this release is kept on the device, and the next one.
    pub release: Release,
}

impl App {
    /// The state at the start: a dataset in its own words and as it is shown.
    pub fn new(original: Arc<Engine>, spoken: Spoken) -> Self {
        let address = Lasting::new(Address::parse(&platform::history::fragment()));
        let spot = StoredValue::new(None);
        let first = platform::history::follow(move |back| {
            spot.set_value(back);
            address.set(Address::parse(&platform::history::fragment()));
        });
        spot.set_value(first);
        let notices = Notices::new();
        let citing = Citing::new(original.dataset().hash.clone());
        // First, since they find out what the browser keeps.
        let shortlists = Shortlists::new(notices);
        let app = Self {
            engine: StoredValue::new(original.clone()),
            original: StoredValue::new(original),
            opened: StoredValue::new(0),
            language: Lasting::new(""),
            asked_language: StoredValue::new(""),
            tables: StoredValue::new(BTreeMap::new()),
            best: StoredValue::new(BTreeMap::new()),
            matrices: StoredValue::new(Vec::new()),
            words: StoredValue::new(Arc::new(Words::beginning())),
            address,
            spot,
            shortlists,
            choice: Lasting::new(Choice::ALL),
            brought: BroughtIn::new(),
            lists: BroughtIn::new(),
            reading: StoredValue::new(None),
            data: Data::new(),
            layers: StoredValue::default(),
            citing,
            finder: Finder::new(),
            own_topics: OwnTopics::new(),
            own_organisations: OwnOrganisations::new(),
            chunks: Chunks::new(),
            notices,
            release: Release::new(),
        };
        app.speak(spoken);
        app
    }

    /// The state, from within a view.
    pub fn get() -> Self {
        expect_context()
    }

    /// The dataset and what is made of it.
    pub fn engine(self) -> Arc<Engine> {
        self.engine.get_value()
    }

    /// Goes over to another dataset; what was worked out for the one before is forgotten.
    pub fn open(self, engine: Arc<Engine>) {
        self.put(engine);
        self.speak_again();
    }

    /// Puts a dataset in the place of another; it is shown in its own words.
    fn put(self, engine: Arc<Engine>) {
        self.opened.update_value(|opened| *opened += 1);
        self.original.set_value(engine.clone());
        self.engine.set_value(engine);
        self.forget_tables();
    }

    /// The words of the chosen language.
    pub fn words(self) -> Arc<Words> {
        self.words.get_value()
    }

    /// Fetches the rest of English; whether it is here. The first pages do without.
    pub async fn complete_words(self) -> bool {
        let Some(text) = platform::release_files::bytes(padan_words::LATER).await.and_then(|bytes| String::from_utf8(bytes).ok()) else {
            return false;
        };
        self.words.try_update_value(|words| *words = Arc::new(words.with_later(&text))).is_some()
    }

    /// A message of the core in words.
    pub fn message(self, message: &Message) -> String {
        self.words().message(message, self.engine().dataset())
    }

    /// Citations of the dataset, asked for if need be; for views that change with them.
    pub fn cited(self) -> Cited {
        self.ask_citations();
        self.citing.cited()
    }

    /// Fetches the citations, unless they are here or on their way.
    pub fn ask_citations(self) {
        self.citing.ask();
    }

    /// The dataset in its own words, for what is kept and passed on: there names are the same for everybody.
    pub fn with_original<T>(self, look: impl FnOnce(&Dataset) -> T) -> T {
        self.original.with_value(|engine| look(engine.dataset()))
    }

    /// The dataset as it is shown, for a short look.
    pub fn with_dataset<T>(self, look: impl FnOnce(&Dataset) -> T) -> T {
        self.engine.with_value(|engine| look(engine.dataset()))
    }
}
