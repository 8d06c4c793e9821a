//! Every factor and share of the engine, each with its reason. All are whole numbers.
//!
//! Set by judgement, but for what real consortia could tell: the shares and forms of the track record, of words, of elements that
//! both can do and of users of the result were fitted on them and rounded. `docs/EVALUATION.md` has the figures, and what was not
//! fitted and why.

use super::points::TermId;
use crate::arithmetic::ONE;
use crate::dataset::Engagement;

/// Points of a whole pair, in thousandths.
pub const TOTAL: u32 = 100_000;

/// Shares of the terms in thousandths of points; they sum to [`TOTAL`].
pub mod shares {
    /// What the two can do of the topic: the reason to meet at all, hence the largest single part. It is reached at strength
    /// one, which few claims have; what cannot be known adds to it.
    pub const COVERAGE: u32 = 18_000;
    /// What each has shown: whoever has shown much is chosen. Capped and saturating, so that size alone does not decide.
    pub const TRACK_RECORD: u32 = 18_000;
    /// Likeness of each side's claims to the topic's text: the strongest sign in real consortia, beyond the taxonomy.
    pub const WORDS_TOPIC: u32 = 16_000;
    /// Likeness of the claims to the other side's: a common language of the trade.
    pub const WORDS_PAIR: u32 = 15_000;
    /// What the side that gains less gains: an offer that serves one side only is declined. Real consortia could not be asked; the
    /// fit alone would have given it less.
    pub const MUTUAL_GAIN: u32 = 9_000;
    /// Shared capabilities: enough to understand each other, not a goal in itself. Without those of joint projects they told
    /// nothing of real consortia.
    pub const COMMON_CAPABILITIES: u32 = 1_000;
    /// Elements of the topic that both can do: they can check each other's work and stand in for each other.
    pub const COMMON_ELEMENTS: u32 = 10_000;
    /// Stages from research to operation, and who knows, makes and uses.
    pub const CHAIN_SPAN: u32 = 2_000;
    /// Whether those who would use the result take part: they tell what is needed, and real consortia look for them.
    pub const CHAIN_USERS: u32 = 5_000;
    /// Certifications in common; counts only where both sides list some.
    pub const ASSURANCE_CERTIFICATIONS: u32 = 1_000;
    /// Claims on two or more sources, the newest of them recent.
    pub const ASSURANCE_EVIDENCE: u32 = 2_000;
    /// What one side says it seeks and the other has; counts only where one says so.
    pub const STATED_INTEREST: u32 = 3_000;
}

/// What a term can give at most, where everything is known, in thousandths of points.
pub fn share(term: TermId) -> u32 {
    match term {
        TermId::Coverage => shares::COVERAGE,
        TermId::TrackRecord => shares::TRACK_RECORD,
        TermId::Words => shares::WORDS_TOPIC + shares::WORDS_PAIR,
        TermId::MutualGain => shares::MUTUAL_GAIN,
        TermId::CommonGround => shares::COMMON_CAPABILITIES + shares::COMMON_ELEMENTS,
        TermId::ValueChain => shares::CHAIN_SPAN + shares::CHAIN_USERS,
        TermId::Assurance => shares::ASSURANCE_CERTIFICATIONS + shares::ASSURANCE_EVIDENCE,
        TermId::StatedInterest => shares::STATED_INTEREST,
    }
}

/// Weight of an engagement. Making a thing shows more than studying it; using it shows need and experience but no means
/// to build it; an announcement shows nothing yet.
pub fn engagement(engagement: Engagement) -> u32 {
    match engagement {
        Engagement::Announced => 250_000,
        Engagement::Research => 700_000,
        Engagement::Develop => 900_000,
        Engagement::Produce => ONE,
        Engagement::Service => 900_000,
        Engagement::Operate => 600_000,
    }
}

/// Weight by the number of distinct sources. One page in five said more than it should when re-read, two agree rarely by
/// accident; what nobody but the organiser says counts half.
pub fn evidence(sources: usize) -> u32 {
    match sources {
        0 => 500_000,
        1 => 880_000,
        _ => ONE,
    }
}

/// Weight by the months between the newest source and the dataset's day. Firms change; laboratories stay.
pub fn age(months: Option<i32>) -> u32 {
    match months {
        // Undated: as a claim of about eight years, the middle of what is dated.
        None => 800_000,
        Some(..=36) => ONE,
        Some(37..=72) => 900_000,
        Some(73..=120) => 800_000,
        Some(_) => 650_000,
    }
}

/// Fit of a capability that an element's table does not list, of the domain of one that it lists as special and with a fit above 0:
/// near, not the thing. A listed fit of 0 says that it is not even near.
pub const ADJACENT_FIT: u32 = 100_000;

/// Fit from which a capability that is not general shows that an organisation is of the topic, however it is engaged in it. Without
/// one, its general capabilities do not count, neither as strength nor as claims in the topic.
pub const ANCHOR_FIT: u32 = 500_000;

