//! Messages of the core in words.

use crate::{Value, Words, t};
use padan_core::dataset::Dataset;
use padan_core::message::{Arg, Message};

impl Words {
    /// A message of the core in words; names come from the dataset.
    ///
    /// ```
    /// use padan_core::{dataset::Dataset, message::Message};
    /// let words = padan_words::Words::english();
    /// assert_eq!(words.message(&Message::new("finding-missing"), &Dataset::default()), "this field is required");
    /// ```
    pub fn message(&self, message: &Message, dataset: &Dataset) -> String {
        let args: Vec<_> = message.args.iter().map(|(name, arg)| (*name, self.value(arg, dataset))).collect();
        self.say(message.key, &args)
    }

    fn value(&self, arg: &Arg, dataset: &Dataset) -> Value {
        match arg {
            Arg::Count(count) => Value::Count(*count),
            other => Value::Text(self.text(other, dataset)),
        }
    }

    /// An argument by itself, as it would stand in a sentence.
    pub fn arg(&self, arg: &Arg, dataset: &Dataset) -> String {
        self.text(arg, dataset)
    }

    fn text(&self, arg: &Arg, dataset: &Dataset) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => count.to_string(),
            Arg::Points(points) => self.points(*points),
            Arg::Share(share) => t!(self, "per-cent", number = percent(*share)),
            // Millionths are to per cent what thousandths of points are to points, times ten.
            Arg::ShareInTenths(share) => t!(self, "per-cent", number = self.points(share / 10)),
            Arg::Organisation(place) => dataset.organisations.get(*place).map(|organisation| organisation.name.clone()).unwrap_or_default(),
            Arg::Capability(place) => dataset.capabilities.get(*place).map(|capability| lower(&capability.label)).unwrap_or_default(),
            Arg::Element(topic, element) => {
                let element = dataset.topics.get(*topic).and_then(|topic| topic.elements.get(*element));
                element.map(|element| lower(&element.title)).unwrap_or_default()
            }
            Arg::State(place) => dataset.states.get(*place).map(|state| state.about.name.clone()).unwrap_or_default(),
            Arg::Word(key) => self.say(key, &[]),
            Arg::List(items) => self.list(items.iter().map(|item| self.text(item, dataset)).collect()),
        }
    }

    /// Points with one decimal, rounded from thousandths.
    pub fn points(&self, thousandths: u32) -> String {
        let tenths = thousandths.saturating_add(50) / 100;
        t!(self, "decimal", whole = (tenths / 10).to_string(), tenths = (tenths % 10).to_string())
    }

    /// Several things as one: "a, b and c".
    pub fn list(&self, mut items: Vec<String>) -> String {
        let Some(last) = items.pop() else { return String::new() };
        // "a and b and c and d" would be read wrongly.
        let and = t!(self, "list-last", text = "", item = "");
        if items.iter().chain([&last]).any(|item| item.contains(&and)) {
            items.push(last);
            return items.into_iter().reduce(|text, item| t!(self, "list-next-long", text = text, item = item)).unwrap_or_default();
        }
        let Some(first) = items.into_iter().reduce(|text, item| t!(self, "list-next", text = text, item = item)) else { return last };
        t!(self, "list-last", text = first, item = last)
    }
}

/// Whole per cent of millionths.
fn percent(share: u32) -> String {
    (share.saturating_add(5_000) / 10_000).to_string()
}

/// A label as part of a sentence: its first letter small, unless it begins with an abbreviation.
fn lower(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second.is_whitespace() => first.to_lowercase().chain(letters).collect(),
        _ => label.to_owned(),
    }
}
