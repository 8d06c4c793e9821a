//! Near words, for whoever mistyped one.

use crate::order::ordered;

/// The known words nearest to a mistyped one, nearest first, at most `most`; words that are too far are left out.
///
/// ```
/// use padan_core::text::nearest;
/// assert_eq!(nearest("humanitarian-drone", ["humanitarian-drones", "biosafety"].into_iter(), 3), ["humanitarian-drones"]);
/// ```
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>, most: usize) -> Vec<&'a str> {
    let letters: Vec<char> = word.chars().take(64).collect();
    let near: Vec<(usize, &str)> = known
        .filter_map(|other| {
            let contained = !word.is_empty() && (other.contains(word) || word.contains(other));
            let distance = if contained { 1 } else { distance(&letters, other) };
            (distance * 3 <= letters.len().max(3)).then_some((distance, other))
        })
        .collect();
    ordered(near, Ord::cmp).into_iter().take(most).map(|(_, other)| other).collect()
}

/// Levenshtein's distance: insertions, deletions and changes of single letters.
fn distance(letters: &[char], other: &str) -> usize {
    let mut row: Vec<usize> = (0..=letters.len()).collect();
    for (place, letter) in other.chars().take(64).enumerate() {
        let mut diagonal = row[0];
        row[0] = place + 1;
        for (column, own) in letters.iter().enumerate() {
            let change = diagonal + usize::from(*own != letter);
            diagonal = row[column + 1];
            row[column + 1] = change.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[letters.len()]
}
