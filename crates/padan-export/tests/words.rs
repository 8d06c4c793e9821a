//! Every text that this crate says stands in the table, none is left over, and none claims what nobody can know.

use padan_export::technical::Kind;
use padan_words::KEYS;
use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

const OWN: [&str; 4] = ["csv-", "calendar-", "note-", "technical-"];

fn is_own(key: &str) -> bool {
    OWN.iter().any(|beginning| key.starts_with(beginning)) && !key.contains(' ')
}

/// Keys as they stand in quotes in the source of a folder.
fn keys_in(folder: &Path, keys: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            keys_in(&path, keys)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(path)?;
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
            keys.extend(code.split('"').filter(|part| is_own(part) && !part.contains('{')).map(str::to_owned));
        }
    }
    Ok(())
}

#[test]
fn every_text_has_words_and_no_words_are_left_over() -> io::Result<()> {
    let mut keys = BTreeSet::new();
    keys_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut keys)?;
    assert!(keys.len() > 30, "the source was not read");
    // Said above the findings by whoever shows them.
    keys.extend(["technical-warning".to_owned(), "technical-none".to_owned()]);
    let kinds = [Kind::Quantity, Kind::Tolerance, Kind::Frequency, Kind::Number, Kind::Drawing, Kind::Munitions];
    keys.extend(kinds.map(|kind| format!("technical-{}", kind.id())));
    let table: BTreeSet<String> = KEYS.iter().map(|(key, _)| (*key).to_owned()).filter(|key| is_own(key)).collect();
    assert_eq!(keys, table);
    Ok(())
}

#[test]
fn no_text_says_that_something_is_allowed_or_certain() {
    let tables = [padan_words::ENGLISH, padan_words::ENGLISH_LATER];
    let lines: Vec<&str> =
        tables.iter().flat_map(|table| table.lines()).filter(|line| is_own(line.split(' ').next().unwrap_or_default())).collect();
    assert!(lines.len() > 50);
    for word in ["allowed", "permitted", "cleared", "not controlled", "secure", "certain", "guarantee", "compliant", "approved", "must"] {
        let said: Vec<&&str> = lines.iter().filter(|line| line.to_lowercase().contains(word)).collect();
        assert!(said.is_empty(), "{word}: {said:?}");
    }
}
