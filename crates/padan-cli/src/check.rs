//! `padan check`: validate and screen.

use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::check::{Rules, check_parts};
use padan_core::document::Document;
use padan_core::finding::{Finding, Severity};
use std::io;
use std::path::{Path, PathBuf};

/// Checks each file, or each folder as one dataset.
pub fn run(files: &[PathBuf]) -> Result<Done, Failure> {
    let (builtin, _) = input::bundled()?;
    let mut findings = Vec::new();
    for path in files {
        findings.extend(if path.is_dir() { folder(path, &builtin)? } else { input::document(path, &builtin)?.1 });
    }
    report::write(&findings, &mut io::stdout().lock())?;
    if findings.iter().any(|finding| finding.kind.severity() == Severity::Fatal) {
        return Err(Failure::Unusable("what cannot be read cannot be checked".into()));
    }
    eprintln!("padan: {} checked, {} found", count(files.len(), "file"), count(findings.len(), "thing"));
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

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