/// Strength from which an element counts as supplied: a sourced claim of its own, not an adjacent one.
pub const SUPPLIED: u32 = 250_000;

/// What an element can add to the track record at most, in claims that fit wholly and that nobody else has: more pages are
/// found on the big, not more skill.
pub const TRACK_CLAIMS_PER_ELEMENT: u64 = 2;
/// Claims in the topic, after the cap, weighted by fit and rarity, at which this part of the track record reaches a half.
/// What few can do tells more than what all can. Engagement and age do not count here, since they count as strength; what has no
/// source counts as in [`evidence`].
pub const TRACK_CLAIMS_HALF: u64 = 1;
/// Distinct sources at which this part of the track record reaches a half.
pub const TRACK_SOURCES_HALF: u64 = 3;
/// Times the dataset's mean number of capabilities at which this part of the track record reaches a half: how much is known of
/// an organisation differs by dataset more than by organisation.
pub const TRACK_ALL_HALF: u64 = 2;
/// What of that counts where no claim is in the topic: one that has done much elsewhere is not thereby one that can do this. Half,
/// since likeness in words is all that is left to order such organisations by.
pub const TRACK_ELSEWHERE: u32 = 500_000;

/// One in so many of the organisations of which any year is known has to have been heard of in a year or later, for it to be the newest
/// that a dataset tells of: a single date proves little, and is often a plan or a slip.
pub const NEWEST_YEAR_SHARE: u64 = 10;
/// What [`heard`] loses for each year.
pub const HEARD_YEARLY: u32 = 125_000;
/// What it keeps at least: that nobody wrote of a body for years does not mean that it does nothing. On real consortia a half does
/// as well; this changes the first pairs of our own topics less.
pub const HEARD_LEAST: u32 = 750_000;
/// Where no year is known of it: the middle.
pub const HEARD_UNKNOWN: u32 = 875_000;

/// Weight of what an organisation can do in anything, by the newest year that it was heard of in, against the newest that the
/// dataset tells of (not its day: a dataset may be put together long after its pages). Who was not heard of for years may do
/// something else by now, and real consortia took in whom they had met lately. All count wholly where the dataset tells of no year.
///
/// ```
/// use padan_core::matching::factors::heard;
/// assert_eq!(heard(Some(2025), Some(2025)), 1_000_000);
/// assert_eq!(heard(Some(2024), Some(2025)), 875_000);
/// assert_eq!((heard(Some(1999), Some(2025)), heard(None, Some(2025))), (750_000, 875_000));
/// ```
pub fn heard(year: Option<u16>, newest: Option<u16>) -> u32 {
    let Some(newest) = newest else { return ONE };
    let Some(year) = year else { return HEARD_UNKNOWN };
    let years = u32::from(newest.saturating_sub(year));
    ONE.saturating_sub(years.saturating_mul(HEARD_YEARLY)).max(HEARD_LEAST)
}

/// Parts of the track record: claims in the topic, sources in the topic, capabilities in anything; they sum to [`ONE`].
pub const TRACK_PARTS: [u32; 3] = [166_667, 55_555, 777_778];

/// Length normalisation of words (BM25's b, in millionths): long texts hold more words by chance.
pub const WORDS_LENGTH: u32 = 250_000;
/// Saturation of a word's count (BM25's k1, in millionths): the second mention tells less than the first.
pub const WORDS_SATURATION: u32 = 1_200_000;
/// Share of a topic's mass of squared rarity, in hundredths, at which likeness to the topic reaches a half. Squared, since
/// one telling word says more than two that stand everywhere.
pub const WORDS_TOPIC_HALF_SHARE: u64 = 25;
/// Rarity mass, in millionths of bits, at which likeness of two sides reaches a half: about twenty telling words.
pub const WORDS_PAIR_HALF: u64 = 144_000_000;

/// What users of the result give where neither side, one, or both are: a second adds little, since the two still need somebody
/// who knows or makes.
pub const USERS: [u32; 3] = [0, 750_000, ONE];

/// Fit from which a claim makes a user of the result. A topic's table gives less to bystanders: whoever has fire engines is
/// no user of a workshop project by that.
pub const USER_FIT: u32 = 400_000;

/// Rarity mass of shared capabilities at which common ground reaches a half: about one rare capability.
pub const COMMON_HALF: u64 = 600_000;

/// Months within which the newest source has to be for two sources to make a claim well evidenced.
pub const WELL_EVIDENCED_MONTHS: i32 = 72;

/// Mean weight of evidence and age, over the claims of both sides that count in the topic, from which a pair is called strongly
/// evidenced: nearly all on two sources or more, the newest recent.
pub const EVIDENCE_STRONG: u32 = 930_000;
/// The same, for fairly: about one recent source a claim.
pub const EVIDENCE_FAIR: u32 = 780_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_sum_to_the_total() {
        let all = TermId::ALL.map(share);
        assert_eq!(all.iter().sum::<u32>(), TOTAL);
        assert_eq!(TRACK_PARTS.iter().sum::<u32>(), ONE);
    }
}
