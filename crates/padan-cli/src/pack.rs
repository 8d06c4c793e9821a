//! `padan pack`: join the parts of a dataset into one file.

use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::check::{Rules, check_parts};
use padan_core::document::to_json;
use padan_core::finding::{Finding, FindingKind, Severity};
use std::fs;
use std::path::Path;

/// Joins and checks the parts in a folder. With errors nothing is written; findings end with status 1, what cannot be read with 2.
pub fn run(folder: &Path, output: &Path) -> Result<Done, Failure> {
    let (builtin, _) = input::bundled()?;
    let (parts, mut findings) = padan_data::folder::read(folder).map_err(|error| Failure::file(folder, &error))?;
    if parts.is_empty() {
        return Err(Failure::Unusable(format!("{}: no file in it ends in .json", folder.display())));
    }
    let (document, more) = check_parts(parts, &Rules { bundled: false, builtin: Some(&builtin) });
    findings.extend(more);
    report::to_stderr(&findings);
    if findings.iter().any(|finding| finding.kind.severity() == Severity::Fatal) {
        return Err(Failure::Unusable(format!("{} was not written", output.display())));
    }
    // What waits for a person's look is packed with the rest: it is listed and not ranked.
    let blocks = |finding: &Finding| finding.kind.severity() >= Severity::Error && finding.kind != FindingKind::Sensitive;
    if findings.iter().any(blocks) {
        report::say(&format!("{} was not written", output.display()));
        return Ok(Done::Nothing);
    }
    let mut text = serde_json::to_string_pretty(&to_json(&document)).unwrap_or_default();
    text.push('\n');
    fs::write(output, text).map_err(|error| Failure::file(output, &error))?;
    report::say(&format!("{} written to {}", report::count(document.organisations.len(), "organisation"), output.display()));
    Ok(if findings.is_empty() { Done::Found } else { Done::Nothing })
}
