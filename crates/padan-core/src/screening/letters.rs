//! A text as letters that can be compared, each with its place.

use crate::text::{base, is_spaceless};

/// A letter, small, with its marks put together, and where it stands.
#[derive(Debug, Clone, Copy)]
struct Letter {
    /// With its marks: Vietnamese tells words apart by nothing else.
    marked: char,
    /// Without marks.
    plain: char,
    start: u32,
    end: u32,
}

/// A text as letters; what is not seen (soft hyphens, joiners, breaks of no width) is left out.
#[derive(Debug)]
pub(super) struct Letters {
    letters: Vec<Letter>,
    /// Whether no letter has a mark, as where somebody typed Vietnamese on a plain keyboard.
    pub(super) unmarked: bool,
}

/// Letters that take marks of shape, with the mark, and what both are together.
const SHAPED: [(char, char, char); 7] = [
    ('a', '\u{302}', 'â'),
    ('e', '\u{302}', 'ê'),
    ('o', '\u{302}', 'ô'),
    ('a', '\u{306}', 'ă'),
    ('o', '\u{31b}', 'ơ'),
    ('u', '\u{31b}', 'ư'),
    ('c', '\u{327}', 'ç'),
];

/// Letters that take tones, and what they are with grave, acute, tilde, hook and dot.
const TONED: [(char, &str); 14] = [
    ('a', "àáãảạ"),
    ('ă', "ằắẵẳặ"),
    ('â', "ầấẫẩậ"),
    ('e', "èéẽẻẹ"),
    ('ê', "ềếễểệ"),
    ('i', "ìíĩỉị"),
    ('o', "òóõỏọ"),
    ('ô', "ồốỗổộ"),
    ('ơ', "ờớỡởợ"),
    ('u', "ùúũủụ"),
    ('ư', "ừứữửự"),
    ('y', "ỳýỹỷỵ"),
    ('n', "ǹńñ"),
    ('s', " ś"),
];

const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// What a letter and a mark that stands apart from it are together; of a letter that has a tone already, the shape is put
/// beneath it, because the dot below comes before all marks above.
fn together(letter: char, mark: char) -> char {
    if let Some(tone) = TONES.iter().position(|tone| *tone == mark) {
        let row = TONED.iter().find(|(bare, _)| *bare == letter);
        return row.and_then(|(_, toned)| toned.chars().nth(tone)).filter(|toned| *toned != ' ').unwrap_or(letter);
    }
    let toned = TONED.iter().find_map(|(bare, toned)| Some((*bare, toned.chars().position(|toned| toned == letter)?)));
    let (bare, tone) = toned.map_or((letter, None), |(bare, tone)| (bare, Some(tone)));
    let Some(&(_, _, shaped)) = SHAPED.iter().find(|(of, with, _)| (*of, *with) == (bare, mark)) else { return letter };
    tone.and_then(|tone| TONES.get(tone)).map_or(shaped, |tone| together(shaped, *tone))
}

/// Marks and joiners that nobody sees.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}')
}

/// Whether a letter never begins a word and belongs to the one before: dependent vowels, tones, subscripts and stops.
fn is_dependent(character: char) -> bool {
    matches!(character,
        '\u{e30}'..='\u{e3a}' | '\u{e45}' | '\u{e47}'..='\u{e4e}' | '\u{eb0}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}'
        | '\u{17b4}'..='\u{17d3}' | '\u{102b}'..='\u{103e}')
}

/// Whether a script is searched letter by letter: no spaces between words, or, in Korean, words that grow at the end.
fn is_run_on(character: char) -> bool {
    is_spaceless(character) || matches!(character, '\u{ac00}'..='\u{d7af}')
}

impl Letters {
    /// The letters of a text.
    pub(super) fn of(text: &str) -> Self {
        let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
        let mut unmarked = true;
        for (start, character) in text.char_indices() {
            let (start, end) = (short(start), short(start + character.len_utf8()));
            if character.is_ascii() {
                let small = character.to_ascii_lowercase();
                letters.push(Letter { marked: small, plain: small, start, end });
                continue;
            }
            if is_unseen(character) {
                continue;
            }
            let latin = matches!(character, '\u{c0}'..='\u{24f}' | '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}');
            unmarked &= !latin;
            if let '\u{300}'..='\u{36f}' = character {
                if let Some(last) = letters.last_mut() {
                    last.marked = together(last.marked, character);
                    last.end = end;
                }
                continue;
            }
            // Wide forms of ASCII.
            let character = match character {
                '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
                other => other,
            };
            for marked in character.to_lowercase() {
                letters.push(Letter { marked, plain: if latin { base(marked) } else { marked }, start, end });
            }
        }
        Self { letters, unmarked }
    }

