//! Making an index, in steps.

use super::fields::{Field, each_text, impact_of, worth};
use super::token::{Kind, each_token, squashed, term};
use super::vocabulary::Vocabulary;
use super::{Index, Item, Translations};
use crate::dataset::Dataset;
use crate::matching::Progress;
use crate::order::ordered;
use crate::text::is_stop_word;
use core::hash::BuildHasher;
use rustc_hash::{FxBuildHasher, FxHashMap};

/// Postings that one step puts in their places.
const POSTINGS: usize = 50_000;
/// The weight of words that claims lend to a capability, for all of them together.
const LENT: u32 = 40;

/// An index that is being made. Each step takes as many items as the caller wants.
///
/// ```
/// use padan_core::dataset::Dataset;
/// use padan_core::matching::Progress;
/// use padan_core::search::Opening;
///
/// let dataset = Dataset::default();
/// let mut opening = Opening::new(&dataset);
/// while opening.step(&dataset, 200) == Progress::Working {}
/// assert!(opening.finish().search("anything", 10).hits.is_empty());
/// ```
#[derive(Debug, Clone, Default)]
pub struct Opening {
    counts: [usize; 3],
    next: usize,
    numbers: FxHashMap<String, u32>,
    /// Number of the word that a token is, and whether it is a stop word.
    tokens: FxHashMap<String, (u32, bool)>,
    /// Words of texts that many items have: capabilities, cities, states.
    texts: FxHashMap<String, Vec<u32>>,
    /// Word, item and impact.
    postings: Vec<(u32, u32, u16)>,
    /// Words that claims lend to their capabilities.
    lent: Vec<(u32, u32)>,
    names: Vec<(u64, u32, bool)>,
    ending: Ending,
}

impl Opening {
    /// Begins.
    pub fn new(dataset: &Dataset) -> Self {
        Self { counts: [dataset.organisations.len(), dataset.listed_topics().len(), dataset.capabilities.len()], ..Self::default() }
    }

    /// Reads the next `items` items, always of the same dataset, or does a part of what comes after the last one.
    pub fn step(&mut self, dataset: &Dataset, items: usize) -> Progress {
        if Item::at(self.counts, self.next).is_none() {
            return self.end();
        }
        for _ in 0..items {
            let Some(item) = Item::at(self.counts, self.next) else { break };
            self.read(dataset, item);
            self.next += 1;
        }
        Progress::Working
    }

    /// The number of a word, a new one for a new word, and whether it is a stop word.
    fn learn(&mut self, token: &str, kind: Kind) -> (u32, bool) {
        if kind != Kind::Pair
            && let Some(known) = self.tokens.get(token)
        {
            return *known;
        }
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(term(token, kind)).or_insert(next);
        let learnt = (number, is_stop_word(token));
        if kind != Kind::Pair {
            self.tokens.insert(token.to_owned(), learnt);
        }
        learnt
    }

    /// The words of a text; in long fields without stop words and pairs.
    fn words(&mut self, text: &str, pairs: bool) -> Vec<u32> {
        let mut words = Vec::new();
        each_token(text, &mut |token, kind, _| {
            if pairs || kind != Kind::Pair {
                let (number, stop) = self.learn(token, kind);
                if pairs || !stop {
                    words.push(number);
                }
            }
        });
        words
    }

    fn read(&mut self, dataset: &Dataset, item: Item) {
        let document = u32::try_from(self.next).unwrap_or(u32::MAX);
        // Fields with their words, field by field, since a field's length is known only at its end.
        let mut fields: Vec<(Field, Vec<u32>)> = Vec::new();
        let claims = match item {
            Item::Organisation(place) => dataset.organisations.get(place).map(|entry| entry.claims.as_slice()),
            _ => None,
        };
        let mut claims = claims.unwrap_or_default().iter();
        each_text(dataset, item, &mut |field, text| {
            let pairs = field.worth().pairs;
            let words = if matches!(field, Field::Capability | Field::City | Field::State) {
                let known = self.texts.get(text).cloned();
                known.unwrap_or_else(|| {
                    let words = self.words(text, pairs);
                    self.texts.insert(text.to_owned(), words.clone());
                    words
                })
            } else {
                self.words(text, pairs)
            };
            if matches!(field, Field::Name | Field::LocalName | Field::Alias) {
                self.names.push((FxBuildHasher.hash_one(squashed(text)), document, field != Field::Alias));
            }
            if field == Field::Claim
                && let Some(claim) = claims.next()
            {
                let capability = u32::try_from(claim.capability).unwrap_or(u32::MAX);
                self.lent.extend(words.iter().map(|&word| (capability, word)));
            }
            match fields.iter_mut().find(|(known, _)| *known == field) {
                // Each name counts by itself: more of them do not make one of them worth less.
                Some((_, all)) if !matches!(field, Field::Alias | Field::LocalName) => all.extend(words),
                _ => fields.push((field, words)),
            }
        });
        let mut worths: Vec<(u32, u32)> = Vec::new();
        for (field, words) in fields {
            let each = worth(field, u32::try_from(words.len()).unwrap_or(u32::MAX));
            worths.extend(words.into_iter().map(|word| (word, each)));
        }
        if let Item::Capability(place) = item {
            worths.extend(self.lent_to(u32::try_from(place).unwrap_or(u32::MAX)));
        }
        worths.sort_unstable();
        for same in worths.chunk_by(|a, b| a.0 == b.0) {
            let worth = same.iter().fold(0, |sum: u32, (_, worth)| sum.saturating_add(*worth)).min(1 << 20);
            self.postings.push((same[0].0, document, impact_of(worth)));
        }
    }

