//! Checks the bundled dataset and packs it. A finding of any kind fails the build, with file, thing and field.

#[path = "src/folder.rs"]
mod folder;

use padan_core::check::{Rules, check_parts};
use padan_core::document::pack;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let data = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../data");
    println!("cargo::rerun-if-changed={}", data.display());
    println!("cargo::rerun-if-changed=src/folder.rs");
    let (parts, mut findings) = folder::read(&data)?;
    let (document, more) = check_parts(parts, &Rules { bundled: true, builtin: None });
    findings.extend(more);
    if !findings.is_empty() {
        for finding in &findings {
            println!("cargo::error={}: {}: {}", finding.place, finding.kind.id(), folder::plainly(&finding.message));
        }
        return Err(format!("the bundled dataset has {} findings", findings.len()).into());
    }
    let (folder, packed) = (env::var("OUT_DIR")?, pack(&document));
    fs::write(Path::new(&folder).join("bundled.bin"), packed.dataset)?;
    fs::write(Path::new(&folder).join("citations.bin"), packed.citations)?;
    Ok(())
}
