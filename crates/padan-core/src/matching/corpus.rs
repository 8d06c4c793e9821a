//! What is rare and what is common in a dataset: rarity of capabilities and words, the usual length of texts.
//!
//! These belong to the dataset as a whole and stay fixed while a claim is left out.

use super::factors;
use super::lexicon::{Learner, Lexicon, Numbering};
use crate::arithmetic::{ONE, log2, share};
use crate::dataset::{Dataset, Organisation};
use crate::order::set;
use crate::text::Scripts;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Statistics of a dataset.
#[derive(Debug, Clone, Default)]
pub struct Corpus {
    /// Rarity of each capability: 0 where all have it, near one million where one has it.
    pub capability_rarity: Vec<u32>,
    /// Words and their numbers; those of the claims come first.
    lexicon: Lexicon,
    /// Rarity of each word in millionths of bits.
    pub word_rarity: Vec<u64>,
    /// Mean number of words of an organisation's claims, at least 1.
    pub mean_length: u64,
    /// Mean number of capabilities of an organisation that has any, in millionths, at least one.
    pub mean_capabilities: u64,
    /// Newest year that the dataset tells of: at least one in [`factors::NEWEST_YEAR_SHARE`] of the organisations of which any year is
    /// known was heard of in it or later.
    pub newest_year: Option<u16>,
    /// Numbers of claim texts; identical texts share one.
    claim_texts: FxHashMap<String, u32>,
    /// Words of each claim text, by its number.
    text_bags: Vec<Bag>,
    /// Scripts of each claim text, by its number.
    text_scripts: Vec<Scripts>,
}

/// Words with their counts, sorted by word; and the number of words with repetition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bag {
    /// Word and how often it stands there.
    pub counts: Vec<(u32, u32)>,
    /// Number of words with repetition.
    pub length: u64,
}

impl Bag {
    /// The bag of words given with repetition, without those from a number on, which count for its length alone.
    fn new(mut words: Vec<u32>, unknown: u32) -> Self {
        let length = words.len() as u64;
        words.sort_unstable();
        let mut counts: Vec<(u32, u32)> = Vec::with_capacity(words.len());
        for word in words.into_iter().take_while(|&word| word < unknown) {
            match counts.last_mut() {
                Some((last, count)) if *last == word => *count += 1,
                _ => counts.push((word, 1)),
            }
        }
        Self { counts, length }
    }

    /// Both bags in one.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        let mut counts = Vec::with_capacity(self.counts.len() + other.counts.len());
        let (mut ours, mut theirs) = (self.counts.as_slice(), other.counts.as_slice());
        while let ([(word, count), our_rest @ ..], [(other_word, other_count), their_rest @ ..]) = (ours, theirs) {
            let least = *word.min(other_word);
            counts.push((least, if *word == least { *count } else { 0 } + if *other_word == least { *other_count } else { 0 }));
            ours = if *word == least { our_rest } else { ours };
            theirs = if *other_word == least { their_rest } else { theirs };
        }
        counts.extend(ours);
        counts.extend(theirs);
        Self { counts, length: self.length + other.length }
    }

    /// The bag without what stands in another that was once poured into it.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let taken = |word| other.counts.binary_search_by_key(&word, |&(held, _)| held).map_or(0, |place| other.counts[place].1);
        let counts =
            self.counts.iter().map(|&(word, count)| (word, count.saturating_sub(taken(word)))).filter(|&(_, count)| count > 0).collect();
        Self { counts, length: self.length.saturating_sub(other.length) }
    }
}

/// Words that one step puts in order.
const WORDS: usize = 512;

/// Gathers the statistics of a dataset in steps. Each text is read once, however many claims it stands under.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    corpus: Corpus,
    learner: Learner,
    /// Words of each text by its number, in the order in which they were learnt.
    texts: std::vec::IntoIter<Vec<u32>>,
    gathered: Vec<Vec<u32>>,
    /// For each word: organisations that have it, and the last of them.
    holders: Vec<(u64, usize)>,
    /// For each capability: organisations that have it.
    capability_holders: Vec<u64>,
    /// Organisations that have any capability, and how many they have in all.
    capable: [u64; 2],
    length: u64,
    /// How many organisations were last heard of in a year.
    heard: BTreeMap<u16, u64>,
    organisations: usize,
    /// The words that are being put in order, once all organisations were read.
    numbering: Option<Numbering>,
    /// Then the new numbers of words by the old ones.
    renumbered: Option<Vec<u32>>,
}

impl Gathering {
    /// Nothing read yet but the labels of capabilities.
    pub fn new(dataset: &Dataset) -> Self {
        let capability_holders = vec![0; dataset.capabilities.len()];
        let mut gathering = Self { learner: Learner::new(&dataset.capabilities), capability_holders, ..Self::default() };
        // A map that grows moves all that it holds, which would make some steps long.
        gathering.corpus.claim_texts.reserve(dataset.organisations.iter().map(|organisation| organisation.claims.len()).sum());
        gathering
    }

