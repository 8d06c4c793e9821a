//! The core stays pure: no web crate among its dependencies, no browser, clock or input in its source.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

const WEB: [&str; 7] = ["leptos", "web-sys", "js-sys", "wasm-bindgen", "gloo", "getrandom", "wasm-streams"];

#[test]
fn no_web_crate_is_among_the_dependencies() -> io::Result<()> {
    let tree = tree(&["--package", "padan-core", "--edges", "normal", "--target", "all", "--prefix", "none", "--format", "{p}"])?;
    assert!(tree.contains("serde_json"), "the tree was not read: {tree}");
    let found: Vec<&str> = tree.lines().filter(|line| WEB.iter().any(|name| line.starts_with(name))).collect();
    assert!(found.is_empty(), "{found:?}");
    Ok(())
}

/// The slow, obvious version of the scoring is for tests alone.
#[test]
fn no_program_holds_the_oracle() -> io::Result<()> {
    for program in ["padan-app", "padan-cli"] {
        let tree = tree(&["--package", program, "--edges", "features,no-dev", "--prefix", "none"])?;
        assert!(tree.contains("padan-core feature \"default\""), "the tree was not read: {tree}");
        assert!(!tree.contains("feature \"oracle\""), "{program}");
    }
    Ok(())
}

fn tree(arguments: &[&str]) -> io::Result<String> {
    let output = Command::new(env!("CARGO")).arg("tree").args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn the_source_asks_no_clock_and_no_machine() -> io::Result<()> {
    let forbidden =
        ["std::time", "std::fs", "std::env", "std::net", "std::thread", "std::process", "std::io", "println!", "web_sys", "js_sys"];
    let mut found = Vec::new();
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))? {
        let text = fs::read_to_string(&file)?;
        found.extend(forbidden.iter().filter(|word| text.contains(*word)).map(|word| format!("{}: {word}", file.display())));
    }
    assert!(found.is_empty(), "{found:?}");
    Ok(())
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}
