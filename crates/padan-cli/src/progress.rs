//! How far a long command has come, on standard error.

use std::io::{self, IsTerminal, Write};

/// A line that says how far a command has come, where a person watches and the results go elsewhere.
pub struct Progress {
    done: usize,
    all: usize,
    shown: bool,
}

impl Progress {
    /// Of so many things none is done yet.
    pub fn new(all: usize) -> Self {
        Self { done: 0, all, shown: io::stderr().is_terminal() && !io::stdout().is_terminal() }
    }

    /// So many more are done. The line stands still where everything comes at once.
    pub fn add(&mut self, more: usize) {
        self.done += more;
        if self.shown && self.done < self.all {
            // Where standard error is closed nobody listens.
            let _ = write!(io::stderr(), "\rpadan: {} of {}", self.done, self.all);
        }
    }

    /// Takes the line back, so that something else can be said.
    pub fn clear(&self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
