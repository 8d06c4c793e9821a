//! The synthetic datasets that `scripts/bench` makes with the benchmark's `synth.py`.

use padan_core::dataset::Dataset;
use padan_core::document::{Document, read_text};
use std::path::PathBuf;

/// The bytes of the dataset of `n` organisations; `None`, with a message on stderr, where `scripts/bench` has not made it.
pub fn bytes(n: usize) -> Option<Vec<u8>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../target/bench/data/synth-{n}.json"));
    let read = std::fs::read(&path);
    if read.is_err() {
        eprintln!("skipped: there is no synthetic dataset of {n} organisations; scripts/bench makes it where the benchmark's synth.py is");
    }
    read.ok()
}

/// The dataset of a file with the bundled taxonomy and topics.
pub fn dataset(bytes: &[u8], builtin: &Document) -> Dataset {
    Dataset::new(read_text(bytes).0, String::new(), Some(builtin))
}
