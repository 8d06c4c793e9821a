//! Stated interest: what one side says it seeks in the topic, and the other has.

use super::{Pair, Side, mean};

/// Stated interest in millionths; `None` where neither side says that it seeks anything of the topic.
pub fn share(pair: &Pair<'_>) -> Option<u32> {
    mean(met(pair.a, pair.b), met(pair.b, pair.a))
}

/// How well one side's wishes in the topic are met by the other: the mean of its depths, 0 where it has nothing. General capabilities
/// count as any other.
fn met(seeker: Side<'_>, other: Side<'_>) -> Option<u32> {
    let seeks = &seeker.profile.seeks;
    let depths: u64 = seeks.iter().map(|&capability| u64::from(other.portrait.depth_of(capability))).sum();
    depths.checked_div(seeks.len() as u64).and_then(|depth| u32::try_from(depth).ok())
}

/// The capabilities that one side seeks and the other has.
pub fn answered<'p>(seeker: Side<'p>, other: Side<'p>) -> impl Iterator<Item = usize> + 'p {
    seeker.profile.seeks.iter().copied().filter(move |&capability| other.portrait.depth_of(capability) > 0)
}
