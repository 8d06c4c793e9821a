//! The whole scoring once more, slow and obvious, to hold the fast one against. For tests alone.
//!
//! Written from the definition: of the engine it takes the factors and nothing else, of the program the words of a text. There is
//! no bound, no number for a word, and nothing is kept that could be counted anew, but the words of an organisation and its sides
//! in a topic. So a mistake of the fast engine is not made twice, and every figure can be followed by hand.
//!
//! Numbers are millionths, points thousandths. Every product and quotient of millionths is rounded down where it stands, a term of
//! the points once, half up.
//!
//! | module | concern |
//! | --- | --- |
//! | `numbers` | shares, products, the logarithm |
//! | `statistics` | rarity, words and scripts of texts |
//! | `side` | one organisation, as such and in a topic |
//! | `pair` | the eight terms |
//! | `ranking` | all pairs and partners, sorted |
//! | `comparison` | what differs from the engine's score |

mod comparison;
mod numbers;
mod pair;
mod ranking;
mod side;
mod statistics;
#[cfg(test)]
mod synthetic;
#[cfg(test)]
mod tests;

use crate::dataset::Dataset;
pub use pair::{Meeting, Score, Term};
pub use ranking::{Ranked, Wanted};
use side::Body;
pub use side::Side;
use statistics::Statistics;

/// A dataset and its statistics, or those of another.
///
/// ```
/// use padan_core::{dataset::Dataset, document::read_text, matching::oracle::Oracle};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,
///     "capabilities":[{"id":"x","label":"Boats"}],
///     "topics":[{"id":"t","title":"Boats","elements":[{"id":"e","weight":1,"capabilities":[{"capability":"x","fit":1.0}]}]}],
///     "organisations":[{"id":"a","name":"A","country":"LA","capabilities":[{"capability":"x","engagement":"produce"}]},
///         {"id":"b","name":"B","country":"MY"}]}"#);
/// let dataset = Dataset::new(document, String::new(), None);
/// let score = Oracle::new(&dataset).score(0, 0, 1);
/// // Produced × without source × undated.
/// assert_eq!(score.coverage, 400_000);
/// assert_eq!(score.terms.iter().map(|term| term.max).sum::<u128>(), 100_000);
/// ```
#[derive(Debug, Clone)]
pub struct Oracle<'d> {
    dataset: &'d Dataset,
    statistics: Statistics,
    bodies: Vec<Body>,
}

impl<'d> Oracle<'d> {
    /// A dataset with its own statistics.
    pub fn new(dataset: &'d Dataset) -> Self {
        Self::with_statistics(dataset, Statistics::of(dataset))
    }

    /// Other data with the statistics of these: what is left after something was taken out, or under a policy.
    pub fn over<'o>(&self, dataset: &'o Dataset) -> Oracle<'o> {
        Oracle::with_statistics(dataset, self.statistics.clone())
    }

    fn with_statistics(dataset: &'d Dataset, statistics: Statistics) -> Self {
        let bodies = dataset.organisations.iter().map(|organisation| Body::of(organisation, dataset, &statistics)).collect();
        Self { dataset, statistics, bodies }
    }

    /// An organisation in a topic.
    pub fn side(&self, topic: usize, organisation: usize) -> Side {
        let entry = &self.dataset.organisations[organisation];
        Side::of(entry, &self.bodies[organisation], &self.dataset.topics[topic], self.dataset, &self.statistics)
    }

    /// All organisations in a topic.
    pub fn sides(&self, topic: usize) -> Vec<Side> {
        (0..self.bodies.len()).map(|organisation| self.side(topic, organisation)).collect()
    }

    /// What two organisations have in common, whatever the topic.
    pub fn meeting(&self, a: usize, b: usize) -> Meeting {
        Meeting::of(&self.bodies[a], &self.bodies[b], &self.statistics)
    }

    /// The score of two organisations in a topic, whoever they are.
    pub fn score(&self, topic: usize, a: usize, b: usize) -> Score {
        self.score_of(topic, [a, b], [&self.side(topic, a), &self.side(topic, b)], &self.meeting(a, b))
    }

    fn score_of(&self, topic: usize, places: [usize; 2], sides: [&Side; 2], meeting: &Meeting) -> Score {
        pair::score(&self.dataset.topics[topic], places.map(|place| &self.bodies[place]), sides, meeting)
    }
}
