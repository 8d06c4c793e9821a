//! Organisations side by side: what each does, by domain.

use crate::dataset::{Dataset, Engagement};
use crate::order::{distinct, ordered};

/// A capability that organisations have, with how each is engaged in it, the deepest last.
pub type Engaged = (usize, Vec<Engagement>);

/// A domain in which any of the organisations does something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainRow {
    /// Place of the domain.
    pub domain: usize,
    /// For each organisation what it does there, by capability.
    pub cells: Vec<Vec<Engaged>>,
}

/// What organisations do, domain by domain in the order of the taxonomy; places that are none have empty cells.
///
/// ```
/// use padan_core::{catalogue::side_by_side, dataset::Dataset, document::read_text};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"topics":[],
///     "capabilities":[{"id":"d","label":"D","children":[{"id":"d.x","label":"X"}]},{"id":"e","label":"E","children":[{"id":"e.y","label":"Y"}]}],
///     "organisations":[{"id":"a","name":"A","country":"MY","capabilities":[{"capability":"e.y","engagement":"produce"}]},{"id":"b","name":"B","country":"LA"}]}"#);
/// let rows = side_by_side(&Dataset::new(document, String::new(), None), &[0, 1]);
/// assert_eq!((rows.len(), rows[0].domain, rows[0].cells[0][0].0, rows[0].cells[1].len()), (1, 1, 1, 0));
/// ```
pub fn side_by_side(dataset: &Dataset, places: &[usize]) -> Vec<DomainRow> {
    let cell = |place: usize, domain: usize| -> Vec<Engaged> {
        let claims = dataset.organisations.get(place).map(|entry| entry.claims.as_slice()).unwrap_or_default();
        let inside = || claims.iter().filter(|claim| dataset.capabilities.get(claim.capability).is_some_and(|own| own.domain == domain));
        distinct(inside().map(|claim| claim.capability))
            .into_iter()
            .map(|capability| (capability, distinct(inside().filter(|claim| claim.capability == capability).map(|claim| claim.engagement))))
            .collect()
    };
    (0..dataset.domains.len())
        .map(|domain| DomainRow { domain, cells: places.iter().map(|&place| cell(place, domain)).collect() })
        .filter(|row| row.cells.iter().any(|cell| !cell.is_empty()))
        .collect()
}

/// Capabilities that at least two of the organisations have, with who has them, those that most have first.
pub fn in_common(dataset: &Dataset, places: &[usize]) -> Vec<(usize, Vec<usize>)> {
    let has = |place: usize, capability: usize| {
        dataset.organisations.get(place).is_some_and(|entry| entry.claims.iter().any(|claim| claim.capability == capability))
    };
    let common = (0..dataset.capabilities.len())
        .map(|capability| (capability, places.iter().copied().filter(|&place| has(place, capability)).collect::<Vec<_>>()))
        .filter(|(_, who)| who.len() > 1)
        .collect();
    ordered(common, |a: &(usize, Vec<usize>), b| b.1.len().cmp(&a.1.len()))
}
