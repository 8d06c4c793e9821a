//! What is thought of two organisations.

use super::body::{Body, Key};
use super::words::{is_generic, is_place};

/// What is thought of two entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Two organisations.
    Different,
    /// They may be the same: a person has to say.
    Ask,
    /// They seem to be the same.
    Same,
}

/// What is thought of two entries. Only those of one country with equal names, but for case, marks, legal forms and usual spellings, are the same.
///
/// ```
/// use padan_import::names::{Band, Body, compare};
/// let body = |name: &str, country: &str| Body::new([name], country, None);
/// assert_eq!(compare(&body("EXAMPLE WORKS SDN. BHD.", "MY"), &body("Example Works", "MY")), Band::Same);
/// assert_eq!(compare(&body("Example Works", "SG"), &body("Example Works", "MY")), Band::Ask);
/// assert_eq!(compare(&body("Example Works", "MY"), &body("Other Works", "MY")), Band::Different);
/// ```
pub fn compare(a: &Body, b: &Body) -> Band {
    let is_one_country = a.country == b.country && !a.country.is_empty();
    let is_one_host = a.host.is_some() && a.host == b.host;
    let mut best = Band::Different;
    for one in &a.keys {
        for other in &b.keys {
            best = best.max(alike(one, other, is_one_country));
            if best == Band::Same {
                return best;
            }
        }
    }
    if is_one_host || is_one_country && is_named_by_both(&a.keys, &b.keys) | is_named_by_both(&b.keys, &a.keys) {
        return Band::Ask;
    }
    best
}

/// What two single names say.
fn alike(one: &Key, other: &Key, is_one_country: bool) -> Band {
    let is_short = one.squashed.chars().count() < 3;
    if one.squashed == other.squashed {
        return match (is_one_country, one.is_telling()) {
            // Two letters are initials of many.
            (true, _) if is_short => Band::Ask,
            // What stands in brackets names a body only where both say it, or one of them is called so.
            (true, _) if one.is_whole || other.is_whole => Band::Same,
            (true, _) => Band::Ask,
            (false, true) if !is_short => Band::Ask,
            // Every state has a ministry of health.
            (false, _) => Band::Different,
        };
    }
    let (few, many) = if one.words.len() <= other.words.len() { (one, other) } else { (other, one) };
    let rest = beyond(&few.words, &many.words);
    if rest.as_ref().is_some_and(Vec::is_empty) {
        // The same words, abbreviated or in another order; across borders another order is a coincidence.
        let may_be = is_one_country || one.words == other.words && one.is_telling();
        return if may_be { Band::Ask } else { Band::Different };
    }
    let is_telling = few.is_telling() && few.squashed.chars().count() > 3 && few.is_whole && many.is_whole;
    if let Some(rest) = rest.filter(|_| is_telling) {
        let rest_is_place = || rest.iter().all(|word| is_place(word));
        return if is_one_country || rest_is_place() { Band::Ask } else { Band::Different };
    }
    if is_one_country && is_mistyped(one, other) { Band::Ask } else { Band::Different }
}

/// The words that `many` has beyond all those of `few`, a word that stands there twice counted twice; none where `few` has one that `many` has not.
fn beyond<'w>(few: &[String], many: &'w [String]) -> Option<Vec<&'w String>> {
    let mut rest: Vec<&String> = many.iter().collect();
    for word in few {
        rest.remove(rest.iter().position(|other| *other == word)?);
    }
    Some(rest)
}

/// Whether a name is made of one of the other's short names and words of its whole name: "DOST-EX" of "DOST Example, EX".
fn is_named_by_both(keys: &[Key], others: &[Key]) -> bool {
    let Some(name) = keys.first().filter(|name| name.words.len() > 1) else { return false };
    let Some(whole) = others.first() else { return false };
    others.iter().skip(1).any(|short| {
        short.words.len() == 1
            && short.squashed.len() > 2
            && name.words.contains(&short.squashed)
            && name.words.iter().all(|word| *word == short.squashed || whole.words.contains(word))
    })
}

/// Whether two names differ by a letter or two of a long word.
fn is_mistyped(one: &Key, other: &Key) -> bool {
    let length = one.squashed.chars().count().min(other.squashed.chars().count());
    let most = match length {
        ..8 => return false,
        8..16 => 1,
        _ => 2,
    };
    let only =
        |words: &[String], others: &[String]| -> Vec<String> { words.iter().filter(|word| !others.contains(word)).cloned().collect() };
    let (own, theirs) = (only(&one.words, &other.words), only(&other.words, &one.words));
    // A digit or a letter of an abbreviation is another thing, not a mistake.
    let are_long =
        own.iter().chain(&theirs).all(|word| word.chars().count() > 5 && !word.contains(|c: char| c.is_ascii_digit()) && !is_generic(word));
    own.len() == theirs.len() && !own.is_empty() && are_long && distance(&one.squashed, &other.squashed, most) <= most
}

/// Levenshtein's distance, given up beyond `most`.
fn distance(one: &str, other: &str, most: usize) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().take(80).collect(), other.chars().take(80).collect());
    if one.len().abs_diff(other.len()) > most {
        return most + 1;
    }
    let mut row: Vec<usize> = (0..=one.len()).collect();
    for (place, letter) in other.iter().enumerate() {
        let mut diagonal = core::mem::replace(&mut row[0], place + 1);
        for (column, own) in one.iter().enumerate() {
            let change = diagonal + usize::from(own != letter);
            diagonal = row[column + 1];
            row[column + 1] = change.min(row[column] + 1).min(diagonal + 1);
        }
        if row.iter().all(|cost| *cost > most) {
            return most + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}
