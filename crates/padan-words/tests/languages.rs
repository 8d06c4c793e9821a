//! Every language says what English says: the same arguments, nothing empty, a label for everything in the bundled data.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use padan_core::dataset::Labelled;
use padan_words::{KEYS, LANGUAGES};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;

type Texts = BTreeMap<String, Pattern<String>>;

fn texts(code: &str) -> Result<Texts, Box<dyn Error>> {
    let read = |name: &str| fs::read_to_string(format!("words/{name}.ftl"));
    let text = if code == "en" { read("en")? + &read("en-later")? } else { read(code)? };
    let resource: Resource<String> = fluent_syntax::parser::parse(text).map_err(|(_, errors)| format!("{code}: {errors:?}"))?;
    let mut texts = Texts::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let pattern = message.value.ok_or_else(|| format!("{code}: {} is empty", message.id.name))?;
            assert!(texts.insert(message.id.name.clone(), pattern).is_none(), "{code}: {} stands there twice", message.id.name);
        }
    }
    Ok(texts)
}

/// The arguments of a text, the words that its choices know, and its plain text.
#[derive(Default)]
struct Parts {
    args: BTreeSet<String>,
    variants: BTreeSet<String>,
    text: String,
}

impl Parts {
    fn of(pattern: &Pattern<String>) -> Self {
        let mut parts = Self::default();
        parts.take(pattern);
        parts
    }

    fn take(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.inline(selector);
                    for variant in variants {
                        if let fluent_syntax::ast::VariantKey::Identifier { name } = &variant.key {
                            self.variants.insert(name.clone());
                        }
                        self.take(&variant.value);
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.args.insert(id.name.clone());
            }
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            _ => {}
        }
    }
}

/// Names of plural forms in Unicode's CLDR.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[test]
fn what_is_said_takes_the_same_arguments_and_knows_the_same_words() -> Result<(), Box<dyn Error>> {
    let english = texts("en")?;
    for language in LANGUAGES {
        for (key, pattern) in texts(language.code)? {
            let own = Parts::of(&pattern);
            assert!(!own.text.trim().is_empty() || !own.args.is_empty(), "{}: {key} says nothing", language.code);
            if key.starts_with("label-") {
                assert!(own.args.is_empty(), "{}: {key} takes an argument", language.code);
                continue;
            }
            let Some(theirs) = english.get(&key).map(Parts::of) else { return Err(format!("{}: {key} is no key", language.code).into()) };
            assert_eq!(own.args, theirs.args, "{}: {key}", language.code);
            let words = |parts: &Parts| -> BTreeSet<String> {
                parts.variants.iter().filter(|name| !FORMS.contains(&name.as_str())).cloned().collect()
            };
            assert_eq!(words(&own), words(&theirs), "{}: words that {key} chooses by", language.code);
        }
    }
    Ok(())
}

#[test]
fn nothing_is_left_unsaid() -> Result<(), Box<dyn Error>> {
    let mut missing = Vec::new();
    for language in LANGUAGES {
        let own = texts(language.code)?;
        missing.extend(KEYS.iter().filter(|(key, _)| !own.contains_key(*key)).map(|(key, _)| format!("{}: {key}", language.code)));
    }
    assert!(missing.is_empty(), "not translated:\n{}", missing.join("\n"));
    Ok(())
}

#[test]
fn no_sentence_is_left_in_english() -> Result<(), Box<dyn Error>> {
    let english = texts("en")?;
    for language in LANGUAGES {
        for (key, pattern) in texts(language.code)? {
            let text = Parts::of(&pattern).text;
            let same = english.get(&key).is_some_and(|theirs| Parts::of(theirs).text == text);
            let words = text.split_whitespace().filter(|word| word.len() > 3 && word.chars().all(char::is_alphabetic)).count();
            assert!(!same || words < 3, "{}: {key}: {text}", language.code);
        }
    }
    Ok(())
}

#[test]
fn everything_in_the_bundled_data_has_a_label_in_every_language() -> Result<(), Box<dyn Error>> {
    let dataset = padan_data::dataset().map_err(|error| format!("{error:?}"))?;
    let mut keys: Vec<String> = Vec::new();
    keys.extend(dataset.domains.iter().map(|domain| Labelled::Capability(&domain.id).key()));
    keys.extend(dataset.capabilities.iter().map(|capability| Labelled::Capability(&capability.id).key()));
    keys.extend(dataset.states.iter().map(|state| Labelled::State(&state.about.code).key()));
    for topic in &dataset.topics {
        keys.extend([Labelled::Topic(&topic.id).key(), Labelled::Summary(&topic.id).key()]);
        keys.extend(topic.elements.iter().map(|element| Labelled::Element(&topic.id, &element.id).key()));
    }
    let wanted: BTreeSet<&String> = keys.iter().collect();
    for language in LANGUAGES {
        let own = texts(language.code)?;
        let labels: BTreeSet<&String> = own.keys().filter(|key| key.starts_with("label-")).collect();
        assert_eq!(labels, wanted, "{}", language.code);
    }
    Ok(())
}
