//! What to show of an item that was found, and what to mark in it.

use super::token::{Kind, each_token, term};
use super::{Field, Found, Hit, Index, fields};
use crate::dataset::Dataset;
use core::ops::Range;

/// A text with what matched in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands.
    pub field: Field,
    /// The text, as the dataset has it.
    pub text: String,
    /// What matched, as places in bytes of the text, in order, none touching another.
    pub marks: Vec<Range<usize>>,
}

/// What to show of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its name, with what matched there.
    pub name: Passage,
    /// The text that says most of the query beside the name, where any does.
    pub best: Option<Passage>,
}

impl Index {
    /// What to show of an item that was found in this dataset: its name, and the text that says most of what the name does not say.
    ///
    /// ```
    /// use padan_core::dataset::{Capability, Dataset, Domain};
    /// use padan_core::search::Index;
    ///
    /// let mut dataset = Dataset::default();
    /// dataset.domains = vec![Domain { id: "mar".into(), label: "Maritime".into(), labels: Default::default() }];
    /// dataset.capabilities = vec![Capability { id: "mar.rescue".into(), label: "Rescue boats".into(), labels: Default::default(), domain: 0 }];
    /// let index = Index::new(&dataset);
    /// let found = index.search("boat", 1);
    /// let shown = index.shown(&dataset, &found, &found.hits[0]);
    /// assert_eq!(shown.name.text[shown.name.marks[0].clone()], *"boats");
    /// ```
    pub fn shown(&self, dataset: &Dataset, found: &Found, hit: &Hit) -> Shown {
        let mut name: Option<(Passage, u64)> = None;
        let mut best: Option<(u64, Passage)> = None;
        fields::each_text(dataset, hit.item, &mut |field, text| {
            let (marks, words) = self.marked(found, text);
            let passage = |marks| Passage { field, text: text.to_owned(), marks };
            let Some((_, said)) = &name else {
                name = Some((passage(marks), words));
                return;
            };
            // What the name says too counts an eighth: better a passage that says it again than none.
            let worth = |words: u64| {
                found
                    .rarities
                    .iter()
                    .enumerate()
                    .filter(|(bit, _)| words >> bit & 1 == 1)
                    .map(|(_, &rarity)| u64::from(rarity))
                    .sum::<u64>()
            };
            let worth = (worth(words & !said) * 8 + worth(words & said)) * (64 + u64::from(field.worth().weight));
            if worth > best.as_ref().map_or(0, |best| best.0) && !matches!(field, Field::Id | Field::State) {
                best = Some((worth, passage(marks)));
            }
        });
        let empty = Passage { field: Field::Name, text: String::new(), marks: Vec::new() };
        Shown { name: name.map_or(empty, |name| name.0), best: best.map(|best| best.1) }
    }

    /// What matched in a text of the dataset, as places in bytes of it, in order, none touching another.
    pub fn marks(&self, found: &Found, text: &str) -> Vec<Range<usize>> {
        self.marked(found, text).0
    }

    /// The places in a text where words of a query stand, and which.
    fn marked(&self, found: &Found, text: &str) -> (Vec<Range<usize>>, u64) {
        let (mut places, mut words) = (Vec::new(), 0);
        each_token(text, &mut |token, kind, place| {
            let Some(number) = self.vocabulary.exact(&term(token, kind)) else { return };
            let first = found.matched.partition_point(|matched| matched.0 < number);
            let matched = found.matched[first..].iter().take_while(|matched| matched.0 == number).fold(0, |all, matched| all | matched.1);
            // Two words are marked as one only where they were typed as one.
            if matched != 0 && (kind != Kind::Pair || found.words.iter().any(|word| word == token)) {
                words |= matched;
                places.push((place.start, place.end));
            }
        });
        places.sort_unstable();
        let mut marks: Vec<Range<usize>> = Vec::new();
        for (start, end) in places {
            match marks.last_mut() {
                Some(last) if start <= last.end => last.end = last.end.max(end),
                _ => marks.push(start..end),
            }
        }
        (marks, words)
    }
}
