//! Member states beside each other: what is known here of each, how alike the mixes are, which pairs of states complete each other.
//!
//! States are never graded: nothing here puts one above another. A number says what is known of two of them together, or how many
//! organisations of one are known here.
//!
//! | module | concern |
//! | --- | --- |
//! | [`mix`] | what the known organisations of a state do, as shares, and how alike two such mixes are |
//! | [`cluster`] | states of like mixes beside each other |
//! | [`gain`] | what organisations of two states add to each other on average |
//! | [`matrix`] | all states against all others, worked out in steps |
//! | [`account`] | one state: who is known in which topic, what it uses in common with others |

pub mod account;
pub mod cluster;
pub mod gain;
pub mod matrix;
pub mod mix;
#[cfg(test)]
mod tests;

use super::Engine;
use super::selection::Selection;

/// Organisations from which on figures of a state are shown without a warning: below it a single page found more or less would
/// change them visibly.
pub const ENOUGH: usize = 15;

/// A state and those of its organisations that are looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// Place of the state.
    pub state: usize,
    /// Places of the organisations, ascending.
    pub organisations: Vec<usize>,
}

/// The states whose organisations may be selected, by name, each with its selected organisations; also those of which none is known.
/// Which states these are is decided by the circle and the states of the selection.
///
/// ```
/// use padan_core::{dataset::Dataset, document::read_text};
/// use padan_core::matching::{Engine, selection::Selection, states::groups};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x","label":"X"}],"topics":[],
///     "member_states":[{"code":"LA","name":"Lao PDR","membership":"member"},{"code":"BN","name":"Brunei","membership":"member"}],
///     "organisations":[{"id":"a","name":"A","country":"LA","capabilities":[{"capability":"x"}]}]}"#);
/// let engine = Engine::new(Dataset::new(document, String::new(), None), None);
/// let groups = groups(&engine, &Selection::default());
/// assert_eq!(groups.iter().map(|group| group.organisations.len()).collect::<Vec<_>>(), [0, 1]);
/// ```
pub fn groups(engine: &Engine, selection: &Selection) -> Vec<Group> {
    let dataset = engine.dataset();
    let asked = (0..dataset.states.len()).filter(|&state| selection.admits_state(dataset, state));
    let mut by_state = vec![Vec::new(); dataset.states.len()];
    for place in selection.of(dataset) {
        by_state[dataset.organisations[place].state].push(place);
    }
    let groups = asked.map(|state| Group { state, organisations: core::mem::take(&mut by_state[state]) }).collect();
    dataset.name_order.sorted(groups, |group: &Group| &dataset.states[group.state].about.name)
}
