//! Korean from keys: each key is a letter, and letters stand together as syllables.
//!
//! Unicode puts the 11,172 syllables in the order of first consonant, vowel and last consonant, so that a syllable is a number made of
//! those three (The Unicode Standard, chapter 3.12, "Conjoining Jamo Behavior").

/// Where the syllables begin.
const FIRST_SYLLABLE: u32 = 0xAC00;
const SYLLABLES: u32 = 11_172;

/// First consonants, vowels and last consonants, in Unicode's order; a syllable may have no last consonant.
const INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS: &str = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const FINALS: &str = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/// Letters that are made of two keys.
const TOGETHER: [(char, char, char); 18] = [
    ('ㅗ', 'ㅏ', 'ㅘ'),
    ('ㅗ', 'ㅐ', 'ㅙ'),
    ('ㅗ', 'ㅣ', 'ㅚ'),
    ('ㅜ', 'ㅓ', 'ㅝ'),
    ('ㅜ', 'ㅔ', 'ㅞ'),
    ('ㅜ', 'ㅣ', 'ㅟ'),
    ('ㅡ', 'ㅣ', 'ㅢ'),
    ('ㄱ', 'ㅅ', 'ㄳ'),
    ('ㄴ', 'ㅈ', 'ㄵ'),
    ('ㄴ', 'ㅎ', 'ㄶ'),
    ('ㄹ', 'ㄱ', 'ㄺ'),
    ('ㄹ', 'ㅁ', 'ㄻ'),
    ('ㄹ', 'ㅂ', 'ㄼ'),
    ('ㄹ', 'ㅅ', 'ㄽ'),
    ('ㄹ', 'ㅌ', 'ㄾ'),
    ('ㄹ', 'ㅍ', 'ㄿ'),
    ('ㄹ', 'ㅎ', 'ㅀ'),
    ('ㅂ', 'ㅅ', 'ㅄ'),
];

/// The keys: letters that are not made of others, consonants first.
pub const KEYS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

/// A syllable or what is there of one.
#[derive(Clone, Copy)]
struct Syllable {
    initial: char,
    vowel: char,
    last: Option<char>,
}

impl Syllable {
    fn of(letter: char) -> Option<Self> {
        let number = u32::from(letter).checked_sub(FIRST_SYLLABLE).filter(|&number| number < SYLLABLES)?;
        let at = |letters: &str, place: u32| letters.chars().nth(usize::try_from(place).ok()?);
        let last = (number % 28).checked_sub(1).and_then(|place| at(FINALS, place));
        Some(Self { initial: at(INITIALS, number / 588)?, vowel: at(VOWELS, number / 28 % 21)?, last })
    }

    /// The letter; `None` where such letters make no syllable.
    fn letter(self) -> Option<char> {
        let place =
            |letters: &str, letter: char| letters.chars().position(|other| other == letter).and_then(|place| u32::try_from(place).ok());
        let last = self.last.map_or(Some(0), |last| place(FINALS, last).map(|place| place + 1))?;
        char::from_u32(FIRST_SYLLABLE + place(INITIALS, self.initial)? * 588 + place(VOWELS, self.vowel)? * 28 + last)
    }
}

fn is_vowel(letter: char) -> bool {
    VOWELS.contains(letter)
}

fn together(first: char, second: char) -> Option<char> {
    TOGETHER.iter().find(|(a, b, _)| (*a, *b) == (first, second)).map(|(.., both)| *both)
}

fn apart(both: char) -> Option<(char, char)> {
    TOGETHER.iter().find(|(.., whole)| *whole == both).map(|(a, b, _)| (*a, *b))
}

/// A text after a key was pressed at its end. Any other letter just follows.
///
/// ```
/// use padan_core::kiosk::hangul::press;
/// let typed = "ㄷㅏㄹㄱㅇㅡㄹ".chars().fold(String::new(), |text, key| press(&text, key));
/// assert_eq!(typed, "닭을");
/// // A vowel takes the consonant before it along.
/// assert_eq!(press("닭", 'ㅏ'), "달가");
/// ```
pub fn press(text: &str, key: char) -> String {
    let Some(before) = text.chars().next_back() else { return key.to_string() };
    let begun = &text[..text.len() - before.len_utf8()];
    let joined = match Syllable::of(before) {
        Some(syllable) => follow(syllable, key),
        None if is_vowel(key) && INITIALS.contains(before) => {
            Syllable { initial: before, vowel: key, last: None }.letter().map(String::from)
        }
        None => together(before, key).filter(|_| is_vowel(key)).map(String::from),
    };
    joined.map_or_else(|| format!("{text}{key}"), |joined| format!("{begun}{joined}"))
}

