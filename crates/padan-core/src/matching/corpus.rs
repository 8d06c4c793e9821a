//! What is rare and what is common in a dataset: rarity of capabilities and words, the usual length of texts.
//!
//! These belong to the dataset as a whole and stay fixed while a claim is left out.

use super::lexicon::{Learner, Lexicon};
use crate::arithmetic::{ONE, log2, share};
use crate::dataset::{Dataset, Organisation};
use crate::text::Scripts;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Statistics of a dataset.
#[derive(Debug, Clone, Default)]
pub struct Corpus {
    /// Rarity of each capability: 0 where all have it, near one million where one has it.
    pub capability_rarity: Vec<u32>,
    /// Numbers of words; those of the claims come first.
    lexicon: Lexicon,
    /// Rarity of each word in millionths of bits.
    pub word_rarity: Vec<u64>,
    /// The words themselves, by number.
    pub word_texts: Vec<String>,
    /// Mean number of words of an organisation's claims, at least 1.
    pub mean_length: u64,
    /// Mean number of capabilities of an organisation that has any, in millionths, at least one.
    pub mean_capabilities: u64,
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

impl Corpus {
    /// Gathers the statistics of a dataset. Each text is read once, however many claims it stands under.
    pub fn new(dataset: &Dataset) -> Self {
        let mut learner = Learner::new(&dataset.capabilities);
        let mut corpus =
            Self { capability_rarity: capability_rarity(dataset), mean_capabilities: mean_capabilities(dataset), ..Self::default() };
        let mut texts: Vec<Vec<u32>> = Vec::new();
        // For each word: organisations that have it, and the last of them.
        let mut holders: Vec<(u64, usize)> = Vec::new();
        let mut length = 0;
        for (place, organisation) in (1..).zip(&dataset.organisations) {
            for claim in organisation.claims.iter().filter(|claim| !claim.text.is_empty()) {
                let number = corpus.claim_texts.get(&claim.text).map_or(texts.len(), |&number| number as usize);
                if number == texts.len() {
                    texts.push(learner.read(&claim.text));
                    corpus.text_scripts.push(Scripts::of(&claim.text));
                    corpus.claim_texts.insert(claim.text.clone(), u32::try_from(number).unwrap_or(u32::MAX));
                    holders.resize(learner.len(), (0, 0));
                }
                length += texts[number].len() as u64;
                for &word in &texts[number] {
                    let (count, last) = &mut holders[word as usize];
                    *count += u64::from(*last != place);
                    *last = place;
                }
            }
        }
        let organisations = dataset.organisations.len() as u64;
        corpus.mean_length = (length / organisations.max(1)).max(1);
        let stands = |word: u32| holders.get(word as usize).is_some_and(|&(count, _)| count > 0);
        let (lexicon, words, renumbered) = learner.sorted(stands);
        corpus.word_rarity = vec![0; words.len()];
        for (&number, &(count, _)) in renumbered.iter().zip(&holders).filter(|(_, (count, _))| *count > 0) {
            corpus.word_rarity[number as usize] = log2(organisations + 1).saturating_sub(log2(count));
        }
        (corpus.lexicon, corpus.word_texts) = (lexicon, words);
        let anew = |words: Vec<u32>| corpus.known(words.into_iter().map(|word| renumbered[word as usize]).collect());
        corpus.text_bags = texts.into_iter().map(anew).collect();
        corpus
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

fn capability_rarity(dataset: &Dataset) -> Vec<u32> {
    let mut holders = vec![0u64; dataset.capabilities.len()];
    for organisation in &dataset.organisations {
        for capability in held(organisation) {
            holders[capability] += 1;
        }
    }
    let most = log2(dataset.organisations.len() as u64 + 1);
    holders.iter().map(|&count| share(most - log2(count + 1).min(most), most)).collect()
}

fn mean_capabilities(dataset: &Dataset) -> u64 {
    let counts = || dataset.organisations.iter().map(|organisation| held(organisation).len() as u64).filter(|&count| count > 0);
    let one = u64::from(ONE);
    (counts().sum::<u64>() * one).checked_div(counts().count() as u64).unwrap_or(one).max(one)
}

fn held(organisation: &Organisation) -> BTreeSet<usize> {
    organisation.claims.iter().map(|claim| claim.capability).collect()
}
