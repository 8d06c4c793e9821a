//! Looking for technical parameters in one text.

use super::units::{COUNTED, DRAWING, ENDURE, FREQUENCY, MONEY, NUMBER, TIMES, UNITS};
use super::{Hit, Kind};

/// How many characters before a figure are looked at for what it is about.
const BEFORE: usize = 24;

/// How many sides a thing is measured by at most.
const SIDES: usize = 4;
/// How many characters a number of a part has at most: beyond it nothing is looked at, so that a long text takes no longer than
/// its length.
const LONGEST: usize = 40;

/// The technical parameters in a text, in the order in which they stand, none within another.
///
/// ```
/// use padan_export::technical::scan;
/// let found: Vec<String> = scan("40 km in 2 days").into_iter().map(|hit| hit.text).collect();
/// assert_eq!(found, ["40 km"]);
/// ```
pub fn scan(text: &str) -> Vec<Hit> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let reader = Reader { text, letters: &letters };
    let mut hits = Vec::new();
    let mut place = 0;
    while place < letters.len() {
        if let Some(end) = reader.address(place) {
            place = end;
        } else if let Some((kind, end)) = reader.hit(place) {
            hits.push(Hit { kind, start: letters[place].0, text: reader.part(place, end).to_owned() });
            place = end;
        } else {
            place = reader.next(place);
        }
    }
    hits
}

struct Reader<'t> {
    text: &'t str,
    letters: &'t [(usize, char)],
}

fn is_figure(c: char) -> bool {
    c.is_numeric() || c == '⁻'
}

fn is_sign(c: char) -> bool {
    matches!(c, '-' | '−' | '–' | '+')
}

