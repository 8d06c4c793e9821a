//! Reading a folder of dataset parts, as `data/` is one.

use padan_core::document::{Document, read_text};
use padan_core::finding::{Finding, FindingKind};
use padan_core::message::{Arg, Message};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Parts with the names of their files, and what was wrong in reading them.
pub type Parts = (Vec<(String, Document)>, Vec<Finding>);

/// The parts of a folder and of the folders in it, in the order of their names, with what was wrong in reading them. Files
/// whose names do not end in `.json` are passed over.
pub fn read(folder: &Path) -> io::Result<Parts> {
    let mut parts = Vec::new();
    let mut findings = Vec::new();
    for path in json_files(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
        let (document, found) = read_text(&fs::read(&path)?);
        // A part may hold any of the lists.
        let of_a_whole = |finding: &Finding| finding.kind == FindingKind::Missing && finding.place.field == "organisations";
        findings.extend(found.into_iter().filter(|finding| !of_a_whole(finding)).map(|mut finding| {
            finding.place.file.clone_from(&name);
            finding
        }));
        parts.push((name, document));
    }
    Ok((parts, findings))
}

fn json_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(json_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A finding's message by its key and arguments, for where the table of words is not at hand: when building.
pub fn plainly(message: &Message) -> String {
    let args = message.args.iter().map(|(name, arg)| match arg {
        Arg::Text(text) => format!("{name}: {text}"),
        other => format!("{name}: {other:?}"),
    });
    let args: Vec<String> = args.collect();
    format!("{} ({})", message.key, args.join(", "))
}
