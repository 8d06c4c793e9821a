//! Mutual gain: the smaller of what each side adds to the other.
//!
//! The two gains sum to at most the whole topic, so the smaller is at most half of it; doubled it runs from nothing to one.

use super::Pair;

/// Mutual gain in millionths, given the coverage of the pair.
pub fn share(pair: &Pair<'_>, coverage: u32) -> u32 {
    let (for_a, for_b) = gains(pair, coverage);
    (2 * for_a.min(for_b)).min(crate::arithmetic::ONE)
}

/// What the other adds to a, and to b, in millionths of the topic.
pub fn gains(pair: &Pair<'_>, coverage: u32) -> (u32, u32) {
    (coverage.saturating_sub(pair.a.profile.reach), coverage.saturating_sub(pair.b.profile.reach))
}