impl Reader<'_> {
    fn at(&self, place: usize) -> Option<char> {
        self.letters.get(place).map(|&(_, c)| c)
    }

    fn before(&self, place: usize) -> Option<char> {
        self.at(place.checked_sub(1)?)
    }

    fn part(&self, start: usize, end: usize) -> &str {
        let byte = |place: usize| self.letters.get(place).map_or(self.text.len(), |&(byte, _)| byte);
        &self.text[byte(start)..byte(end)]
    }

    fn blanks(&self, mut place: usize) -> usize {
        while self.at(place).is_some_and(char::is_whitespace) {
            place += 1;
        }
        place
    }

    /// Whether a word may begin here.
    fn begins(&self, place: usize) -> bool {
        !self.before(place).is_some_and(|c| c.is_alphanumeric() || c == '_')
    }

    /// Where to go on: behind a figure or word that is no hit, so that no part of it is taken for one.
    fn next(&self, place: usize) -> usize {
        let inner = |c: char| c.is_alphanumeric() || c == '_';
        let mut end = place + 1;
        if self.at(place).is_some_and(inner) {
            while self.at(end).is_some_and(inner) {
                end += 1;
            }
        }
        end
    }

    /// The end of an address of a page or for mail: its figures mean nothing.
    fn address(&self, place: usize) -> Option<usize> {
        if place > 0 && !self.before(place).is_some_and(char::is_whitespace) {
            return None;
        }
        let mut end = place;
        while self.at(end).is_some_and(|c| !c.is_whitespace()) {
            end += 1;
        }
        let word = self.part(place, end);
        let mail = || word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        (end > place && (word.contains("://") || word.starts_with("www.") || mail())).then_some(end)
    }

    fn hit(&self, place: usize) -> Option<(Kind, usize)> {
        if let Some(end) = self.tolerance(place) {
            return Some((Kind::Tolerance, end));
        }
        if !self.begins(place) {
            return None;
        }
        let named = |words, kind| self.named(place, words).map(|end| (kind, end));
        self.quantity(place)
            .map(|end| (Kind::Quantity, end))
            .or_else(|| named(DRAWING, Kind::Drawing))
            .or_else(|| named(NUMBER, Kind::Number))
            .or_else(|| self.frequency(place).map(|end| (Kind::Frequency, end)))
            .or_else(|| self.bare(place).map(|end| (Kind::Number, end)))
    }

    /// The end of a figure: digits with points and commas between them, powers, and up to four sides ("1200 x 800").
    fn figure(&self, place: usize) -> Option<usize> {
        let mut end = self.digits(place)?;
        for _ in 1..SIDES {
            let by = self.blanks(end);
            let next = self.at(by).filter(|c| matches!(c, 'x' | '×')).and_then(|_| self.digits(self.blanks(by + 1)));
            let Some(longer) = next else { break };
            end = longer;
        }
        Some(end)
    }

    fn digits(&self, place: usize) -> Option<usize> {
        let mut end = place;
        while self.at(end).is_some_and(is_figure)
            || (self.at(end).is_some_and(|c| matches!(c, '.' | ',' | '\'')) && end > place && self.at(end + 1).is_some_and(is_figure))
        {
            end += 1;
        }
        (end > place).then_some(end)
    }

    /// The end of a figure with a unit.
    fn quantity(&self, place: usize) -> Option<usize> {
        let signed = self.at(place).is_some_and(is_sign) && self.before(place).is_none_or(char::is_whitespace);
        // A figure behind a dash, a point or a slash is part of a number: "+62 21-5550", "2026-12-01".
        if !signed && self.before(place).is_some_and(|c| matches!(c, '.' | ',' | '\'' | '/' | ':' | '#')) {
            return None;
        }
        // "LEAP-1A" is a name; "60-300 kg" is a range.
        let behind_a_word = || place.checked_sub(2).and_then(|place| self.at(place)).is_some_and(char::is_alphabetic);
        if self.before(place) == Some('-') && behind_a_word() {
            return None;
        }
        let end = self.figure(place + usize::from(signed))?;
        let money = self.part(place.saturating_sub(4), place).trim_end().to_lowercase();
        let word = money.rsplit(char::is_whitespace).next().unwrap_or_default();
        if MONEY.contains(&word) || word.ends_with(['$', '€', '£', '¥', '₩', '₱', '฿', '₫']) {
            return None;
        }
        let begins = self.blanks(end);
        let joined = || self.unit(end + 1, true, place).filter(|last| self.at(end) == Some('-') && last - end > 2);
        self.unit(begins, begins > end, place).or_else(joined)
    }

    /// The end of the unit that begins here: the longest that fits.
    fn unit(&self, place: usize, apart: bool, figure: usize) -> Option<usize> {
        let after = self.part(place, place + 12);
        let fits = |units: &str| units.split_whitespace().filter(|unit| after.starts_with(unit)).map(|unit| unit.chars().count()).max();
        let ends = |length: usize| !self.at(place + length).is_some_and(|c| c.is_alphabetic() && c.is_ascii() || c.is_ascii_digit());
        if let Some(length) = fits(UNITS).filter(|&length| ends(length)) {
            let end = place + length;
            return (!self.is_counted(end, length, apart)).then_some(end);
        }
        let length = fits(TIMES).filter(|&length| ends(length))?;
        let before = self.part(figure.saturating_sub(BEFORE), figure).to_lowercase();
        ENDURE.iter().any(|word| before.contains(word)).then_some(place + length)
    }

    /// Whether a letter that could be a unit is none: "10 m people", "4 A levels", "25 W. Main Street".
    fn is_counted(&self, end: usize, length: usize, apart: bool) -> bool {
        if length > 1 {
            return false;
        }
        let begins = self.blanks(end);
        let word: String = self.letters.iter().skip(begins).map(|&(_, c)| c).take_while(|c| c.is_alphabetic()).take(16).collect();
        let street = apart
            && self.before(end).is_some_and(char::is_uppercase)
            && self.at(end) == Some('.')
            && self.at(self.blanks(end + 1)).is_some_and(char::is_uppercase);
        COUNTED.contains(&word.to_lowercase().as_str()) || street
    }

    /// The end of a tolerance.
    fn tolerance(&self, place: usize) -> Option<usize> {
        let sign = if self.at(place) == Some('±') {
            1
        } else if matches!(self.part(place, place + 3), "+/-" | "+/−") {
            3
        } else {
            return None;
        };
        let end = self.figure(self.blanks(place + sign))?;
        let begins = self.blanks(end);
        Some(self.unit(begins, begins > end, place).or_else(|| (self.at(begins) == Some('%')).then_some(begins + 1)).unwrap_or(end))
    }

    /// The end of the word of a list that begins here.
    fn word(&self, place: usize, words: &[&str]) -> Option<usize> {
        let fits = |word: &&&str| {
            let mut letters = self.letters.iter().skip(place).map(|&(_, c)| c);
            word.chars().all(|wanted| letters.next().is_some_and(|c| c.to_ascii_lowercase() == wanted))
        };
        let end = place + words.iter().find(fits)?.chars().count();
        let inside = |c: char| c.is_alphanumeric() || c == '_';
        (!self.at(end).is_some_and(inside) || !self.before(end).is_some_and(inside)).then_some(end)
    }

    /// Behind a word and what joins it with a number.
    fn joined(&self, end: usize) -> usize {
        let mut begins = self.blanks(end);
        while self.at(begins).is_some_and(|c| matches!(c, ':' | '#' | '=')) {
            begins = self.blanks(begins + 1);
        }
        begins
    }

    /// The end of a number that a word announces: "part no. 8832-11". Behind "model" it has to have a letter and a digit.
    fn named(&self, place: usize, words: &[&str]) -> Option<usize> {
        let end = self.word(place, words)?;
        let begins = self.joined(end);
        let mut last = begins;
        let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.' | '_');
        while last - begins < LONGEST && self.at(last).is_some_and(inside) {
            last += 1;
        }
        while last > begins && !self.before(last).is_some_and(|c| c.is_ascii_alphanumeric()) {
            last -= 1;
        }
        let number = self.part(begins, last);
        let strict = self.part(place, end).eq_ignore_ascii_case("model");
        let digits = number.contains(|c: char| c.is_ascii_digit());
        (digits && (!strict || number.contains(|c: char| c.is_ascii_alphabetic()))).then_some(last)
    }

    /// The end of a frequency without a unit; with one it is a quantity.
    fn frequency(&self, place: usize) -> Option<usize> {
        let begins = self.joined(self.word(place, FREQUENCY)?);
        let end = self.figure(begins)?;
        self.quantity(begins).is_none().then_some(end)
    }

    /// The end of what is written as a number of a part: capital letters and digits that change at least twice.
    fn bare(&self, place: usize) -> Option<usize> {
        if !self.at(place)?.is_ascii_uppercase() {
            return None;
        }
        let end = self.next(place);
        let word = self.part(place, end);
        let fits = word.len() >= 6 && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let changes = word.as_bytes().windows(2).filter(|two| two[0].is_ascii_digit() != two[1].is_ascii_digit()).count();
        (fits && digits >= 3 && word.len() - digits >= 3 && changes >= 2).then_some(end)
    }
}
