//! Lists the keys of the English table with their arguments, so that a wrong key or argument does not compile.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=words");
    greetings()?;
    let text = fs::read_to_string("words/en.ftl")?;
    let resource = match fluent_syntax::parser::parse(text.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => return Err(format!("words/en.ftl: {errors:?}").into()),
    };
    let mut table = String::from("&[\n");
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        if !seen.insert(key) {
            return Err(format!("words/en.ftl: {key} stands there twice").into());
        }
        let mut args = BTreeSet::new();
        match &message.value {
            Some(pattern) => collect(pattern, &mut args).map_err(|wrong| format!("words/en.ftl: {key}: {wrong}"))?,
            None => return Err(format!("words/en.ftl: {key} has no text").into()),
        }
        writeln!(table, "    ({key:?}, &{args:?}),", args = args.iter().collect::<Vec<_>>())?;
    }
    table.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("keys.rs"), table)?;
    Ok(())
}

/// The greeting of every table, by the language that the file is called after: a kiosk greets in languages whose tables it does not
/// load.
fn greetings() -> Result<(), Box<dyn std::error::Error>> {
    let mut greetings = Vec::new();
    for entry in fs::read_dir("words")? {
        let path = entry?.path();
        let (Some(language), true) = (path.file_stem().and_then(|name| name.to_str()), path.extension().is_some_and(|end| end == "ftl"))
        else {
            continue;
        };
        let text = fs::read_to_string(&path)?;
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
        let greeting = resource.body.iter().find_map(|entry| match entry {
            Entry::Message(message) if message.id.name == "kiosk-greeting" => message.value.as_ref(),
            _ => None,
        });
        let plain = greeting.and_then(|pattern| match pattern.elements[..] {
            [PatternElement::TextElement { value }] => Some(value.to_owned()),
            _ => None,
        });
        greetings.extend(plain.map(|plain| (language.to_owned(), plain)));
    }
    // English first, as everywhere.
    greetings.sort_by_key(|(language, _)| (language != "en", language.clone()));
    fs::write(Path::new(&env::var("OUT_DIR")?).join("greetings.rs"), format!("&{greetings:?}"))?;
    Ok(())
}

/// Collects the variables of a text, and refuses what the resolver does not know.
fn collect<'t>(pattern: &Pattern<&'t str>, args: &mut BTreeSet<&'t str>) -> Result<(), String> {
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

fn variable<'t>(inline: &InlineExpression<&'t str>, args: &mut BTreeSet<&'t str>) -> Result<(), String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            args.insert(id.name);
            Ok(())
        }
        other => Err(format!("only variables, choices and quoted text are known, not {other:?}")),
    }
}