    pub(super) fn len(&self) -> usize {
        self.letters.len()
    }

    /// The letter at a place, without marks if `plain`.
    pub(super) fn at(&self, place: usize, plain: bool) -> Option<char> {
        self.letters.get(place).map(|letter| if plain { letter.plain } else { letter.marked })
    }

    /// The bytes of the letters from `start` until before `end`, in the text.
    pub(super) fn bytes(&self, start: usize, end: usize) -> (usize, usize) {
        let byte = |place: u32| usize::try_from(place).unwrap_or(usize::MAX);
        let first = self.letters.get(start).map_or(0, |letter| byte(letter.start));
        let last = end.checked_sub(1).and_then(|last| self.letters.get(last)).map_or(first, |letter| byte(letter.end));
        (first, last)
    }

    /// Whether the letter at a place is of a script that is searched letter by letter.
    pub(super) fn runs_on(&self, place: usize) -> bool {
        self.at(place, false).is_some_and(is_run_on)
    }

    /// Whether a word can begin at this place.
    pub(super) fn begins(&self, place: usize) -> bool {
        let Some(letter) = self.at(place, false) else { return false };
        if is_run_on(letter) {
            return !is_dependent(letter);
        }
        letter.is_alphanumeric() && !place.checked_sub(1).and_then(|before| self.at(before, false)).is_some_and(is_word_letter)
    }

    /// Whether a word can end before this place.
    pub(super) fn ends(&self, place: usize) -> bool {
        let Some(letter) = self.at(place, false) else { return true };
        let before = place.checked_sub(1).and_then(|before| self.at(before, false));
        if before.is_some_and(is_run_on) { !is_dependent(letter) } else { !is_word_letter(letter) }
    }

    /// The sentence around a place, and at most `most` letters on each side.
    pub(super) fn around(&self, start: usize, end: usize, most: usize) -> (usize, usize) {
        let first =
            (start.saturating_sub(most)..start).rev().find(|place| self.stops(*place)).map_or(start.saturating_sub(most), |stop| stop + 1);
        let limit = end.saturating_add(most).min(self.len());
        (first, (end..limit).find(|place| self.stops(*place)).unwrap_or(limit))
    }

    fn stops(&self, place: usize) -> bool {
        match self.at(place, false) {
            Some('.') => self.at(place + 1, false).is_none_or(char::is_whitespace),
            Some(';' | '!' | '?' | '\n' | '។' | '။' | '。') => true,
            _ => false,
        }
    }
}

/// Letters of words that are set apart by spaces.
fn is_word_letter(letter: char) -> bool {
    letter.is_alphanumeric() && !is_run_on(letter)
}

fn short(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> String {
        Letters::of(text).letters.iter().map(|letter| letter.marked).collect()
    }

    #[test]
    fn marks_that_stand_apart_are_put_together_in_any_order() {
        for apart in ["Vie\u{323}\u{302}t", "Viê\u{323}t", "Vi\u{1eb9}\u{302}t"] {
            assert_eq!(marked(apart), "việt");
        }
        assert_eq!(marked("tu\u{31b}\u{300}"), "từ");
        assert_eq!(marked("M\u{fc}nic\u{327}a\u{303}o"), "münição");
    }

    #[test]
    fn what_nobody_sees_is_left_out_and_places_stay() {
        let letters = Letters::of("ré\u{ad}sum\u{200b}e");
        assert_eq!(letters.len(), 6);
        assert_eq!(letters.bytes(2, 4), (5, 7));
    }

    #[test]
    fn a_place_outside_is_no_letter() {
        let letters = Letters::of("");
        assert_eq!((letters.at(0, true), letters.begins(0), letters.ends(7), letters.bytes(3, 9)), (None, false, true, (0, 0)));
        assert_eq!(letters.around(5, 9, 3), (2, 0));
    }
}
