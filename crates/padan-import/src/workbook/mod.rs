//! XLSX: the parts of the archive, unpacked within bounds, and the rows of one sheet, all in steps.
//!
//! By hand over a library for XML and one for unpacking, since no library reads workbooks in steps and within bounds (ARCHITECTURE.md). Styles
//! are not read: a date is the number that the file holds.

mod archive;
mod sheet;
mod xml;

use crate::refusal;
use crate::row::Row;
use archive::{Part, Unpacking, damaged, parts};
use padan_core::finding::Finding;
use padan_core::message::Message;
use padan_core::progress::Progress;
use sheet::{Sheet, Strings};
use xml::{Piece, Xml};

/// What was read of a workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// The sheet that was read.
    pub sheet: String,
    /// All sheets that are not hidden.
    pub sheets: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// What was wrong.
    pub findings: Vec<Finding>,
}

/// A workbook that is being read.
pub struct Opening {
    bytes: Vec<u8>,
    parts: Vec<Part>,
    /// Name and part of each sheet.
    sheets: Vec<(String, String)>,
    sheet: usize,
    stage: Stage,
}

enum Stage {
    UnpackingStrings(Unpacking),
    Strings(Strings),
    UnpackingSheet(Unpacking, Vec<String>),
    Sheet(Sheet),
}

impl Opening {
    /// Begins with the bytes of the file and the name of a sheet; without one the first that is not hidden.
    ///
    /// # Errors
    /// A finding, where it is no workbook that can be read.
    pub fn new(bytes: Vec<u8>, chosen: Option<&str>) -> Result<Self, Box<Finding>> {
        let parts = parts(&bytes)?;
        let has = |name: &str| parts.iter().any(|part| part.name.eq_ignore_ascii_case(name));
        if has("xl/vbaProject.bin") {
            return Err(refusal(Message::new("finding-import-macros")));
        }
        if has("content.xml") || has("xl/workbook.bin") {
            return Err(refusal(Message::new("finding-import-old-workbook")));
        }
        if !has("xl/workbook.xml") {
            return Err(refusal(Message::new("finding-import-other").text("what", "ZIP")));
        }
        let sheets = sheets(&bytes, &parts)?;
        let sheet = chosen.and_then(|name| sheets.iter().position(|sheet| sheet.0 == name)).unwrap_or(0);
        let strings = part(&parts, "xl/sharedStrings.xml").map(|part| Unpacking::new(&bytes, part)).transpose()?;
        let stage = match strings {
            Some(strings) => Stage::UnpackingStrings(strings),
            None => Stage::Strings(Strings::new(String::new())),
        };
        Ok(Self { bytes, parts, sheets, sheet, stage })
    }

    /// Goes on for about so many bytes.
    ///
    /// # Errors
    /// A finding, where nothing of the file is used.
    pub fn step(&mut self, budget: usize) -> Result<Progress, Box<Finding>> {
        // An unpacked byte costs a fraction of one that is read.
        let is_done = match &mut self.stage {
            Stage::UnpackingStrings(unpacking) | Stage::UnpackingSheet(unpacking, _) => {
                unpacking.step(&self.bytes, budget.saturating_mul(2))
            }
            Stage::Strings(strings) => strings.step(budget)?,
            Stage::Sheet(sheet) => return sheet.step(budget),
        };
        if is_done == Progress::Working {
            return Ok(Progress::Working);
        }
        let empty = Stage::Strings(Strings::new(String::new()));
        self.stage = match core::mem::replace(&mut self.stage, empty) {
            Stage::UnpackingStrings(unpacking) => Stage::Strings(Strings::new(unpacking.finish()?)),
            Stage::Strings(strings) => {
                let name = self.sheets.get(self.sheet).map(|sheet| sheet.1.as_str()).unwrap_or_default();
                let part = part(&self.parts, name).ok_or_else(damaged)?;
                Stage::UnpackingSheet(Unpacking::new(&self.bytes, part)?, strings.finish())
            }
            Stage::UnpackingSheet(unpacking, texts) => Stage::Sheet(Sheet::new(unpacking.finish()?, texts)),
            Stage::Sheet(sheet) => Stage::Sheet(sheet),
        };
        Ok(Progress::Working)
    }

    /// Bytes read and bytes in all, once the sheet is being read.
    pub fn progress(&self) -> (usize, usize) {
        if let Stage::Sheet(sheet) = &self.stage { sheet.progress() } else { (0, 1) }
    }

    /// What was read.
    pub fn finish(self) -> Read {
        let (rows, findings) = if let Stage::Sheet(sheet) = self.stage { sheet.finish() } else { Default::default() };
        let sheets: Vec<String> = self.sheets.into_iter().map(|sheet| sheet.0).collect();
        Read { sheet: sheets.get(self.sheet).cloned().unwrap_or_default(), sheets, rows, findings }
    }
}

fn part<'a>(parts: &'a [Part], name: &str) -> Option<&'a Part> {
    parts.iter().find(|part| part.name.eq_ignore_ascii_case(name))
}

/// A small part as text; empty where the archive has none.
fn text(bytes: &[u8], parts: &[Part], name: &str) -> Result<String, Box<Finding>> {
    let Some(part) = part(parts, name) else { return Ok(String::new()) };
    let mut unpacking = Unpacking::new(bytes, part)?;
    while unpacking.step(bytes, usize::MAX) == Progress::Working {}
    unpacking.finish()
}

/// The sheets that are not hidden, with their parts.
fn sheets(bytes: &[u8], parts: &[Part]) -> Result<Vec<(String, String)>, Box<Finding>> {
    let mut targets: Vec<(String, String)> = Vec::new();
    Xml::all(text(bytes, parts, "xl/_rels/workbook.xml.rels")?, &mut |piece| {
        if let Piece::Start("Relationship", attributes) = piece
            && let (Some(id), Some(target)) = (attributes.get("Id"), attributes.get("Target"))
        {
            let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            targets.push((id, path));
        }
    })?;
    let mut sheets = Vec::new();
    let mut hidden = Vec::new();
    Xml::all(text(bytes, parts, "xl/workbook.xml")?, &mut |piece| {
        if let Piece::Start("sheet", attributes) = piece {
            let id = attributes.get("id").unwrap_or_default();
            let path = targets.iter().find(|target| target.0 == id).map(|target| target.1.clone());
            let known = path.filter(|path| part(parts, path).is_some());
            let list = if attributes.get("state").is_some_and(|state| state != "visible") { &mut hidden } else { &mut sheets };
            list.extend(known.map(|path| (attributes.get("name").unwrap_or_default(), path)));
        }
    })?;
    if sheets.is_empty() {
        sheets = hidden;
    }
    if sheets.is_empty() { Err(damaged()) } else { Ok(sheets) }
}
