//! Text as a list of comparable words.

use super::{fold, is_spaceless};

/// English words that tell nothing of a subject: small words, numbers, months, verbs that any claim may have.
const STOP_WORDS: [&str; 151] = [
    "a",
    "about",
    "across",
    "after",
    "all",
    "also",
    "among",
    "an",
    "and",
    "any",
    "april",
    "are",
    "around",
    "as",
    "at",
    "august",
    "be",
    "been",
    "being",
    "between",
    "both",
    "build",
    "built",
    "but",
    "by",
    "can",
    "could",
    "december",
    "did",
    "do",
    "does",
    "during",
    "each",
    "eight",
    "february",
    "first",
    "five",
    "for",
    "four",
    "from",
    "had",
    "has",
    "have",
    "her",
    "his",
    "in",
    "into",
    "is",
    "it",
    "its",
    "january",
    "july",
    "june",
    "launch",
    "launched",
    "launches",
    "made",
    "make",
    "makes",
    "making",
    "many",
    "march",
    "may",
    "more",
    "most",
    "near",
    "new",
    "nine",
    "no",
    "not",
    "november",
    "october",
    "of",
    "off",
    "offer",
    "offered",
    "offers",
    "on",
    "one",
    "only",
    "or",
    "other",
    "others",
    "our",
    "out",
    "over",
    "own",
    "owned",
    "part",
    "per",
    "run",
    "runs",
    "said",
    "second",
    "send",
    "sends",
    "sent",
    "september",
    "set",
    "sets",
    "seven",
    "several",
    "since",
    "six",
    "some",
    "such",
    "take",
    "takes",
    "ten",
    "than",
    "that",
    "the",
    "their",
    "them",
    "these",
    "they",
    "this",
    "those",
    "three",
    "through",
    "to",
    "took",
    "two",
    "under",
    "until",
    "up",
    "upon",
    "use",
    "used",
    "uses",
    "using",
    "very",
    "was",
    "we",
    "well",
    "were",
    "what",
    "when",
    "where",
    "which",
    "while",
    "who",
    "will",
    "with",
    "within",
    "without",
    "would",
    "year",
    "years",
    "you",
    "your",
];

/// The comparable words of a text in order: folded, without stop words and bare numbers, English plurals made singular.
/// Where a script puts no spaces between words, pairs of neighbouring letters stand for words.
///
/// ```
/// use padan_core::text::words;
/// assert_eq!(words("The batteries of 3 drones"), ["battery", "drone"]);
/// assert_eq!(words("ນ້ຳ").len(), 2);
/// ```
pub fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    each_piece(&fold(text), &mut |piece| found.extend(word(piece)));
    found
}

/// Calls `each` for what may be a word in a folded text, as it stands there: runs of letters and digits, and pairs of
/// neighbouring letters where a script puts no spaces between words. [`word`] says what word it is.
pub(crate) fn each_piece(folded: &str, each: &mut dyn FnMut(&str)) {
    let separates = |character: char| !character.is_alphanumeric() && !is_spaceless(character);
    for mut run in folded.split(separates) {
        while let Some(first) = run.chars().next() {
            let spaceless = is_spaceless(first);
            let (piece, rest) = run.split_at(run.find(|character| is_spaceless(character) != spaceless).unwrap_or(run.len()));
            run = rest;
            let starts: Vec<usize> =
                if spaceless { piece.char_indices().map(|(at, _)| at).chain([piece.len()]).collect() } else { Vec::new() };
            if starts.len() < 3 {
                each(piece);
            }
            for ends in starts.windows(3) {
                each(&piece[ends[0]..ends[2]]);
            }
        }
    }
}

/// The comparable word that a piece of a folded text is, if it tells anything.
pub(crate) fn word(piece: &str) -> Option<String> {
    let mut letters = piece.chars();
    let is_word = letters.next().is_some_and(is_spaceless)
        || letters.next().is_some() && !is_stop_word(piece) && !piece.bytes().all(|byte| byte.is_ascii_digit());
    is_word.then(|| singular(piece.into()))
}

/// Whether a folded English word tells nothing of a subject.
pub(crate) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

/// Takes the plural ending off an English word. It need not be right, only the same for both forms.
pub(crate) fn singular(mut word: String) -> String {
    if word.len() > 4 && word.ends_with("ies") {
        word.truncate(word.len() - 3);
        word.push('y');
    } else if word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is") {
        word.truncate(word.len() - 1);
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stop_words_are_sorted_for_the_search() {
        assert!(STOP_WORDS.is_sorted());
    }

    #[test]
    fn words_of_no_text_are_none() {
        assert!(words(" — 3, 7 … ").is_empty());
    }
}
