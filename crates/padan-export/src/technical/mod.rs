//! Technical parameters in free text, before it leaves: figures with units, tolerances, part and drawing numbers; and words of the
//! munitions list, as whoever gets the text would have them found.
//!
//! A note that says "40 km with 5 kg" may be technical data of which an export is controlled. A finding is a reason for a
//! person to look, not a verdict, and no finding does not mean that there is nothing. Days, money, telephone numbers,
//! counts of people and the like are no findings: a warning that comes always is read never.

mod scan;
mod units;

use crate::choice::Choice;
use padan_core::message::{Arg, Message};
use padan_core::screening::screen;
use padan_core::shortlist::Shortlist;

pub use scan::scan;

/// What kind of parameter stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A figure with a unit: "40 km".
    Quantity,
    /// A tolerance: "±0.05 mm".
    Tolerance,
    /// A frequency without its unit: "frequency 915".
    Frequency,
    /// A part, serial or model number.
    Number,
    /// A drawing number.
    Drawing,
    /// A word of the munitions list.
    Munitions,
}

impl Kind {
    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Quantity => "quantity",
            Self::Tolerance => "tolerance",
            Self::Frequency => "frequency",
            Self::Number => "number",
            Self::Drawing => "drawing",
            Self::Munitions => "munitions",
        }
    }
}

/// A parameter in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What kind.
    pub kind: Kind,
    /// Where it begins, in bytes.
    pub start: usize,
    /// The very words; of a word of the munitions list, with its heading.
    pub text: String,
}

/// Where on a list a text stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The title of the list.
    Title,
    /// The note of an item, by the item's id.
    Note(String),
    /// A tag of an item.
    Tag(String),
    /// The label of who put an item there.
    By(String),
    /// Title, summary or element of a topic of the person's own, by the topic's id.
    Topic(String),
}

/// A parameter on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub hit: Hit,
}

impl Finding {
    /// The finding in words, for the table of words.
    pub fn told(&self) -> Message {
        let key = match self.place {
            Place::Title => "technical-in-title",
            Place::Note(_) => "technical-in-note",
            Place::Tag(_) => "technical-in-tag",
            Place::By(_) => "technical-in-by",
            Place::Topic(_) => "technical-in-topic",
        };
        let kind = Arg::Word(format!("technical-{}", self.hit.kind.id()));
        Message::new(key).text("text", &self.hit.text).with("kind", kind)
    }
}

/// The technical parameters in the free text of a list, as far as the text goes into the file.
///
/// ```
/// use padan_core::shortlist::{Item, Shortlist};
/// use padan_export::{choice::Choice, technical::{Place, check}};
/// let item = Item { id: "i".into(), note: Some("range 40 km".into()), ..Item::default() };
/// let list = Shortlist { items: vec![item], ..Shortlist::default() };
/// assert_eq!(check(&list, Choice::ALL)[0].place, Place::Note("i".into()));
/// assert!(check(&list, Choice::NONE).is_empty());
/// let list = Shortlist { title: "Guided missiles".into(), ..Shortlist::default() };
/// assert_eq!(check(&list, Choice::NONE)[0].hit.text, "missiles, ML4");
/// ```
pub fn check(list: &Shortlist, choice: Choice) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut look = |place: Place, text: &str| {
        let munitions = screen(text).into_iter().map(|hit| Hit {
            kind: Kind::Munitions,
            start: hit.start,
            text: format!("{}, {}", hit.written(text), hit.heading),
        });
        found.extend(scan(text).into_iter().chain(munitions).map(|hit| Finding { place: place.clone(), hit }));
    };
    look(Place::Title, &list.title);
    for item in list.in_order() {
        if let (true, Some(note)) = (choice.notes, &item.note) {
            look(Place::Note(item.id.clone()), note);
        }
        for tag in item.tags.iter().flatten().filter(|_| choice.tags) {
            look(Place::Tag(item.id.clone()), tag);
        }
        if let (true, Some(label)) = (choice.by, &item.by) {
            look(Place::By(item.id.clone()), label);
        }
    }
    for topic in &list.topics {
        let elements = topic.elements.iter().map(|element| &element.title);
        for text in [&topic.title, &topic.summary].into_iter().chain(elements) {
            look(Place::Topic(topic.id.clone()), text);
        }
    }
    found
}
