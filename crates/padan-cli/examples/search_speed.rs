//! How long a search takes: `cargo run --release -p padan-cli --example search_speed -- FILE…`
//!
//! For each dataset, prints how long its index takes to be made and what memory it holds, then p50, p95 and the longest time of a
//! keystroke: names, names with a letter left out, claims, and the queries of `padan-data`, each typed letter by letter. Each keystroke is tried three times and the shortest time taken, since others may use the machine.

use padan_core::dataset::Dataset;
use padan_core::document::read_text;
use padan_core::search::Index;
use std::time::Instant;

const QUERIES: &str = include_str!("../../padan-data/tests/queries.tsv");

/// Memory of this process in use, in bytes.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    status.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or(0) * 4096
}

/// Each beginning of a text, as it is typed.
fn keystrokes(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().skip(1).map(|(end, _)| &text[..end]).chain([text])
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (builtin, _) = padan_data::document().map_err(|error| format!("{error:?}"))?;
    for path in std::env::args().skip(1) {
        let dataset = Dataset::new(read_text(&std::fs::read(&path)?).0, String::new(), Some(&builtin));
        let held = memory();
        let start = Instant::now();
        let index = Index::new(&dataset);
        println!(
            "{path}: {} organisations; index in {:.0} ms, {} kB, {} kB more in use",
            dataset.organisations.len(),
            start.elapsed().as_secs_f64() * 1000.0,
            index.bytes() / 1000,
            memory().saturating_sub(held) / 1000
        );
        let step = (dataset.organisations.len() / 200).max(1);
        let some = || dataset.organisations.iter().step_by(step);
        let names: Vec<String> = some().map(|entry| entry.name.clone()).collect();
        let wrong = names.iter().map(|name| name.char_indices().filter(|(at, _)| *at != 2).map(|(_, letter)| letter).collect()).collect();
        let claims =
            some().filter_map(|entry| Some(entry.claims.first()?.text.split_whitespace().take(6).collect::<Vec<_>>().join(" "))).collect();
        let queries = QUERIES.lines().filter_map(|line| line.split('\t').nth(2)).map(str::to_owned).collect();
        let mut all = Vec::new();
        let sets: [(&str, Vec<String>); 4] = [("names", names), ("mistyped", wrong), ("claims", claims), ("queries", queries)];
        for (name, texts) in sets {
            let mut times = Vec::new();
            for typed in texts.iter().flat_map(|text| keystrokes(text)) {
                let once = || {
                    let begun = Instant::now();
                    std::hint::black_box(index.search(typed, 20));
                    begun.elapsed().as_secs_f64() * 1000.0
                };
                times.push((once().min(once()).min(once()), typed));
            }
            all.extend(times.iter().copied().map(|(time, _)| (time, "")));
            say(name, times);
        }
        say("all", all);
    }
    Ok(())
}

fn say(name: &str, mut times: Vec<(f64, &str)>) {
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    let at = |per_cent: usize| times.get(times.len() * per_cent / 100).or(times.last()).copied().unwrap_or_default();
    println!(
        "  {name}: {} keystrokes, p50 {:.2} ms, p95 {:.2} ms, longest {:.2} ms {:?}",
        times.len(),
        at(50).0,
        at(95).0,
        at(100).0,
        at(100).1
    );
}
