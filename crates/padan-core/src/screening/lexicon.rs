//! The table of words, as a person writes it, made ready for searching.

use std::sync::OnceLock;

use super::letters::Letters;
use super::pattern::{Way, stands};
use crate::order::ordered;

/// How far a word beside another one tells what it means, in letters.
const BESIDE: usize = 60;

/// A line of the table: words that mean the same heading and share what excuses them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    pub(super) language: &'static str,
    pub(super) heading: &'static str,
    /// Phrases that the word is a harmless part of, set apart by `;` as all the next.
    within: &'static str,
    /// Words that make it harmless where they stand beside it.
    beside: &'static str,
    /// Words of which one has to stand beside it.
    needs: &'static str,
}

/// A word of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    /// Its first two letters.
    key: Key,
    pub(super) row: u16,
    pub(super) pattern: &'static str,
    /// Without the `*`.
    pub(super) shown: &'static str,
}

type Key = (char, char);

/// The table, made ready.
#[derive(Debug)]
pub(super) struct Lexicon {
    pub(super) rows: Vec<Row>,
    words: Vec<Word>,
}

impl Lexicon {
    /// The table that comes with the program.
    pub(super) fn bundled() -> &'static Self {
        static BUNDLED: OnceLock<Lexicon> = OnceLock::new();
        BUNDLED.get_or_init(|| Self::read(include_str!("lexicon.tsv")))
    }

    /// Reads a table. A line is left out where it has no word or is a comment; nothing is refused.
    pub(super) fn read(table: &'static str) -> Self {
        let (mut rows, mut words) = (Vec::new(), Vec::new());
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let mut column = || columns.next().unwrap_or_default();
            let (language, heading, list) = (column(), column(), column());
            let row = Row { language, heading, within: column(), beside: column(), needs: column() };
            let Ok(number) = u16::try_from(rows.len()) else { break };
            rows.push(row);
            for pattern in list.split(';') {
                let plain = |letter| if row.way() == Way::Marked { letter } else { crate::text::base(letter) };
                let mut letters = pattern.chars().map(plain);
                let (Some(first), Some(second)) = (letters.next(), letters.next()) else { continue };
                words.push(Word { key: (first, second), row: number, pattern, shown: pattern.trim_end_matches('*') });
            }
        }
        Self { rows, words: ordered(words, |a, b| a.key.cmp(&b.key)) }
    }

    /// The words that begin with the two letters at a place, with their marks or without.
    pub(super) fn candidates(&self, letters: &Letters, place: usize) -> impl Iterator<Item = &Word> {
        let key = |plain| Some((letters.at(place, plain)?, letters.at(place + 1, plain)?));
        let marked = key(false);
        let plain = key(true).filter(|key| Some(*key) != marked);
        marked.into_iter().chain(plain).flat_map(|key| {
            let first = self.words.partition_point(|word| word.key < key);
            self.words.get(first..).unwrap_or_default().iter().take_while(move |word| word.key == key)
        })
    }
}

impl Row {
    /// How its letters are compared.
    pub(super) fn way(&self) -> Way {
        match self.language {
            "pt" | "tet" | "tl" => Way::Plain,
            "vi" => Way::Vietnamese,
            _ => Way::Marked,
        }
    }

    /// What the word means at this place, by what stands around it.
    pub(super) fn meaning(&self, letters: &Letters, start: usize, end: usize) -> Meaning {
        if self.within.is_empty() && self.beside.is_empty() && self.needs.is_empty() {
            return Meaning::Sensitive;
        }
        let (first, last) = letters.around(start, end, BESIDE);
        let places: Vec<usize> = (first..last).filter(|place| letters.begins(*place)).collect();
        let stands = |patterns, wanted: &dyn Fn(usize, usize) -> bool| stands(patterns, self.way(), letters, (&places, last), wanted);
        if stands(self.within, &|from, to| from <= start && end <= to) || stands(self.beside, &|_, _| true) {
            Meaning::Harmless
        } else if self.needs.is_empty() || stands(self.needs, &|from, to| to <= start || end <= from) {
            Meaning::Sensitive
        } else {
            Meaning::Unclear
        }
    }
}

/// What a word of the table means where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Nothing excuses it.
    Sensitive,
    /// A phrase that holds it, or a word beside it, says that it means something else.
    Harmless,
    /// Nothing says that it is meant.
    Unclear,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_line_of_the_table_can_be_used() {
        let table = include_str!("lexicon.tsv");
        let lexicon = Lexicon::bundled();
        assert_eq!(lexicon.rows.len(), table.lines().filter(|line| !line.starts_with('#')).count());
        for row in &lexicon.rows {
            let number: Option<u8> = row.heading.strip_prefix("ML").and_then(|number| number.parse().ok());
            assert!(number.is_some_and(|number| (1..=22).contains(&number)), "{row:?}");
            assert!((2..=3).contains(&row.language.len()), "{row:?}");
        }
        for line in table.lines() {
            assert!(line.starts_with('#') || (3..=6).contains(&line.split('\t').count()), "{line}");
            let lists = line.split('\t').skip(2).flat_map(|list| list.split(';'));
            let wrong = lists.filter(|word| word.trim() != *word || word.to_lowercase() != *word || word.contains("  "));
            assert!(line.starts_with('#') || wrong.count() == 0, "{line}");
        }
    }

    #[test]
    fn every_word_of_the_table_can_be_found() {
        let lexicon = Lexicon::bundled();
        let lost: BTreeSet<&str> = lexicon
            .words
            .iter()
            .filter(|word| {
                let letters = Letters::of(word.shown);
                !lexicon.candidates(&letters, 0).any(|other| {
                    let way = lexicon.rows[usize::from(other.row)].way();
                    other.pattern == word.pattern && super::super::pattern::ends(word.pattern, way, &letters, 0) == Some(letters.len())
                })
            })
            .map(|word| word.pattern)
            .collect();
        assert!(lost.is_empty(), "{lost:?}");
    }

    #[test]
    fn a_table_that_is_none_finds_nothing() {
        for table in ["", "\t\t\t", "en", "en\tML1\t;;*;a\t\t", "\u{0}\n\n#"] {
            assert!(Lexicon::read(table).words.iter().all(|word| word.pattern.chars().count() > 1), "{table:?}");
        }
    }
}
