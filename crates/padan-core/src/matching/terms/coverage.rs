//! Coverage: `Σ w max(s(a,e), s(b,e))`, what the two can do of the topic.

use super::Pair;
use crate::arithmetic::apportion;
use crate::matching::profile::covered;

/// Coverage in millionths.
pub fn share(pair: &Pair<'_>) -> u32 {
    covered(&pair.plan.weights, best(pair))
}

/// The better of the two strengths in each element.
fn best<'p>(pair: &'p Pair<'_>) -> impl Iterator<Item = u32> + 'p {
    pair.a.profile.strengths.iter().zip(&pair.b.profile.strengths).map(|(&a, &b)| a.max(b))
}

/// The points of coverage shared out among the elements by the largest remainder, so that they sum to it exactly.
pub fn by_element(pair: &Pair<'_>, points: u32) -> Vec<u32> {
    let weights: Vec<u64> =
        pair.plan.weights.iter().zip(best(pair)).map(|(&weight, strength)| u64::from(weight) * u64::from(strength)).collect();
    // Without any coverage there are no points to share out.
    apportion(points, &weights).unwrap_or_else(|| vec![0; weights.len()])
}
