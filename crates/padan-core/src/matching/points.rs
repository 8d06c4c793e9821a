//! The points of a pair: eight terms in thousandths of points, and their exact sum.

use crate::arithmetic::apportion;

/// The terms, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TermId {
    /// What the two can do of the topic.
    Coverage,
    /// How much each has shown.
    TrackRecord,
    /// Likeness in words.
    Words,
    /// What the side that gains less gains.
    MutualGain,
    /// Shared capabilities.
    CommonGround,
    /// Stages and parts spanned.
    ValueChain,
    /// Certifications in common, well-evidenced claims.
    Assurance,
    /// What one seeks and the other has.
    StatedInterest,
}

impl TermId {
    /// All terms in order; the place of a term is `term as usize`.
    pub const ALL: [Self; 8] = [
        Self::Coverage,
        Self::TrackRecord,
        Self::Words,
        Self::MutualGain,
        Self::CommonGround,
        Self::ValueChain,
        Self::Assurance,
        Self::StatedInterest,
    ];

    /// The stable name of the term.
    pub fn id(self) -> &'static str {
        match self {
            Self::Coverage => "coverage",
            Self::TrackRecord => "track-record",
            Self::Words => "words",
            Self::MutualGain => "mutual-gain",
            Self::CommonGround => "common-ground",
            Self::ValueChain => "value-chain",
            Self::Assurance => "assurance",
            Self::StatedInterest => "stated-interest",
        }
    }
}

/// Points of one term in thousandths, of so many at most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TermPoints {
    /// Points, at most `max`.
    pub points: u32,
    /// What the term can give this pair; the maxima of all terms sum to 100 points.
    pub max: u32,
}

/// All terms of a pair.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PairScore {
    /// Terms in the order of [`TermId::ALL`].
    pub terms: [TermPoints; 8],
    /// What the other adds to a, in millionths of the topic.
    pub gain_a: u32,
    /// What the other adds to b.
    pub gain_b: u32,
    /// Coverage in millionths.
    pub coverage: u32,
}

impl PairScore {
    /// Points in thousandths: the sum of the terms.
    pub fn total(&self) -> u32 {
        self.terms.iter().map(|term| term.points).sum()
    }

    /// The terms in tenths of points, shared out so that they sum to the rounded total: what is shown adds up too.
    ///
    /// ```
    /// use padan_core::matching::{PairScore, TermPoints};
    /// let mut score = PairScore::default();
    /// score.terms[0] = TermPoints { points: 1_049, max: 34_000 };
    /// score.terms[1] = TermPoints { points: 1_049, max: 20_000 };
    /// assert_eq!(score.tenths()[..2], [11, 10]);
    /// ```
    pub fn tenths(&self) -> Vec<u32> {
        let weights: Vec<u64> = self.terms.iter().map(|term| u64::from(term.points)).collect();
        apportion((self.total() + 50) / 100, &weights).unwrap_or_else(|| vec![0; weights.len()])
    }

    /// Points of one term.
    pub fn term(&self, id: TermId) -> TermPoints {
        self.terms[id as usize]
    }

    /// Whether just one of the two gains nothing of the topic. Of equals neither gains, and neither is used.
    ///
    /// ```
    /// use padan_core::matching::PairScore;
    /// let gains = |gain_a, gain_b| PairScore { gain_a, gain_b, ..PairScore::default() };
    /// assert!(gains(1, 0).is_one_sided());
    /// assert!(!gains(0, 0).is_one_sided());
    /// ```
    pub fn is_one_sided(&self) -> bool {
        (self.gain_a == 0) != (self.gain_b == 0)
    }

    /// What pairs are ordered by: at `dial` 0 ("proven") the points, at 100 ("undiscovered") the points without the track
    /// record; in hundredths of thousandths.
    pub fn key(&self, dial: u8) -> u64 {
        key(self.total(), self.term(TermId::TrackRecord).points, dial)
    }
}

/// The key of [`PairScore::key`] from a total and the points of the track record within it.
pub(super) fn key(total: u32, track: u32, dial: u8) -> u64 {
    u64::from(total) * 100 - u64::from(track) * u64::from(dial.min(100))
}
