//! How a command ends.

use std::io;

/// A command that ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It has done what was asked: status 0.
    Found,
    /// It ran, with findings or with nothing found: status 1.
    Nothing,
}

/// A command that could not run.
#[derive(Debug)]
pub enum Failure {
    /// Input or arguments that cannot be used: status 2, with the reason.
    Unusable(String),
    /// The reader of standard output went away.
    OutputClosed,
}

impl Failure {
    /// A failure about a file.
    pub fn file(path: &std::path::Path, error: &io::Error) -> Self {
        Self::Unusable(format!("{}: {error}", path.display()))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::OutputClosed } else { Self::Unusable(error.to_string()) }
    }
}
