//! What a topic lacks in the region, who outside could supply it, and who uses the same things in several states.
//!
//! "No known supplier" says what is known here, never that there is none.

use super::overview::overview;
use super::selection::{Circle, Selection};
use super::{Engine, TopicTable, factors};
use crate::dataset::Engagement;
use crate::message::{Arg, Message};
use crate::order::{distinct, ordered};

/// A topic's gaps and common users.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gaps {
    /// The elements in the topic's order.
    pub elements: Vec<ElementGap>,
    /// Things that organisations of several states use, those of most states first, then by the capability's id.
    pub common_users: Vec<CommonUse>,
}

/// An element of the topic and its known suppliers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ElementGap {
    /// Selected organisations that supply it, the strongest first.
    pub suppliers: Vec<usize>,
    /// Their states as places; none or one is a gap.
    pub states: Vec<usize>,
    /// Organisations outside the member states that supply it, the strongest first; nobody where the selection holds them
    /// already.
    pub outside: Vec<usize>,
    /// Organisations one step away, of states without a supplier: selected ones that do something near to it or have only announced it,
    /// and, of all, those that do it in general and nothing else in the topic. The strongest first, [`NEAR`] at most.
    pub near: Vec<usize>,
}

/// Organisations that are named as one step away from an element, at most.
pub const NEAR: usize = 12;

impl ElementGap {
    /// Whether no state or only one is known to supply it.
    pub fn is_gap(&self) -> bool {
        self.states.len() < 2
    }

    /// The gap in words; `None` where there is none.
    pub fn told(&self, topic: usize, element: usize) -> Option<Message> {
        let message = match self.states[..] {
            [] => Message::new("reason-gap-none"),
            [state] => Message::new("reason-gap-one").with("state", Arg::State(state)).count("count", self.suppliers.len()),
            _ => return None,
        };
        Some(message.with("what", Arg::Element(topic, element)))
    }
}

/// A thing that organisations of several states use in their own missions: the seed of a joint purchase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommonUse {
    /// Place of the capability.
    pub capability: usize,
    /// Organisations that operate it, in the order of their ids.
    pub organisations: Vec<usize>,
    /// Their states as places, two at least.
    pub states: Vec<usize>,
}

impl CommonUse {
    /// The common use in words.
    pub fn told(&self) -> Message {
        let states = Arg::List(self.states.iter().map(|&state| Arg::State(state)).collect());
        Message::new("reason-common-use").with("what", Arg::Capability(self.capability)).with("states", states)
    }
}

/// The gaps of a topic among the selected organisations.
///
/// ```
/// use padan_core::{dataset::Dataset, document::read_text};
/// use padan_core::matching::{Engine, gaps::gaps, selection::Selection};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x","label":"X"}],
///     "topics":[{"id":"t","title":"T","elements":[{"id":"e","capabilities":[{"capability":"x"}]}]}],
///     "organisations":[{"id":"a","name":"A","country":"LA","capabilities":[{"capability":"x","engagement":"operate"}]},
///                      {"id":"b","name":"B","country":"MY","capabilities":[{"capability":"x","engagement":"operate"}]}]}"#);
/// let engine = Engine::new(Dataset::new(document, String::new(), None), None);
/// let found = gaps(&engine, &engine.table(0).unwrap(), &Selection::default());
/// assert_eq!((found.elements[0].is_gap(), &found.common_users[0].organisations), (true, &vec![0, 1]));
/// ```
pub fn gaps(engine: &Engine, table: &TopicTable, selection: &Selection) -> Gaps {
    let dataset = engine.dataset();
    let state = |&organisation: &usize| dataset.organisations[organisation].state;
    let selected = selection.of(dataset);
    let second_circle = Selection { circle: Circle::Partners, states: Vec::new(), ..selection.clone() };
    let beyond: Vec<usize> = second_circle.of(dataset).into_iter().filter(|place| selected.binary_search(place).is_err()).collect();
    let elements = overview(engine, table, selection).elements.into_iter().enumerate().map(|(element, known)| {
        let strength = |place: usize| table.profiles[place].strengths[element];
        let strongest = |places: Vec<usize>| ordered(places, |&a: &usize, &b| strength(b).cmp(&strength(a)));
        let outside = strongest(beyond.iter().copied().filter(|&place| strength(place) >= factors::SUPPLIED).collect());
        // What serves many topics counts only beside work in this one; whoever has it is no stranger to the element all the same.
        let general = |place: &usize| {
            let fits = dataset.topics.get(table.topic).and_then(|topic| topic.elements.get(element)).map_or(&[][..], |found| &found.fits);
            let serves = |capability: usize| fits.iter().any(|fit| fit.general && fit.capability == capability);
            strength(*place) == 0 && dataset.organisations[*place].claims.iter().any(|claim| serves(claim.capability))
        };
        let is_near = |place: &usize| (1..factors::SUPPLIED).contains(&strength(*place));
        let close = selected.iter().filter(|place| is_near(place) || general(place)).chain(beyond.iter().filter(|place| general(place)));
        let mut near = strongest(close.copied().filter(|place| !known.states.contains(&state(place))).collect());
        near.truncate(NEAR);
        ElementGap { suppliers: known.suppliers, states: known.states, outside, near }
    });
    let elements = elements.collect();
    Gaps { elements, common_users: common_uses(engine, &selected, |capability| table.plan.lists(capability)) }
}

/// What organisations of several states use, of some capabilities and some organisations (ascending): those of most states first, then by
/// the capability's id.
pub fn common_uses(engine: &Engine, selected: &[usize], is_asked: impl Fn(usize) -> bool) -> Vec<CommonUse> {
    let dataset = engine.dataset();
    let mut users = vec![Vec::new(); dataset.capabilities.len()];
    // Organisation by organisation, so that each is looked at once.
    for &place in selected {
        for claim in &dataset.organisations[place].claims {
            let users: &mut Vec<usize> = &mut users[claim.capability];
            if claim.engagement == Engagement::Operate && users.last() != Some(&place) {
                users.push(place);
            }
        }
    }
    let common = users.into_iter().enumerate().filter(|&(capability, _)| is_asked(capability)).filter_map(|(capability, organisations)| {
        let states = distinct(organisations.iter().map(|&place| dataset.organisations[place].state));
        (states.len() >= 2).then_some(CommonUse { capability, organisations, states })
    });
    ordered(common.collect(), |a: &CommonUse, b| b.states.len().cmp(&a.states.len()))
}