    /// Reads an organisation or a text anew; says how much work that was, and `None` once all is done.
    pub fn step(&mut self, dataset: &Dataset) -> Option<usize> {
        if let Some(renumbered) = &self.renumbered {
            let text = self.texts.next()?;
            let words = text.into_iter().map(|word| renumbered[word as usize]).collect();
            self.corpus.text_bags.push(self.corpus.known(words));
            return Some(1);
        }
        let Some(organisation) = dataset.organisations.get(self.organisations) else {
            let numbering = self.numbering.get_or_insert_with(|| std::mem::take(&mut self.learner).numbering());
            let stands = |word: u32| self.holders.get(word as usize).is_some_and(|&(count, _)| count > 0);
            if !(0..WORDS).all(|_| numbering.step(stands)) {
                self.number();
            }
            return Some(WORDS / 8);
        };
        self.organisations += 1;
        self.read(organisation);
        Some(organisation.claims.len())
    }

    fn read(&mut self, organisation: &Organisation) {
        let held = set(organisation.claims.iter().map(|claim| claim.capability));
        self.capable = [self.capable[0] + u64::from(!held.is_empty()), self.capable[1] + held.len() as u64];
        for capability in held {
            self.capability_holders[capability] += 1;
        }
        if let Some(year) = organisation.claims.iter().filter_map(|claim| claim.heard).max() {
            *self.heard.entry(year).or_default() += 1;
        }
        for claim in organisation.claims.iter().filter(|claim| !claim.text.is_empty()) {
            let known = self.corpus.claim_texts.get(&claim.text);
            let number = known.map_or(self.gathered.len(), |&number| number as usize);
            if number == self.gathered.len() {
                self.gathered.push(self.learner.read(&claim.text));
                self.corpus.text_scripts.push(Scripts::of(&claim.text));
                self.corpus.claim_texts.insert(claim.text.clone(), u32::try_from(number).unwrap_or(u32::MAX));
                self.holders.resize(self.learner.len(), (0, 0));
            }
            self.length += self.gathered[number].len() as u64;
            for &word in &self.gathered[number] {
                let (count, last) = &mut self.holders[word as usize];
                *count += u64::from(*last != self.organisations);
                *last = self.organisations;
            }
        }
    }

    /// Once all words are in order: numbers them for good, and says how rare each is.
    fn number(&mut self) {
        let organisations = self.organisations as u64;
        let most = log2(organisations + 1);
        let one = u64::from(ONE);
        let corpus = &mut self.corpus;
        corpus.capability_rarity = self.capability_holders.iter().map(|&count| share(most - log2(count + 1).min(most), most)).collect();
        corpus.mean_capabilities = (self.capable[1] * one).checked_div(self.capable[0]).unwrap_or(one).max(one);
        corpus.newest_year = newest_year(&self.heard);
        corpus.mean_length = (self.length / organisations.max(1)).max(1);
        let Some((lexicon, renumbered)) = self.numbering.take().map(Numbering::lexicon) else { return };
        corpus.word_rarity = vec![0; lexicon.words.len()];
        for (&number, &(count, _)) in renumbered.iter().zip(&self.holders).filter(|(_, (count, _))| *count > 0) {
            corpus.word_rarity[number as usize] = most.saturating_sub(log2(count));
        }
        corpus.lexicon = lexicon;
        self.texts = std::mem::take(&mut self.gathered).into_iter();
        self.renumbered = Some(renumbered);
    }

    /// How many organisations were read.
    pub fn met(&self) -> usize {
        self.organisations
    }

    /// The statistics, once all is done.
    pub fn corpus(self) -> Corpus {
        self.corpus
    }
}

/// See [`Corpus::newest_year`], given how many organisations were last heard of in each year.
fn newest_year(heard: &BTreeMap<u16, u64>) -> Option<u16> {
    let all: u64 = heard.values().sum();
    let mut later = 0;
    heard
        .iter()
        .rev()
        .find(|(_, count)| {
            later += **count;
            later * factors::NEWEST_YEAR_SHARE >= all
        })
        .map(|(&year, _)| year)
}

impl Corpus {
    /// The words themselves, by number.
    pub fn word_texts(&self) -> &[String] {
        &self.lexicon.words
    }

    /// Square of a word's rarity, in millionths of bits squared.
    pub fn squared_rarity(&self, word: u32) -> u64 {
        let rarity = self.word_rarity.get(word as usize).copied().unwrap_or_default();
        rarity * rarity / u64::from(ONE)
    }

    /// Number of a claim's text, the same for identical texts; `None` for an empty one or one outside the dataset.
    pub fn claim_text(&self, text: &str) -> Option<u32> {
        self.claim_texts.get(text).copied()
    }

    /// The scripts of a claim text of the dataset, by its number.
    pub fn text_scripts(&self, text: u32) -> Scripts {
        self.text_scripts.get(text as usize).copied().unwrap_or_default()
    }

    /// The words of a claim text of the dataset, by its number.
    pub fn text_bag(&self, text: u32) -> Option<&Bag> {
        self.text_bags.get(text as usize)
    }

    /// The words of a text that the dataset knows, with counts.
    pub fn bag<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Bag {
        self.known(texts.into_iter().flat_map(|text| self.lexicon.read(text)).collect())
    }

    fn known(&self, words: Vec<u32>) -> Bag {
        Bag::new(words, u32::try_from(self.word_rarity.len()).unwrap_or(u32::MAX))
    }
}
