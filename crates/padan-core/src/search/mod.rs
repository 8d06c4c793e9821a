//! Search as it is typed, over organisations, topics and capabilities.
//!
//! | module | concern |
//! | --- | --- |
//! | `token` | texts as tokens with their places: words, pairs of letters where a script puts no spaces |
//! | [`fields`](Field) | what is searched, and what a word in each field is worth |
//! | `spelling` | other ways to write and to say a word |
//! | `vocabulary` | looking words up: exactly, by their beginning, by a part, with mistakes |
//! | [`item`](Item) | what can be found |
//! | [`index`](Index) | what an index holds, and what was found |
//! | `build` | making an index, in steps |
//! | `query` | what was typed, as words of the index |
//! | `rank` | which items answer best |
//! | [`translations`](Translations) | labels in other languages than the one that is shown |
//! | `marks` | what to mark in them |
//! | [`need`] | a need in a person's own words |
//!
//! Words count by how rare they are and where they stand (BM25F, with the worth of a word in an item worked out when the
//! index is made). A word is looked up as it is and by its beginning; only where that finds nothing, by a part and with mistakes.

mod build;
mod fields;
mod index;
mod item;
mod marks;
pub mod need;
mod query;
mod rank;
mod spelling;
mod token;
mod translations;
mod vocabulary;

pub use build::Opening;
pub use fields::Field;
pub use index::{Found, Hit, Index};
pub use item::Item;
pub use marks::{Passage, Shown};
pub use translations::Translations;

use crate::dataset::Dataset;
use crate::matching::Progress;

impl Index {
    /// The index of a dataset, made at once; [`Opening`] makes it in steps.
    pub fn new(dataset: &Dataset) -> Self {
        let mut opening = Opening::new(dataset);
        while opening.step(dataset, usize::MAX) == Progress::Working {}
        opening.finish()
    }

    /// The best answers to what was typed, at most `limit`. The same query always gives the same answers.
    ///
    /// ```
    /// use padan_core::dataset::{Dataset, Domain, Capability};
    /// use padan_core::search::{Index, Item};
    ///
    /// let mut dataset = Dataset::default();
    /// dataset.domains = vec![Domain { id: "hadr".into(), label: "Relief".into(), labels: Default::default() }];
    /// dataset.capabilities = vec![Capability { id: "hadr.water".into(), label: "Water purification".into(), labels: Default::default(), domain: 0 }];
    /// let index = Index::new(&dataset);
    /// let found = index.search("purificaton of water", 10);
    /// assert_eq!(found.hits[0].item, Item::Capability(0));
    /// assert_eq!(found.words, ["purificaton", "water"]);
    /// assert_eq!(index.search("zzzz", 10).unknown_words, ["zzzz"]);
    /// ```
    pub fn search(&self, typed: &str, limit: usize) -> Found {
        let mut found = rank::answers(self, query::read(self, typed), typed, limit);
        if found.hits.is_empty() {
            found.near = self.near(&found.unknown_words);
        }
        found
    }

    /// Understands labels in other languages from now on; those it understood before are replaced.
    ///
    /// ```
    /// use padan_core::dataset::{Capability, Dataset, Domain};
    /// use padan_core::search::{Index, Item, Translations};
    ///
    /// let capability = |label: &str| Capability { id: "x.water".into(), label: label.into(), labels: Default::default(), domain: 0 };
    /// let mut dataset = Dataset::default();
    /// dataset.domains = vec![Domain { id: "x".into(), label: "All".into(), labels: Default::default() }];
    /// dataset.capabilities = vec![capability("Water purification")];
    /// let mut malay = dataset.clone();
    /// malay.capabilities = vec![capability("Penulenan air")];
    /// let mut index = Index::new(&dataset);
    /// assert!(index.search("penulenan", 1).hits.is_empty());
    /// index.understand(Translations::new(&dataset, &[malay]));
    /// assert_eq!(index.search("penulenan", 1).hits[0].item, Item::Capability(0));
    /// ```
    pub fn understand(&mut self, translations: Translations) {
        self.translations = translations;
    }

    /// Bytes that the index holds.
    pub fn bytes(&self) -> usize {
        self.vocabulary.bytes() + 4 * (self.starts.len() + self.items.len()) + 2 * self.impacts.len() + size_of_val(self.names.as_slice())
    }

    /// The first of two words that are known as one; else the word itself.
    fn first_of_two<'w>(&self, word: &'w str) -> &'w str {
        let known = |half: &str| half.len() > 1 && self.vocabulary.exact(&token::term(half, token::Kind::Word)).is_some();
        let halves = word.char_indices().skip(3).filter_map(|(at, _)| word.split_at_checked(at));
        halves.filter(|(left, right)| known(left) && known(right)).map(|(left, _)| left).last().unwrap_or(word)
    }

    /// Words that stand somewhere and are near to those that stand nowhere.
    fn near(&self, unknown: &[String]) -> Vec<String> {
        let mut near = Vec::new();
        for word in unknown.iter().filter(|word| word.len() > 2).take(4) {
            let most = u8::try_from(word.len() / 3).unwrap_or(u8::MAX).clamp(1, 3);
            let found = self.vocabulary.mistyped(word.get(..24).unwrap_or(word), most, 0..u32::MAX);
            near.extend(found.into_iter().map(|found| (found.begins, found.edits, found.word)));
        }
        near.sort_unstable();
        near.dedup_by_key(|near| near.2);
        let mut words: Vec<String> = Vec::new();
        for (begins, _, word) in near {
            let word = self.vocabulary.word(word);
            // What was typed is near to a beginning: of two words known as one the first is meant.
            let word = if begins { self.first_of_two(word) } else { word };
            // Two words written as one say no more than the first of them.
            if words.len() < 5 && !words.iter().any(|known| word.starts_with(known.as_str())) {
                words.push(word.to_owned());
            }
        }
        words
    }
}

#[cfg(test)]
mod tests;
