//! What two organisations can have in points at most, from a few numbers of each.
//!
//! Two bounds: [`SideBound::alone`], what one side can bring to a pair with anybody, of which the sum over both is never
//! below the pair's key; and [`together`], which knows both sides and what they cover, and never exceeds that sum. Neither
//! walks through words or capabilities.

use super::counts::{Work, count};
use super::factors::{ADJACENT_FIT, shares};
use super::portrait::Portrait;
use super::profile::Profile;
use super::terms::{Side, assurance, mean, value_chain};
use crate::arithmetic::{ONE, times};
use crate::text::Scripts;

/// Rounding in the units of [`super::PairScore::key`]: at most half a thousandth for each of eight terms, and half of
/// one more for the share of the track record that the dial takes.
const ROUNDING: u64 = 450;

/// What the bounds need to know of one side; shares in millionths.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct SideBound {
    /// What it covers alone; of several the least.
    pub reach: u32,
    /// What it covers alone; of several what their best strengths cover.
    pub most: u32,
    track: u32,
    words: Option<u32>,
    has_text: bool,
    scripts: Scripts,
    words_pair: u32,
    common: u32,
    certifications: u32,
    /// Share of its claims in the topic that are well evidenced; `None` where it has no such claim.
    evidence: Option<u32>,
    seeks: bool,
    stages: u8,
    role: u8,
    /// Parts of [`Self::alone`]: all but the track record, and the track record.
    alone: [u64; 2],
}

impl SideBound {
    /// The numbers of one side in a topic.
    pub fn new(portrait: &Portrait, profile: &Profile) -> Self {
        let relevant = profile.claims.len() as u64;
        let evidenced = (u64::from(profile.well_evidenced) * u64::from(ONE)).checked_div(relevant);
        let mut side = Self {
            reach: profile.reach,
            most: profile.reach,
            track: profile.track,
            words: profile.words,
            has_text: portrait.words.length > 0,
            scripts: portrait.scripts,
            words_pair: portrait.words_bound,
            common: portrait.common_bound,
            certifications: u32::try_from(portrait.certifications.len()).unwrap_or(u32::MAX),
            // Rounded up, since the share of both sides together is rounded by itself.
            evidence: evidenced.and_then(|share| u32::try_from(share + 1).ok()),
            seeks: !profile.seeks.is_empty(),
            stages: profile.stages,
            role: value_chain::role(Side { portrait, profile }),
            alone: [0; 2],
        };
        side.alone = [side.rest(), u64::from(shares::TRACK_RECORD) * u64::from(side.track.div_ceil(2))];
        side
    }

    /// The most that this side brings to a pair with anybody, in the units of [`super::PairScore::key`].
    pub fn alone(&self, dial: u8) -> u64 {
        key(self.alone[0], self.alone[1], dial)
    }

    /// What is known of this side, as bits: only sides of which the same is known can be bounded together.
    fn known(&self) -> u64 {
        let flags = [self.words.is_some(), self.has_text, self.certifications > 0, self.evidence.is_some(), self.seeks];
        flags.iter().fold(u64::from(self.scripts.bits()), |known, &flag| known << 1 | u64::from(flag))
    }

    /// What sides have to have alike to be bounded together: what is known of them and their part, and which elements they
    /// supply.
    pub fn likeness(&self, strengths: &[u32]) -> (u64, u64) {
        let supplied = strengths.iter().take(64).fold(0, |bits, &strength| bits << 1 | u64::from(strength > ADJACENT_FIT));
        (self.known() << 3 | u64::from(self.role), supplied)
    }

    /// Numbers beside the strengths in which sides differ, see [`Self::axis`].
    pub const AXES: usize = 4;

    /// A number in which sides differ, in points of a pair: those that are alike in all of them are bounded tightly together.
    pub fn axis(&self, axis: usize, strengths: &[u32], weights: &[u32]) -> u64 {
        let (share, part) = match axis {
            0 => (shares::TRACK_RECORD / 2, self.track),
            1 => (shares::WORDS_TOPIC / 2, self.words.unwrap_or_default()),
            2 => (shares::WORDS_PAIR, self.words_pair),
            3 => (shares::ASSURANCE_EVIDENCE, self.evidence.unwrap_or_default()),
            element => (shares::COVERAGE, times(strengths[element - Self::AXES], weights[element - Self::AXES])),
        };
        u64::from(share) * u64::from(part)
    }

    /// Widens the numbers so that they bound another side of the same [`Self::likeness`] too.
    pub fn cover(&mut self, other: &Self) {
        // The less one covers alone, the more there is to gain.
        self.reach = self.reach.min(other.reach);
        self.track = self.track.max(other.track);
        self.words = self.words.max(other.words);
        self.words_pair = self.words_pair.max(other.words_pair);
        self.common = self.common.max(other.common);
        self.certifications = self.certifications.max(other.certifications);
        self.evidence = self.evidence.max(other.evidence);
        self.stages |= other.stages;
        self.role |= other.role;
        self.alone = [self.alone[0].max(other.alone[0]), self.alone[1].max(other.alone[1])];
    }

