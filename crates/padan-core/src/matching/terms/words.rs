//! Subject in words: likeness of the claims' text to the topic's, and to the other side's.

use super::{Pair, Side, mean};
use crate::arithmetic::saturate;
use crate::matching::factors;
use crate::matching::profile::for_shared;
use crate::order::ordered;

/// Likeness to the topic in millionths; of both sides, or of the one that can be compared.
pub fn topic_share(pair: &Pair<'_>) -> Option<u32> {
    mean(pair.a.profile.words, pair.b.profile.words)
}

/// Likeness of the two sides' claims in millionths; `None` where their texts share no script.
///
/// Texts that stand on both sides are left out: they tell of one joint project, not of likeness.
pub fn pair_share(pair: &Pair<'_>) -> Option<u32> {
    if !comparable(pair) {
        return None;
    }
    let mut mass = 0;
    for_shared(&pair.a.portrait.words, &pair.b.portrait.words, |word, _, _| mass += pair.corpus.word_rarity[word as usize]);
    Some(saturate(mass, factors::WORDS_PAIR_HALF))
}

/// Whether both sides have text, in a common script.
pub fn comparable(pair: &Pair<'_>) -> bool {
    let (a, b) = (pair.a.portrait, pair.b.portrait);
    a.words.length > 0 && b.words.length > 0 && a.scripts.meets(b.scripts)
}

/// The telling words that both sides' claims share, or one side's and the topic's, rarest first.
pub fn shared_words(pair: &Pair<'_>, with_topic: Option<Side<'_>>, most: usize) -> Vec<u32> {
    let mut words = Vec::new();
    match with_topic {
        Some(side) => for_shared(&side.portrait.words, &pair.plan.words, |word, _, _| words.push(word)),
        None => for_shared(&pair.a.portrait.words, &pair.b.portrait.words, |word, _, _| words.push(word)),
    }
    // Words that stand for capabilities are told as such elsewhere.
    words.retain(|&word| !pair.corpus.word_texts()[word as usize].starts_with('#'));
    let rarity = |word: &u32| pair.corpus.word_rarity[*word as usize];
    let mut words = ordered(words, |a, b| rarity(b).cmp(&rarity(a)));
    words.truncate(most);
    words
}
