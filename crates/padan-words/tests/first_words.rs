//! What the first pages say stands in `en.ftl`, which the app holds from the start; everything else in `en-later.ftl`.

use padan_words::{ENGLISH, ENGLISH_LATER, KEYS};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Files of the core whose messages the first pages show.
const CORE: [&str; 4] = [
    "padan-core/src/matching/explanation/elements.rs",
    "padan-core/src/matching/explanation/reasons.rs",
    "padan-core/src/matching/parts.rs",
    "padan-words/src/speak.rs",
];
/// Pages that are here from the start; those of `src/chunks` come later.
const FIRST_PAGES: [&str; 5] = ["pages/mod.rs", "pages/home.rs", "pages/topic.rs", "pages/unknown.rs", "pages/pair/"];
const PARTS: &str = "parts/";

fn read_folder(folder: &Path, files: &mut Vec<(PathBuf, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_folder(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path)?;
            files.push((path, text));
        }
    }
    Ok(())
}

/// Words of code, without what is only brought into scope.
fn words(code: &str) -> BTreeSet<&str> {
    let lines = code.lines().filter(|line| !line.starts_with("use ") && !line.starts_with("//"));
    lines.flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric() && letter != '_')).collect()
}

/// What a part offers: a page that uses it names one of these.
fn offered(code: &str) -> BTreeSet<&str> {
    let name = |line: &str| -> Option<usize> {
        ["pub fn ", "pub struct ", "pub const "].iter().find_map(|start| Some(line.find(start)? + start.len()))
    };
    code.lines().filter_map(|line| line[name(line)?..].split(|letter: char| !letter.is_alphanumeric() && letter != '_').next()).collect()
}

/// The code that is here from the start: all but the later pages, and of the parts those that are used by what is here.
fn first_code() -> io::Result<Vec<String>> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let app = crates.join("../src");
    let mut files = Vec::new();
    read_folder(&app, &mut files)?;
    let named: BTreeMap<String, String> =
        files.into_iter().filter_map(|(path, code)| Some((path.strip_prefix(&app).ok()?.to_str()?.to_owned(), code))).collect();
    let is_page = |name: &str| name.starts_with("pages/");
    let (mut parts, others): (Vec<_>, Vec<_>) =
        named.into_iter().filter(|(name, _)| name != "parts/mod.rs").partition(|(name, _)| name.starts_with(PARTS));
    let mut first: Vec<String> = others
        .into_iter()
        .filter(|(name, _)| !is_page(name) || FIRST_PAGES.iter().any(|page| name.starts_with(page)))
        .map(|(_, code)| code)
        .collect();
    loop {
        let used: BTreeSet<&str> = first.iter().flat_map(|code| words(code)).collect();
        let (now, later): (Vec<_>, Vec<_>) = parts.into_iter().partition(|(_, code)| !offered(code).is_disjoint(&used));
        let is_end = now.is_empty();
        let now: Vec<String> = now.into_iter().map(|(_, code)| code).collect();
        first.extend(now);
        parts = later;
        if is_end {
            break;
        }
    }
    for name in CORE {
        first.push(fs::read_to_string(crates.join(name))?);
    }
    Ok(first)
}

/// The keys that code names, whole or by their beginning.
fn keys_in(code: &[String]) -> BTreeSet<&'static str> {
    let quoted: BTreeSet<&str> = code.iter().flat_map(|code| code.split('"')).collect();
    let beginnings: Vec<&str> = quoted.iter().filter_map(|text| text.split_once("-{")).map(|(start, _)| start).collect();
    let is_named = |key: &str| {
        quoted.contains(key) || beginnings.iter().any(|start| key.strip_prefix(start).is_some_and(|rest| rest.starts_with('-')))
    };
    KEYS.iter().map(|(key, _)| *key).filter(|key| is_named(key)).collect()
}

fn keys_of(table: &str) -> BTreeSet<&str> {
    table
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .filter(|key| KEYS.iter().any(|(known, _)| known == key))
        .collect()
}

#[test]
fn the_first_pages_find_their_words_and_carry_no_others() -> io::Result<()> {
    let (needed, first) = (keys_in(&first_code()?), keys_of(ENGLISH));
    assert!(needed.len() > 150, "the source of the app was not read");
    let missing: Vec<_> = needed.difference(&first).collect();
    assert!(missing.is_empty(), "said by the first pages; move from en-later.ftl to en.ftl: {missing:?}");
    let unneeded: Vec<_> = first.difference(&needed).collect();
    assert!(unneeded.is_empty(), "said by later pages only; move from en.ftl to en-later.ftl: {unneeded:?}");
    assert_eq!(keys_of(ENGLISH_LATER).len() + first.len(), KEYS.len());
    Ok(())
}
