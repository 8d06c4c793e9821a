//! How the 50 best pairs of each topic grow with the organisations: times in one run, or the work as counts, which no other
//! program on the machine changes:
//! `cargo run --release -p padan-bench --example growth -- 1000 10000 100000` (and `--features counts` for the counts).

use padan_bench::synthetic;
use padan_core::matching::rank::best_pairs;
use padan_core::matching::selection::Selection;
use padan_core::matching::{Engine, TopicTable};
use std::hint::black_box;
use std::time::Instant;

/// Times a search is repeated; the quickest counts, since others on the machine only slow it down.
const TIMES: usize = if cfg!(feature = "counts") { 1 } else { 7 };

fn quickest<T>(mut work: impl FnMut() -> T) -> f64 {
    let mut least = f64::INFINITY;
    for _ in 0..TIMES {
        let start = Instant::now();
        black_box(work());
        least = least.min(start.elapsed().as_secs_f64() * 1000.0);
    }
    least
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builtin, _) = padan_data::document().map_err(|error| format!("{error:?}"))?;
    let selection = Selection::default();
    for argument in std::env::args().skip(1) {
        let n: usize = argument.parse()?;
        let Some(bytes) = synthetic::bytes(n) else { continue };
        let engine = Engine::new(synthetic::dataset(&bytes, &builtin), None);
        let topics = 0..engine.dataset().topics.len();
        let mut times = Vec::new();
        for topic in topics {
            let made = quickest(|| engine.table(topic));
            let Some(table): Option<TopicTable> = engine.table(topic) else { continue };
            let found = quickest(|| best_pairs(&engine, &table, &selection, 50, 0));
            let id = &engine.dataset().topics[topic].id;
            #[cfg(feature = "counts")]
            println!("{n} {id} {:?}", padan_core::matching::counts::take());
            #[cfg(not(feature = "counts"))]
            println!("{n} {id}: table {made:.2} ms, pairs {found:.2} ms");
            times.push((found, made, id.clone()));
        }
        times.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        if let (Some((middle, ..)), Some((most, _, id))) = (times.get(times.len() / 2), times.last()) {
            println!("{n}: pairs median {middle:.2} ms, most {most:.2} ms ({id})");
        }
    }
    Ok(())
}
