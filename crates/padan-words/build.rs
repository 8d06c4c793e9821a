//! Lists the keys of the English table with their arguments, so that a wrong key or argument does not compile, and the other
//! languages, whose tables are files of a release, as is the part of English that the first pages do not say.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// The part of English that comes with the pages that are not here from the start.
const LATER: &str = "en-later";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=words");
    let out = env::var("OUT_DIR")?;
    let (english, later) = (read("en")?, read(LATER)?);
    fs::write(Path::new(&out).join("keys.rs"), keys(&[&english, &later])?)?;
    fs::write(Path::new(&out).join("english.ftl"), bare(&english))?;
    fs::write(Path::new(&out).join("later.rs"), format!("{:?}", keep(&out, "en", "ftl", &bare(&later))?))?;
    // English first, as everywhere.
    let mut greetings = vec![("en".to_owned(), greeting(&later))];
    let mut codes: Vec<String> = fs::read_dir("words")?
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".ftl").map(str::to_owned))
        .filter(|code| code != "en" && code != LATER)
        .collect();
    codes.sort();
    let others = codes.into_iter().map(|code| Ok((read(&code)?, code))).collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    let mut order = Vec::new();
    for (resource, _) in &others {
        // In the order of the table, where like stands by like: smaller than by letters.
        let keys = messages(resource).map(|message| message.id.name.clone());
        order.extend(keys.filter(|key| !order.contains(key)).collect::<Vec<_>>());
    }
    fs::write(Path::new(&out).join("order.rs"), format!("{:?}", keep(&out, "keys", "txt", &order.join("\n"))?))?;
    let mut table = String::from("&[\n");
    for (resource, code) in others {
        let name = head(&resource, "Language: ").ok_or(format!("words/{code}.ftl does not begin with its name"))?;
        let file = keep(&out, &code, "txt", &without_keys(&resource, &order))?;
        let reviewed = head(&resource, "Reviewed by: ").filter(|who| who != "nobody yet");
        writeln!(table, "    Language {{ code: {code:?}, name: {name:?}, reviewed: {reviewed:?}, file: {file:?} }},")?;
        greetings.push((code, greeting(&resource)));
    }
    table.push(']');
    fs::write(Path::new(&out).join("languages.rs"), table)?;
    let greetings: Vec<_> = greetings.into_iter().filter_map(|(code, greeting)| Some((code, greeting?))).collect();
    fs::write(Path::new(&out).join("greetings.rs"), format!("&{greetings:?}"))?;
    Ok(())
}

/// Writes a table as the file of a release, whose name says what is in it.
fn keep(out: &str, code: &str, form: &str, texts: &str) -> Result<String, Box<dyn Error>> {
    let digest = Sha256::digest(texts).iter().take(8).fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"));
    let file = format!("words-{code}-{digest}.{form}");
    fs::write(Path::new(out).join(&file), texts)?;
    Ok(file)
}

fn read(code: &str) -> Result<Resource<String>, Box<dyn Error>> {
    let text = fs::read_to_string(format!("words/{code}.ftl"))?;
    fluent_syntax::parser::parse(text).map_err(|(_, errors)| format!("words/{code}.ftl: {errors:?}").into())
}

/// What the comment at the head of a table says.
fn head(resource: &Resource<String>, what: &str) -> Option<String> {
    let lines = resource.body.iter().filter_map(|entry| match entry {
        Entry::ResourceComment(comment) => Some(&comment.content),
        _ => None,
    });
    lines.flatten().find_map(|line| line.strip_prefix(what)).map(|told| told.trim().to_owned())
}

/// The greeting of a table: a kiosk greets in languages whose tables it does not load.
fn greeting(resource: &Resource<String>) -> Option<String> {
    let greeting = resource.body.iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == "kiosk-greeting" => message.value.as_ref(),
        _ => None,
    });
    match &greeting?.elements[..] {
        [PatternElement::TextElement { value }] => Some(value.clone()),
        _ => None,
    }
}

/// A table without its comments, which are for those who correct it.
fn bare(resource: &Resource<String>) -> String {
    let messages = resource.body.iter().filter(|entry| matches!(entry, Entry::Message(_))).cloned().map(|entry| match entry {
        Entry::Message(message) => Entry::Message(fluent_syntax::ast::Message { comment: None, ..message }),
        other => other,
    });
    fluent_syntax::serializer::serialize(&Resource { body: messages.collect() })
}

fn messages(resource: &Resource<String>) -> impl Iterator<Item = &fluent_syntax::ast::Message<String>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// The texts of a table by key, as Fluent writes them.
fn texts(resource: &Resource<String>) -> BTreeMap<String, String> {
    let written = messages(resource).map(|message| {
        let alone = Entry::Message(fluent_syntax::ast::Message { comment: None, ..message.clone() });
        let whole = fluent_syntax::serializer::serialize(&Resource { body: vec![alone] });
        let text = whole.split_once('=').map_or("", |(_, text)| text).trim_matches(' ').trim_end();
        (message.id.name.clone(), text.to_owned())
    });
    written.collect()
}

/// The texts of a table in a given order of keys; what it lacks is empty. A fifth less to fetch than with its keys.
fn without_keys(resource: &Resource<String>, order: &[String]) -> String {
    let texts = texts(resource);
    let in_order: Vec<&str> = order.iter().map(|key| texts.get(key).map_or("", String::as_str)).collect();
    in_order.join("\u{1e}")
}

/// The keys of English, each with its arguments.
fn keys(tables: &[&Resource<String>]) -> Result<String, Box<dyn Error>> {
    let mut table = String::from("&[\n");
    let mut seen = BTreeSet::new();
    for entry in tables.iter().flat_map(|resource| &resource.body) {
        let Entry::Message(message) = entry else { continue };
        let key = &message.id.name;
        if !seen.insert(key) {
            return Err(format!("English: {key} stands there twice").into());
        }
        let mut args = BTreeSet::new();
        match &message.value {
            Some(pattern) => collect(pattern, &mut args).map_err(|wrong| format!("English: {key}: {wrong}"))?,
            None => return Err(format!("English: {key} has no text").into()),
        }
        writeln!(table, "    ({key:?}, &{args:?}),", args = args.iter().collect::<Vec<_>>())?;
    }
    table.push(']');
    Ok(table)
}

/// Collects the variables of a text, and refuses what the resolver does not know.
fn collect<'t>(pattern: &'t Pattern<String>, args: &mut BTreeSet<&'t str>) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. }
            | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { .. }) } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => variable(inline, args)?,
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variable(selector, args)?;
                for variant in variants {
                    collect(&variant.value, args)?;
                }
            }
        }
    }
    Ok(())
}

fn variable<'t>(inline: &'t InlineExpression<String>, args: &mut BTreeSet<&'t str>) -> Result<(), String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            args.insert(&id.name);
            Ok(())
        }
        other => Err(format!("only variables, choices and quoted text are known, not {other:?}")),
    }
}
