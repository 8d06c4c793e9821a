//! What was typed, as words of the index.

use super::Index;
use super::spelling::{meanings, spellings};
use super::token::{Kind, each_token, term};
use super::vocabulary::Vocabulary;
use crate::text::is_stop_word;

/// Letters of a query that are read; nobody types more, and a pasted book would take long.
const LONGEST: usize = 600;
/// Words of a query that are read: one bit each in [`super::Hit::words`].
pub const MOST_WORDS: usize = 64;

/// How well a word of the index stands for what was typed, in 256ths.
pub const EXACT: u16 = 256;
const JOINED: u16 = 300;
const SAME_MEANING: u16 = 150;
const KIN: u16 = 140;
const PART: u16 = 110;
/// Of a word of a label in another language than the one that is shown, in quarters: names that are shown come first.
const LABEL: u16 = 3;
const MISTYPED: [u16; 3] = [EXACT, 160, 110];

/// A word of the query, or a run of a script without spaces.
#[derive(Debug, Clone, Default)]
pub struct Unit {
    /// As typed, folded.
    pub text: String,
    /// Words of the index with how well they stand for it, for each part: one for a word, the pairs of letters for a run.
    pub parts: Vec<Vec<(u32, u16)>>,
    run: bool,
}

impl Unit {
    /// Whether the index has nothing for it.
    pub fn is_unknown(&self) -> bool {
        self.parts.iter().all(Vec::is_empty)
    }
}

/// Reads what was typed.
pub fn read(index: &Index, typed: &str) -> Vec<Unit> {
    let typed = typed.char_indices().nth(LONGEST).and_then(|(end, _)| typed.get(..end)).unwrap_or(typed);
    let vocabulary = &index.vocabulary;
    let mut units: Vec<Unit> = Vec::new();
    let mut end_of_run = false;
    each_token(typed, &mut |token, kind, place| match kind {
        Kind::Word => units.push(Unit { text: token.to_owned(), parts: vec![word_or_label(index, token)], run: false }),
        Kind::Pair => {
            if let Some(joined) = vocabulary.exact(token) {
                for unit in units.iter_mut().rev().take(2) {
                    unit.parts.iter_mut().for_each(|part| part.push((joined, JOINED)));
                }
            }
        }
        Kind::Gram | Kind::Tail => {
            let goes_on = units.last().is_some_and(|unit| unit.run) && !end_of_run;
            let stands = typed.get(place).unwrap_or_default();
            // In a text the letters on both sides of a space are a pair too; whoever types a space begins another word.
            let ends = stands.split(char::is_whitespace).next().filter(|first| first.len() < stands.len());
            end_of_run = kind == Kind::Tail || ends.is_some();
            if !goes_on {
                units.push(Unit { run: true, ..Unit::default() });
            }
            let Some(unit) = units.last_mut() else { return };
            match (goes_on, ends) {
                (true, None) if kind == Kind::Gram => {
                    unit.parts.push(gram_or_label(index, token));
                    unit.text.extend(stands.chars().skip(1));
                }
                // The last letter of a run is in the pair before.
                (true, _) => {}
                // Of one letter alone: all that begins with it.
                (false, Some(letter)) => {
                    each_token(letter, &mut |token, _, _| unit.parts.push(gram_or_label(index, token)));
                    unit.text.push_str(letter);
                }
                (false, None) => {
                    unit.parts.push(gram_or_label(index, token));
                    unit.text.push_str(stands);
                }
            }
        }
    });
    join_initials(vocabulary, &mut units);
    // One letter begins nearly everything; where it is all there is, that is what is asked for.
    if let [unit] = units.as_mut_slice()
        && unit.text.len() == 1
    {
        unit.parts = vec![vocabulary.beginning(&unit.text).map(|number| (number, EXACT / 2)).collect()];
    }
    for unit in units.iter_mut().filter(|unit| unit.is_unknown() && !unit.run) {
        unit.parts = vec![with_mistakes(vocabulary, &unit.text)];
    }
    let mut units: Vec<Unit> = units.into_iter().flat_map(|unit| split(vocabulary, unit)).collect();
    // Small words count where there is nothing else.
    if units.iter().any(|unit| !is_stop_word(&unit.text)) {
        units.retain(|unit| !is_stop_word(&unit.text));
    }
    units.truncate(MOST_WORDS);
    units
}

/// The words that a typed one is or begins. Where the index has not that very word, a label in another language may: it is that,
/// or, where the index has nothing at all, it begins one.
fn word_or_label(index: &Index, typed: &str) -> Vec<(u32, u16)> {
    let mut found = word(&index.vocabulary, typed);
    if index.vocabulary.exact(&term(typed, Kind::Word)).is_none() {
        let labels = &index.translations.vocabulary;
        let whole = labels.exact(&term(typed, Kind::Word)).map(|number| (number, EXACT));
        let begun = if found.is_empty() && whole.is_none() { word(labels, typed) } else { Vec::new() };
        found.extend(behind(index, whole.into_iter().chain(begun)));
    }
    found
}

/// A pair of letters in the index and in labels of other languages.
fn gram_or_label(index: &Index, token: &str) -> Vec<(u32, u16)> {
    let mut found = gram(&index.vocabulary, token);
    found.extend(behind(index, gram(&index.translations.vocabulary, token).into_iter()));
    found
}