    /// The words that claims lend to a capability, each worth the more the more often it is lent.
    fn lent_to(&mut self, capability: u32) -> Vec<(u32, u32)> {
        if !self.lent.is_sorted() {
            self.lent.sort_unstable();
        }
        let from = self.lent.partition_point(|lent| lent.0 < capability);
        let lent = &self.lent[from..self.lent.partition_point(|lent| lent.0 <= capability)];
        let count = |words: &[(u32, u32)]| u32::try_from(words.len()).unwrap_or(u32::MAX).min(1 << 16);
        lent.chunk_by(|a, b| a.1 == b.1).map(|same| (same[0].1, LENT * 2 * count(same) / (count(same) + 1))).collect()
    }

    /// The index of what has been read.
    pub fn finish(mut self) -> Index {
        while self.end() == Progress::Working {}
        let Ending { vocabulary, starts, items, impacts, .. } = self.ending;
        Index { counts: self.counts, vocabulary, starts, items, impacts, names: self.names, translations: Translations::default() }
    }

    /// A step of putting together what was read, once no item is left.
    fn end(&mut self) -> Progress {
        let ending = &mut self.ending;
        match ending.stage {
            Stage::Words => {
                ending.words = ordered(core::mem::take(&mut self.numbers).into_iter().collect(), |a, b| a.0.cmp(&b.0));
                ending.stage = Stage::Vocabulary;
            }
            Stage::Vocabulary => {
                ending.vocabulary = Vocabulary::new(ending.words.iter().map(|(word, _)| word.as_str()));
                ending.renumbered = vec![0; ending.words.len()];
                for (next, (_, number)) in (0..).zip(core::mem::take(&mut ending.words)) {
                    ending.renumbered[number as usize] = next;
                }
                ending.stage = Stage::Counts;
            }
            // Postings by word; those of one word stay in the order of items.
            Stage::Counts => {
                let mut starts = vec![0_u32; ending.renumbered.len() + 1];
                for (word, ..) in &self.postings {
                    starts[ending.renumbered[*word as usize] as usize + 1] += 1;
                }
                for place in 1..starts.len() {
                    starts[place] += starts[place - 1];
                }
                ending.next.clone_from(&starts);
                ending.starts = starts;
                ending.items = vec![0; self.postings.len()];
                ending.impacts = vec![0; self.postings.len()];
                ending.stage = Stage::Postings(0);
            }
            Stage::Postings(from) => {
                let to = self.postings.len().min(from + POSTINGS);
                for &(word, item, impact) in &self.postings[from..to] {
                    let at = &mut ending.next[ending.renumbered[word as usize] as usize];
                    (ending.items[*at as usize], ending.impacts[*at as usize]) = (item, impact);
                    *at += 1;
                }
                ending.stage = if to < self.postings.len() { Stage::Postings(to) } else { Stage::Names };
            }
            Stage::Names => {
                self.names.sort_unstable();
                self.names.dedup();
                ending.stage = Stage::Done;
            }
            Stage::Done => {}
        }
        if self.ending.stage == Stage::Done { Progress::Done } else { Progress::Working }
    }
}

/// What is put together once everything was read.
#[derive(Debug, Clone, Default)]
struct Ending {
    stage: Stage,
    /// Words with the numbers under which they were learnt, sorted.
    words: Vec<(String, u32)>,
    /// Their places by those numbers.
    renumbered: Vec<u32>,
    vocabulary: Vocabulary,
    starts: Vec<u32>,
    /// Where the next item of each word goes.
    next: Vec<u32>,
    items: Vec<u32>,
    impacts: Vec<u16>,
}

/// What comes next of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Stage {
    #[default]
    Words,
    Vocabulary,
    Counts,
    /// Postings from this one on.
    Postings(usize),
    Names,
    Done,
}
