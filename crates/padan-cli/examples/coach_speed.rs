//! How long the coach takes: `cargo run --release -p padan-cli --example coach_speed -- FILE…`
//!
//! For each dataset, each topic and forty organisations, prints p50, p95 and the longest time of a single change and of the
//! whole advice, and how often each kind of advice came up.

use padan_core::dataset::Dataset;
use padan_core::document::read_text;
use padan_core::matching::coach::{Advice, Coach};
use padan_core::matching::selection::Selection;
use padan_core::matching::{Engine, Progress};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builtin, _) = padan_data::document().map_err(|error| format!("{error:?}"))?;
    for path in std::env::args().skip(1) {
        let dataset = Dataset::new(read_text(&std::fs::read(&path)?).0, String::new(), Some(&builtin));
        let engine = Engine::new(dataset, None);
        let count = engine.dataset().organisations.len();
        let (mut steps, mut whole, mut kinds) = (Vec::new(), Vec::new(), [0; 5]);
        for table in (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)) {
            for organisation in (0..count).step_by((count / 40).max(1)) {
                let start = Instant::now();
                let mut coach = Coach::new(&engine, &table, organisation, &Selection::default(), 10);
                loop {
                    let begun = Instant::now();
                    let progress = coach.step(&engine, &table, 1);
                    steps.push(begun.elapsed().as_secs_f64() * 1000.0);
                    if progress == Progress::Done {
                        break;
                    }
                }
                whole.push(start.elapsed().as_secs_f64() * 1000.0);
                kinds[match coach.advice() {
                    Some(Advice::Unranked) | None => 0,
                    Some(Advice::InFront { .. }) => 1,
                    Some(Advice::Change(change)) => 1 + change.capabilities.len(),
                    Some(Advice::OutOfReach) => 4,
                }] += 1;
            }
        }
        println!("{path}: {count} organisations; unranked, in front, one claim, two, out of reach: {kinds:?}");
        for (name, mut times) in [("change", steps), ("advice", whole)] {
            times.sort_by(f64::total_cmp);
            let at = |per_cent: usize| times.get(times.len() * per_cent / 100).or(times.last()).copied().unwrap_or(0.0);
            println!("  {name}: p50 {:.2} ms, p95 {:.2} ms, longest {:.2} ms", at(50), at(95), at(100));
        }
    }
    Ok(())
}
