//! One number for all that ranking says: `cargo run --release -p padan-bench --example checksum -- [FILE…]`. The same before and
//! after a change that is meant to change nothing. Without a file, of the bundled data.

use padan_bench::synthetic;
use padan_core::matching::Engine;
use padan_core::matching::rank::{RankedPair, best_pairs};
use padan_core::matching::selection::{Circle, Selection};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builtin, _) = padan_data::document().map_err(|error| format!("{error:?}"))?;
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        files.push(String::new());
    }
    for file in files {
        let dataset = match file.as_str() {
            "" => padan_data::dataset().map_err(|error| format!("{error:?}"))?,
            path => synthetic::dataset(&std::fs::read(path)?, &builtin),
        };
        let start = Instant::now();
        let engine = Engine::new(dataset, None);
        let took = start.elapsed().as_secs_f64() * 1000.0;
        let selection = Selection { circle: Circle::All, ..Selection::default() };
        let tables: Vec<_> = (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)).collect();
        let mut sum = 0u64;
        for (table, dial) in tables.iter().flat_map(|table| [0, 50, 100].map(|dial| (table, dial))) {
            for RankedPair { a, b, score } in best_pairs(&engine, table, &selection, 200, dial) {
                let terms = score.terms.iter().map(|term| u64::from(term.points));
                let numbers = [a as u64, b as u64].into_iter().chain(terms).chain([u64::from(score.coverage)]);
                sum = numbers.fold(sum, |sum, number| sum.wrapping_mul(31).wrapping_add(number));
            }
        }
        println!("{file}: {sum:016x}, engine {took:.0} ms, all {:.0} ms", start.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(())
}