/// What becomes of a syllable and the key after it, where they have to do with each other.
fn follow(syllable: Syllable, key: char) -> Option<String> {
    let Syllable { vowel, last, .. } = syllable;
    if !is_vowel(key) {
        let last = last.map_or(Some(key), |last| together(last, key))?;
        return Syllable { last: Some(last), ..syllable }.letter().map(String::from);
    }
    let Some(last) = last else { return Syllable { vowel: together(vowel, key)?, ..syllable }.letter().map(String::from) };
    let (stays, goes) = apart(last).map_or((None, last), |(stays, goes)| (Some(stays), goes));
    let next = Syllable { initial: goes, vowel: key, last: None };
    Some([Syllable { last: stays, ..syllable }.letter()?, next.letter()?].into_iter().collect())
}

/// A text without what its last key has put there: of a syllable one letter, of anything else all of it.
///
/// ```
/// use padan_core::kiosk::hangul::take_back;
/// assert_eq!(take_back("닭"), "달");
/// assert_eq!(take_back("가"), "ㄱ");
/// assert_eq!(take_back("ab"), "a");
/// ```
pub fn take_back(text: &str) -> String {
    let Some(before) = text.chars().next_back() else { return String::new() };
    let begun = &text[..text.len() - before.len_utf8()];
    let left = match Syllable::of(before) {
        Some(Syllable { initial, vowel, last: None }) => match apart(vowel) {
            Some((vowel, _)) => Syllable { initial, vowel, last: None }.letter(),
            None => Some(initial),
        },
        Some(syllable) => Syllable { last: syllable.last.and_then(apart).map(|(stays, _)| stays), ..syllable }.letter(),
        None => apart(before).map(|(stays, _)| stays),
    };
    left.map_or_else(|| begun.to_owned(), |left| format!("{begun}{left}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The keys of a letter, by taking it apart altogether.
    fn keys(letter: char) -> Vec<char> {
        let single = |letter: char| apart(letter).map_or(vec![letter], |(a, b)| vec![a, b]);
        match Syllable::of(letter) {
            Some(syllable) => {
                [Some(syllable.initial), Some(syllable.vowel), syllable.last].into_iter().flatten().flat_map(single).collect()
            }
            None => vec![letter],
        }
    }

    #[test]
    fn every_syllable_is_typed_by_its_keys_and_taken_back_by_as_many() {
        for letter in (FIRST_SYLLABLE..FIRST_SYLLABLE + SYLLABLES).filter_map(char::from_u32) {
            let keys = keys(letter);
            assert!(keys.iter().all(|key| KEYS.contains(*key)), "{letter}");
            let typed = keys.iter().fold(String::new(), |text, key| press(&text, *key));
            assert_eq!(typed, letter.to_string());
            assert_eq!(keys.iter().fold(typed, |text, _| take_back(&text)), "", "{letter}");
        }
    }

    #[test]
    fn words_come_out_as_written() {
        for (keys, word) in [
            ("ㅎㅐㅇㅑㅇ", "해양"),
            ("ㄱㅜㅈㅗ", "구조"),
            ("ㅇㅡㅣㄹㅛ", "의료"),
            ("ㅅㅜㅣㄴ", "쉰"),
            ("ㅂㅏㄸㅏ", "바따"),
            ("ㅏㅣ", "ㅏㅣ"),
        ] {
            assert_eq!(keys.chars().fold(String::new(), |text, key| press(&text, key)), word);
        }
    }

    proptest! {
        #[test]
        fn no_text_and_no_key_is_too_odd(text in "\\PC{0,8}", key in any::<char>()) {
            let typed = press(&text, key);
            prop_assert!(typed.len() + 3 >= text.len());
            prop_assert!(take_back(&text).chars().count() <= text.chars().count());
        }
    }
}
