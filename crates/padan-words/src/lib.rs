//! The words of Padan: one Fluent table per language, for the app and the command line alike. No web crate is needed.
//!
//! [`t!`] says a text; its key and the names of its arguments are checked when compiling. Messages of the core carry their
//! key at run time: a test compares them with the table.

#![forbid(unsafe_code)]

mod speak;
mod table;

use std::sync::Arc;

pub use table::{Args, Forms, Table, unpack};

/// The keys of the English table, each with its arguments sorted by name.
pub const KEYS: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// The greeting of a kiosk in every language that has a table, English first.
///
/// ```
/// assert_eq!(padan_words::GREETINGS[0].0, "en");
/// ```
pub const GREETINGS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/greetings.rs"));

/// What the first pages say in English: the app holds it from the start.
pub const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/english.ftl"));
/// The rest of English, as it is written.
pub const ENGLISH_LATER: &str = include_str!("../words/en-later.ftl");

/// The file of a release that holds the rest of English, of which the app fetches the words with the first page that needs some.
pub const LATER: &str = include!(concat!(env!("OUT_DIR"), "/later.rs"));

/// The file of a release that holds the keys of [`LANGUAGES`], a line each: the tables have only the texts, in this order ([`unpack`]).
pub const ORDER: &str = include!(concat!(env!("OUT_DIR"), "/order.rs"));

/// A language other than English, of which the app fetches the table when it is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// Its code in BCP 47, which the address and the file name say.
    pub code: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// Who has read the table as a native speaker; `None` while nobody has.
    pub reviewed: Option<&'static str>,
    /// The file of a release that holds the texts of the table; its name says what is in it.
    pub file: &'static str,
}

/// The languages beside English, sorted by code. Each is the file `words/<code>.ftl`, which is the one place to correct it.
pub const LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// An argument of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    chosen: Option<Arc<Table>>,
    english: Arc<Table>,
}

impl Words {
    /// English, all of it.
    pub fn english() -> Self {
        Self::beginning().with_later(ENGLISH_LATER)
    }

    /// What the first pages say in English.
    pub fn beginning() -> Self {
        Self { chosen: None, english: Arc::new(Table::read(ENGLISH, Forms::ENGLISH)) }
    }

    /// These words with the rest of English, from the text of [`LATER`].
    ///
    /// ```
    /// let words = padan_words::Words::beginning().with_later("more-of-it = More of it");
    /// assert_eq!(words.say("more-of-it", &[]), "More of it");
    /// ```
    #[must_use]
    pub fn with_later(&self, text: &str) -> Self {
        let english = Table::clone(&self.english).and(Table::read(text, Forms::ENGLISH));
        Self { chosen: self.chosen.clone(), english: Arc::new(english) }
    }

    /// These words in another language, or in English where there is no table.
    #[must_use]
    pub fn in_language(&self, chosen: Option<Arc<Table>>) -> Self {
        Self { chosen, english: self.english.clone() }
    }

    /// The text of a key; the key itself where no table has it. Prefer [`t!`], which checks the key.
    pub fn say(&self, key: &str, args: Args<'_>) -> String {
        let chosen = self.chosen.as_ref().and_then(|table| table.say(key, args));
        chosen.or_else(|| self.english.say(key, args)).unwrap_or_else(|| key.to_owned())
    }
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
        $words.say($key, &[$((stringify!($name), $crate::Value::from($value))),*])
    }};
}
