//! What is rare in a dataset, and what a text says: counted by plain loops.

use super::numbers::{ONE, log2, portion};
use super::side::last_year;
use crate::dataset::{Dataset, Organisation};
use crate::matching::factors;
use crate::text::words;
use std::collections::{BTreeMap, BTreeSet};

/// Statistics of a whole dataset, whoever may be ranked in it.
#[derive(Debug, Clone)]
pub(super) struct Statistics {
    /// By the place of the capability, in millionths.
    pub capability_rarity: Vec<u128>,
    /// Of each word that stands in any claim, in millionths of bits.
    pub word_rarity: BTreeMap<String, u128>,
    /// Words of all claims by the number of all organisations.
    pub mean_length: u128,
    /// Capabilities of an organisation that has any, in millionths.
    pub mean_capabilities: u128,
    /// The newest year in or after which a tenth of those of which any year is known were heard of.
    pub newest_year: Option<u16>,
    /// Ids of capabilities with the words of a label.
    labels: Vec<(String, BTreeSet<String>)>,
}

/// The words of several texts.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    /// How often each word stands there.
    pub counts: BTreeMap<String, u128>,
    /// How many words, with repetition.
    pub length: u128,
}

impl Statistics {
    pub fn of(dataset: &Dataset) -> Self {
        let all = dataset.organisations.len() as u128;
        let mut made = Self {
            capability_rarity: Vec::new(),
            word_rarity: BTreeMap::new(),
            mean_length: 0,
            mean_capabilities: 0,
            newest_year: None,
            labels: labels(dataset),
        };

        // Capabilities: 1 − log(holders + 1) / log(all + 1).
        for capability in 0..dataset.capabilities.len() {
            let holders = dataset.organisations.iter().filter(|organisation| held(organisation).contains(&capability)).count() as u128;
            made.capability_rarity.push(portion(log2(all + 1) - log2(holders + 1), log2(all + 1)));
        }
        let counts: Vec<u128> =
            dataset.organisations.iter().map(|organisation| held(organisation).len() as u128).filter(|&count| count > 0).collect();
        made.mean_capabilities = if counts.is_empty() { ONE } else { counts.iter().sum::<u128>() * ONE / counts.len() as u128 };

        let years: Vec<u16> = dataset.organisations.iter().filter_map(|organisation| last_year(organisation, dataset)).collect();
        let reached =
            |year: u16| years.iter().filter(|&&other| other >= year).count() as u64 * factors::NEWEST_YEAR_SHARE >= years.len() as u64;
        made.newest_year = years.iter().copied().filter(|&year| reached(year)).max();

        // Words: log(all + 1) − log(organisations that have it).
        let mut length = 0;
        let mut having: BTreeMap<String, u128> = BTreeMap::new();
        for organisation in &dataset.organisations {
            let mut own = BTreeSet::new();
            for claim in &organisation.claims {
                for word in made.read(&claim.text) {
                    length += 1;
                    own.insert(word);
                }
            }
            for word in own {
                *having.entry(word).or_insert(0) += 1;
            }
        }
        made.mean_length = (length / all.max(1)).max(1);
        made.word_rarity = having.into_iter().map(|(word, count)| (word, log2(all + 1) - log2(count))).collect();
        made
    }

    /// The words of one text in order; then, once for each capability of which all words of a label stand in the text, whatever
    /// the label's language and wherever they stand, a word for the capability.
    pub fn read(&self, text: &str) -> Vec<String> {
        let mut found = words(text);
        let own: BTreeSet<String> = found.iter().cloned().collect();
        let mut named = BTreeSet::new();
        for (id, label) in &self.labels {
            if label.is_subset(&own) {
                named.insert(format!("the capability {id}"));
            }
        }
        found.extend(named);
        found
    }

    /// Several texts, each read by itself.
    pub fn read_all<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Reading {
        let mut reading = Reading::default();
        for text in texts {
            for word in self.read(text) {
                *reading.counts.entry(word).or_insert(0) += 1;
                reading.length += 1;
            }
        }
        reading
    }

    /// Rarity of a word; a word that no claim has tells nothing.
    pub fn rarity(&self, word: &str) -> u128 {
        self.word_rarity.get(word).copied().unwrap_or(0)
    }

    /// The square of its rarity.
    pub fn squared_rarity(&self, word: &str) -> u128 {
        self.rarity(word) * self.rarity(word) / ONE
    }
}

fn labels(dataset: &Dataset) -> Vec<(String, BTreeSet<String>)> {
    let mut labels = Vec::new();
    for capability in &dataset.capabilities {
        let mut names = vec![&capability.label];
        names.extend(capability.labels.values());
        for name in names {
            let set: BTreeSet<String> = words(name).into_iter().collect();
            // A label without any word would stand in every text.
            if !set.is_empty() {
                labels.push((capability.id.clone(), set));
            }
        }
    }
    labels
}

fn held(organisation: &Organisation) -> BTreeSet<usize> {
    organisation.claims.iter().map(|claim| claim.capability).collect()
}

/// The scripts of a text. All that the list lacks are one.
pub(super) fn scripts(text: &str) -> BTreeSet<&'static str> {
    let script = |letter: char| match u32::from(letter) {
        0x41..=0x5a | 0x61..=0x24f | 0x1e00..=0x1eff => "Latin",
        0xb80..=0xbff => "Tamil",
        0xe00..=0xe7f => "Thai",
        0xe80..=0xeff => "Lao",
        0x1000..=0x109f => "Burmese",
        0x1780..=0x17ff => "Khmer",
        0x3040..=0x30ff => "Kana",
        0x4e00..=0x9fff => "Han",
        0xac00..=0xd7af => "Hangul",
        _ => "other",
    };
    text.chars().filter(|letter| letter.is_alphabetic()).map(script).collect()
}
