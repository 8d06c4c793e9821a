//! The engine as the measuring page calls it. Times are taken there; here are only the steps.

use crate::{numbers, sets, texts, trying::try_pairs};
use padan_core::dataset::Dataset;
use padan_core::document::{Document, Reading, hash, read};
use padan_core::matching::rank::{RankedPair, best_pairs, best_partners};
use padan_core::matching::selection::Selection;
use padan_core::matching::team::{Search, Wish};
use padan_core::matching::{Engine, Opening, Progress, TopicTable};
use padan_core::search::Index;
use wasm_bindgen::prelude::wasm_bindgen;

/// An engine and what it takes to make one, step by step, as the app does when a dataset is opened.
#[wasm_bindgen]
#[derive(Default)]
pub struct Bench {
    builtin: Document,
    json: serde_json::Value,
    document: Document,
    hash: String,
    dataset: Dataset,
    engine: Engine,
    tables: Vec<TopicTable>,
    selection: Selection,
    index: Index,
    in_steps: Option<InSteps>,
}

/// A file that is being opened in steps.
enum InSteps {
    Reading(Box<Reading>),
    Opening(Box<Opening>),
}

/// Work of one step: bytes to parse, claims to take in.
const STEP: (usize, usize) = (20_000, 200);

#[wasm_bindgen]
impl Bench {
    /// Nothing but the bundled data, read.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        let builtin = padan_data::document().map(|(document, _)| document).unwrap_or_default();
        Self { builtin, ..Self::default() }
    }

    /// From the bytes of a file to JSON.
    pub fn parse(&mut self, bytes: &[u8]) {
        self.json = serde_json::from_slice(bytes).unwrap_or_default();
    }

    /// The hash of the file, by which shortlists know it.
    pub fn hash(&mut self) -> String {
        self.hash = hash(&self.json);
        self.hash.clone()
    }

    /// From JSON to a document; says how many organisations it lists.
    pub fn read(&mut self) -> usize {
        self.document = read(self.json.take()).0;
        self.document.organisations.len()
    }

    /// From the document to a dataset.
    pub fn dataset(&mut self) {
        self.dataset = Dataset::new(std::mem::take(&mut self.document), std::mem::take(&mut self.hash), Some(&self.builtin));
    }

    /// From the dataset to an engine.
    pub fn engine(&mut self) {
        self.tables.clear();
        self.engine = Engine::new(std::mem::take(&mut self.dataset), None);
    }

    /// Begins to open a file in steps, as a page does that may not freeze.
    pub fn begin(&mut self, bytes: &[u8]) {
        self.in_steps = Some(InSteps::Reading(Box::new(Reading::new(bytes.to_vec()))));
    }

    /// A step of opening; whether there is more to do.
    pub fn step(&mut self) -> bool {
        let progress = match &mut self.in_steps {
            None => return false,
            Some(InSteps::Reading(reading)) => reading.step(STEP.0),
            Some(InSteps::Opening(opening)) => opening.step(STEP.1),
        };
        if progress == Progress::Done {
            match self.in_steps.take() {
                Some(InSteps::Reading(reading)) => {
                    let (document, hash, _) = reading.document().unwrap_or_default();
                    let opening = Opening::of(document, hash, Some(&self.builtin), None);
                    self.in_steps = Some(InSteps::Opening(Box::new(opening)));
                }
                Some(InSteps::Opening(opening)) => {
                    self.tables.clear();
                    self.engine = opening.engine().unwrap_or_default();
                }
                None => {}
            }
        }
        self.in_steps.is_some()
    }

    /// Organisations there are.
    pub fn organisations(&self) -> usize {
        self.engine.dataset().organisations.len()
    }

    /// An adversarial set instead of a file.
    pub fn set(&mut self, name: &str, n: usize) -> bool {
        self.tables.clear();
        self.engine = sets::engine(name, n).unwrap_or_default();
        self.topics() > 0
    }

    /// Topics there are.
    pub fn topics(&self) -> usize {
        self.engine.dataset().topics.len()
    }

    /// The id of a topic and its number of elements, as `id/elements`.
    pub fn topic(&self, topic: usize) -> String {
        self.engine.dataset().topics.get(topic).map(|topic| format!("{}/{}", topic.id, topic.elements.len())).unwrap_or_default()
    }

    /// Makes the table of a topic; the tables have to be made in order, and may be made anew.
    pub fn table(&mut self, topic: usize) {
        if let Some(table) = self.engine.table(topic) {
            self.tables.truncate(topic);
            self.tables.push(table);
        }
    }

    /// The best pairs of a topic: a, b and thousandths of points of each, one behind the other.
    pub fn best(&self, topic: usize, k: usize) -> Vec<u32> {
        flat(&best_pairs(&self.engine, &self.tables[topic], &self.selection, k, 0))
    }

    /// The best of all pairs of a sample of rows, all being tried, in the same form, and behind them how many were tried.
    pub fn try_all(&self, topic: usize, k: usize, every: usize) -> Vec<u32> {
        let tried = try_pairs(&self.engine, &self.tables[topic], &self.selection, k, every);
        let mut all = flat(&tried.best);
        all.push(u32::try_from(tried.pairs).unwrap_or(u32::MAX));
        all
    }

    /// Thousandths of points of each term of a pair.
    pub fn terms(&self, topic: usize, a: usize, b: usize) -> Vec<u32> {
        self.engine.score(&self.tables[topic], a, b).terms.iter().map(|term| term.points).collect()
    }

    /// The best partners of one over all topics whose tables were made: organisation, topic and points of each.
    pub fn partners(&self, organisation: usize, k: usize) -> Vec<u32> {
        let partners = best_partners(&self.engine, &self.tables, organisation, &self.selection, k, 0);
        partners.iter().flat_map(|found| [number(found.organisation), number(found.topic), found.score.total()]).collect()
    }

    /// The best team of a topic at a level (in millionths) with so many members and states; the nodes that were tried, and 1
    /// where the answer is proven.
    pub fn team(&self, topic: usize, level: u32, max: usize, min_states: usize, one_per_state: bool) -> Vec<u32> {
        let wish = Wish { level, max, min_states, one_per_state, ..Wish::default() };
        let Ok(mut search) = Search::new(&self.engine, &self.tables[topic], &wish) else { return Vec::new() };
        let proven = search.step(5_000_000) == Progress::Done;
        let nodes = search.answer().map_or(0, |answer| answer.nodes);
        vec![u32::try_from(nodes).unwrap_or(u32::MAX), u32::from(proven)]
    }

    /// The bundled data instead of a file.
    pub fn bundled(&mut self) {
        self.tables.clear();
        self.engine = Engine::new(padan_data::dataset().unwrap_or_default(), None);
    }

    /// Makes the search index.
    pub fn index(&mut self) {
        self.index = Index::new(self.engine.dataset());
    }

    /// The ids that answer best what was typed, separated by spaces.
    pub fn search(&self, typed: &str, limit: usize) -> String {
        let found = self.index.search(typed, limit);
        let ids: Vec<&str> = found.hits.iter().map(|hit| hit.item.id(self.engine.dataset())).collect();
        ids.join(" ")
    }

    /// What rivals of the search read: one object for each organisation, topic and capability, with its texts by field.
    pub fn texts(&self) -> String {
        texts::of(self.engine.dataset())
    }

    /// What the rivals need, whatever the topic.
    pub fn common_numbers(&self) -> String {
        numbers::common(&self.engine)
    }

    /// What the rivals need of a topic.
    pub fn topic_numbers(&self, topic: usize) -> String {
        numbers::of_topic(&self.engine, &self.tables[topic])
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn flat(pairs: &[RankedPair]) -> Vec<u32> {
    pairs.iter().flat_map(|pair| [number(pair.a), number(pair.b), pair.score.total()]).collect()
}
