//! What is known of a topic as a whole: how many organisations and states, how well each element is covered.

use super::factors;
use super::selection::Selection;
use super::{Engine, TopicTable};
use crate::order::{distinct, ordered};

/// A topic as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overview {
    /// Organisations with a claim in the topic, as places.
    pub active: Vec<usize>,
    /// States with such an organisation, as places.
    pub states: Vec<usize>,
    /// Elements in the topic's order.
    pub elements: Vec<ElementOverview>,
}

/// An element as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ElementOverview {
    /// Strength of the strongest organisation, in millionths.
    pub best: u32,
    /// Organisations that supply it: strength of at least [`factors::SUPPLIED`].
    pub suppliers: Vec<usize>,
    /// States with a supplier, as places.
    pub states: Vec<usize>,
}

/// The overview of a topic over the selected organisations.
pub fn overview(engine: &Engine, table: &TopicTable, selection: &Selection) -> Overview {
    let dataset = engine.dataset();
    let selected = selection.of(dataset);
    let state = |organisation: usize| dataset.organisations[organisation].state;
    let active: Vec<usize> = selected.iter().copied().filter(|&place| !table.profiles[place].claims.is_empty()).collect();
    let states = distinct(active.iter().map(|&place| state(place)));
    let elements = (0..table.plan.weights.len())
        .map(|element| {
            let strength = |place: usize| table.profiles[place].strengths[element];
            let mut suppliers: Vec<usize> = selected.iter().copied().filter(|&place| strength(place) >= factors::SUPPLIED).collect();
            suppliers = ordered(suppliers, |&a, &b| strength(b).cmp(&strength(a)));
            let states = distinct(suppliers.iter().map(|&place| state(place)));
            ElementOverview { best: selected.iter().map(|&place| strength(place)).max().unwrap_or(0), suppliers, states }
        })
        .collect();
    Overview { active, states, elements }
}