/// Words of labels, numbered behind those of the index.
fn behind(index: &Index, words: impl Iterator<Item = (u32, u16)>) -> impl Iterator<Item = (u32, u16)> {
    let first = index.vocabulary.len();
    words.map(move |(number, quality)| (first + number, quality / 4 * LABEL))
}

/// The words that a typed one is or begins.
fn word(vocabulary: &Vocabulary, typed: &str) -> Vec<(u32, u16)> {
    let mut found = Vec::new();
    let singular = term(typed, Kind::Word);
    found.extend(vocabulary.exact(&singular).map(|number| (number, EXACT)));
    found.extend(spellings(&singular).filter_map(|spelling| vocabulary.exact(&spelling)).map(|number| (number, EXACT)));
    let known = !found.is_empty();
    for other in meanings(&singular) {
        found.extend(vocabulary.exact(other).map(|number| (number, SAME_MEANING)));
    }
    // One letter begins nearly everything, and says something only as initials.
    if typed.len() > 1 {
        found.extend(vocabulary.beginning(typed).map(|number| {
            let share = 256 * typed.len() / vocabulary.word(number).len().max(1);
            let quality = 70 + u16::try_from(share * 150 / 256).unwrap_or(0);
            (number, if known { quality / 2 } else { quality })
        }));
    }
    found.extend(kin(vocabulary, &singular).map(|number| (number, KIN)));
    found
}

/// Endings of English words of one family.
const ENDINGS: [&str; 24] = [
    "", "e", "y", "ed", "er", "or", "al", "ic", "ing", "ion", "ist", "ive", "ity", "ify", "ier", "ment", "ation", "ical", "ology",
    "ication", "ological", "ial", "ous", "ism",
];
/// Letters that words of one family have in common at least.
const STEM: usize = 5;

/// Words of the same family: "simulator" beside "simulation".
fn kin<'a>(vocabulary: &'a Vocabulary, word: &'a str) -> impl Iterator<Item = u32> + 'a {
    let stem =
        ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).filter(|stem| stem.len() >= STEM).min_by_key(|stem| stem.len());
    let stem = stem.filter(|stem| stem.is_ascii() && stem.len() < word.len()).unwrap_or(word);
    let range = if stem.len() < STEM { 0..0 } else { vocabulary.beginning(stem) };
    range.filter(move |&number| {
        let other = vocabulary.word(number);
        other != word && other.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending))
    })
}

/// A pair of letters, or what begins with it: the last syllable may not be finished.
fn gram(vocabulary: &Vocabulary, token: &str) -> Vec<(u32, u16)> {
    let found = vocabulary.beginning(token);
    found.map(|number| (number, if vocabulary.word(number).len() == token.len() { EXACT } else { EXACT / 2 })).collect()
}

/// Words of which the typed one is a part, or that it is with one or two mistakes.
fn with_mistakes(vocabulary: &Vocabulary, typed: &str) -> Vec<(u32, u16)> {
    let letters = typed.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < 4 {
        return Vec::new();
    }
    let mut found: Vec<(u32, u16)> = vocabulary.containing(typed).into_iter().map(|number| (number, PART)).collect();
    // One edit first: where that finds something, what is two away was not meant. Few people mistake the first letter of a word and
    // another one.
    let begins_so = vocabulary.beginning(typed.get(..1).unwrap_or_default());
    for (edits, among, from) in [(1, 0..vocabulary.len(), 4), (2, begins_so, 8)] {
        if letters < from {
            break;
        }
        let near = vocabulary.mistyped(typed, edits, among);
        found.extend(near.iter().map(|near| {
            let quality = MISTYPED[usize::from(near.edits).min(2)];
            (near.word, if near.begins { quality / 2 } else { quality })
        }));
        if near.iter().any(|near| !near.begins) {
            break;
        }
    }
    found
}

/// "S.C.D.F." is one word as well.
fn join_initials(vocabulary: &Vocabulary, units: &mut [Unit]) {
    for letters in units.chunk_by_mut(|a, b| !a.run && !b.run && a.text.len() == 1 && b.text.len() == 1) {
        let joined: String = letters.iter().map(|unit| unit.text.as_str()).collect();
        if letters.len() > 1
            && let Some(number) = vocabulary.exact(&joined)
        {
            for part in letters.iter_mut().flat_map(|unit| &mut unit.parts) {
                part.push((number, JOINED));
            }
        }
    }
}

/// A word that is nowhere, as two that are: "rescueboat".
fn split(vocabulary: &Vocabulary, unit: Unit) -> Vec<Unit> {
    if unit.run || !unit.is_unknown() {
        return vec![unit];
    }
    let halves = unit.text.char_indices().filter_map(|(at, _)| {
        let (left, right) = unit.text.split_at(at);
        // Three letters stand in too many words: "gearbox" is no box.
        let known = |half: &str| half.len() > 3 && vocabulary.exact(&term(half, Kind::Word)).is_some();
        (known(left) && known(right)).then(|| (left.len().min(right.len()), left.to_owned(), right.to_owned()))
    });
    match halves.max() {
        Some((_, left, right)) => [left, right].map(|half| Unit { parts: vec![word(vocabulary, &half)], text: half, run: false }).into(),
        None => vec![unit],
    }
}
