//! The words of an index in the order of their letters, and the ways to look one up: exactly, by how it begins, by a part, and
//! with mistakes.

use core::ops::Range;

/// Words in order, in one text.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    text: String,
    /// Where each word begins in the text; one more than there are words.
    starts: Vec<u32>,
    /// Bytes that each word has in common with the one before.
    shared: Vec<u8>,
    /// How many words are of ASCII letters alone at their beginning: those that can be mistyped. They come first.
    latin: u32,
}

/// Edits that turn what was typed into a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mistyped {
    /// Number of the word.
    pub word: u32,
    /// Edits: insertions, deletions, changes, swapped neighbours.
    pub edits: u8,
    /// Whether it is the beginning of the word that is so near, rather than the whole.
    pub begins: bool,
}

impl Vocabulary {
    /// From words in order, each once.
    pub fn new<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut made = Self { starts: vec![0], ..Self::default() };
        let mut last = 0..0;
        for word in words {
            let common = made.text[last].bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
            last = made.text.len()..made.text.len() + word.len();
            made.text.push_str(word);
            made.starts.push(u32::try_from(made.text.len()).unwrap_or(u32::MAX));
            made.shared.push(u8::try_from(common).unwrap_or(u8::MAX));
            made.latin += u32::from(word.bytes().next().is_some_and(|byte| byte.is_ascii()));
        }
        made
    }

    /// How many words there are.
    pub fn len(&self) -> u32 {
        u32::try_from(self.shared.len()).unwrap_or(u32::MAX)
    }

    /// Bytes that it holds.
    pub fn bytes(&self) -> usize {
        self.text.len() + 4 * self.starts.len() + self.shared.len()
    }

    /// A word by its number, empty where there is none.
    pub fn word(&self, number: u32) -> &str {
        let number = number as usize;
        self.starts.get(number..number + 2).and_then(|ends| self.text.get(ends[0] as usize..ends[1] as usize)).unwrap_or_default()
    }

    /// The number of the first word for which `before` is false; it has to be true for all words before that.
    fn partition(&self, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if before(self.word(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The number of a word.
    pub fn exact(&self, word: &str) -> Option<u32> {
        let at = self.partition(|known| known < word);
        (at < self.len() && self.word(at) == word).then_some(at)
    }

    /// The numbers of the words that begin so.
    pub fn beginning(&self, start: &str) -> Range<u32> {
        let first = self.partition(|known| known < start);
        first..self.partition(|known| known < start || known.starts_with(start))
    }

    /// The numbers of the words of Latin letters in which a part stands.
    pub fn containing(&self, part: &str) -> Vec<u32> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = self.text.get(at..).and_then(|rest| rest.find(part)).filter(|_| !part.is_empty()) {
            let place = u32::try_from(at + next).unwrap_or(u32::MAX);
            let number = self.starts.partition_point(|&start| start <= place) - 1;
            let end = self.starts.get(number + 1).copied().unwrap_or(u32::MAX) as usize;
            at = if at + next + part.len() <= end {
                found.push(u32::try_from(number).unwrap_or(u32::MAX));
                end
            } else {
                // It begins in one word and ends in the next.
                end.max(at + 1)
            };
        }
        found.retain(|&number| number < self.latin);
        found
    }

    /// The words of Latin letters among those of a range that are at most so many edits away, or begin so.
    ///
    /// One table of distances serves all words: they are in order, so that the rows of what a word has in common with the one
    /// before stand already.
    pub fn mistyped(&self, typed: &str, most: u8, among: Range<u32>) -> Vec<Mistyped> {
        let typed = typed.as_bytes();
        let width = typed.len() + 1;
        let mut rows: Vec<u8> = (0..width).map(|column| u8::try_from(column).unwrap_or(u8::MAX)).collect();
        // The nearest that the beginnings of each length up to there come to what was typed.
        let mut nearest: Vec<u8> = vec![rows[width - 1]];
        // Whatever has more than this many bytes in common with the word before is as far away as that was.
        let mut dead = usize::MAX;
        let mut found = Vec::new();
        for number in among.start..among.end.min(self.latin) {
            let shared = usize::from(self.shared.get(number as usize).copied().unwrap_or(0));
            if shared >= dead {
                continue;
            }
            dead = usize::MAX;
            let word = self.word(number).as_bytes();
            nearest.truncate(shared + 1);
            rows.truncate(nearest.len() * width);
            let mut before = 0;
            for depth in nearest.len()..=word.len() {
                let above = (depth - 1) * width;
                // Only what lies near the diagonal can be near enough.
                let band = depth.saturating_sub(most.into()).max(1)..(depth + usize::from(most) + 1).min(width);
                rows.resize(above + 2 * width, most.saturating_add(1));
                rows[above + width] = rows[above].saturating_add(1);
                let mut least = rows[above + width];
                for column in band {
                    let change = rows[above + column - 1].saturating_add(u8::from(word[depth - 1] != typed[column - 1]));
                    let mut best =
                        change.min(rows[above + column].saturating_add(1)).min(rows[above + width + column - 1].saturating_add(1));
                    if depth > 1 && column > 1 && word[depth - 1] == typed[column - 2] && word[depth - 2] == typed[column - 1] {
                        best = best.min(rows[above - width + column - 2].saturating_add(1));
                    }
                    rows[above + width + column] = best;
                    least = least.min(best);
                }
                nearest.push(nearest[depth - 1].min(rows[depth * width + width - 1]));
                // A swap looks two rows back.
                if least.min(before) > most && nearest[depth] > most {
                    dead = depth;
                    break;
                }
                before = least;
            }
            if dead != usize::MAX {
                continue;
            }
            let whole = rows[word.len() * width + width - 1];
            let edits = nearest[word.len()];
            if edits <= most {
                found.push(Mistyped { word: number, edits: if whole <= most { whole } else { edits }, begins: whole > most });
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Damerau's distance with swaps of neighbours alone, by its definition.
    fn distance(a: &[u8], b: &[u8]) -> u8 {
        let (Some((last_a, rest_a)), Some((last_b, rest_b))) = (a.split_last(), b.split_last()) else {
            return u8::try_from(a.len() + b.len()).unwrap_or(u8::MAX);
        };
        let mut least = distance(rest_a, rest_b) + u8::from(last_a != last_b);
        least = least.min(distance(rest_a, b) + 1).min(distance(a, rest_b) + 1);
        if let ([before_a @ .., a1, a2], [before_b @ .., b1, b2]) = (a, b)
            && (a1, a2) == (b2, b1)
        {
            least = least.min(distance(before_a, before_b) + 1);
        }
        least
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]
        #[test]
        fn mistakes_are_found_as_by_the_definition(words in prop::collection::btree_set("[ab]{1,5}", 0..12), typed in "[ab]{1,5}", most in 0..3_u8) {
            let vocabulary = Vocabulary::new(words.iter().map(String::as_str));
            let mut wanted = Vec::new();
            for (number, word) in (0..).zip(&words) {
                let whole = distance(word.as_bytes(), typed.as_bytes());
                let begins = (0..=word.len()).map(|end| distance(&word.as_bytes()[..end], typed.as_bytes())).min().unwrap_or(whole);
                if begins <= most {
                    wanted.push(Mistyped { word: number, edits: if whole <= most { whole } else { begins }, begins: whole > most });
                }
            }
            prop_assert_eq!(vocabulary.mistyped(&typed, most, 0..u32::MAX), wanted);
        }

        #[test]
        fn parts_and_beginnings_are_found(words in prop::collection::btree_set("[abä]{1,4}", 0..12), part in "[ab]{1,3}") {
            let vocabulary = Vocabulary::new(words.iter().map(String::as_str));
            let text = |numbers: Vec<u32>| numbers.into_iter().map(|number| vocabulary.word(number).to_owned()).collect::<Vec<_>>();
            let latin = |word: &&String| word.as_bytes()[0].is_ascii();
            prop_assert_eq!(text(vocabulary.containing(&part)), words.iter().filter(|word| word.contains(&part)).filter(latin).cloned().collect::<Vec<_>>());
            prop_assert_eq!(text(vocabulary.beginning(&part).collect()), words.iter().filter(|word| word.starts_with(&part)).cloned().collect::<Vec<_>>());
            prop_assert_eq!(vocabulary.exact(&part).is_some(), words.contains(&part));
        }
    }
}
