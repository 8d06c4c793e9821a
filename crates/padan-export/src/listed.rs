//! How what stands on a list is called: by the dataset in use, else as the list remembers it, else by its id.

use padan_core::dataset::{Dataset, Kind};
use padan_core::shortlist::{Item, STATUSES, Shortlist, subject};
use padan_core::url::is_page_address;
use padan_words::Words;

/// An organisation on a list; what is unknown is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// Name, or the id where no name is known.
    pub name: String,
    /// Name of its state, or the code.
    pub state: String,
    /// Kind, as a word of the format.
    pub kind: String,
    /// Stand.
    pub stand: String,
    /// Site, where it is an http(s) address.
    pub website: String,
}

impl Listed {
    /// An organisation by its id.
    pub fn of(id: &str, list: &Shortlist, dataset: &Dataset) -> Self {
        let Some(about) = subject(dataset, id).or_else(|| list.subjects.get(id).cloned()) else {
            return Self { name: id.to_owned(), ..Self::default() };
        };
        let code = about.country.unwrap_or_default();
        let state = dataset.state(&code).map(|place| dataset.states[place].about.name.clone());
        Self {
            name: about.name.filter(|name| !name.is_empty()).unwrap_or_else(|| id.to_owned()),
            state: state.unwrap_or(code),
            kind: about.kind.unwrap_or_default(),
            stand: about.stand.unwrap_or_default(),
            website: about.website.filter(|url| is_page_address(url)).unwrap_or_default(),
        }
    }

    /// Name and state: "A (Indonesia)".
    pub fn with_state(&self) -> String {
        if self.state.is_empty() { self.name.clone() } else { format!("{} ({})", self.name, self.state) }
    }
}

/// Title of an item's topic: of the dataset, else of the list's own topics, else the id; empty where it has none.
pub fn topic(item: &Item, list: &Shortlist, dataset: &Dataset) -> String {
    let Some(id) = &item.topic else { return String::new() };
    let known = dataset.topic(id).map(|place| dataset.topics[place].title.clone());
    let own = || list.topics.iter().find(|topic| topic.id == *id).map(|topic| topic.title.clone());
    known.or_else(own).filter(|title| !title.is_empty()).unwrap_or_else(|| id.clone())
}

/// A status in words; what is no word of the format stays as it is.
pub fn status(word: &str, words: &Words) -> String {
    if STATUSES.contains(&word) { words.say(&format!("list-status-{word}"), &[]) } else { word.to_owned() }
}

/// A kind in words; what is no word of the format stays as it is.
pub fn kind(word: &str, words: &Words) -> String {
    if Kind::parse(word).is_some() { words.say(&format!("kind-{word}"), &[]) } else { word.to_owned() }
}
