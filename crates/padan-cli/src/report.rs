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
        let line = format!("{}: {}: {}", finding.place, finding.kind.id(), words.message(&finding.message, &none));
        writeln!(out, "{}", plain(&line))?;
    }
    Ok(())
}

/// Text of a file for a line of ours: it must neither break the line nor steer the terminal.
pub fn plain(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// So many of a thing, in English.
pub fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// A notice on standard error.
pub fn say(notice: &str) {
    // Where standard error is closed nobody listens.
    let _ = writeln!(io::stderr(), "padan: {notice}");
}

/// The findings on standard error.
pub fn to_stderr(findings: &[Finding]) {
    // Where standard error is closed nobody listens.
    let _ = write(findings, &mut io::stderr().lock());
}
