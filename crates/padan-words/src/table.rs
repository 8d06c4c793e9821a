//! A table of words: Fluent's syntax, read by the library; put together by a resolver of our own.
//!
//! Our own, because fluent-bundle weighs 19 kB compressed more and the byte budget has to hold twelve languages
//! (ARCHITECTURE.md). It knows text, variables and choices by number, plural form or word: that is all our tables use, and the
//! build refuses any other construct. A test compares it with fluent-bundle on every text.

use crate::Value;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse_runtime;
use std::collections::HashMap;

/// What a language does with whole numbers. The browser knows it for every language.
#[derive(Debug, Clone, Copy)]
pub struct Forms {
    /// The plural form by its name in Unicode's CLDR: `one`, `few`, `other` …
    pub plural: fn(i64) -> &'static str,
    /// The number as it is written.
    pub number: fn(i64) -> String,
}

impl Forms {
    /// English: figures are set apart by commas from five on, so that years stay as they are.
    pub const ENGLISH: Self = Self { plural: |count| if count == 1 { "one" } else { "other" }, number: english_number };
}

fn english_number(count: i64) -> String {
    let digits = count.unsigned_abs().to_string();
    let sign = if count < 0 { "-" } else { "" };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().filter_map(|group| core::str::from_utf8(group).ok()).collect();
    format!("{sign}{}", groups.join(","))
}

/// The texts of a file of [`crate::LANGUAGES`] with their keys, which [`crate::ORDER`] holds; texts that the table lacks are left out.
pub fn unpack<'t>(keys: &'t str, texts: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
    keys.lines().zip(texts.split('\u{1e}')).filter(|(_, text)| !text.is_empty())
}

/// Named arguments of a text.
pub type Args<'a> = &'a [(&'static str, Value)];

/// The texts of one language.
#[derive(Clone)]
pub struct Table {
    texts: HashMap<String, Pattern<String>>,
    forms: Forms,
}

impl Table {
    /// Reads a table; entries that are not well formed are passed over.
    pub fn read(text: &str, forms: Forms) -> Self {
        let resource = parse_runtime(text.to_owned()).unwrap_or_else(|(usable, _)| usable);
        let mut texts = HashMap::new();
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = message.value
            {
                texts.insert(message.id.name, pattern);
            }
        }
        Self { texts, forms }
    }

    /// A table of keys with their texts.
    ///
    /// ```
    /// use padan_words::{unpack, Forms, Table};
    /// let table = Table::of(unpack("yes\nno", "Ya\u{1e}Tidak"), Forms::ENGLISH);
    /// assert_eq!(table.say("no", &[]).as_deref(), Some("Tidak"));
    /// ```
    pub fn of<'t>(entries: impl Iterator<Item = (&'t str, &'t str)>, forms: Forms) -> Self {
        let mut text = String::new();
        for (key, value) in entries {
            text.extend([key, " = ", value, "\n"]);
        }
        Self::read(&text, forms)
    }

    /// This table and another of the same language.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.texts.extend(other.texts);
        self
    }

    /// The text of a key; `None` where the table lacks it, or the text asks for an argument that is not given.
    pub fn say(&self, key: &str, args: Args<'_>) -> Option<String> {
        let mut text = String::new();
        self.write(self.texts.get(key)?, args, &mut text)?;
        Some(text)
    }

    fn write(&self, pattern: &Pattern<String>, args: Args<'_>, text: &mut String) -> Option<()> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::StringLiteral { value } => text.push_str(value),
                    other => match argument(other, args)? {
                        Value::Text(value) => text.push_str(value),
                        Value::Count(count) => text.push_str(&(self.forms.number)(*count)),
                    },
                },
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.write(&self.choose(variants, argument(selector, args)?)?.value, args, text)?;
                }
            }
        }
        Some(())
    }

    /// The variant for a value: that of the very number or word, else that of the plural form, else the default.
    fn choose<'v>(&self, variants: &'v [Variant<String>], value: &Value) -> Option<&'v Variant<String>> {
        let named =
            |wanted: &str| variants.iter().find(|variant| matches!(&variant.key, VariantKey::Identifier { name } if name == wanted));
        let hit = match value {
            Value::Text(word) => named(word),
            Value::Count(count) => {
                let very = |key: &VariantKey<String>| matches!(key, VariantKey::NumberLiteral { value } if value.parse() == Ok(*count));
                variants.iter().find(|variant| very(&variant.key)).or_else(|| named((self.forms.plural)(*count)))
            }
        };
        hit.or_else(|| variants.iter().find(|variant| variant.default))
    }
}

fn argument<'a>(expression: &InlineExpression<String>, args: Args<'a>) -> Option<&'a Value> {
    let InlineExpression::VariableReference { id } = expression else { return None };
    args.iter().find(|(name, _)| *name == id.name).map(|(_, value)| value)
}
