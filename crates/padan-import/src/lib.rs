//! From an exhibitor list or a dataset of one's own to a document in the contract's form.
//!
//! Pure like the core: bytes are given, nothing panics on any of them, and all that takes long is done in steps. Nothing is
//! decided here that a person has to decide: columns, capabilities, duplicates and sensitive words come as proposals.
//!
//! | module | concern |
//! | --- | --- |
//! | [`file`] | what a file is, by its first bytes |
//! | [`encoding`] | bytes as text: which encoding, line by line |
//! | [`delimited`] | CSV: which delimiter, and the rows, in steps |
//! | [`workbook`] | XLSX: the parts of the archive, unpacked within bounds, and the rows of a sheet, in steps |
//! | [`table`] | a file as a table: [`table::Opening`] does all of the above |
//! | [`row`] | a row of a table |
//! | [`role`], [`columns`] | what a column can hold; what each of a table holds |
//! | [`countries`], [`kinds`] | the words of lists for countries, kinds and engagements |
//! | [`ids`] | ids, made the same way every time |
//! | [`names`] | whether two names are the same organisation: same, ask, different |
//! | [`phrases`] | free text cut into phrases |
//! | [`groups`] | phrases put together by the capability that they seem to mean, to be confirmed at once |
//! | [`draft`] | rows as organisations, with what is wrong in them, in steps |
//! | [`decisions`] | what a person has decided, and what of it applies where the columns are read otherwise |
//! | [`joining`] | two entries of one organisation as one |
//! | [`finish`] | drafts and a person's decisions as a document |
//! | [`writing`] | a document as text, in steps |
//! | [`reference`] | reference data, against which all this is held: taxonomy, states and organisations that are known |

#![forbid(unsafe_code)]

pub mod columns;
pub mod countries;
pub mod decisions;
pub mod delimited;
pub mod draft;
pub mod encoding;
pub mod file;
pub mod finish;
pub mod groups;
pub mod ids;
pub mod joining;
pub mod kinds;
pub mod names;
pub mod phrases;
pub mod reference;
pub mod role;
pub mod row;
pub mod table;
pub mod workbook;
pub mod writing;

use padan_core::finding::{Finding, FindingKind, Place};
use padan_core::message::Message;

/// How much is read of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of one part of a workbook, unpacked.
    pub part: usize,
    /// Rows of a table.
    pub rows: usize,
    /// Columns of a table.
    pub columns: usize,
    /// Characters of a cell.
    pub cell: usize,
}

/// What is read at most. A list of 20,000 organisations is some 5 MB.
pub const LIMITS: Limits = Limits { bytes: 40_000_000, part: 80_000_000, rows: 100_000, columns: 200, cell: 20_000 };

/// A finding for which nothing of the file is used.
pub(crate) fn refusal(message: Message) -> Box<Finding> {
    Box::new(Finding::new(FindingKind::Unreadable, Place::default(), message))
}

/// A finding about a line.
pub(crate) fn at_line(kind: FindingKind, line: usize, field: impl Into<String>, message: Message) -> Finding {
    Finding::new(kind, Place { line: Some(line), field: field.into(), ..Place::default() }, message)
}
