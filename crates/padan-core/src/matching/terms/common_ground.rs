//! Common ground: capabilities that both have, rarer ones worth more.

use super::Pair;
use crate::arithmetic::{saturate, times};
use crate::matching::factors;

/// Common ground in millionths.
pub fn share(pair: &Pair<'_>) -> u32 {
    let mass = shared(pair).map(|(capability, depth)| u64::from(times(pair.corpus.capability_rarity[capability], depth))).sum();
    saturate(mass, factors::COMMON_HALF)
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
