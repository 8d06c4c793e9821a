//! A file as a table: rows with their lines, and which of them is the header.

use crate::delimited::Splitting;
use crate::encoding::{Decoding, Encoding};
use crate::file::{Kind, kind};
use crate::role::Role;
use crate::row::{Row, letters, one_line};
use crate::workbook;
use crate::{LIMITS, at_line, refusal};
use padan_core::finding::{Finding, FindingKind};
use padan_core::message::Message;
use padan_core::progress::Progress;

/// Rows at the top among which the header is looked for: titles and dates of an event often stand before it.
const TOP: usize = 15;

/// What a person chose where what was found is not right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// The encoding of text.
    pub encoding: Option<Encoding>,
    /// What sets cells apart.
    pub delimiter: Option<u8>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

/// How a table was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Text.
    Text {
        /// Its encoding.
        encoding: Encoding,
        /// What sets cells apart.
        delimiter: u8,
    },
    /// A sheet of a workbook.
    Sheet {
        /// Its name.
        name: String,
        /// All sheets that are not hidden.
        all: Vec<String>,
    },
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// How it was read.
    pub origin: Origin,
    /// The headings of its columns; empty texts where there is no header.
    pub headings: Vec<String>,
    /// Its rows, without the header and what stands before it.
    pub rows: Vec<Row>,
    /// What was wrong.
    pub findings: Vec<Finding>,
}

/// A table that is being read of a file.
///
/// ```
/// use padan_core::progress::Progress;
/// use padan_import::table::{Choice, Opening};
/// let mut opening = Opening::new(b"Exhibitors\nCompany;Country\nExample A;MY\n".to_vec(), &Choice::default())?;
/// while opening.step(10_000)? == Progress::Working {}
/// let table = opening.finish()?;
/// assert_eq!(table.headings, ["Company", "Country"]);
/// assert_eq!((table.rows[0].line, table.rows[0].cells[0].as_str()), (3, "Example A"));
/// # Ok::<(), Box<padan_core::finding::Finding>>(())
/// ```
pub struct Opening {
    stage: Stage,
    delimiter: Option<u8>,
    origin: Origin,
    found: Vec<Finding>,
}

enum Stage {
    Decoding(Decoding),
    Splitting(Box<Splitting>),
    Workbook(Box<workbook::Opening>),
}

impl Opening {
    /// Begins with the bytes of a file that holds a table.
    ///
    /// # Errors
    /// A finding, where nothing of the file can be used.
    pub fn new(bytes: Vec<u8>, choice: &Choice) -> Result<Self, Box<Finding>> {
        let origin = Origin::Sheet { name: String::new(), all: Vec::new() };
        let stage = match kind(&bytes)? {
            Kind::Json => return Err(refusal(Message::new("finding-import-no-table"))),
            Kind::Delimited => Stage::Decoding(Decoding::new(bytes, choice.encoding)?),
            Kind::Workbook => Stage::Workbook(Box::new(workbook::Opening::new(bytes, choice.sheet.as_deref())?)),
        };
        Ok(Self { stage, delimiter: choice.delimiter, origin, found: Vec::new() })
    }

    /// Goes on for about as much work as reading so many bytes.
    ///
    /// # Errors
    /// A finding, where nothing of the file can be used.
    pub fn step(&mut self, budget: usize) -> Result<Progress, Box<Finding>> {
        match &mut self.stage {
            // A byte decoded costs a fraction of one that is split.
            Stage::Decoding(decoding) => {
                if decoding.step(budget.saturating_mul(4)) == Progress::Done {
                    let encoding = decoding.encoding();
                    let spent = Decoding::new(Vec::new(), Some(Encoding::Utf8))?;
                    let (text, findings) = core::mem::replace(decoding, spent).finish();
                    let (splitting, delimiter) = Splitting::new(text, self.delimiter);
                    self.found = findings;
                    self.origin = Origin::Text { encoding, delimiter };
                    self.stage = Stage::Splitting(Box::new(splitting));
                }
                Ok(Progress::Working)
            }
            Stage::Splitting(splitting) => Ok(splitting.step(budget)),
            Stage::Workbook(workbook) => workbook.step(budget),
        }
    }

