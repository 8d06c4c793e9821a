//! Reading a run: what another program ranked.

use crate::bench::{Bench, Query};
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// Scores of all candidates by query; what is not listed comes last.
pub fn read(bench: &Bench, queries: &[Query], file: &Path) -> Result<HashMap<String, Vec<f64>>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut scores: HashMap<String, Vec<f64>> =
        queries.iter().map(|query| (query.id.clone(), vec![f64::NEG_INFINITY; bench.len()])).collect();
    for (number, line) in (1..).zip(text.lines()) {
        let mut fields = line.split('\t');
        let (Some(query), Some(candidate), Some(score), None) = (fields.next(), fields.next(), fields.next(), fields.next()) else {
            return Err(format!("{}: line {number} is not three fields", file.display()));
        };
        let score: f64 = score.parse().map_err(|_| format!("{}: line {number}: {score} is not a number", file.display()))?;
        let place = bench.engine.dataset().organisation(candidate).map(|place| bench.by_place[place]);
        // What the benchmark does not ask for is passed over, as its own program does.
        if let (Some(list), Some(place)) = (scores.get_mut(query), place.filter(|&place| place < bench.len())) {
            list[place] = score;
        }
    }
    Ok(scores)
}
