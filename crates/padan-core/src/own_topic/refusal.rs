//! Why a topic from outside is not taken: it is none, too big, of another dataset, or has a word of the munitions list.

use super::{LONGEST_TITLE, MOST};
use crate::dataset::Dataset;
use crate::document::Topic;
use crate::message::Message;
use crate::screening::screen;

/// Most characters of a summary.
const LONGEST_SUMMARY: usize = 1_000;

/// Why something is not taken for a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It is none: nothing of it can be read, or it has no element.
    NotATopic,
    /// It has more elements, capabilities or letters than a person would write.
    TooBig,
    /// None of its capabilities is in this dataset.
    Elsewhere,
    /// A word of the munitions list stands in it, with the heading it belongs to.
    Sensitive(String, &'static str),
}

impl Refused {
    /// What to say of it.
    pub fn told(&self) -> Message {
        match self {
            Self::NotATopic => Message::new("mine-refused-unreadable"),
            Self::TooBig => Message::new("mine-refused-too-big").count("most", MOST),
            Self::Elsewhere => Message::new("mine-refused-elsewhere"),
            Self::Sensitive(word, heading) => Message::new("finding-sensitive-text").text("word", word).text("heading", *heading),
        }
    }
}

/// Whether a topic from outside may be matched: not too big, of this dataset, and without a word of the munitions list.
///
/// # Errors
/// [`Refused::TooBig`], [`Refused::Elsewhere`] and [`Refused::Sensitive`].
pub fn accept(topic: &Topic, dataset: &Dataset) -> Result<(), Refused> {
    let short = |text: &str, most: usize| text.len() <= most || text.chars().count() <= most;
    let elements = &topic.elements;
    let fits = || elements.iter().flat_map(|element| &element.capabilities);
    let is_small = elements.len() <= MOST
        && elements.iter().all(|element| element.capabilities.len() <= MOST)
        && elements.iter().flat_map(|element| [&element.id, &element.title]).all(|text| short(text, LONGEST_TITLE))
        && fits().all(|fit| short(&fit.capability, LONGEST_TITLE))
        && short(&topic.title, LONGEST_TITLE)
        && short(&topic.id, LONGEST_TITLE)
        && short(&topic.summary, LONGEST_SUMMARY);
    if !is_small {
        return Err(Refused::TooBig);
    }
    for text in [&topic.title, &topic.summary].into_iter().chain(elements.iter().map(|element| &element.title)) {
        if let Some(hit) = screen(text).first() {
            return Err(Refused::Sensitive(hit.written(text).to_owned(), hit.heading));
        }
    }
    if fits().any(|fit| dataset.capability(&fit.capability).is_some()) { Ok(()) } else { Err(Refused::Elsewhere) }
}
