//! The texts that the sheets of a workbook share, and the rows of one sheet.

use super::archive::damaged;
use super::xml::{Piece, Xml};
use crate::row::{Row, letters, too_long, too_wide};
use crate::{LIMITS, at_line};
use padan_core::finding::{Finding, FindingKind};
use padan_core::message::Message;
use padan_core::progress::Progress;

/// Shared texts at most.
const TEXTS: usize = 2_000_000;

/// The shared texts, being read.
pub struct Strings {
    xml: Xml,
    texts: Vec<String>,
    text: String,
    /// Within a text, and not within what tells how it is spoken.
    is_text: bool,
    spoken: bool,
}

impl Strings {
    /// Begins with the part.
    pub fn new(part: String) -> Self {
        Self { xml: Xml::new(part), texts: Vec::new(), text: String::new(), is_text: false, spoken: false }
    }

    /// Reads about so many bytes more.
    ///
    /// # Errors
    /// A finding, where the part is damaged.
    pub fn step(&mut self, budget: usize) -> Result<Progress, Box<Finding>> {
        let Self { xml, texts, text, is_text, spoken } = self;
        let progress = xml.step(budget, &mut |piece| match piece {
            Piece::Start("rPh", _) => *spoken = true,
            Piece::End("rPh") => *spoken = false,
            Piece::Start("t", _) => *is_text = !*spoken,
            Piece::End("t") => *is_text = false,
            Piece::Text(part) if *is_text => text.push_str(part),
            Piece::End("si") => texts.push(core::mem::take(text).replace("_x000D_", "")),
            _ => {}
        })?;
        if self.texts.len() > TEXTS { Err(damaged()) } else { Ok(progress) }
    }

    /// The texts, in order.
    pub fn finish(self) -> Vec<String> {
        self.texts
    }
}

/// A cell that is being read.
#[derive(Default)]
struct Cell {
    column: usize,
    kind: String,
    value: String,
    has_formula: bool,
}

/// The rows of a sheet, being read.
pub struct Sheet {
    xml: Xml,
    reading: Reading,
}

/// What has been read of a sheet.
#[derive(Default)]
struct Reading {
    texts: Vec<String>,
    row: Row,
    rows: Vec<Row>,
    cell: Option<Cell>,
    is_value: bool,
    spoken: bool,
    next_column: usize,
    findings: Vec<Finding>,
    refused: Option<Box<Finding>>,
}

impl Sheet {
    /// Begins with the part and the shared texts.
    pub fn new(part: String, texts: Vec<String>) -> Self {
        Self { xml: Xml::new(part), reading: Reading { texts, ..Reading::default() } }
    }

    /// Reads about so many bytes more.
    ///
    /// # Errors
    /// A finding, where the part is damaged, or the sheet bigger than what is read.
    pub fn step(&mut self, budget: usize) -> Result<Progress, Box<Finding>> {
        let Self { xml, reading } = self;
        let progress = xml.step(budget, &mut |piece| reading.read(&piece))?;
        match reading.refused.take() {
            Some(refused) => Err(refused),
            None => Ok(progress),
        }
    }

    /// Bytes read and bytes in all.
    pub fn progress(&self) -> (usize, usize) {
        self.xml.progress()
    }

    /// The rows, and what was wrong.
    pub fn finish(self) -> (Vec<Row>, Vec<Finding>) {
        (self.reading.rows, self.reading.findings)
    }
}

impl Reading {
    fn read(&mut self, piece: &Piece<'_>) {
        match piece {
            Piece::Start("row", attributes) => {
                let stated = attributes.get("r").and_then(|number| number.parse().ok());
                self.row = Row { line: stated.unwrap_or(self.row.line.saturating_add(1)), cells: Vec::new() };
                self.next_column = 0;
            }
            Piece::Start("c", attributes) => {
                let column = attributes.get("r").as_deref().and_then(column).unwrap_or(self.next_column);
                self.next_column = column + 1;
                self.cell = Some(Cell { column, kind: attributes.get("t").unwrap_or_default(), ..Cell::default() });
            }
            Piece::Start("rPh", _) => self.spoken = true,
            Piece::End("rPh") => self.spoken = false,
            Piece::Start("v" | "t", _) => self.is_value = !self.spoken,
            Piece::End("v" | "t") => self.is_value = false,
            Piece::Start("f", _) => {
                if let Some(cell) = &mut self.cell {
                    cell.has_formula = true;
                }
            }
            Piece::Text(text) if self.is_value => {
                if let Some(cell) = &mut self.cell {
                    cell.value.push_str(text);
                }
            }
            Piece::End("c") => self.end_cell(),
            Piece::End("row") => {
                let row = core::mem::take(&mut self.row);
                // The number goes on where the next row states none.
                self.row.line = row.line;
                if row.cells.iter().any(|cell| !cell.trim().is_empty()) {
                    self.rows.push(row);
                }
                if self.rows.len() > LIMITS.rows {
                    self.refused = Some(too_long());
                }
            }
            _ => {}
        }
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let line = self.row.line;
        let mut find = |key| self.findings.push(at_line(FindingKind::BadValue, line, letters(cell.column), Message::new(key)));
        let text = match cell.kind.as_str() {
            "s" => {
                let place = cell.value.trim().parse::<usize>();
                place.ok().and_then(|place| self.texts.get(place).cloned()).unwrap_or_default()
            }
            "e" => {
                find("finding-import-error-cell");
                String::new()
            }
            "b" => if cell.value.trim() == "1" { "yes" } else { "no" }.to_owned(),
            _ => cell.value,
        };
        if cell.has_formula && text.is_empty() && cell.kind != "e" {
            find("finding-import-formula");
        }
        if text.trim().is_empty() {
            return;
        }
        if cell.column >= LIMITS.columns {
            self.refused = Some(too_wide());
            return;
        }
        if self.row.cells.len() <= cell.column {
            self.row.cells.resize(cell.column + 1, String::new());
        }
        self.row.cells[cell.column] = text;
    }
}

/// The column of a cell's address: 0 for `A7`.
fn column(address: &str) -> Option<usize> {
    let letters = address.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.take(4).fold(0, |number, letter| number * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(part: &str, texts: &[&str], budget: usize) -> (Vec<(usize, Vec<String>)>, Vec<&'static str>) {
        let mut sheet = Sheet::new(part.into(), texts.iter().map(|text| (*text).to_owned()).collect());
        while sheet.step(budget) == Ok(Progress::Working) {}
        let (rows, findings) = sheet.finish();
        (rows.into_iter().map(|row| (row.line, row.cells)).collect(), findings.iter().map(|finding| finding.message.key).collect())
    }

    #[test]
    fn cells_of_every_kind() {
        let part = r#"<x:worksheet xmlns:x="u"><x:sheetData><x:row r="3"><x:c r="B3" t="s"><x:v>1</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row>
            <x:row><x:c t="inlineStr"><x:is><x:t>a &amp; b&#233;</x:t><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c>
            <x:c><x:f>1+1</x:f></x:c><x:c t="e"><x:v>#REF!</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>"#;
        let expected = vec![(3, vec![String::new(), "shared".into(), "yes".into()]), (4, vec!["a & bé".into(), "2".into()])];
        for budget in [0, 7, usize::MAX] {
            assert_eq!(
                rows(part, &["", "shared"], budget),
                (expected.clone(), vec!["finding-import-formula", "finding-import-error-cell"])
            );
        }
    }
}
