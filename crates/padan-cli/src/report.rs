//! Findings as lines of text.

use padan_core::dataset::Dataset;
use padan_core::finding::Finding;
use padan_words::Words;
use std::io::{self, Write};

/// One line for each finding: file, place, kind, text.
pub fn write(findings: &[Finding], out: &mut impl Write) -> io::Result<()> {
    let words = Words::english();
    let none = Dataset::default();
    for finding in findings {
        writeln!(out, "{}: {}: {}", finding.place, finding.kind.id(), words.message(&finding.message, &none))?;
    }
    Ok(())
}

/// The findings on standard error.
pub fn to_stderr(findings: &[Finding]) {
    // Where standard error is closed nobody listens.
    let _ = write(findings, &mut io::stderr().lock());
}
