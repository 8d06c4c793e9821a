//! What is searched: the texts of organisations, topics and capabilities, and what a word in each is worth.

use super::item::Item;
use super::spelling::{city_names, state_names};
use crate::dataset::Dataset;

/// A field of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Name of an organisation, title of a topic, label of a capability.
    Name,
    /// The same in another language.
    LocalName,
    /// Another name of an organisation.
    Alias,
    /// City.
    City,
    /// State, with the words for what comes from there, and other names of the city; never shown as a passage.
    State,
    /// Certification.
    Certification,
    /// Label of a capability that an organisation has or a topic needs.
    Capability,
    /// Sentence about an organisation or a topic.
    Summary,
    /// Claim of an organisation; of a capability, the claims of all who have it.
    Claim,
    /// What an organisation looks for.
    Seek,
    /// Title of an element of a topic.
    Element,
    /// The domain of a capability.
    Domain,
    /// The words of an id, which say what a title may leave out.
    Id,
}

/// What a word in a field is worth.
pub struct Worth {
    /// Of one word in a field of the usual length.
    pub weight: u32,
    /// The usual length of the field in words; in a longer one each word is worth less.
    pub usual: u32,
    /// Whether neighbouring words are known as one word too: worth its room in short fields alone.
    pub pairs: bool,
}

impl Field {
    /// What a word in this field is worth. Names lead; the order was found on the odd rows of the queries of `padan-data`.
    pub fn worth(self) -> Worth {
        let (weight, usual, pairs) = match self {
            Self::Name | Self::LocalName => (160, 4, true),
            Self::Alias => (140, 6, true),
            Self::City => (80, 2, true),
            Self::State => (48, 3, true),
            Self::Certification => (80, 8, true),
            Self::Capability => (48, 16, false),
            Self::Summary => (48, 16, false),
            Self::Claim => (40, 40, false),
            Self::Seek => (16, 16, false),
            Self::Element => (64, 16, true),
            Self::Domain => (32, 3, false),
            Self::Id => (80, 3, true),
        };
        Worth { weight, usual, pairs }
    }
}

/// Calls `each` for every text of an item with its field, the name first.
pub fn each_text(dataset: &Dataset, item: Item, each: &mut dyn FnMut(Field, &str)) {
    match item {
        Item::Organisation(place) => {
            // Whoever the policy in force leaves out has no words, so no search finds it.
            let Some(entry) = dataset.organisations.get(place).filter(|entry| !entry.left_out) else { return };
            each(Field::Name, &entry.name);
            entry.local_name.iter().for_each(|name| each(Field::LocalName, name));
            entry.aliases.iter().for_each(|name| each(Field::Alias, name));
            if let Some(city) = &entry.city {
                each(Field::City, city);
                each(Field::State, city_names(city));
            }
            if let Some(state) = dataset.states.get(entry.state) {
                each(Field::State, &state.about.name);
                state.about.labels.values().for_each(|label| each(Field::State, label));
                each(Field::State, &state.about.code);
                each(Field::State, state_names(&state.about.code));
            }
            entry.certifications.iter().for_each(|certification| each(Field::Certification, &certification.name));
            each(Field::Summary, &entry.summary);
            for claim in &entry.claims {
                each(Field::Claim, &claim.text);
                each_capability(dataset, claim.capability, each);
            }
            entry.seeks.iter().for_each(|seek| each(Field::Seek, &seek.text));
        }
        Item::Topic(place) => {
            let Some(topic) = dataset.topics.get(place) else { return };
            each(Field::Name, &topic.title);
            topic.labels.values().for_each(|label| each(Field::LocalName, label));
            each(Field::Id, &topic.id);
            each(Field::Summary, &topic.summary);
            for element in &topic.elements {
                each(Field::Element, &element.title);
                element.labels.values().for_each(|label| each(Field::Element, label));
                element.fits.iter().filter(|fit| !fit.general).for_each(|fit| each_capability(dataset, fit.capability, each));
            }
        }
        Item::Capability(place) => {
            let Some(capability) = dataset.capabilities.get(place) else { return };
            each(Field::Name, &capability.label);
            capability.labels.values().for_each(|label| each(Field::LocalName, label));
            each(Field::Id, &capability.id);
            if let Some(domain) = dataset.domains.get(capability.domain) {
                each(Field::Domain, &domain.label);
                domain.labels.values().for_each(|label| each(Field::Domain, label));
            }
        }
    }
}

fn each_capability(dataset: &Dataset, place: usize, each: &mut dyn FnMut(Field, &str)) {
    if let Some(capability) = dataset.capabilities.get(place) {
        each(Field::Capability, &capability.label);
        capability.labels.values().for_each(|label| each(Field::Capability, label));
    }
}

/// The greatest impact of a word on an item.
pub const FULL: u32 = 1000;
/// The worth of words in an item at which their impact is half of [`FULL`].
const HALF: u32 = 96;

/// What each word of a field of so many words is worth: half of it falls with the length of the field.
pub fn worth(field: Field, length: u32) -> u32 {
    let worth = field.worth();
    worth.weight * worth.usual * 2 / worth.usual.saturating_add(length).max(1)
}

/// The impact of a word on an item, from what all its places there are worth.
pub fn impact_of(worth: u32) -> u16 {
    u16::try_from(FULL * worth / (worth + HALF)).unwrap_or(u16::MAX).max(1)
}

/// The impact of a word that stands once in a field of so many words.
pub fn impact(field: Field, length: u32) -> u16 {
    impact_of(worth(field, length))
}
