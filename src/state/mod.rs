//! What the app knows, in one context made at the root.

#![forbid(unsafe_code)]

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

use crate::chunks::Chunks;
use crate::platform;
use crate::platform::page::{self, Spot};
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::dataset::Dataset;
use padan_core::document;
use padan_core::matching::rank::best_pairs;
use padan_core::matching::selection::Selection;
use padan_core::matching::states::matrix::{Asked, Matrix};
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

/// The filter that holds on every page: whoever leaves out weapons lines never wants to be led back to them.
const SENSITIVE: &str = "sensitive";
/// What links take along from page to page.
const STICKY: [&str; 2] = [SENSITIVE, language::PARAMETER];

/// Matrices of states that are kept.
const MATRICES: usize = 6;
/// Tables of topics of the person's own that are kept at once.
const OWN_TABLES: usize = 8;

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

    /// Forgets what was worked out of a dataset that is another one now.
    fn forget_tables(self) {
        self.tables.set_value(BTreeMap::new());
        self.best.set_value(BTreeMap::new());
        self.matrices.set_value(Vec::new());
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

    /// A matrix of states that was worked out before.
    pub fn kept_matrix(self, asked: &Asked) -> Option<Arc<Matrix>> {
        self.matrices.with_value(|kept| kept.iter().find(|matrix| matrix.asked == *asked).cloned())
    }

    /// Keeps a matrix of states, in place of the one that was kept first where there are many.
    pub fn keep_matrix(self, matrix: Arc<Matrix>) {
        self.matrices.update_value(|kept| {
            if kept.len() == MATRICES {
                kept.remove(0);
            }
            kept.push(matrix);
        });
    }

    /// Takes a topic of the person's own into the engine, under the id that it has in addresses. Large: only chunks call it.
    pub fn take_in(self, topic: document::Topic) -> Option<usize> {
        let listed = self.with_dataset(|dataset| dataset.listed_topics().len());
        let place = self.original.try_update_value(|original| Arc::make_mut(original).take_in(topic))??;
        let original = self.original.get_value();
        if self.is_in_its_own_words() {
            self.engine.set_value(original);
        } else {
            self.engine.update_value(|engine| Arc::make_mut(engine).take_over_own(&original));
        }
        // Whoever tries many weights would fill the memory with tables.
        self.tables.update_value(|tables| {
            let own: Vec<usize> = tables.range(listed..).map(|(topic, _)| *topic).filter(|&topic| topic != place).collect();
            for old in own.iter().take(own.len().saturating_sub(OWN_TABLES)) {
                tables.remove(old);
            }
        });
        Some(place)
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

    /// The address, for views that change with it.
    pub fn address(self) -> Address {
        self.address.get()
    }

    /// The page, for views that do not change with its filters.
    pub fn page(self) -> Memo<Page> {
        let address = self.address;
        Memo::new(move |_| address.get().page)
    }

    /// The address of a page as a link: it takes along the filters that hold wherever one looks.
    pub fn href(self, page: Page) -> impl Fn() -> String + Send + Sync + Clone + 'static {
        self.href_of(Address::of(page))
    }

    /// An address as a link, like [`Self::href`].
    pub fn href_of(self, to: Address) -> impl Fn() -> String + Send + Sync + Clone + 'static {
        let address = self.address;
        move || {
            let kept = |to: Address, name| address.with(|address| to.with(name, address.get(name).unwrap_or_default()));
            STICKY.into_iter().fold(to.clone(), kept).to_string()
        }
    }

    /// What may be ranked wherever one looks: the part of the filters that holds on every page.
    pub fn selection(self) -> Selection {
        let address = self.address.get();
        Selection { without_sensitive_lines: address.get(SENSITIVE) == Some("without"), ..Selection::default() }
    }

    /// Whether the address came with a filter, even an empty one.
    pub fn address_is_asked(self, name: &str) -> bool {
        self.address.with_untracked(|address| address.get(name).is_some())
    }

    /// Points of the best pair of a topic under what holds on every page, in thousandths: what a good figure is there.
    pub fn best_points(self, topic: usize) -> Option<u32> {
        let selection = self.selection();
        let key = (topic, selection.without_sensitive_lines);
        if let Some(known) = self.best.with_value(|best| best.get(&key).copied()) {
            return known;
        }
        let points = best_pairs(&self.engine(), &self.table(topic), &selection, 1, 0).first().map(|pair| pair.score.total());
        self.best.update_value(|best| {
            best.insert(key, points);
        });
        points
    }

    /// Whether the person has been on this page before.
    pub fn is_come_back(self) -> bool {
        self.spot.with_value(Option::is_some)
    }

    /// Begins the page that is shown now, once it stands.
    pub fn begin_page(self) {
        request_animation_frame(move || self.spot.with_value(|spot| page::begin(spot.as_ref())));
    }

    /// A filter of the address.
    pub fn filter(self, name: &'static str) -> Memo<String> {
        let address = self.address;
        Memo::new(move |_| address.with(|address| address.get(name).unwrap_or_default().to_owned()))
    }

    /// Sets several filters at once; empty ones go.
    pub fn set_filters(self, filters: &[(&str, &str)]) {
        let changed = filters.iter().fold(self.address.get_untracked(), |address, (name, value)| address.with(name, value));
        platform::history::replace(&changed.to_string());
        self.address.set(changed);
    }

    /// Sets a filter. Filters take no step in the history: Back leads to the page before.
    pub fn set_filter(self, name: &str, value: &str) {
        self.set_filters(&[(name, value)]);
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
