//! What one organisation can bring to a pair at most: the sum of two such bounds is never below the key of their pair.
//!
//! Every term is bounded by a sum over the sides (see each line); where a share may move to coverage, the larger of both
//! uses counts.

use crate::arithmetic::ONE;
use crate::matching::factors::shares;
use crate::matching::portrait::Portrait;
use crate::matching::profile::Profile;
use crate::matching::terms::{Side, value_chain};

/// Rounding of the terms, at most half a thousandth each for eight terms, shared by both sides.
const ROUNDING: u64 = 2 * ONE as u64;

/// The bound of one side in the units of [`super::super::PairScore::key`].
pub(super) fn of(portrait: &Portrait, profile: &Profile, dial: u8) -> u64 {
    let side = Side { portrait, profile };
    let reach = profile.reach;
    let relevant = profile.claims.len() as u64;
    let evidenced = (u64::from(profile.well_evidenced) * u64::from(ONE)).checked_div(relevant);
    let rest: u64 = [
        // max(s, t) ≤ s + t
        (shares::COVERAGE, reach),
        // 2 min(gain of a, gain of b) ≤ 2 min(reach of b, reach of a) ≤ the sum of both
        (shares::MUTUAL_GAIN, reach),
        // the mean of both, or the only one, or nothing known: then coverage
        (shares::WORDS_TOPIC, profile.words.map_or(reach, |words| words)),
        // min ≤ mean; or coverage
        (shares::WORDS_PAIR, (portrait.words_bound / 2 + 1).max(reach)),
        (shares::COMMON_GROUND, portrait.common_bound / 2 + 1),
        (shares::VALUE_CHAIN, value_chain::bound(side)),
        // known only where both list some: at most a half each; else coverage
        (shares::ASSURANCE_CERTIFICATIONS, if portrait.certifications.is_empty() { reach } else { reach.max(ONE / 2) }),
        // a share of both sides' claims is at most the sum of each side's share
        (shares::ASSURANCE_EVIDENCE, evidenced.and_then(|share| u32::try_from(share).ok()).map_or(reach, |share| share + 1)),
        // whoever seeks may be wholly answered; else coverage
        (shares::STATED_INTEREST, if profile.seeks.is_empty() { reach } else { ONE }),
    ]
    .iter()
    .map(|&(max, share)| u64::from(max) * u64::from(share))
    .sum();
    let track = u64::from(shares::TRACK_RECORD) * u64::from(profile.track.div_ceil(2));
    let dialled = rest * 100 + track * u64::from(100 - dial.min(100)) + ROUNDING * 100 * 2;
    dialled / u64::from(ONE) + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::score::score;
    use crate::matching::testing::{Sketch, engine};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_pair_exceeds_the_sum_of_its_bounds(sketch in Sketch::any(12), dial in 0u8..=100) {
            let engine = engine(&sketch);
            for topic in 0..engine.dataset().topics.len() {
                let Some(table) = engine.table(topic) else { continue };
                for a in 0..table.profiles.len() {
                    for b in 0..table.profiles.len() {
                        let bound = |side: usize| of(engine.portrait(side), &table.profiles[side], dial);
                        let key = score(&engine.pair(&table, a, b)).key(dial);
                        prop_assert!(key <= bound(a) + bound(b), "{key} > {} + {}", bound(a), bound(b));
                        prop_assert!(key <= engine.upper_bound(&table, a, b).key(dial));
                    }
                }
            }
        }
    }
}
