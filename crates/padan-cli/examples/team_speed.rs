//! How long the best team takes: `cargo run --release -p padan-cli --example team_speed -- FILE…`
//!
//! For each dataset, each topic and each of several wishes, prints p50, p95 and the longest time from nothing but the topic's
//! table to the proven answer, and the nodes that were tried.

use padan_core::dataset::Dataset;
use padan_core::document::read_text;
use padan_core::matching::team::{Search, Wish};
use padan_core::matching::{Engine, Progress};
use std::time::Instant;

/// Where a search is given up.
const MOST: u64 = 5_000_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builtin, _) = padan_data::document().map_err(|error| format!("{error:?}"))?;
    for path in std::env::args().skip(1) {
        let dataset = Dataset::new(read_text(&std::fs::read(&path)?).0, String::new(), Some(&builtin));
        let engine = Engine::new(dataset, None);
        let (mut all, mut nodes, mut open) = (Vec::new(), Vec::new(), 0);
        println!("{path}: {} organisations", engine.dataset().organisations.len());
        for topic in 0..engine.dataset().topics.len() {
            let Some(table) = engine.table(topic) else { continue };
            for (level, max, min_states, one_per_state) in [
                (800_000, 5, 3, false),
                (800_000, 5, 3, true),
                (400_000, 5, 3, false),
                (300_000, 5, 3, false),
                (200_000, 6, 5, false),
                (1_000_000, 8, 4, false),
            ] {
                let wish = Wish { level, max, min_states, one_per_state, ..Wish::default() };
                let start = Instant::now();
                let mut search = Search::new(&engine, &table, &wish).map_err(|told| told.key)?;
                let done = search.step(MOST) == Progress::Done;
                let took = start.elapsed().as_secs_f64() * 1000.0;
                let answer = search.answer();
                let tried = answer.as_ref().map_or(0, |answer| answer.nodes);
                open += usize::from(!done);
                if took > 10.0 || !done {
                    let elements = engine.dataset().topics[topic].elements.len();
                    let found = answer.map(|answer| (answer.members.len(), answer.coverage, answer.upper_bound, answer.reached));
                    println!(
                        "  {} ({elements}) {level} {max} {min_states} {one_per_state}: {took:.1} ms, {tried} nodes {found:?} {done}",
                        engine.dataset().topics[topic].id
                    );
                }
                all.push(took);
                nodes.push(tried);
            }
        }
        all.sort_by(f64::total_cmp);
        nodes.sort_unstable();
        let at = |per_cent: usize| (all.len() * per_cent / 100).min(all.len().saturating_sub(1));
        if let (Some(half), Some(most), Some(last)) = (all.get(at(50)), all.get(at(95)), all.last()) {
            println!("  {} searches: p50 {half:.2} ms, p95 {most:.2} ms, longest {last:.2} ms; {open} not ended", all.len());
            println!("  nodes: p50 {}, p95 {}, most {}", nodes[at(50)], nodes[at(95)], nodes[nodes.len() - 1]);
        }
    }
    Ok(())
}
