//! Who answers what was typed.

use crate::search::{Found, Item};

/// The organisations that answer a search.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Their places, best first.
    pub places: Vec<usize>,
    /// Whether each of them has every word that is known at all; else they have some of the words.
    pub whole: bool,
}

/// The organisations among the answers of a search: those with every word that any of them has, or, where nobody has all, those with some.
/// The search has to have been without a limit.
pub fn answers(found: &Found) -> Answers {
    let organisations =
        || found.hits.iter().filter_map(|hit| if let Item::Organisation(place) = hit.item { Some((place, hit)) } else { None });
    let known = organisations().fold(0, |words, (_, hit)| words | hit.words);
    let mut places: Vec<usize> = organisations().filter(|(_, hit)| hit.words == known || hit.named).map(|(place, _)| place).collect();
    let whole = !places.is_empty();
    if !whole {
        places = organisations().map(|(place, _)| place).collect();
    }
    Answers { places, whole }
}
