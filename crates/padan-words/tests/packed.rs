//! The files of a release say what the tables say: texts without keys, and the keys apart, in the same order.

use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use padan_words::{LANGUAGES, ORDER, unpack};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A table as Fluent writes it, sorted by key, without comments.
fn written(table: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut resource = parse(table).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut texts = Vec::new();
    for entry in resource.body.drain(..) {
        if let fluent_syntax::ast::Entry::Message(mut message) = entry {
            message.comment = None;
            texts.push(serialize(&fluent_syntax::ast::Resource { body: vec![fluent_syntax::ast::Entry::Message(message)] }));
        }
    }
    texts.sort();
    Ok(texts)
}

#[test]
fn what_is_unpacked_is_the_table() -> Result<(), Box<dyn Error>> {
    let release = Path::new(env!("OUT_DIR"));
    let keys = fs::read_to_string(release.join(ORDER))?;
    for language in LANGUAGES {
        let texts = fs::read_to_string(release.join(language.file))?;
        assert_eq!(texts.split('\u{1e}').count(), keys.lines().count(), "{}", language.code);
        let mut table = String::new();
        for (key, text) in unpack(&keys, &texts) {
            writeln!(table, "{key} = {text}")?;
        }
        assert_eq!(written(&table)?, written(&fs::read_to_string(format!("words/{}.ftl", language.code))?)?, "{}", language.code);
    }
    Ok(())
}
