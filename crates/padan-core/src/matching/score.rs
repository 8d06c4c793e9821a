//! From the terms of a pair to its points.

use super::factors::shares;
use super::points::{PairScore, TermId, TermPoints};
use super::portrait::Portrait;
use super::terms::{Pair, assurance, common_ground, coverage, mutual_gain, stated_interest, track_record, value_chain, words};
use crate::arithmetic::points;

/// Where an unknown share goes: to what is known of the topic.
struct Tally {
    moved: u32,
}

impl Tally {
    fn term(&mut self, parts: &[(u32, Option<u32>)]) -> TermPoints {
        let mut term = TermPoints::default();
        // One rounding a term: the parts are summed in millionths of thousandths first.
        let mut exact = 0u64;
        for &(max, share) in parts {
            if let Some(share) = share {
                term.max += max;
                exact += u64::from(max) * u64::from(share);
            } else {
                self.moved += max;
            }
        }
        let one = u64::from(crate::arithmetic::ONE);
        term.points = u32::try_from((exact + one / 2) / one).unwrap_or(u32::MAX).min(term.max);
        term
    }
}

/// Scores a pair. Both orders of its sides give the same points.
pub(super) fn score(pair: &Pair<'_>) -> PairScore {
    let (likeness, common) = likeness(pair);
    let covered = coverage::share(pair);
    let (gain_a, gain_b) = mutual_gain::gains(pair, covered);
    let mut tally = Tally { moved: 0 };
    let mut terms = [TermPoints::default(); 8];
    terms[TermId::TrackRecord as usize] = tally.term(&[(shares::TRACK_RECORD, Some(track_record::share(pair)))]);
    terms[TermId::Words as usize] = tally.term(&[(shares::WORDS_TOPIC, words::topic_share(pair)), (shares::WORDS_PAIR, likeness)]);
    terms[TermId::MutualGain as usize] = tally.term(&[(shares::MUTUAL_GAIN, Some(mutual_gain::share(pair, covered)))]);
    terms[TermId::CommonGround as usize] =
        tally.term(&[(shares::COMMON_CAPABILITIES, Some(common)), (shares::COMMON_ELEMENTS, Some(common_ground::elements(pair)))]);
    terms[TermId::ValueChain as usize] =
        tally.term(&[(shares::CHAIN_SPAN, Some(value_chain::span(pair))), (shares::CHAIN_USERS, Some(value_chain::users(pair)))]);
    terms[TermId::Assurance as usize] = tally.term(&[
        (shares::ASSURANCE_CERTIFICATIONS, assurance::certifications(pair)),
        (shares::ASSURANCE_EVIDENCE, assurance::evidence(pair)),
    ]);
    terms[TermId::StatedInterest as usize] = tally.term(&[(shares::STATED_INTEREST, stated_interest::share(pair))]);
    let max = shares::COVERAGE + tally.moved;
    terms[TermId::Coverage as usize] = TermPoints { points: points(max, covered), max };
    PairScore { terms, gain_a, gain_b, coverage: covered }
}

/// Likeness of the two sides in words and shared capabilities, without the texts that stand on both.
pub(super) fn likeness(pair: &Pair<'_>) -> (Option<u32>, u32) {
    let reduced = without_shared_texts(pair);
    let mut rest = *pair;
    if let Some((a, b)) = &reduced {
        (rest.a.portrait, rest.b.portrait) = (a, b);
    }
    // Whether texts can be compared is asked of all of them: whose only text is the joint one is not thereby unknown, else its
    // points would tell of the joint project all the same.
    let words = words::comparable(pair).then(|| words::pair_share(&rest).unwrap_or(0));
    (words, common_ground::capabilities(&rest))
}

fn shares_a_text(pair: &Pair<'_>) -> bool {
    let other = &pair.b.portrait.claim_texts;
    pair.a.portrait.claim_texts.iter().any(|text| other.binary_search(text).is_ok())
}

/// The portraits of both sides without the texts that stand on both: they tell of one joint project, not of likeness.
pub(super) fn without_shared_texts(pair: &Pair<'_>) -> Option<(Portrait, Portrait)> {
    if !shares_a_text(pair) {
        return None;
    }
    let other = &pair.b.portrait.claim_texts;
    let shared: Vec<u32> = pair.a.portrait.claim_texts.iter().copied().filter(|text| other.binary_search(text).is_ok()).collect();
    Some((pair.a.portrait.without_texts(&shared, pair.corpus), pair.b.portrait.without_texts(&shared, pair.corpus)))
}
