//! Texts as tokens with the places where they stand, so that what matched can be marked.

use crate::text::{fold_letter, is_spaceless, singular};
use core::ops::Range;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A word.
    Word,
    /// Two neighbouring words written as one, so that "Phnompenh" finds "Phnom Penh"; initials too, as many as there are.
    Pair,
    /// Two neighbouring letters of a script that puts no spaces between words, or two syllables of Korean.
    Gram,
    /// The last letter or syllable of such a run.
    Tail,
}

/// Letters of a word at most; what is longer is no word, and its rest tells nothing.
const LONGEST: usize = 48;

/// Calls `each` for every token of a text: its folded text, its kind, and its place in bytes.
///
/// A pair comes after its second word, a tail after the grams of its run.
pub fn each_token(text: &str, each: &mut dyn FnMut(&str, Kind, Range<usize>)) {
    let mut reader = Reader {
        each,
        word: String::new(),
        place: 0..0,
        last: String::new(),
        last_start: 0,
        initials: (String::new(), 0..0),
        run: Vec::new(),
    };
    for (at, character) in text.char_indices() {
        reader.read(character, at..at + character.len_utf8());
    }
    reader.end_word();
    reader.end_initials();
    reader.end_run();
}

struct Reader<'a> {
    each: &'a mut dyn FnMut(&str, Kind, Range<usize>),
    word: String,
    place: Range<usize>,
    /// The word before.
    last: String,
    last_start: usize,
    /// Single letters that stand beside each other, and where they begin and end.
    initials: (String, Range<usize>),
    /// Letters of a run without spaces, with their places.
    run: Vec<(String, Range<usize>)>,
}

impl Reader<'_> {
    fn read(&mut self, character: char, place: Range<usize>) {
        match character {
            // They separate nothing: apostrophes ("Lorosa'e"), soft hyphens, spaces without width (Khmer).
            '\'' | '\u{2019}' | '\u{2bc}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {}
            // Spaces between two runs say little: people put them where they like.
            _ if character.is_whitespace() && !self.run.is_empty() => {}
            _ if is_gram_letter(character) => {
                self.end_word();
                self.end_initials();
                self.add_to_run(character, place);
            }
            // A mark of its own after a letter of the same word: fold takes it away.
            '\u{300}'..='\u{36f}' => self.place.end = place.end,
            _ if character.is_alphanumeric() => {
                self.end_run();
                if self.word.is_empty() {
                    self.place.start = place.start;
                }
                if self.word.len() < LONGEST {
                    fold_letter(character, &mut self.word);
                }
                self.place.end = place.end;
            }
            _ => {
                self.end_word();
                self.end_run();
            }
        }
    }

    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        if self.word.len() > 1 {
            self.end_initials();
        }
        (self.each)(&self.word, Kind::Word, self.place.clone());
        if self.word.len() == 1 {
            if self.initials.0.is_empty() {
                self.initials.1.start = self.place.start;
            }
            self.initials.0.push_str(&self.word);
            self.initials.1.end = self.place.end;
        }
        if !self.last.is_empty() {
            self.last.push_str(&self.word);
            (self.each)(&self.last, Kind::Pair, self.last_start..self.place.end);
        }
        self.last = core::mem::take(&mut self.word);
        self.last_start = self.place.start;
    }

    fn end_initials(&mut self) {
        // Two of them are a pair in any case.
        if self.initials.0.len() > 2 {
            (self.each)(&self.initials.0, Kind::Pair, self.initials.1.clone());
        }
        self.initials.0.clear();
    }

    fn add_to_run(&mut self, character: char, place: Range<usize>) {
        match character {
            // Tone marks of Thai and Lao are left out and put in wrong order more often than other letters.
            '\u{e48}'..='\u{e4c}' | '\u{e4e}' | '\u{ec8}'..='\u{ecc}' => {
                if let Some(last) = self.run.last_mut() {
                    last.1.end = place.end;
                }
            }
            // The vowel am is one letter or two.
            '\u{e33}' => self.run.extend(["\u{e4d}", "\u{e32}"].map(|letter| (letter.to_owned(), place.clone()))),
            '\u{eb3}' => self.run.extend(["\u{ecd}", "\u{eb2}"].map(|letter| (letter.to_owned(), place.clone()))),
            // Letters of Korean that are no syllable yet.
            '\u{3131}'..='\u{318e}' => {}
            // Syllables of Korean by their letters, so that one that is being typed begins the one that is meant.
            '\u{ac00}'..='\u{d7a3}' => {
                let number = u32::from(character) - 0xac00;
                let letters = [0x1100 + number / 588, 0x1161 + number / 28 % 21, 0x11a7 + number % 28];
                let known = if number.is_multiple_of(28) { 2 } else { 3 };
                self.run.push((letters[..known].iter().filter_map(|&letter| char::from_u32(letter)).collect(), place));
            }
            _ if character.is_alphanumeric() || !is_sign(character) => self.run.push((character.into(), place)),
            _ => self.end_run(),
        }
    }

    fn end_run(&mut self) {
        let run = core::mem::take(&mut self.run);
        for pair in run.windows(2) {
            (self.each)(&[pair[0].0.as_str(), &pair[1].0].concat(), Kind::Gram, pair[0].1.start..pair[1].1.end);
        }
        if let Some((letter, place)) = run.last() {
            (self.each)(letter, Kind::Tail, place.clone());
            self.last.clear();
        }
    }
}

