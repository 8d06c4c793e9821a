//! How long the pages of the region take: `cargo run --release -p padan-cli --example states_speed -- FILE…`
//!
//! For each dataset: matrices over all topics and over each by each measure, as a whole and by their longest step; the gaps of a topic; the
//! substitutes of an organisation. Tables of topics are made before.

use padan_core::dataset::Dataset;
use padan_core::document::read_text;
use padan_core::matching::gaps::{common_uses, gaps};
use padan_core::matching::selection::Selection;
use padan_core::matching::states::account::account;
use padan_core::matching::states::matrix::{Asked, Measure, Search};
use padan_core::matching::substitutes::substitutes;
use padan_core::matching::{Engine, TopicTable};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builtin, _) = padan_data::document().map_err(|error| format!("{error:?}"))?;
    for path in std::env::args().skip(1) {
        let dataset = Dataset::new(read_text(&std::fs::read(&path)?).0, String::new(), Some(&builtin));
        let engine = Engine::new(dataset, None);
        let begun = Instant::now();
        let tables: Vec<TopicTable> = (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)).collect();
        println!("{path}: {} organisations; tables {:.0} ms", engine.dataset().organisations.len(), ms(begun));
        for measure in Measure::ALL {
            for topics in [vec![None], (0..tables.len()).map(Some).collect()] {
                let (mut whole, mut steps) = (Vec::new(), Vec::new());
                for &topic in &topics {
                    let begun = Instant::now();
                    let mut search = Search::new(&engine, Asked { measure, topic, selection: Selection::default() });
                    steps.push(ms(begun));
                    while let Some(topic) = search.topic() {
                        let step = Instant::now();
                        search.step(&engine, &tables[topic]);
                        steps.push(ms(step));
                    }
                    whole.push(ms(begun));
                }
                let what = if topics.len() == 1 { "all topics" } else { "one topic" };
                println!("  {} in {what}: {}; steps {}", measure.id(), told(whole), told(steps));
            }
        }
        let times = |work: &dyn Fn(usize), count: usize| {
            told(
                (0..count)
                    .map(|place| {
                        let begun = Instant::now();
                        work(place);
                        ms(begun)
                    })
                    .collect(),
            )
        };
        let selection = Selection::default();
        println!("  gaps: {}", times(&|topic| drop(gaps(&engine, &tables[topic], &selection)), tables.len()));
        println!("  common uses: {}", times(&|_| drop(common_uses(&engine, &selection.of(engine.dataset()), |_| true)), 5));
        println!("  account: {}", times(&|state| drop(account(&engine, state, &selection)), engine.dataset().states.len()));
        let sample = engine.dataset().organisations.len().min(60);
        println!("  substitutes: {}", times(&|place| drop(substitutes(&engine, &tables, place, &selection, 6)), sample));
    }
    Ok(())
}

fn ms(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}

fn told(mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let at = |per_cent: usize| times.get(times.len() * per_cent / 100).or(times.last()).copied().unwrap_or(0.0);
    format!("p50 {:.2}, p95 {:.2}, longest {:.2} ms", at(50), at(95), at(100))
}
