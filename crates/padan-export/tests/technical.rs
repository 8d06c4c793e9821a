//! The look for technical parameters against labelled examples that were fixed before its rules.

use padan_export::technical::scan;
use proptest::prelude::*;

const EXAMPLES: &str = include_str!("technical/examples.tsv");

#[test]
fn labelled_examples_are_found_and_nothing_else_is() {
    let mut wrong = Vec::new();
    let mut seen = [0, 0];
    for line in EXAMPLES.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (text, kind, words) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
        let wanted: Vec<(&str, &str)> = words.split('|').filter(|word| *word != "-").map(|word| (kind, word)).collect();
        seen[usize::from(wanted.is_empty())] += 1;
        let found = scan(text);
        let found: Vec<(&str, &str)> = found.iter().map(|hit| (hit.kind.id(), hit.text.as_str())).collect();
        if found != wanted {
            wrong.push(format!("{text}: {found:?}, not {wanted:?}"));
        }
    }
    assert!(seen[0] >= 30 && seen[1] >= 30, "{seen:?}");
    assert_eq!(wrong, Vec::<String>::new());
}

/// Texts made to take long or to reach deep are looked through like others.
#[test]
fn long_chains_are_only_long() {
    for part in ["1x", "1 x ", "1'", "p/n/", "A1", "±", "1,", "a@b.", "1-", "model ", "  "] {
        let text = part.repeat(20_000);
        assert!(scan(&text).len() <= text.len(), "{part}");
    }
}

proptest! {
    #[test]
    fn any_text_is_looked_through(text in "(\\PC{0,6}|[0-9]{1,4}|[.,±x ]|km|W|model |P/N |drawing no. |A1B2C3|m/s²|°C){0,14}") {
        let mut end = 0;
        for hit in scan(&text) {
            prop_assert!(hit.start >= end);
            prop_assert_eq!(text.get(hit.start..hit.start + hit.text.len()), Some(hit.text.as_str()));
            end = hit.start + hit.text.len();
        }
    }
}
