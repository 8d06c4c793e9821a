//! CSV: which character sets its cells apart, and its rows with their lines, in steps.

use crate::role::Role;
use crate::row::{Row, too_long, too_wide};
use crate::{LIMITS, at_line};
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};
use padan_core::finding::{Finding, FindingKind};
use padan_core::message::Message;
use padan_core::progress::Progress;

/// What sets cells apart.
pub const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Characters of the beginning that are looked at.
const SAMPLE: usize = 60_000;
/// Line ends that one cell may hold: more of them are a quote that opens and never closes.
const LINES: usize = 100;

/// The delimiter that a text seems to have: the one that gives rows of equal length and known headings.
///
/// ```
/// use padan_import::delimited::detect;
/// assert_eq!(detect("name;country\n\"A; B, C\";MY\nD;LA\n"), b';');
/// assert_eq!(detect("sep=|\na,b|c\n"), b'|');
/// ```
pub fn detect(text: &str) -> u8 {
    if let Some(named) = separator_line(text) {
        return named;
    }
    let end = text.char_indices().nth(SAMPLE).map_or(text.len(), |(end, _)| end);
    let sample = text.get(..end).unwrap_or(text);
    let fit = |delimiter: u8| {
        let mut splitting = Splitting::with(sample.to_owned(), delimiter);
        while splitting.rows.len() < 40 && splitting.step(1_000) == Progress::Working {}
        let rows = &splitting.rows;
        let wide: Vec<usize> = rows.iter().map(|row| row.cells.len()).filter(|cells| *cells > 1).collect();
        let usual = wide.iter().copied().max_by_key(|cells| (wide.iter().filter(|other| *other == cells).count(), *cells)).unwrap_or(1);
        let alike = wide.iter().filter(|cells| **cells == usual).count();
        let known = rows.iter().take(10).map(|row| row.cells.iter().filter(|cell| Role::of_heading(cell).is_some()).count()).max();
        (known.unwrap_or(0).min(3), alike * 100 / rows.len().max(1) + usual.min(30))
    };
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| fit(*delimiter)).unwrap_or(b',')
}

/// The delimiter that a first line `sep=;` names, as some spreadsheet programs write it.
fn separator_line(text: &str) -> Option<u8> {
    let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("\"sep="))?;
    rest.bytes().next().filter(|byte| DELIMITERS.contains(byte))
}

/// A text that is being split into rows. Rows without any text are passed over.
pub struct Splitting {
    text: String,
    at: usize,
    line: usize,
    /// Whether the last byte was a carriage return, which with a line feed is one end of a line.
    returned: bool,
    reader: Reader,
    field: Vec<u8>,
    /// The row that is being read; its line is where it began.
    row: Row,
    rows: Vec<Row>,
    findings: Vec<Finding>,
    refused: Option<Box<Finding>>,
}

impl Splitting {
    /// Begins, with a delimiter of a person's choice or the one that is found.
    pub fn new(text: String, chosen: Option<u8>) -> (Self, u8) {
        let delimiter = chosen.unwrap_or_else(|| detect(&text));
        (Self::with(text, delimiter), delimiter)
    }

    fn with(text: String, delimiter: u8) -> Self {
        let mut splitting = Self {
            at: 0,
            line: 1,
            returned: false,
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            field: Vec::new(),
            row: Row::default(),
            rows: Vec::new(),
            findings: Vec::new(),
            refused: None,
            text,
        };
        if separator_line(&splitting.text).is_some() {
            let end = splitting.text.find('\n').unwrap_or(splitting.text.len());
            splitting.pass(end);
        }
        splitting.skip_ends();
        splitting
    }

    /// Goes over bytes and counts their lines.
    fn pass(&mut self, bytes: usize) {
        for byte in self.text.bytes().skip(self.at).take(bytes) {
            if byte == b'\r' || byte == b'\n' && !self.returned {
                self.line += 1;
            }
            self.returned = byte == b'\r';
        }
        self.at += bytes;
    }

