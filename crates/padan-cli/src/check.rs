//! `padan check`: validate and screen.

use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::check::{Rules, check, check_parts};
use padan_core::document::Document;
use padan_core::finding::{Finding, Severity};
use std::io;
use std::path::{Path, PathBuf};

/// Checks each file, or each folder as one dataset.
pub fn run(files: &[PathBuf]) -> Result<Done, Failure> {
    let (builtin, _) = input::bundled()?;
    let mut findings = Vec::new();
    let mut unread = false;
    for path in files {
        match if path.is_dir() { folder(path, &builtin) } else { input::document(path, &builtin, check).map(|(_, found)| found) } {
            Ok(found) => findings.extend(found),
            Err(Failure::Unusable(text)) => {
                unread = true;
                report::say(&text);
            }
            Err(closed) => return Err(closed),
        }
    }
    report::write(&findings, &mut io::stdout().lock())?;
    if unread || findings.iter().any(|finding| finding.kind.severity() == Severity::Fatal) {
        return Err(Failure::Unusable("what cannot be read cannot be checked".into()));
    }
    report::say(&format!("{} checked, {} found", report::count(files.len(), "file"), report::count(findings.len(), "thing")));
    Ok(if findings.is_empty() { Done::Found } else { Done::Nothing })
}

fn folder(path: &Path, builtin: &Document) -> Result<Vec<Finding>, Failure> {
    let (parts, mut findings) = padan_data::folder::read(path).map_err(|error| Failure::file(path, &error))?;
    if parts.is_empty() {
        return Err(Failure::Unusable(format!("{}: no file in it ends in .json", path.display())));
    }
    findings.extend(check_parts(parts, &Rules { bundled: false, builtin: Some(builtin) }).1);
    Ok(findings)
}
