//! A row of a table: its cells, as they are written and compared, the letters of its columns, and what is said of too many.

use crate::{LIMITS, refusal};
use padan_core::finding::Finding;
use padan_core::message::Message;
use padan_core::text::fold;

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The line of the file, or the row of the sheet, from 1.
    pub line: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

/// The letters of a column: `A` for 0.
///
/// ```
/// use padan_import::row::letters;
/// assert_eq!([0, 25, 26, 701].map(letters), ["A", "Z", "AA", "ZZ"]);
/// ```
pub fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    let before = if column < 26 { String::new() } else { letters(column / 26 - 1) };
    format!("{before}{last}")
}

/// A text with every space and line end as one space.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What is said of a table with too many columns.
pub(crate) fn too_wide() -> Box<Finding> {
    refusal(Message::new("finding-import-columns").count("most", LIMITS.columns))
}

/// What is said of a table with too many rows.
pub(crate) fn too_long() -> Box<Finding> {
    refusal(Message::new("finding-import-rows").count("most", LIMITS.rows))
}

/// A text folded, its letters and digits alone, with the vowel signs that some scripts need.
pub(crate) fn squashed(text: &str) -> String {
    fold(text)
        .chars()
        .filter(|c| c.is_alphanumeric() || ('\u{e00}'..='\u{17ff}').contains(c) || ('\u{b80}'..='\u{bff}').contains(c))
        .collect()
}
