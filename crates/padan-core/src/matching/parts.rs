//! The parts of the terms before they are weighted, for measuring and fitting what the shares are worth.

use super::factors::shares;
use super::points::TermId;
use super::score::likeness;
use super::terms::{Pair, assurance, common_ground, coverage, mutual_gain, stated_interest, value_chain, words};
use super::{Engine, TopicTable};
use crate::arithmetic::{ONE, points};

/// Parts there are.
pub const COUNT: usize = 14;

/// A part of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Stable name.
    pub id: &'static str,
    /// The term that it belongs to.
    pub term: TermId,
    /// Its share of the points in thousandths.
    pub share: u32,
}

/// All parts in order, with the shares in force; they sum to 100 points.
///
/// ```
/// use padan_core::matching::{factors, parts};
/// assert_eq!(parts::all().iter().map(|part| part.share).sum::<u32>(), factors::TOTAL);
/// ```
pub fn all() -> [Part; COUNT] {
    let track = |part: usize| points(shares::TRACK_RECORD, super::factors::TRACK_PARTS[part]);
    let part = |id, term, share| Part { id, term, share };
    [
        part("coverage", TermId::Coverage, shares::COVERAGE),
        part("track: claims in the topic", TermId::TrackRecord, track(0)),
        part("track: sources in the topic", TermId::TrackRecord, track(1)),
        part("track: capabilities in anything", TermId::TrackRecord, track(2)),
        part("words: with the topic", TermId::Words, shares::WORDS_TOPIC),
        part("words: with the other side", TermId::Words, shares::WORDS_PAIR),
        part("mutual gain", TermId::MutualGain, shares::MUTUAL_GAIN),
        part("common: capabilities", TermId::CommonGround, shares::COMMON_CAPABILITIES),
        part("common: elements", TermId::CommonGround, shares::COMMON_ELEMENTS),
        part("chain: stages and parts", TermId::ValueChain, shares::CHAIN_SPAN),
        part("chain: users", TermId::ValueChain, shares::CHAIN_USERS),
        part("assurance: certifications", TermId::Assurance, shares::ASSURANCE_CERTIFICATIONS),
        part("assurance: evidence", TermId::Assurance, shares::ASSURANCE_EVIDENCE),
        part("stated interest", TermId::StatedInterest, shares::STATED_INTEREST),
    ]
}

/// The parts of a pair in millionths, in the order of [`all`]; `None` where one cannot be known and its share goes to coverage.
pub fn of(engine: &Engine, table: &TopicTable, a: usize, b: usize) -> [Option<u32>; COUNT] {
    of_pair(&engine.pair(table, a, b))
}

fn of_pair(pair: &Pair<'_>) -> [Option<u32>; COUNT] {
    let covered = coverage::share(pair);
    let (words_pair, common) = likeness(pair);
    let track = |part: usize| Some(u32::midpoint(pair.a.profile.track_parts[part], pair.b.profile.track_parts[part]));
    [
        Some(covered),
        track(0),
        track(1),
        track(2),
        words::topic_share(pair),
        words_pair,
        Some(mutual_gain::share(pair, covered)),
        Some(common),
        Some(common_ground::elements(pair)),
        Some(value_chain::span(pair)),
        Some(value_chain::users(pair)),
        assurance::certifications(pair),
        assurance::evidence(pair),
        stated_interest::share(pair),
    ]
}

/// Points in thousandths by given shares: what the score of a pair would be with them, but for the rounding of its terms.
pub fn weigh(parts: &[Option<u32>; COUNT], shares: &[u32; COUNT]) -> u64 {
    let coverage = parts[0].unwrap_or_default();
    parts.iter().zip(shares).map(|(part, &share)| u64::from(share) * u64::from(part.unwrap_or(coverage))).sum::<u64>() / u64::from(ONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::testing::{Sketch, engine};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn weighed_parts_are_the_points(sketch in Sketch::any(8)) {
            let engine = engine(&sketch);
            let Some(table) = engine.table(0) else { return Ok(()) };
            let shares = all().map(|part| part.share);
            for a in 0..table.profiles.len() {
                for b in 0..table.profiles.len() {
                    let score = engine.score(&table, a, b);
                    let weighed = weigh(&of(&engine, &table, a, b), &shares);
                    prop_assert!(weighed.abs_diff(u64::from(score.total())) <= 8, "{weighed} {}", score.total());
                }
            }
        }
    }
}
