//! Which scripts a text is written in.

/// A set of scripts. Two texts without a common script cannot be compared word by word. The scripts of the region and its neighbours
/// are told apart; all others count as one.
///
/// ```
/// use padan_core::text::Scripts;
/// assert!(!Scripts::of("water").meets(Scripts::of("ນ້ຳ")));
/// assert!(Scripts::of("water ນ້ຳ").meets(Scripts::of("ນ້ຳ")));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scripts(u16);

/// Scripts by their ranges of letters; the place in the table is the bit in the set.
const RANGES: [(char, char); 9] = [
    ('a', '\u{24f}'),
    ('\u{e00}', '\u{e7f}'),
    ('\u{e80}', '\u{eff}'),
    ('\u{1000}', '\u{109f}'),
    ('\u{1780}', '\u{17ff}'),
    ('\u{ac00}', '\u{d7af}'),
    ('\u{4e00}', '\u{9fff}'),
    ('\u{3040}', '\u{30ff}'),
    ('\u{b80}', '\u{bff}'),
];

impl Scripts {
    /// The scripts of a text.
    pub fn of(text: &str) -> Self {
        if text.is_ascii() {
            return Self(u16::from(text.bytes().any(|byte| byte.is_ascii_alphabetic())));
        }
        let mut set = 0;
        for character in text.chars().map(|character| character.to_ascii_lowercase()).filter(|character| character.is_alphabetic()) {
            // What the table lacks shares one bit.
            let place = RANGES.iter().position(|(first, last)| (*first..=*last).contains(&character)).unwrap_or(RANGES.len());
            set |= 1 << if ('\u{1e00}'..='\u{1eff}').contains(&character) { 0 } else { place };
        }
        Self(set)
    }

    /// Whether the two sets have a script in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The set as bits, for grouping.
    pub fn bits(self) -> u16 {
        self.0
    }

    /// Both sets together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Whether a letter is of a script that puts no spaces between words: Thai, Lao, Khmer, Burmese, Chinese, Japanese.
pub fn is_spaceless(character: char) -> bool {
    matches!(character, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}
