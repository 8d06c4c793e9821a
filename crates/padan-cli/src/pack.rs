//! `padan pack`: join the parts of a dataset into one file.

use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::check::{Rules, check_parts};
use padan_core::document::to_json;
use padan_core::finding::Severity;
use std::fs;
use std::path::Path;

/// Joins and checks the parts in a folder. With errors nothing is written.
pub fn run(folder: &Path, output: &Path) -> Result<Done, Failure> {
    let (builtin, _) = input::bundled()?;
    let (parts, mut findings) = padan_data::folder::read(folder).map_err(|error| Failure::file(folder, &error))?;
    if parts.is_empty() {
        return Err(Failure::Unusable(format!("{}: no file in it ends in .json", folder.display())));
    }
    let (document, more) = check_parts(parts, &Rules { bundled: false, builtin: Some(&builtin) });
    findings.extend(more);
    report::to_stderr(&findings);
    if findings.iter().any(|finding| finding.kind.severity() >= Severity::Error) {
        return Err(Failure::Unusable(format!("{} was not written", output.display())));
    }
    let mut text = serde_json::to_string_pretty(&to_json(&document)).unwrap_or_default();
    text.push('\n');
    fs::write(output, text).map_err(|error| Failure::file(output, &error))?;
    eprintln!("padan: {} organisations written to {}", document.organisations.len(), output.display());
    Ok(Done::Found)
}