    /// Parts done and parts in all, for telling how far it is.
    pub fn progress(&self) -> (usize, usize) {
        match &self.stage {
            Stage::Decoding(_) => (0, 1),
            Stage::Splitting(splitting) => splitting.progress(),
            Stage::Workbook(workbook) => workbook.progress(),
        }
    }

    /// The table, once all is read.
    ///
    /// # Errors
    /// A finding, where nothing of the file can be used.
    pub fn finish(self) -> Result<Table, Box<Finding>> {
        let (origin, rows, mut findings) = match self.stage {
            Stage::Decoding(_) => (self.origin, Vec::new(), self.found),
            Stage::Splitting(splitting) => {
                let (rows, findings) = splitting.finish()?;
                (self.origin, rows, self.found.into_iter().chain(findings).collect())
            }
            Stage::Workbook(workbook) => {
                let read = workbook.finish();
                (Origin::Sheet { name: read.sheet, all: read.sheets }, read.rows, read.findings)
            }
        };
        let (headings, rows) = headed(rows);
        if rows.is_empty() {
            return Err(refusal(Message::new("finding-import-no-rows")));
        }
        let rows = rows.into_iter().map(|row| clean(row, matches!(origin, Origin::Text { .. }), &mut findings)).collect();
        Ok(Table { origin, headings, rows, findings })
    }
}

/// Takes the header off the rows: the row near the top with most known headings, else the first full row, if nothing in it looks like data.
fn headed(mut rows: Vec<Row>) -> (Vec<String>, Vec<Row>) {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let known = |row: &Row| row.cells.iter().filter(|cell| Role::of_heading(cell).is_some()).count();
    let best =
        rows.iter().take(TOP).enumerate().map(|(place, row)| (known(row), place)).max_by_key(|(known, place)| (*known, TOP - *place));
    let place = match best {
        Some((1.., place)) => Some(place),
        // Above it stand at most lines that do not fill the table.
        _ => rows
            .iter()
            .take(TOP)
            .position(|row| is_like_header(row, width))
            .filter(|place| rows[..*place].iter().all(|row| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count() < width)),
    };
    let headings = place.map(|place| rows.drain(..=place).next_back().unwrap_or_default().cells).unwrap_or_default();
    let mut headings: Vec<String> = headings.into_iter().map(|heading| one_line(&heading)).collect();
    headings.resize(width.max(headings.len()), String::new());
    (headings, rows)
}

/// Short different texts without numbers and addresses in every column.
fn is_like_header(row: &Row, width: usize) -> bool {
    let mut cells: Vec<&str> = row.cells.iter().map(|cell| cell.trim()).collect();
    let is_word = |cell: &&str| {
        !cell.is_empty() && cell.chars().count() <= 24 && !cell.contains(|c: char| c.is_ascii_digit() || matches!(c, '/' | '@'))
    };
    let are_words = cells.len() == width && width > 1 && cells.iter().all(is_word);
    cells.sort_unstable();
    cells.dedup();
    are_words && cells.len() == width && cells.iter().all(|cell| crate::countries::code(cell).is_none())
}

/// A row without spaces around its cells, without formulas, and without texts that are too long.
fn clean(mut row: Row, is_text: bool, findings: &mut Vec<Finding>) -> Row {
    for (place, cell) in row.cells.iter_mut().enumerate() {
        let mut find = |key: &'static str, most: Option<usize>| {
            let message = Message::new(key);
            let message = match most {
                Some(most) => message.count("most", most),
                None => message,
            };
            findings.push(at_line(FindingKind::BadValue, row.line, letters(place), message));
        };
        if cell.chars().nth(LIMITS.cell).is_some() {
            find("finding-import-long", Some(LIMITS.cell));
            cell.clear();
        }
        // A spreadsheet's formula that was saved as text; a lone sign is none.
        if is_text && cell.starts_with('=') && cell.trim().len() > 1 {
            find("finding-import-formula", None);
            cell.clear();
        }
        let trimmed = cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}');
        if trimmed.len() < cell.len() {
            *cell = trimmed.to_owned();
        }
    }
    row
}
