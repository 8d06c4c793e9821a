//! The engine's own rankings of the benchmark's queries, and the parts that they are made of.

use crate::bench::{Bench, Query};
use padan_core::matching::rank::best_partners;
use padan_core::matching::selection::{Circle, Selection};
use padan_core::matching::{PairScore, TopicTable, parts};
use rayon::prelude::*;

/// Scores of all candidates by the points of the pair in the query's topic.
#[allow(clippy::cast_precision_loss, reason = "points are far below 2^52")]
pub fn by_points(bench: &Bench, query: &Query, points: impl Fn(&PairScore) -> u64) -> Vec<f64> {
    let asker = bench.places[query.asker];
    let Some(table) = query.topic.and_then(|topic| bench.engine.table(topic)) else { return vec![0.0; bench.len()] };
    let score = |other: usize| points(&bench.engine.score(&table, asker, bench.places[other])) as f64;
    (0..bench.len()).map(|other| if query.allowed[other] { score(other) } else { 0.0 }).collect()
}

/// Scores of all candidates by the points of the pair in its best topic: what `padan partners` without a topic gives.
pub fn best_topic(bench: &Bench, tables: &[TopicTable], query: &Query) -> Vec<f64> {
    let selection = Selection { circle: Circle::All, ..Selection::default() };
    let mut scores = vec![f64::NEG_INFINITY; bench.len()];
    for partner in best_partners(&bench.engine, tables, bench.places[query.asker], &selection, usize::MAX, 0) {
        scores[bench.by_place[partner.organisation]] = f64::from(partner.score.total());
    }
    scores
}

/// The tables of all topics.
pub fn tables(bench: &Bench) -> Vec<TopicTable> {
    (0..bench.engine.dataset().topics.len()).into_par_iter().filter_map(|topic| bench.engine.table(topic)).collect()
}

/// The parts of every pair of a query's asker and a candidate, as shares from 0 to 1; what cannot be known has that of coverage,
/// where its share of the points goes.
pub fn parts_of(bench: &Bench, query: &Query) -> Vec<[f32; parts::COUNT]> {
    let asker = bench.places[query.asker];
    let Some(table) = query.topic.and_then(|topic| bench.engine.table(topic)) else { return Vec::new() };
    let one = |other: usize| {
        let found = parts::of(&bench.engine, &table, asker, bench.places[other]);
        let coverage = found[0].unwrap_or_default();
        #[allow(clippy::cast_precision_loss, reason = "millionths fit 24 bits")]
        found.map(|part| part.unwrap_or(coverage) as f32 / 1e6)
    };
    (0..bench.len()).map(|other| if query.allowed[other] { one(other) } else { [0.0; parts::COUNT] }).collect()
}
