//! Common ground: capabilities that both have, rarer ones worth more, and elements of the topic that both can do.

use super::Pair;
use crate::arithmetic::{saturate, times};
use crate::matching::factors;
use crate::matching::profile::covered;

/// Shared capabilities in millionths. Claims whose text stands on both sides are to be left out before: they tell of one joint
/// project.
pub fn capabilities(pair: &Pair<'_>) -> u32 {
    let mass = shared(pair).map(|(capability, depth)| u64::from(times(pair.corpus.capability_rarity[capability], depth))).sum();
    saturate(mass, factors::COMMON_HALF)
}

/// Elements that both can do, in millionths of the topic: `Σ w min(s(a,e), s(b,e))`.
///
/// Its share of the points is below that of coverage, `Σ w max`, so that likeness is never rewarded on the whole: an element
/// counts most for the first who brings it, and less for the second.
pub fn elements(pair: &Pair<'_>) -> u32 {
    let both = pair.a.profile.strengths.iter().zip(&pair.b.profile.strengths).map(|(&a, &b)| a.min(b));
    covered(&pair.plan.weights, both)
}

/// Capabilities that both have, with the lesser depth.
pub fn shared<'p>(pair: &'p Pair<'_>) -> impl Iterator<Item = (usize, u32)> + 'p {
    let mut rest = pair.b.portrait.depths.as_slice();
    pair.a.portrait.depths.iter().filter_map(move |&(capability, depth)| {
        let at = rest.partition_point(|&(other, _)| other < capability);
        rest = &rest[at..];
        let &(other, other_depth) = rest.first()?;
        (other == capability).then_some((capability, depth.min(other_depth)))
    })
}
