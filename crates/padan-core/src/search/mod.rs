//! Search as it is typed, over organisations, topics and capabilities.
//!
//! | module | concern |
//! | --- | --- |
//! | `token` | texts as tokens with their places: words, pairs of letters where a script puts no spaces |
//! | [`fields`](Field) | what is searched, and what a word in each field is worth |
//! | `spelling` | other ways to write and to say a word |
//! | `vocabulary` | looking words up: exactly, by their beginning, by a part, with mistakes |
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
pub use marks::{Passage, Shown};
pub use translations::Translations;

use crate::dataset::Dataset;
use crate::matching::Progress;
use vocabulary::Vocabulary;

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// Place of an organisation.
    Organisation(usize),
    /// Place of a topic.
    Topic(usize),
    /// Place of a capability.
    Capability(usize),
}

impl Item {
    /// The item of a number: organisations come first, then topics, then capabilities.
    fn at(counts: [usize; 3], mut number: usize) -> Option<Self> {
        for (count, item) in counts.into_iter().zip([Self::Organisation, Self::Topic, Self::Capability]) {
            if number < count {
                return Some(item(number));
            }
            number -= count;
        }
        None
    }

    /// The number of the item, where there are so many organisations and topics.
    fn number(self, [organisations, topics]: [usize; 2]) -> usize {
        match self {
            Self::Organisation(place) => place,
            Self::Topic(place) => organisations + place,
            Self::Capability(place) => organisations + topics + place,
        }
    }

    /// The id of the item, empty where the dataset has no such item.
    pub fn id(self, dataset: &Dataset) -> &str {
        match self {
            Self::Organisation(place) => dataset.organisations.get(place).map(|entry| &entry.id),
            Self::Topic(place) => dataset.topics.get(place).map(|topic| &topic.id),
            Self::Capability(place) => dataset.capabilities.get(place).map(|capability| &capability.id),
        }
        .map_or("", String::as_str)
    }
}

/// An index of a dataset. It holds no texts of it, only words.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// Organisations, topics, capabilities.
    counts: [usize; 3],
    vocabulary: Vocabulary,
    /// Where the items of each word begin in `items`; one more than there are words.
    starts: Vec<u32>,
    /// Items by word, in order.
    items: Vec<u32>,
    /// The impact of the word on the item, up to [`build::FULL`].
    impacts: Vec<u16>,
    /// Names as hashes, sorted, with their item, and whether it is the name itself rather than an alias.
    names: Vec<(u64, u32, bool)>,
    /// Labels in other languages; their words are numbered behind those of the vocabulary.
    translations: Translations,
}

/// An item that answers a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub item: Item,
    /// How well it answers; only the order means anything.
    pub score: u32,
    /// Which words of the query it has, one bit for each of [`Found::words`], the first the lowest.
    pub words: u64,
    /// Whether the query is its name, or another name that it has.
    pub named: bool,
}

/// What a search found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// The words of the query, folded; small words are left out where there are others.
    pub words: Vec<String>,
    /// The best answers, best first; equally good ones organisations first, by id.
    pub hits: Vec<Hit>,
    /// How many answers there are in all.
    pub total: usize,
    /// How many of all answers, have every word that is known at all.
    pub complete: usize,
    /// Words that stand nowhere, not even with a mistake.
    pub unknown_words: Vec<String>,
    /// Where nothing was found: words that stand somewhere and are near to what was typed, nearest first.
    pub near: Vec<String>,
    /// Words of the index with which words of the query they stand for, sorted; for marking.
    matched: Vec<(u32, u64)>,
    /// How rare each word of the query is.
    rarities: Vec<u32>,
}

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
