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
    let state = |organisation: usize| dataset.organisations[organisation].state;
    let mut active = Vec::new();
    let mut elements = vec![ElementOverview::default(); table.plan.weights.len()];
    // Organisation by organisation, so that each profile is fetched once.
    for place in selection.of(dataset) {
        let profile = &table.profiles[place];
        if !profile.claims.is_empty() {
            active.push(place);
        }
        for (element, &strength) in elements.iter_mut().zip(&profile.strengths) {
            element.best = element.best.max(strength);
            if strength >= factors::SUPPLIED {
                element.suppliers.push(place);
            }
        }
    }
    for (place, element) in elements.iter_mut().enumerate() {
        let strength = |organisation: usize| table.profiles[organisation].strengths[place];
        element.suppliers = ordered(std::mem::take(&mut element.suppliers), |&a, &b| strength(b).cmp(&strength(a)));
        element.states = distinct(element.suppliers.iter().map(|&organisation| state(organisation)));
    }
    let states = distinct(active.iter().map(|&place| state(place)));
    Overview { active, states, elements }
}
