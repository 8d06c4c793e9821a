//! A benchmark folder as `evaluate.py` reads it, and the engine over its `padan.json`.

use crate::generator::Generator;
use crate::metrics::{Candidate, Row, measure};
use padan_core::dataset::Dataset;
use padan_core::document::{Document, read_text};
use padan_core::matching::Engine;
use rayon::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

/// Why a folder cannot be used.
pub type Failure = String;

/// A benchmark: organisations in the order of its own list, and what was found out later.
pub struct Bench {
    /// The engine over the folder's dataset.
    pub engine: Engine,
    /// The day and title of the dataset.
    pub about: String,
    /// Place in the dataset of each organisation.
    pub places: Vec<usize>,
    /// Organisation by its place in the dataset.
    pub by_place: Vec<usize>,
    /// Queries of the task `topics`.
    pub topics: Vec<Query>,
    /// Queries of the task `pairs`.
    pub pairs: Vec<Query>,
    bands: Vec<u8>,
    name: String,
}

/// A ranking that is asked for.
pub struct Query {
    /// Topic in the dataset; `None` in the task `pairs`.
    pub topic: Option<usize>,
    /// Id by which a run names it.
    pub id: String,
    /// Who asks.
    pub asker: usize,
    /// Who may be ranked: other states, and in `pairs` nobody known.
    pub allowed: Vec<bool>,
    /// The right answers.
    pub truth: Vec<usize>,
    /// Those of them that the asker never worked with before.
    pub new: Vec<usize>,
    /// Names the order of ties.
    tie: String,
}

impl Bench {
    /// Reads a folder.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        Self::read_changed(folder, |_| {})
    }

    /// Reads a folder and changes its dataset before use.
    pub fn read_changed(folder: &Path, change: impl Fn(&mut Document)) -> Result<Self, Failure> {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read(folder.join("padan.json")).map_err(|error| format!("{}/padan.json: {error}", folder.display()))?;
        let (mut document, _) = read_text(&text);
        change(&mut document);
        let builtin = padan_data::document().map_err(|error| format!("bundled dataset: {error:?}"))?.0;
        let about = format!("{} ({})", document.title.clone().unwrap_or_default(), document.as_of.clone().unwrap_or_default());
        let engine = Engine::new(Dataset::new(document, String::new(), Some(&builtin)), None);
        let listed = lines(&folder.join("organisations.jsonl"))?;
        let ids: HashMap<String, usize> = listed.iter().enumerate().map(|(place, entry)| (text_of(entry, "id"), place)).collect();
        let places: Vec<usize> = listed
            .iter()
            .map(|entry| {
                engine.dataset().organisation(&text_of(entry, "id")).ok_or_else(|| format!("{} is not in padan.json", entry["id"]))
            })
            .collect::<Result<_, _>>()?;
        let mut by_place = vec![usize::MAX; engine.dataset().organisations.len()];
        places.iter().enumerate().for_each(|(own, &place)| by_place[place] = own);
        let bands = listed.iter().map(band).collect();
        let state = |own: usize| engine.dataset().organisations[places[own]].state;
        let count = places.len();
        let mut known = vec![Vec::new(); count];
        for pair in lines(&folder.join("known_pairs.jsonl"))? {
            let (a, b) = both(&pair, &ids)?;
            known[a].push(b);
            known[b].push(a);
        }
        let abroad = |own: usize| -> Vec<bool> { (0..count).map(|other| state(other) != state(own)).collect() };
        let mut topics = Vec::new();
        for entry in lines(&folder.join("queries.jsonl")).unwrap_or_default() {
            let id = text_of(&entry, "topic");
            let asker = of(&ids, &text_of(&entry, "anchor"))?;
            let truth = list(&entry["truth"], &ids)?;
            let new = truth.iter().copied().filter(|other| !known[asker].contains(other)).collect();
            let topic = Some(engine.dataset().topic(&id).ok_or_else(|| format!("topic {id} is not in padan.json"))?);
            topics.push(Query { topic, tie: id.clone(), id, asker, allowed: abroad(asker), truth, new });
        }
        let mut later: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for pair in lines(&folder.join("pairs.jsonl"))? {
            let (a, b) = both(&pair, &ids)?;
            later.entry(a).or_default().push(b);
            later.entry(b).or_default().push(a);
        }
        if let Ok(text) = fs::read(folder.join("query_ids.json")) {
            let kept: Value = serde_json::from_slice(&text).map_err(|error| format!("query_ids.json: {error}"))?;
            let kept = list(&kept, &ids)?;
            later.retain(|asker, _| kept.contains(asker));
        }
        let pairs = later
            .into_iter()
            .map(|(asker, truth)| {
                let mut allowed = abroad(asker);
                known[asker].iter().for_each(|&other| allowed[other] = false);
                let id = text_of(&listed[asker], "id");
                Query { topic: None, id, asker, allowed, new: truth.clone(), truth, tie: asker.to_string() }
            })
            .collect();
        Ok(Self { engine, about, places, by_place, topics, pairs, bands, name })
    }

    /// Number of organisations.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// The order of ties of a query, as the benchmark's own program draws it.
    pub fn ties(&self, query: &Query) -> Vec<f64> {
        let mut generator = Generator::new(crc32fast::hash(format!("{}|{}", self.name, query.tie).as_bytes()));
        (0..self.len()).map(|_| generator.unit()).collect()
    }

    /// Measures a ranking of every query, given by its scores; `NaN` in all where a query has no right answer left.
    pub fn measure(&self, queries: &[Query], scores: impl Fn(&Query) -> Vec<f64> + Sync) -> Vec<Row> {
        self.measure_for(queries, scores, |query| query.truth.clone(), |_, _| true)
    }

    /// The same with other right answers and among some candidates only.
    pub fn measure_for(
        &self,
        queries: &[Query],
        scores: impl Fn(&Query) -> Vec<f64> + Sync,
        truth: impl Fn(&Query) -> Vec<usize> + Sync,
        among: impl Fn(&Query, usize) -> bool + Sync,
    ) -> Vec<Row> {
        queries
            .par_iter()
            .map(|query| {
                let (scores, ties) = (scores(query), self.ties(query));
                let mut right = vec![false; self.len()];
                for other in truth(query) {
                    right[other] = true;
                }
                let candidates: Vec<Candidate> = (0..self.len())
                    .filter(|&other| query.allowed[other] && among(query, other))
                    .map(|other| Candidate { score: scores[other], tie: ties[other], band: self.bands[other], right: right[other] })
                    .collect();
                measure(&candidates).unwrap_or([f64::NAN; 6])
            })
            .collect()
    }

    /// Distinct claim texts of an organisation: its past projects, where texts are their titles.
    pub fn texts(&self, own: usize) -> usize {
        self.engine.portrait(self.places[own]).claim_texts.len()
    }
}

