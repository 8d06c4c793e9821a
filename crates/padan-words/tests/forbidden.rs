//! No text of the app promises what is left to the law, to a person or to proof.

use std::path::{Path, PathBuf};
use std::{fs, io};

use fluent_syntax::ast::Entry;

/// A phrase that no text may say, and phrases that hold it harmlessly.
struct Forbidden {
    phrase: &'static str,
    harmless: Vec<Vec<String>>,
}

fn table() -> Vec<Forbidden> {
    let lines = include_str!("forbidden.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .flat_map(|line| {
            let mut columns = line.split('\t').skip(1);
            let phrases = columns.next().unwrap_or_default();
            let harmless = columns.next().unwrap_or_default();
            phrases.split(';').filter(|phrase| !phrase.is_empty()).map(move |phrase| Forbidden {
                phrase,
                harmless: harmless.split(';').filter(|phrase| !phrase.is_empty()).map(words).collect(),
            })
        })
        .collect()
}

/// Small words, so that spaces, hyphens and line ends are the same.
fn words(text: &str) -> Vec<String> {
    let apart =
        |character: char| character.is_whitespace() || matches!(character, '-' | ',' | '.' | '(' | ')' | '"' | '\u{2011}' | '\u{a0}');
    text.to_lowercase().split(apart).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a phrase stands at the beginning of the words; in scripts without spaces, anywhere within them.
fn begins(phrase: &[String], words: &[String]) -> bool {
    phrase.len() <= words.len()
        && phrase.iter().zip(words).all(|(part, word)| match part.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None if part.chars().any(|letter| letter >= '\u{e00}' && !('\u{1e00}'..'\u{1f00}').contains(&letter)) => word.contains(part),
            None => part == word,
        })
}

/// The forbidden phrases that a text says. Sentences that begin with "never says that" say what the app does not do.
fn found(text: &str, table: &[Forbidden]) -> Vec<&'static str> {
    let mut found = Vec::new();
    for sentence in text.split_inclusive(['.', '!', '?', ';', ':']) {
        let words = words(sentence);
        for forbidden in table {
            let phrase = self::words(forbidden.phrase);
            let said = (0..words.len()).any(|place| {
                let excused = |harmless: &Vec<String>| {
                    (place.saturating_sub(harmless.len())..=place)
                        .any(|from| begins(harmless, &words[from..]) && place < from + harmless.len())
                };
                begins(&phrase, &words[place..]) && !forbidden.harmless.iter().any(excused) && !denied(&words[..place])
            });
            if said {
                found.push(forbidden.phrase);
            }
        }
    }
    found
}

/// "does not say that anything", "never says that something": what the app does not do.
fn denied(before: &[String]) -> bool {
    before.windows(3).any(|three| matches!(three[0].as_str(), "not" | "never") && three[1].starts_with("say") && three[2] == "that")
}

#[test]
fn the_table_finds_what_it_forbids() {
    let table = table();
    assert!(table.len() > 100, "{}", table.len());
    for forbidden in &table {
        let text = format!("Goods: {} here.", forbidden.phrase.trim_end_matches('*'));
        assert!(found(&text, &table).contains(&forbidden.phrase), "{text}");
    }
    assert_eq!(found("This export is\n    allowed.", &table), ["is allowed"]);
    assert_eq!(found("Never late, and your export is allowed.", &table), ["is allowed"]);
    assert!(found("Padan never says that something is allowed.", &table).is_empty());
    assert!(found("It does not say that anything is allowed or not.", &table).is_empty());
    assert!(found("There is no guarantee.", &table).is_empty());
}

fn files(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?.into_iter().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == ending));
    Ok(files)
}

/// Words of every language, one text for each message, without comments.
#[test]
fn no_text_of_the_app_says_what_is_forbidden() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = table();
    let mut wrong = Vec::new();
    let mut texts = 0;
    for path in files(&root.join("words"), "ftl")? {
        let source = fs::read_to_string(&path)?;
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            texts += 1;
            let text = fluent_syntax::serializer::serialize(&fluent_syntax::ast::Resource { body: vec![Entry::Message(message.clone())] });
            wrong.extend(found(&text, &table).into_iter().map(|phrase| format!("{}: {phrase:?} in {text}", path.display())));
        }
    }
    for path in [root.join("../../index.html"), root.join("../../public/startup.mjs")] {
        texts += 1;
        let text = fs::read_to_string(&path)?;
        wrong.extend(found(&text, &table).into_iter().map(|phrase| format!("{}: {phrase:?}", path.display())));
    }
    assert!(texts > 300, "{texts} texts were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}
