//! What travels is made and read by pure code: no web crate among the dependencies, no clock or machine in the source.

use std::path::Path;
use std::process::Command;
use std::{fs, io};

#[test]
fn no_web_crate_and_no_randomness_is_among_the_dependencies() -> io::Result<()> {
    let arguments = ["--all-features", "--edges", "normal", "--target", "all", "--prefix", "none", "--format", "{p}"];
    let output = Command::new(env!("CARGO")).arg("tree").args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output()?;
    let tree = String::from_utf8_lossy(&output.stdout);
    assert!(tree.contains("quircs"), "the tree was not read: {tree}");
    let forbidden = ["leptos", "web-sys", "js-sys", "wasm-bindgen", "gloo", "getrandom", "rand ", "image "];
    let found: Vec<&str> = tree.lines().filter(|line| forbidden.iter().any(|name| line.starts_with(name))).collect();
    assert!(found.is_empty(), "{found:?}");
    Ok(())
}

#[test]
fn the_source_asks_no_clock_and_no_machine() -> io::Result<()> {
    let forbidden = ["std::time", "std::fs", "std::env", "std::net", "std::thread", "std::process", "std::io", "unsafe"];
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut read = 0;
    for folder in [source.clone(), source.join("link"), source.join("frames")] {
        for entry in fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()? {
            if entry.path().is_file() {
                let text = fs::read_to_string(entry.path())?;
                let found: Vec<_> = forbidden.iter().filter(|word| text.contains(*word)).collect();
                assert!(found.is_empty(), "{}: {found:?}", entry.path().display());
                read += 1;
            }
        }
    }
    assert!(read > 10, "the source was not read");
    Ok(())
}
