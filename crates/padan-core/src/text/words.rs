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
    let folded = fold(text);
    let mut found = Vec::new();
    for run in folded.split(|character: char| !character.is_alphanumeric() && !is_spaceless(character)).filter(|run| !run.is_empty()) {
        split_by_script(run, &mut found);
    }
    found
}

fn split_by_script(run: &str, found: &mut Vec<String>) {
    let letters: Vec<char> = run.chars().collect();
    for piece in letters.chunk_by(|a, b| is_spaceless(*a) == is_spaceless(*b)) {
        match piece {
            [only] if is_spaceless(*only) => found.push(only.to_string()),
            [first, ..] if is_spaceless(*first) => found.extend(piece.windows(2).map(|pair| pair.iter().collect::<String>())),
            _ => {
                let word: String = piece.iter().collect();
                if piece.len() > 1 && STOP_WORDS.binary_search(&word.as_str()).is_err() && !word.bytes().all(|byte| byte.is_ascii_digit()) {
                    found.push(singular(word));
                }
            }
        }
    }
}

/// Takes the plural ending off an English word. It need not be right, only the same for both forms.
fn singular(mut word: String) -> String {
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
