//! Who could stand in for an organisation: others that supply the same elements of the topics where it matters.
//!
//! A topic matters where it supplies an element of it. What counts is how much of what it supplies there, element by element by the
//! weight of each, the other supplies as well; being better at it counts no more.

use super::selection::Selection;
use super::{Engine, TopicTable, factors};
use crate::arithmetic::share;
use crate::order::ordered;

/// Somebody who could stand in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Substitute {
    /// Place of the organisation.
    pub organisation: usize,
    /// What of the other's supply it has too, in millionths.
    pub share: u32,
    /// The elements that both supply, as topic and place in the topic.
    pub elements: Vec<(usize, usize)>,
}

/// The first `most` who could stand in for an organisation, of those selected and of any state, its own too: the greatest share first,
/// then the lower id. An element counts only where both supply it.
///
/// ```
/// use padan_core::{dataset::Dataset, document::read_text};
/// use padan_core::matching::{Engine, selection::Selection, substitutes::substitutes};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x","label":"X"}],
///     "topics":[{"id":"t","title":"T","elements":[{"id":"e","capabilities":[{"capability":"x"}]}]}],
///     "organisations":[{"id":"a","name":"A","country":"LA","capabilities":[{"capability":"x","engagement":"produce"}]},
///                      {"id":"b","name":"B","country":"LA","capabilities":[{"capability":"x","engagement":"produce"}]}]}"#);
/// let engine = Engine::new(Dataset::new(document, String::new(), None), None);
/// let found = substitutes(&engine, &[engine.table(0).unwrap()], 0, &Selection::default(), 5);
/// assert_eq!((found[0].organisation, found[0].share), (1, 1_000_000));
/// ```
pub fn substitutes<T: AsRef<TopicTable>>(
    engine: &Engine,
    tables: &[T],
    organisation: usize,
    selection: &Selection,
    most: usize,
) -> Vec<Substitute> {
    // What it supplies: table, element, weight, strength.
    let mut supplied = Vec::new();
    for table in tables.iter().map(AsRef::as_ref) {
        let Some(profile) = table.profiles.get(organisation) else { continue };
        let strengths = profile.strengths.iter().zip(&table.plan.weights).enumerate();
        supplied.extend(
            strengths
                .filter(|(_, (strength, _))| **strength >= factors::SUPPLIED)
                .map(|(element, (&strength, &weight))| (table, element, u64::from(weight), strength)),
        );
    }
    let whole: u64 = supplied.iter().map(|&(.., weight, strength)| weight * u64::from(strength)).sum();
    let of = |other: usize| {
        let (mut common, mut elements) = (0, Vec::new());
        for &(table, element, weight, strength) in &supplied {
            let theirs = table.profiles[other].strengths[element];
            if theirs >= factors::SUPPLIED {
                common += weight * u64::from(theirs.min(strength));
                elements.push((table.topic, element));
            }
        }
        (!elements.is_empty()).then(|| Substitute { organisation: other, share: share(common, whole), elements })
    };
    let others = selection.of(engine.dataset()).into_iter().filter(|&other| other != organisation);
    let mut found = ordered(others.filter_map(of).collect(), |one: &Substitute, other| other.share.cmp(&one.share));
    found.truncate(most);
    found
}
