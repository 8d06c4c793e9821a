//! Free text cut into phrases: lists of products, bullets, sentences.

use padan_core::text::words;

/// Phrases of one text at most.
const MOST: usize = 40;
/// Words of a phrase between commas, on average, up to which commas set phrases apart rather than parts of a sentence.
const SHORT: usize = 5;

/// The phrases of a text, each once, in their order.
///
/// ```
/// use padan_import::phrases::phrases;
/// assert_eq!(phrases("Drones, aerial mapping; • GIS\nTraining of pilots"), ["Drones", "aerial mapping", "GIS", "Training of pilots"]);
/// let sentence = "We build boats for rescue services in the region, and repair them wherever they are.";
/// assert_eq!(phrases(sentence), [sentence.trim_end_matches('.')]);
/// ```
pub fn phrases(text: &str) -> Vec<String> {
    let mut phrases: Vec<String> = Vec::new();
    let is_end =
        |c: char| matches!(c, ';' | '；' | '|' | '•' | '·' | '●' | '▪' | '■' | '◦' | '\n' | '\r' | '。' | '、' | '။' | '។' | '\u{f0b7}');
    for segment in text.split(is_end).flat_map(|segment| segment.split(". ")) {
        let parts: Vec<&str> = segment.split([',', '，']).collect();
        let count = segment.split_whitespace().count();
        let parts = if count <= parts.len() * SHORT { parts } else { vec![segment] };
        for part in parts {
            let phrase = part
                .trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '*' | '.' | ',' | ':' | '"' | '>' | '➢' | '✓' | '√'));
            let says = phrase.chars().filter(|c| c.is_alphabetic()).count() > 1;
            if says && phrases.len() < MOST && !phrases.iter().any(|known| known == phrase) {
                phrases.push(crate::row::one_line(phrase));
            }
        }
    }
    phrases
}

/// What like phrases share: their telling words, whatever their order and number.
///
/// ```
/// use padan_import::phrases::likeness;
/// assert_eq!(likeness("Maintenance of Helicopters"), likeness("helicopter maintenance"));
/// ```
pub fn likeness(phrase: &str) -> String {
    let mut telling = words(phrase);
    telling.sort_unstable();
    telling.dedup();
    if telling.is_empty() { padan_core::text::fold(phrase) } else { telling.join(" ") }
}
