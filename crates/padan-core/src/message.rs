//! Messages as keys with typed arguments. The words stand in one table per language (`crates/padan-words`).

use serde::Serialize;

/// An argument of a [`Message`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// Text that is shown as it is: an id, a line of a file.
    Text(String),
    /// A whole number; decides the plural form.
    Count(i64),
    /// Points in thousandths, shown with the decimals that the reader asked for.
    Points(u32),
    /// A share in parts per million, shown in per cent.
    Share(u32),
    /// The same, shown in per cent with one decimal.
    ShareInTenths(u32),
    /// The name of an organisation, by its index in the dataset.
    Organisation(usize),
    /// The label of a capability, by its index in the dataset.
    Capability(usize),
    /// The title of an element, by topic and place in the topic.
    Element(usize, usize),
    /// The name of a state, by its index in the dataset.
    State(usize),
    /// Another key of the table of words, for what is itself a word: an engagement, a kind.
    Word(String),
    /// Several arguments, put together as the language does it ("a, b and c").
    List(Vec<Arg>),
}

/// What is to be said: a key of the table of words and its arguments.
///
/// ```
/// use padan_core::message::{Arg, Message};
/// let message = Message::new("finding-unknown-topic").with("id", Arg::Text("x".into()));
/// assert_eq!(message.key, "finding-unknown-topic");
/// assert_eq!(message.args.len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Message {
    /// Key in the table of words, in kebab case.
    pub key: &'static str,
    /// Named arguments, each name at most once.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// The message with a text argument.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Arg::Text(text.into()))
    }

    /// The message with a count; counts beyond `i64` are shown as its greatest.
    #[must_use]
    pub fn count(self, name: &'static str, count: usize) -> Self {
        self.with(name, Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))
    }
}