fn is_gram_letter(character: char) -> bool {
    is_spaceless(character) || ('\u{ac00}'..='\u{d7a3}').contains(&character) || ('\u{3131}'..='\u{318e}').contains(&character)
}

/// Full stops and the like of scripts without spaces.
fn is_sign(character: char) -> bool {
    matches!(character, '\u{e2f}' | '\u{e46}' | '\u{e4f}' | '\u{e5a}'..='\u{e5b}' | '\u{eaf}' | '\u{104a}'..='\u{104f}' | '\u{17d4}'..='\u{17da}')
}

/// The form under which a token stands in the index: English plurals as singulars.
pub fn term(token: &str, kind: Kind) -> String {
    if kind == Kind::Word { singular(token.to_owned()) } else { token.to_owned() }
}

/// A text without spaces and signs, to tell whether two names are the same.
pub fn squashed(text: &str) -> String {
    let mut found = String::new();
    each_token(text, &mut |token, kind, _| match kind {
        Kind::Word => found.push_str(token),
        Kind::Gram | Kind::Tail => {
            found.push_str(token);
            found.push(' ');
        }
        Kind::Pair => {}
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<(String, Kind, String)> {
        let mut found = Vec::new();
        each_token(text, &mut |token, kind, place| found.push((token.to_owned(), kind, text[place].to_owned())));
        found
    }

    #[test]
    fn words_pairs_and_their_places() {
        let token = |text: &str, kind, stands: &str| (text.to_owned(), kind, stands.to_owned());
        assert_eq!(
            tokens("Việt-Nam's"),
            [token("viet", Kind::Word, "Việt"), token("nams", Kind::Word, "Nam's"), token("vietnams", Kind::Pair, "Việt-Nam's")]
        );
    }

    #[test]
    fn tone_marks_and_spaces_make_no_difference_in_thai() {
        assert_eq!(squashed("น้ำ ใจ"), squashed("นำ้ใจ"));
    }

    #[test]
    fn initials_are_a_word() {
        let pairs = tokens("A.B.C. Works").into_iter().filter(|token| token.1 == Kind::Pair);
        assert_eq!(pairs.map(|token| token.2).collect::<Vec<_>>(), ["A.B", "B.C", "A.B.C", "C. Works"]);
    }

    #[test]
    fn a_syllable_of_korean_begins_the_one_that_is_meant() {
        assert!(squashed("한").starts_with(squashed("하").trim_end()));
    }
}