    /// Goes over line ends before a row, so that its line is that of its first cell.
    fn skip_ends(&mut self) {
        let ends = self.text.as_bytes()[self.at..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.pass(ends);
        self.row = Row { line: self.line, cells: Vec::new() };
    }

    /// Reads about so many bytes more, and at least a little.
    pub fn step(&mut self, budget: usize) -> Progress {
        let end = self.at.saturating_add(budget);
        let mut out = [0; 4096];
        loop {
            if self.refused.is_some() {
                return Progress::Done;
            }
            let bytes = &self.text.as_bytes()[self.at..];
            // No more than a piece at a time: the reader does not look at the budget.
            let is_last = bytes.len() <= 16_384;
            let (result, read, written) = self.reader.read_field(&bytes[..bytes.len().min(16_384)], &mut out);
            self.pass(read);
            self.field.extend(out.iter().take(written));
            match result {
                ReadFieldResult::InputEmpty if is_last && read == 0 && written == 0 => {}
                ReadFieldResult::Field { record_end } => self.end_field(record_end),
                ReadFieldResult::End => return Progress::Done,
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            }
            if self.at > end {
                return Progress::Working;
            }
        }
    }

    fn end_field(&mut self, record_end: bool) {
        let cell = String::from_utf8(core::mem::take(&mut self.field)).unwrap_or_default();
        if cell.bytes().filter(|byte| *byte == b'\n').count() > LINES {
            let message = Message::new("finding-import-quote");
            self.refused = Some(Box::new(at_line(FindingKind::Unreadable, self.row.line, "", message)));
            return;
        }
        self.row.cells.push(cell);
        if self.row.cells.len() > LIMITS.columns {
            self.refused = Some(too_wide());
        }
        if record_end {
            let row = core::mem::take(&mut self.row);
            if row.cells.iter().any(|cell| !cell.trim().is_empty()) {
                self.rows.push(row);
            }
            if self.rows.len() > LIMITS.rows {
                self.refused = Some(too_long());
            }
            self.skip_ends();
        }
    }

    /// Bytes read and bytes in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.text.len())
    }

    /// The rows, and what was wrong.
    ///
    /// # Errors
    /// A finding, where nothing of the text is used.
    pub fn finish(self) -> Result<(Vec<Row>, Vec<Finding>), Box<Finding>> {
        match self.refused {
            Some(refused) => Err(refused),
            None => Ok((self.rows, self.findings)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Split = Result<(Vec<(usize, Vec<String>)>, Vec<Finding>), Box<Finding>>;

    fn split(text: &str, chosen: Option<u8>, budget: usize) -> Split {
        let mut splitting = Splitting::new(text.into(), chosen).0;
        while splitting.step(budget) == Progress::Working {}
        splitting.finish().map(|(rows, findings)| (rows.into_iter().map(|row| (row.line, row.cells)).collect(), findings))
    }

    fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
        split(text, None, 5).map(|(rows, _)| rows).unwrap_or_default()
    }

    #[test]
    fn rows_have_the_lines_on_which_they_begin() {
        let expected = vec![
            (1, vec!["name".to_owned(), "country".into()]),
            (2, vec!["a\nb".into(), "MY".into()]),
            (6, vec!["c \"d\"".into(), "LA".into()]),
        ];
        for end in ["\n", "\r\n"] {
            let text = format!("name,country{end}\"a\nb\",MY{end}{end} , {end}\"c \"\"d\"\"\",LA");
            let lines: Vec<_> = rows(&text);
            assert_eq!(lines, expected, "{end:?}");
        }
        assert_eq!(rows("name,country\ra,MY\r").len(), 2);
    }

    #[test]
    fn delimiters_are_found() {
        assert_eq!(detect("Firma\tLand\nA, B\tDE\n"), b'\t');
        assert_eq!(detect("Name|Country\nA, B|MY\nC; D; E|LA"), b'|');
        assert_eq!(detect("nothing at all"), b',');
        assert_eq!(rows("sep=;\r\na;b\r\n"), [(2, vec!["a".into(), "b".into()])]);
    }

    #[test]
    fn too_much_is_refused_whole() {
        let wide = "x,".repeat(LIMITS.columns + 1);
        let open = format!("name,country\n\"a,MY\n{}", "b,LA\n".repeat(LINES + 1));
        for (text, key) in [(wide, "finding-import-columns"), (open, "finding-import-quote")] {
            assert_eq!(split(&text, Some(b','), 1_000).map_err(|finding| finding.message.key).err(), Some(key));
        }
    }

    proptest! {
        #[test]
        fn any_budget_gives_the_same_rows(text in "[a,;\"\\r\\n x|é\\t=]{0,80}", budget in 0usize..40, place in 0usize..5) {
            let chosen = DELIMITERS.get(place).copied();
            prop_assert_eq!(split(&text, chosen, budget), split(&text, chosen, usize::MAX));
        }
    }
}