    /// Every term but the track record, bounded by a sum over the sides (see each line); where a share may move to coverage,
    /// the larger of both uses counts.
    fn rest(&self) -> u64 {
        let reach = self.reach;
        sum([
            // max(s, t) ≤ s + t
            (shares::COVERAGE, reach),
            // 2 min(gain of a, gain of b) ≤ 2 min(reach of b, reach of a) ≤ the sum of both
            (shares::MUTUAL_GAIN, reach),
            // the mean of both, or the only one, or nothing known: then coverage
            (shares::WORDS_TOPIC, self.words.unwrap_or(reach)),
            // min ≤ mean; or coverage
            (shares::WORDS_PAIR, (self.words_pair / 2 + 1).max(reach)),
            (shares::COMMON_CAPABILITIES, self.common / 2 + 1),
            // min ≤ mean
            (shares::COMMON_ELEMENTS, reach / 2 + 2),
            // bits of a union are at most the bits of both
            (shares::CHAIN_SPAN, value_chain::span_of(self.stages, self.role) + 1),
            // a second user adds less than the first
            (shares::CHAIN_USERS, value_chain::users_of(self.role, 0)),
            // known only where both list some, and min ≤ mean; else coverage
            (shares::ASSURANCE_CERTIFICATIONS, reach.max(assurance::of_common(self.certifications.into()) / 2 + 1)),
            // a share of both sides' claims is at most the larger of each side's; else coverage
            (shares::ASSURANCE_EVIDENCE, self.evidence.unwrap_or(reach)),
            // whoever seeks may be wholly answered; else coverage
            (shares::STATED_INTEREST, if self.seeks { ONE } else { reach }),
        ])
    }
}

/// The most that a pair can have which covers so much, in the units of [`super::PairScore::key`].
pub(super) fn together(a: &SideBound, b: &SideBound, covered: u32, dial: u8) -> u64 {
    count(Work::Bounds);
    let comparable = a.has_text && b.has_text && a.scripts.meets(b.scripts);
    let rest = sum([
        (shares::COVERAGE, covered),
        (shares::MUTUAL_GAIN, (2 * covered.saturating_sub(a.reach.max(b.reach))).min(ONE)),
        (shares::WORDS_TOPIC, mean(a.words, b.words).unwrap_or(covered)),
        // Taking out the texts that both have may leave nothing to compare: then coverage.
        (shares::WORDS_PAIR, if comparable { a.words_pair.min(b.words_pair).max(covered) } else { covered }),
        (shares::COMMON_CAPABILITIES, a.common.min(b.common)),
        // min(s, t) = s + t − max(s, t), and sums are rounded down
        (shares::COMMON_ELEMENTS, (a.most + b.most + 2).saturating_sub(covered)),
        (shares::CHAIN_SPAN, value_chain::span_of(a.stages | b.stages, a.role | b.role)),
        (shares::CHAIN_USERS, value_chain::users_of(a.role, b.role)),
        (
            shares::ASSURANCE_CERTIFICATIONS,
            match a.certifications.min(b.certifications) {
                0 => covered,
                common => assurance::of_common(common.into()),
            },
        ),
        (shares::ASSURANCE_EVIDENCE, a.evidence.max(b.evidence).unwrap_or(covered)),
        (shares::STATED_INTEREST, if a.seeks || b.seeks { ONE } else { covered }),
    ]);
    key(rest, u64::from(shares::TRACK_RECORD) * u64::from(u32::midpoint(a.track, b.track)), dial)
}

/// Shares by their parts, in millionths of thousandths of points.
fn sum<const N: usize>(parts: [(u32, u32); N]) -> u64 {
    parts.iter().map(|&(max, share)| u64::from(max) * u64::from(share)).sum()
}

/// The key of points and track record in millionths of thousandths, never below that of the rounded ones. Two halves of the
/// rounding make one, so that sums of two keys allow for it too.
fn key(rest: u64, track: u64, dial: u8) -> u64 {
    (rest * 100 + track * u64::from(100 - dial.min(100))) / u64::from(ONE) + 1 + ROUNDING
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::score::score;
    use crate::matching::terms::coverage;
    use crate::matching::testing::{Sketch, engine};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_pair_exceeds_its_bounds(sketch in Sketch::any(12), dial in 0u8..=100) {
            let engine = engine(&sketch);
            for topic in 0..engine.dataset().topics.len() {
                let Some(table) = engine.table(topic) else { continue };
                for a in 0..table.profiles.len() {
                    for b in 0..table.profiles.len() {
                        let pair = engine.pair(&table, a, b);
                        let bound = |side: usize| SideBound::new(engine.portrait(side), &table.profiles[side]);
                        let (one, other) = (bound(a), bound(b));
                        let key = score(&pair).key(dial);
                        let both = together(&one, &other, coverage::share(&pair), dial);
                        prop_assert!(key <= both, "{key} > {both}");
                        prop_assert!(both <= one.alone(dial) + other.alone(dial), "{both} > {} + {}", one.alone(dial), other.alone(dial));
                    }
                }
            }
        }
    }
}
