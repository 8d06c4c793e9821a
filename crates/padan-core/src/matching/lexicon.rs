//! Words as numbers. Each word, and each way in which it stands in a text, is looked at once, however often it is met.

use crate::dataset::Capability;
use crate::order::{distinct, ordered};
use crate::text::{each_piece, fold, word, words};
use rustc_hash::FxHashMap;

/// The number of a word that the dataset does not have.
pub const UNKNOWN: u32 = u32::MAX;

/// The words of a dataset and of the labels of its capabilities.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// Number of a word.
    numbers: FxHashMap<String, u32>,
    /// Labels of capabilities as words, by the number of the longest of them, which is met least often by chance.
    labels: FxHashMap<u32, Vec<(usize, Vec<u32>)>>,
    /// For each capability the number of the word that stands for it.
    concepts: Vec<u32>,
}

impl Lexicon {
    /// The words of labels, and one word for each capability.
    pub fn new(capabilities: &[Capability]) -> Self {
        let mut lexicon = Self::default();
        lexicon.concepts = (0..capabilities.len()).map(|place| lexicon.learn(format!("#{place}"))).collect();
        for (place, capability) in capabilities.iter().enumerate() {
            for label in core::iter::once(&capability.label).chain(capability.labels.values()) {
                let parts = words(&fold(label));
                let longest = parts.iter().max_by_key(|part| part.len()).cloned();
                let parts = parts.into_iter().map(|part| lexicon.learn(part)).collect();
                if let Some(longest) = longest {
                    let key = lexicon.learn(longest);
                    lexicon.labels.entry(key).or_default().push((place, parts));
                }
            }
        }
        lexicon
    }

    /// The number of a word, a new one for a new word.
    fn learn(&mut self, word: String) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(UNKNOWN);
        *self.numbers.entry(word).or_insert(next)
    }

    /// The number of a known word.
    fn number(&self, word: &str) -> u32 {
        self.numbers.get(word).copied().unwrap_or(UNKNOWN)
    }

    /// The words of a text in order as numbers, and for each capability whose label stands in it, in whatever language, one
    /// more word that stands for the capability: so texts in two languages can meet.
    pub fn read(&self, text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        each_piece(&fold(text), &mut |piece| found.extend(word(piece).map(|word| self.number(&word))));
        self.add_concepts(&mut found);
        found
    }

    fn add_concepts(&self, found: &mut Vec<u32>) {
        let mut concepts = Vec::new();
        for word in &*found {
            for (capability, label) in self.labels.get(word).map(Vec::as_slice).unwrap_or_default() {
                if label.iter().all(|part| found.contains(part)) {
                    concepts.push(self.concepts[*capability]);
                }
            }
        }
        found.extend(distinct(concepts));
    }
}

/// Learns the words of texts.
#[derive(Debug, Default)]
pub struct Learner {
    lexicon: Lexicon,
    /// Number of the word that a piece of text is, by the piece as it stands; `None` where it tells nothing.
    pieces: FxHashMap<String, Option<u32>>,
}

impl Learner {
    /// Starts with the words of labels.
    pub fn new(capabilities: &[Capability]) -> Self {
        Self { lexicon: Lexicon::new(capabilities), pieces: FxHashMap::default() }
    }

    /// As [`Lexicon::read`], with new numbers for new words.
    pub fn read(&mut self, text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        each_piece(&fold(text), &mut |piece| {
            let number = self.pieces.get(piece).copied().unwrap_or_else(|| {
                let number = word(piece).map(|word| self.lexicon.learn(word));
                self.pieces.insert(piece.into(), number);
                number
            });
            found.extend(number);
        });
        self.lexicon.add_concepts(&mut found);
        found
    }

    /// How many words were learnt.
    pub fn len(&self) -> usize {
        self.lexicon.numbers.len()
    }

    /// Numbers the words for which `stands` anew, in the order of their letters; the others come behind them. Gives the
    /// lexicon, the words by their new numbers, and the new numbers by the old ones.
    pub fn sorted(self, stands: impl Fn(u32) -> bool) -> (Lexicon, Vec<String>, Vec<u32>) {
        let mut lexicon = self.lexicon;
        let words = ordered(lexicon.numbers.iter().collect(), |a, b| (!stands(*a.1), a.0).cmp(&(!stands(*b.1), b.0)));
        let mut renumbered = vec![UNKNOWN; words.len()];
        let mut texts = Vec::new();
        for (next, (word, &number)) in (0..).zip(words) {
            renumbered[number as usize] = next;
            if stands(number) {
                texts.push(word.clone());
            }
        }
        let anew = |number: &u32| renumbered[*number as usize];
        lexicon.labels = lexicon
            .labels
            .into_iter()
            .map(|(key, labels)| {
                let labels = labels.into_iter().map(|(capability, parts)| (capability, parts.iter().map(anew).collect()));
                (anew(&key), labels.collect())
            })
            .collect();
        lexicon.concepts = lexicon.concepts.iter().map(anew).collect();
        for number in lexicon.numbers.values_mut() {
            *number = anew(number);
        }
        (lexicon, texts, renumbered)
    }
}
