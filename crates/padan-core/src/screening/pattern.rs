//! A word or phrase of the lexicon, looked for in a text.

use super::letters::Letters;

/// How letters are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// With their marks.
    Marked,
    /// Without: Portuguese, Tetum and Filipino are often typed so.
    Plain,
    /// With their marks; in a text that has none, without, if the phrase is of two syllables or more.
    Vietnamese,
}

/// The letter that a pattern ends before if it begins at this one.
///
/// A space of the pattern is one to three characters that are no letters, or, between letters of scripts without spaces,
/// none. `*` at the end stands for the rest of a word; without it, words in Latin letters may have `s` or `es` at their ends.
pub(super) fn ends(pattern: &str, way: Way, letters: &Letters, place: usize) -> Option<usize> {
    let stem = pattern.strip_suffix('*').unwrap_or(pattern);
    let bare = way == Way::Vietnamese && letters.unmarked && pattern.contains(' ');
    let plain = way == Way::Plain;
    let mut at = place;
    for wanted in stem.chars() {
        if wanted == ' ' {
            at = ended(way, letters, at)?;
            let gap = (0..4).take_while(|step| letters.at(at + step, plain).is_some_and(|letter| !letter.is_alphanumeric())).count();
            if gap == 4 || (gap == 0 && !letters.runs_on(at)) {
                return None;
            }
            at += gap;
            continue;
        }
        let wanted = if bare || plain { crate::text::base(wanted) } else { wanted };
        if letters.at(at, plain || bare) != Some(wanted) {
            return None;
        }
        at += 1;
    }
    if stem.len() < pattern.len() {
        while !letters.ends(at) {
            at += 1;
        }
        return Some(at);
    }
    ended(way, letters, at)
}

/// The letter that a word ends before if all its letters stand before this place: this one, or that after `s` or `es`.
fn ended(way: Way, letters: &Letters, at: usize) -> Option<usize> {
    if letters.ends(at) {
        return Some(at);
    }
    let plural = match (letters.at(at, true), letters.at(at + 1, true)) {
        (Some('s'), _) if letters.ends(at + 1) => at + 1,
        (Some('e'), Some('s')) if letters.ends(at + 2) => at + 2,
        _ => return None,
    };
    (way != Way::Vietnamese).then_some(plural)
}

/// Whether one of the patterns (set apart by `;`) begins at one of these places, ends before `last`, and stands where it is wanted.
pub(super) fn stands(
    patterns: &str,
    way: Way,
    letters: &Letters,
    (places, last): (&[usize], usize),
    wanted: &dyn Fn(usize, usize) -> bool,
) -> bool {
    patterns.split(';').any(|pattern| {
        // Most places part from a pattern at its first letter, whose marks may be left out.
        let Some(first) = pattern.chars().next().map(crate::text::base) else { return false };
        places
            .iter()
            .filter(|place| letters.at(**place, true) == Some(first))
            .any(|place| ends(pattern, way, letters, *place).is_some_and(|end| end <= last && wanted(*place, end)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(pattern: &str, way: Way, text: &str) -> Option<usize> {
        ends(pattern, way, &Letters::of(text), 0)
    }

    #[test]
    fn words_end_where_they_end() {
        assert_eq!(end("gun", Way::Marked, "Guns, "), Some(4));
        assert_eq!(end("gun", Way::Marked, "gunny"), None);
        assert_eq!(end("gun*", Way::Marked, "gunners"), Some(7));
        assert_eq!(end("anti tank", Way::Marked, "Anti-tank"), Some(9));
        assert_eq!(end("anti tank", Way::Marked, "anti"), None);
        assert_eq!(end("pistola de cola", Way::Plain, "Pistolas de cola"), Some(16));
        assert_eq!(end("ปืน", Way::Marked, "ปืนกาว"), Some(3));
        assert_eq!(end("무기", Way::Marked, "무기를"), Some(2));
    }

    #[test]
    fn vietnamese_keeps_its_marks_unless_a_text_has_none() {
        assert_eq!(end("đạn", Way::Vietnamese, "dân"), None);
        assert_eq!(end("vũ khí", Way::Vietnamese, "vụ khi"), None);
        assert_eq!(end("vũ khí", Way::Vietnamese, "VU KHI"), Some(6));
        assert_eq!(end("đạn", Way::Vietnamese, "dan"), None);
        assert_eq!(end("munição", Way::Plain, "municao"), Some(7));
        assert_eq!(end("bom", Way::Marked, "bơm"), None);
    }
}
