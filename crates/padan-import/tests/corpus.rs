//! Lists that fuzzing found worth keeping, asked again with every test (docs/FUZZING.md).

use std::path::Path;
use std::{fs, io};

#[path = "../../../fuzz/list.rs"]
mod check;

#[test]
fn lists() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/list");
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        check::list(&fs::read(entry?.path())?);
        count += 1;
    }
    assert!(count > 10, "the corpus was not read");
    Ok(())
}
