//! How long screening takes: `cargo run --release -p padan-core --example screening_speed`.
//!
//! 20,000 rows of about 200 characters, put together of claims of the bundled dataset, as an honest list has them, and then of
//! the labelled texts, of which every other one holds a word of the lexicon: the worst. With a file as argument, screens its
//! lines instead and prints each hit.

use std::time::Instant;

use padan_core::screening::screen;

fn main() -> std::io::Result<()> {
    if let Some(path) = std::env::args().nth(1) {
        for line in std::fs::read_to_string(path)?.lines() {
            for hit in screen(line) {
                println!("{}\t{}\t{}\t{line}", hit.heading, hit.language, hit.written(line));
            }
        }
        return Ok(());
    }
    let organisations = [include_str!("../../../data/organisations/id.json"), include_str!("../../../data/organisations/my.json")];
    let claims: Vec<&str> =
        organisations.iter().flat_map(|file| file.lines()).filter_map(|line| line.trim().strip_prefix("\"claim\": \"")).collect();
    let lines = include_str!("../tests/fixtures/screening/labelled.tsv").lines().filter(|line| !line.starts_with('#'));
    let labelled: Vec<&str> = lines.filter_map(|line| line.split('\t').nth(2)).collect();
    for (name, texts) in [("claims", claims), ("labelled", labelled)] {
        let rows = rows(&texts);
        let characters: usize = rows.iter().map(|row| row.chars().count()).sum();
        for round in 1..=5 {
            let start = Instant::now();
            let hits: usize = rows.iter().map(|row| screen(row).len()).sum();
            println!("{name}, round {round}: {} rows, {characters} characters, {hits} hits, {:?}", rows.len(), start.elapsed());
        }
    }
    Ok(())
}

fn rows(texts: &[&str]) -> Vec<String> {
    let row = |number: usize| {
        let mut text = String::new();
        for next in texts.iter().cycle().skip(number * 7 % texts.len().max(1)) {
            if text.chars().count() >= 180 {
                break;
            }
            text.push_str(next);
            text.push(' ');
        }
        text
    };
    (0..20_000).map(row).collect()
}
