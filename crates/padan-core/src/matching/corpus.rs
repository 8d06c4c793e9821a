//! What is rare and what is common in a dataset: rarity of capabilities and words, the usual length of texts.
//!
//! These belong to the dataset as a whole and stay fixed while a claim is left out.

use crate::arithmetic::{ONE, log2, share};
use crate::dataset::{Capability, Dataset, Organisation};
use crate::order::{distinct, set};
use crate::text::{Scripts, fold, words};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Statistics of a dataset.
#[derive(Debug, Clone, Default)]
pub struct Corpus {
    /// Rarity of each capability: 0 where all have it, near one million where one has it.
    pub capability_rarity: Vec<u32>,
    /// Number of a word.
    vocabulary: HashMap<String, u32>,
    /// Rarity of each word in millionths of bits.
    pub word_rarity: Vec<u64>,
    /// The words themselves, by number.
    pub word_texts: Vec<String>,
    /// Mean number of words of an organisation's claims, at least 1.
    pub mean_length: u64,
    /// Mean number of capabilities of an organisation that has any, in millionths, at least one.
    pub mean_capabilities: u64,
    /// Labels of capabilities as sets of words, by their first word.
    labels: HashMap<String, Vec<(usize, Vec<String>)>>,
    /// Numbers of claim texts; identical texts share one.
    claim_texts: HashMap<String, u32>,
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
    /// Gathers the statistics of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let labels = labels(&dataset.capabilities);
        let mut corpus = Self { labels, ..Self::default() };
        corpus.capability_rarity = capability_rarity(dataset);
        let mut frequency: BTreeMap<String, u64> = BTreeMap::new();
        let mut length = 0;
        let mut texts = BTreeSet::new();
        for organisation in &dataset.organisations {
            let mut own = BTreeSet::new();
            for claim in &organisation.claims {
                let found = corpus.read(&claim.text);
                length += found.len() as u64;
                own.extend(found);
                texts.insert(claim.text.as_str());
            }
            for word in own {
                *frequency.entry(word).or_default() += 1;
            }
        }
        let organisations = dataset.organisations.len() as u64;
        corpus.mean_length = (length / organisations.max(1)).max(1);
        corpus.mean_capabilities = mean_capabilities(dataset);
        for (number, (word, count)) in frequency.into_iter().enumerate() {
            corpus.word_rarity.push(log2(organisations + 1).saturating_sub(log2(count)));
            corpus.word_texts.push(word.clone());
            corpus.vocabulary.insert(word, u32::try_from(number).unwrap_or(u32::MAX));
        }
        texts.remove("");
        corpus.text_scripts = texts.iter().map(|text| Scripts::of(text)).collect();
        corpus.text_bags = texts.iter().map(|text| corpus.bag([*text])).collect();
        corpus.claim_texts = (0..).zip(texts).map(|(number, text)| (text.to_owned(), number)).collect();
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
        let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
        let mut length = 0;
        for text in texts {
            for word in self.read(text) {
                length += 1;
                if let Some(&number) = self.vocabulary.get(&word) {
                    *counts.entry(number).or_default() += 1;
                }
            }
        }
        Bag { counts: counts.into_iter().collect(), length }
    }

    /// Words of a text, and for each capability whose label stands in it, in whatever language, one more word that stands
    /// for the capability: so texts in two languages can meet.
    fn read(&self, text: &str) -> Vec<String> {
        let mut found = words(text);
        let own = set(found.iter().map(String::as_str));
        let mut concepts: Vec<String> = Vec::new();
        for word in &own {
            for (capability, label) in self.labels.get(*word).map(Vec::as_slice).unwrap_or_default() {
                if label.iter().all(|part| own.contains(part.as_str())) {
                    concepts.push(format!("#{capability}"));
                }
            }
        }
        found.extend(distinct(concepts));
        found
    }
}

/// Labels as words, filed under the longest, which is met least often by chance.
fn labels(capabilities: &[Capability]) -> HashMap<String, Vec<(usize, Vec<String>)>> {
    let mut filed: HashMap<String, Vec<(usize, Vec<String>)>> = HashMap::new();
    for (place, capability) in capabilities.iter().enumerate() {
        for label in core::iter::once(&capability.label).chain(capability.labels.values()) {
            let parts = words(&fold(label));
            if let Some(key) = parts.iter().max_by_key(|part| part.len()) {
                filed.entry(key.clone()).or_default().push((place, parts));
            }
        }
    }
    filed
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
