//! The sensitivity check, measured on texts that were labelled before its lexicon was written.

use std::collections::BTreeMap;

use padan_core::screening::screen;

/// A labelled text: language, heading or `-`, text.
struct Labelled {
    language: &'static str,
    heading: &'static str,
    text: &'static str,
}

/// The texts with their numbers, from 1.
fn texts() -> impl Iterator<Item = (usize, Labelled)> {
    let lines = include_str!("fixtures/screening/labelled.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.enumerate().map(|(index, line)| {
        let columns: Vec<&str> = line.split('\t').collect();
        assert_eq!(columns.len(), 3, "{line}");
        (index + 1, Labelled { language: columns[0], heading: columns[1], text: columns[2] })
    })
}

#[derive(Debug, Default, Clone, Copy)]
struct Figures {
    sensitive: usize,
    found: usize,
    heading_too: usize,
    harmless: usize,
    alarms: usize,
}

/// The figures of one half: texts whose number leaves `rest` when divided by two.
fn measure(rest: usize) -> (Figures, BTreeMap<&'static str, Figures>, Vec<String>) {
    let mut all = Figures::default();
    let mut languages: BTreeMap<&'static str, Figures> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (number, labelled) in texts().filter(|(number, _)| number % 2 == rest) {
        let hits = screen(labelled.text);
        let sensitive = labelled.heading != "-";
        for figures in [&mut all, languages.entry(labelled.language).or_default()] {
            if sensitive {
                figures.sensitive += 1;
                figures.found += usize::from(!hits.is_empty());
                figures.heading_too += usize::from(hits.iter().any(|hit| hit.heading == labelled.heading));
            } else {
                figures.harmless += 1;
                figures.alarms += usize::from(!hits.is_empty());
            }
        }
        if sensitive == hits.is_empty() {
            let words: Vec<&str> = hits.iter().map(|hit| hit.word).collect();
            wrong.push(format!("{number} {} {} {}: {words:?}", labelled.language, labelled.heading, labelled.text));
        }
    }
    (all, languages, wrong)
}

fn print(rest: usize, words: bool) -> Figures {
    let (all, languages, wrong) = measure(rest);
    println!("{all:?}");
    for (language, figures) in languages {
        println!("{language:4} {figures:?}");
    }
    if words {
        println!("{}", wrong.join("\n"));
    }
    all
}

#[test]
fn development() {
    print(1, true);
}
