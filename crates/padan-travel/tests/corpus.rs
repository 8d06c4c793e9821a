//! What fuzzing found worth keeping, asked again with every test (docs/FUZZING.md).

use std::path::Path;
use std::{fs, io};

#[path = "../../../fuzz/checks.rs"]
mod checks;

fn replay(target: &str, check: fn(&[u8])) -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        check(&fs::read(entry?.path())?);
        count += 1;
    }
    assert!(count > 10, "the corpus of {target} was not read");
    Ok(())
}

#[test]
fn files() -> io::Result<()> {
    replay("file", checks::file)
}

#[test]
fn settings() -> io::Result<()> {
    replay("settings", checks::settings)
}

#[test]
fn links() -> io::Result<()> {
    replay("link", checks::link)
}

#[test]
fn frames() -> io::Result<()> {
    replay("frames", checks::frames)
}
