//! Words as numbers. Each word, and each way in which it stands in a text, is looked at once, however often it is met.

use crate::dataset::Capability;
use crate::order::distinct;
use crate::text::{each_piece, fold, word, words};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, btree_map};

/// The number of a word that the dataset does not have.
pub const UNKNOWN: u32 = u32::MAX;

/// Labels of capabilities as words, and one word for each capability.
#[derive(Debug, Clone, Default)]
struct Labels {
    /// Capabilities with the words of a label, by the number of the longest of them, which is met least often by chance.
    by_longest: FxHashMap<u32, Vec<(usize, Vec<u32>)>>,
    /// For each capability the number of the word that stands for it.
    concepts: Vec<u32>,
}

impl Labels {
    /// For each capability whose label stands in a text, in whatever language, one more word that stands for the capability:
    /// so texts in two languages can meet.
    fn add_concepts(&self, found: &mut Vec<u32>) {
        let mut concepts = Vec::new();
        for word in &*found {
            for (capability, label) in self.by_longest.get(word).map(Vec::as_slice).unwrap_or_default() {
                if label.iter().all(|part| found.contains(part)) {
                    concepts.push(self.concepts[*capability]);
                }
            }
        }
        found.extend(distinct(concepts));
    }

    /// With other numbers, given by the old ones.
    fn renumbered(self, numbers: &[u32]) -> Self {
        let anew = |number: &u32| numbers[*number as usize];
        let label = |(capability, parts): (usize, Vec<u32>)| (capability, parts.iter().map(anew).collect());
        let by_longest =
            self.by_longest.into_iter().map(|(longest, labels)| (anew(&longest), labels.into_iter().map(label).collect())).collect();
        Self { by_longest, concepts: self.concepts.iter().map(anew).collect() }
    }
}

/// The words of a dataset and of the labels of its capabilities.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// Words of texts, by number, in the order of their letters.
    pub words: Vec<String>,
    /// Words of labels that stand in no text: their numbers come behind, in the order of their letters too.
    others: Vec<String>,
    labels: Labels,
}

impl Lexicon {
    /// The number of a known word.
    fn number(&self, word: &str) -> u32 {
        let place = |words: &[String]| words.binary_search_by(|known| known.as_str().cmp(word)).ok();
        let place = place(&self.words).or_else(|| Some(self.words.len() + place(&self.others)?));
        place.and_then(|place| u32::try_from(place).ok()).unwrap_or(UNKNOWN)
    }

    /// The words of a text in order as numbers, and behind them the words for the capabilities whose labels stand in it.
    pub fn read(&self, text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        each_piece(&fold(text), &mut |piece| found.extend(word(piece).map(|word| self.number(&word))));
        self.labels.add_concepts(&mut found);
        found
    }
}

/// Learns the words of texts.
#[derive(Debug, Default)]
pub struct Learner {
    /// Numbers of words; they are kept in order, so that it need not be made at the end in one long step.
    numbers: BTreeMap<String, u32>,
    labels: Labels,
    /// Number of the word that a piece of text is, by the piece as it stands; `None` where it tells nothing.
    pieces: FxHashMap<String, Option<u32>>,
}

/// The number of a word, a new one for a new word.
fn learn(numbers: &mut BTreeMap<String, u32>, word: String) -> u32 {
    let next = u32::try_from(numbers.len()).unwrap_or(UNKNOWN);
    *numbers.entry(word).or_insert(next)
}

impl Learner {
    /// Starts with the words of labels, and one word for each capability.
    pub fn new(capabilities: &[Capability]) -> Self {
        let mut learner = Self::default();
        let Self { numbers, labels, .. } = &mut learner;
        labels.concepts = (0..capabilities.len()).map(|place| learn(numbers, format!("#{place}"))).collect();
        for (place, capability) in capabilities.iter().enumerate() {
            for label in core::iter::once(&capability.label).chain(capability.labels.values()) {
                let parts = words(&fold(label));
                let longest = parts.iter().max_by_key(|part| part.len()).cloned();
                let parts = parts.into_iter().map(|part| learn(numbers, part)).collect();
                if let Some(longest) = longest {
                    let key = learn(numbers, longest);
                    labels.by_longest.entry(key).or_default().push((place, parts));
                }
            }
        }
        learner
    }

    /// As [`Lexicon::read`], with new numbers for new words.
    pub fn read(&mut self, text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        each_piece(&fold(text), &mut |piece| {
            let number = self.pieces.get(piece).copied().unwrap_or_else(|| {
                let number = word(piece).map(|word| learn(&mut self.numbers, word));
                self.pieces.insert(piece.into(), number);
                number
            });
            found.extend(number);
        });
        self.labels.add_concepts(&mut found);
        found
    }

    /// How many words were learnt.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Begins to number the words anew.
    pub fn numbering(self) -> Numbering {
        let renumbered = vec![UNKNOWN; self.len()];
        Numbering { words: self.numbers.into_iter(), labels: self.labels, renumbered, known: Vec::new(), others: Vec::new() }
    }
}

/// Numbers words anew in steps, in the order of their letters: first those that stand in texts.
#[derive(Debug)]
pub struct Numbering {
    words: btree_map::IntoIter<String, u32>,
    labels: Labels,
    /// The new numbers by the old ones.
    renumbered: Vec<u32>,
    known: Vec<String>,
    /// Words that stand in no text, with their old numbers.
    others: Vec<(String, u32)>,
}

impl Numbering {
    /// Numbers one more word; `stands` says whether an old number is that of a word that stands in a text. False once all are
    /// numbered.
    pub fn step(&mut self, stands: impl Fn(u32) -> bool) -> bool {
        let Some((word, number)) = self.words.next() else { return false };
        if stands(number) {
            self.renumbered[number as usize] = u32::try_from(self.known.len()).unwrap_or(UNKNOWN);
            self.known.push(word);
        } else {
            self.others.push((word, number));
        }
        true
    }

    /// The lexicon, and the new numbers by the old ones.
    pub fn lexicon(mut self) -> (Lexicon, Vec<u32>) {
        for (place, (_, number)) in self.others.iter().enumerate() {
            self.renumbered[*number as usize] = u32::try_from(self.known.len() + place).unwrap_or(UNKNOWN);
        }
        let others = self.others.into_iter().map(|(word, _)| word).collect();
        (Lexicon { words: self.known, others, labels: self.labels.renumbered(&self.renumbered) }, self.renumbered)
    }
}
