//! Text as a list of comparable words.

use super::{fold, is_spaceless};

/// English words that tell nothing of a subject.
const STOP_WORDS: [&str; 72] = [
    "a", "about", "after", "all", "also", "an", "and", "are", "as", "at", "be", "been", "between", "both", "but", "by", "can", "each",
    "for", "from", "had", "has", "have", "in", "into", "is", "it", "its", "may", "more", "most", "new", "no", "not", "of", "on", "one",
    "or", "other", "others", "over", "said", "since", "such", "than", "that", "the", "their", "them", "they", "this", "through", "to",
    "under", "up", "use", "used", "uses", "using", "was", "were", "what", "when", "where", "which", "who", "will", "with", "within",
    "without", "year", "years",
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
