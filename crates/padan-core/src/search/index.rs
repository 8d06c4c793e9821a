//! What an index holds, and what was found with it.

use super::item::Item;
use super::translations::Translations;
use super::vocabulary::Vocabulary;

/// An index of a dataset. It holds no texts of it, only words.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// Organisations, topics, capabilities.
    pub(super) counts: [usize; 3],
    pub(super) vocabulary: Vocabulary,
    /// Where the items of each word begin in `items`; one more than there are words.
    pub(super) starts: Vec<u32>,
    /// Items by word, in order.
    pub(super) items: Vec<u32>,
    /// The impact of the word on the item, up to [`super::fields::FULL`].
    pub(super) impacts: Vec<u16>,
    /// Names as hashes, sorted, with their item, and whether it is the name itself rather than an alias.
    pub(super) names: Vec<(u64, u32, bool)>,
    /// Labels in other languages; their words are numbered behind those of the vocabulary.
    pub(super) translations: Translations,
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
    pub(super) matched: Vec<(u32, u64)>,
    /// How rare each word of the query is.
    pub(super) rarities: Vec<u32>,
}