/// Bands of size: 1, 2, 3–4, 5–8, 9–16, 17 and more past projects.
fn band(entry: &Value) -> u8 {
    let stated = entry["projects_count"].as_u64().filter(|&count| count > 0);
    let past = stated.unwrap_or_else(|| entry["projects"].as_array().map_or(0, |list| list.len() as u64));
    u8::try_from([2, 3, 5, 9, 17].iter().filter(|&&edge| past >= edge).count()).unwrap_or_default()
}

fn lines(path: &Path) -> Result<Vec<Value>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let parse = |line: &str| serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()));
    text.lines().filter(|line| !line.trim().is_empty()).map(parse).collect()
}

fn text_of(entry: &Value, field: &str) -> String {
    entry[field].as_str().unwrap_or_default().to_owned()
}

fn of(ids: &HashMap<String, usize>, id: &str) -> Result<usize, Failure> {
    ids.get(id).copied().ok_or_else(|| format!("organisation {id} is not in organisations.jsonl"))
}

fn list(value: &Value, ids: &HashMap<String, usize>) -> Result<Vec<usize>, Failure> {
    value.as_array().into_iter().flatten().map(|id| of(ids, id.as_str().unwrap_or_default())).collect()
}

/// Both organisations of a line that is a list of two or an object with `a` and `b`.
fn both(value: &Value, ids: &HashMap<String, usize>) -> Result<(usize, usize), Failure> {
    let side = |place: usize, name: &str| value.get(place).or_else(|| value.get(name)).and_then(Value::as_str).unwrap_or_default();
    Ok((of(ids, side(0, "a"))?, of(ids, side(1, "b"))?))
}
