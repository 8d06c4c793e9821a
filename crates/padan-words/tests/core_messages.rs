//! Every message that the core and the import can give has words, with just its arguments.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

fn rust_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

/// Keys as they stand in quotes in the source of both: those that begin like a message's.
fn keys_in_core() -> io::Result<BTreeSet<String>> {
    let mut keys = BTreeSet::new();
    let folder = |name: &str| rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name).join("src"));
    for file in folder("padan-core")?.into_iter().chain(folder("padan-import")?) {
        let text = fs::read_to_string(file)?;
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        keys.extend(
            code.split('"')
                .filter(|part| (part.starts_with("finding-") || part.starts_with("reason-")) && !part.contains(' '))
                .map(str::to_owned),
        );
    }
    Ok(keys)
}

#[test]
fn every_message_of_the_core_has_words_and_no_words_are_left_over() -> io::Result<()> {
    let keys = keys_in_core()?;
    assert!(keys.len() > 30, "the source of the core was not read");
    let table: BTreeSet<String> = padan_words::KEYS
        .iter()
        .map(|(key, _)| (*key).to_owned())
        .filter(|key| key.starts_with("finding-") || key.starts_with("reason-"))
        .collect();
    assert_eq!(keys, table);
    Ok(())
}
