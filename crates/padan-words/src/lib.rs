//! The words of Padan: one Fluent table per language, for the app and the command line alike. No web crate is needed.
//!
//! [`t!`] says a text; its key and the names of its arguments are checked when compiling. Messages of the core carry their
//! key at run time: a test compares them with the table.

mod speak;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The keys of the English table, each with its arguments sorted by name.
pub const KEYS: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/keys.rs"));

const ENGLISH: &str = include_str!("../words/en.ftl");

/// An argument of a text.
pub enum Value {
    /// Shown as it is.
    Text(String),
    /// A whole number; decides the plural form.
    Count(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The words of one language, with English for what it lacks.
pub struct Words {
    chosen: Option<FluentBundle<FluentResource>>,
    english: FluentBundle<FluentResource>,
}

impl Words {
    /// English.
    pub fn english() -> Self {
        Self { chosen: None, english: bundle("en", ENGLISH) }
    }

    /// Another language from the text of its table; entries that are not well formed fall back to English.
    pub fn of(language: &str, table: &str) -> Self {
        Self { chosen: Some(bundle(language, table)), english: bundle("en", ENGLISH) }
    }

    /// The text of a key; the key itself where no table has it. Prefer [`t!`], which checks the key.
    pub fn say(&self, key: &str, args: Vec<(&'static str, Value)>) -> String {
        let mut given = FluentArgs::new();
        for (name, value) in args {
            match value {
                Value::Text(text) => given.set(name, FluentValue::from(text)),
                Value::Count(count) => given.set(name, FluentValue::from(count)),
            }
        }
        let chosen = self.chosen.as_ref().and_then(|bundle| look_up(bundle, key, &given));
        chosen.or_else(|| look_up(&self.english, key, &given)).unwrap_or_else(|| key.to_owned())
    }
}

/// A table with an error in it is used as far as it goes.
fn bundle(language: &str, table: &str) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Marks that keep the direction of text apart are not needed: no language here is written from right to left.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(table.to_owned()).unwrap_or_else(|(usable, _)| usable);
    // A key that stands there twice keeps its first text.
    let _ = bundle.add_resource(resource);
    bundle
}

fn look_up(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}

/// Whether the English table has a key with just these arguments, in any order.
pub const fn known(key: &str, args: &[&str]) -> bool {
    let mut place = 0;
    while place < KEYS.len() {
        if same(KEYS[place].0, key) {
            let wanted = KEYS[place].1;
            let mut arg = 0;
            while arg < wanted.len() {
                if !contains(args, wanted[arg]) {
                    return false;
                }
                arg += 1;
            }
            return wanted.len() == args.len();
        }
        place += 1;
    }
    false
}

const fn contains(list: &[&str], text: &str) -> bool {
    let mut place = 0;
    while place < list.len() {
        if same(list[place], text) {
            return true;
        }
        place += 1;
    }
    false
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut place = 0;
    while place < a.len() && place < b.len() {
        if a[place] != b[place] {
            return false;
        }
        place += 1;
    }
    a.len() == b.len()
}

/// Says a text: `t!(words, "key", name = value)`. A key that is not in the English table, or other arguments than its
/// text has, do not compile.
///
/// ```
/// use padan_words::{t, Words};
/// let words = Words::english();
/// assert_eq!(t!(words, "organisations", count = 1usize), "1 organisation");
/// ```
///
/// ```compile_fail
/// use padan_words::{t, Words};
/// let words = Words::english();
/// t!(words, "organisations", number = 1usize);
/// ```
#[macro_export]
macro_rules! t {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const _: () = assert!($crate::known($key, &[$(stringify!($name)),*]), concat!("no such key, or other arguments: ", $key));
        $words.say($key, vec![$((stringify!($name), $crate::Value::from($value))),*])
    }};
}
