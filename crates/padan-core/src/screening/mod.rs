//! Words of the munitions list in free text.
//!
//! A hit is a reason for a person to look, not a verdict: the check knows words and the words beside them, it does not
//! understand. Headings follow the common munitions list (ML1 to ML22). The words stand in `lexicon.tsv`, in English and the
//! languages of the region; docs/SCREENING.md says how they are written, corrected and measured.

mod letters;
mod lexicon;
mod pattern;

use letters::Letters;
use lexicon::{Lexicon, Meaning, Row};

/// A word of the munitions list that stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The word or phrase of the lexicon.
    pub word: &'static str,
    /// Heading of the munitions list, `ML1` to `ML22`.
    pub heading: &'static str,
    /// Language of the word, as a code of two or three letters.
    pub language: &'static str,
    /// First byte of the place in the text.
    pub start: usize,
    /// The byte after the last one of the place.
    pub end: usize,
}

impl Hit {
    /// The word as it stands in the text that was screened; of any other text, the word of the lexicon where the place is none.
    ///
    /// ```
    /// use padan_core::screening::screen;
    /// let text = "Builds Missiles";
    /// assert_eq!(screen(text)[0].written(text), "Missiles");
    /// ```
    pub fn written<'a>(&self, text: &'a str) -> &'a str
    where
        'static: 'a,
    {
        text.get(self.start..self.end).unwrap_or(self.word)
    }
}

/// The words of the munitions list that stand in a text, in the order of their places, each at its first place. Of words that
/// overlap the one that begins first counts, and of those the longest.
///
/// ```
/// use padan_core::screening::screen;
/// assert!(screen("Makes water filters.").is_empty());
/// assert!(screen("Water cannon for fire-fighting").is_empty());
/// assert_eq!(screen("Builds Missiles")[0].heading, "ML4");
/// let hit = screen("A fire-control radar")[0];
/// assert_eq!((hit.word, hit.start..hit.end), ("fire control", 2..14));
/// assert_eq!(screen("โรงงานผลิตกระสุนปืน")[0].heading, "ML3");
/// ```
pub fn screen(text: &str) -> Vec<Hit> {
    Lexicon::bundled().screen(text)
}

impl Lexicon {
    fn screen(&self, text: &str) -> Vec<Hit> {
        let letters = Letters::of(text);
        let mut hits: Vec<Hit> = Vec::new();
        let mut place = 0;
        while place < letters.len() {
            let longest = if letters.begins(place) { self.longest_at(&letters, place) } else { None };
            let Some((row, word, end)) = longest else {
                place += 1;
                continue;
            };
            if hits.iter().all(|hit| hit.word != word) {
                let (start, end) = letters.bytes(place, end);
                hits.push(Hit { word, heading: row.heading, language: row.language, start, end });
            }
            place = end;
        }
        hits
    }

    /// The longest word that begins at this letter and that nothing beside it excuses, with the letter it ends before.
    ///
    /// Languages share words ("pistol"): what excuses the word in one of them excuses it, and any shorter one, in all.
    fn longest_at(&self, letters: &Letters, place: usize) -> Option<(&Row, &'static str, usize)> {
        let mut longest: Option<(&Row, &'static str, usize)> = None;
        let mut harmless = 0;
        for word in self.candidates(letters, place) {
            let Some(row) = self.rows.get(usize::from(word.row)) else { continue };
            let Some(end) = pattern::ends(word.pattern, row.way(), letters, place) else { continue };
            match row.meaning(letters, place, end) {
                Meaning::Sensitive if longest.is_none_or(|(_, _, before)| end > before) => longest = Some((row, word.shown, end)),
                Meaning::Harmless => harmless = harmless.max(end),
                _ => {}
            }
        }
        longest.filter(|(_, _, end)| *end > harmless)
    }
}
