//! The eight terms of a pair.

use super::numbers::{ONE, mean, portion, product, rising};
use super::side::{Body, Side, weighted};
use super::statistics::Statistics;
use crate::dataset::{Role, Topic};
use crate::matching::factors::{self, shares};
use std::collections::BTreeSet;

/// What two organisations have in common, whatever the topic, in millionths.
#[derive(Debug, Clone)]
pub struct Meeting {
    words: Option<u128>,
    capabilities: u128,
    certifications: Option<u128>,
}

/// One term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Its stable name.
    pub id: &'static str,
    /// Thousandths of points.
    pub points: u128,
    /// Of so many.
    pub max: u128,
}

/// A pair in a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// The terms in the order in which they are shown.
    pub terms: Vec<Term>,
    /// What the other adds to each, in millionths.
    pub gains: [u128; 2],
    /// What the two cover, in millionths.
    pub coverage: u128,
}

impl Score {
    /// Points in thousandths.
    pub fn total(&self) -> u128 {
        self.terms.iter().map(|term| term.points).sum()
    }

    /// What pairs are ordered by: points without so many hundredths of the track record.
    pub fn key(&self, dial: u8) -> u128 {
        let track: u128 = self.terms.iter().filter(|term| term.id == "track-record").map(|term| term.points).sum();
        self.total() * 100 - track * u128::from(dial.min(100))
    }
}

impl Meeting {
    pub(super) fn of(a: &Body, b: &Body, statistics: &Statistics) -> Self {
        let comparable = a.words.length > 0 && b.words.length > 0 && !a.scripts.is_disjoint(&b.scripts);
        let shared: BTreeSet<String> = a.texts.intersection(&b.texts).cloned().collect();
        // What stands word for word on both sides tells of one joint project; beside it they may have nothing in common.
        if !shared.is_empty() {
            let rest = Self::of(&a.without(&shared, statistics), &b.without(&shared, statistics), statistics);
            return Self { words: comparable.then(|| rest.words.unwrap_or(0)), ..rest };
        }
        let mut telling = 0;
        for word in a.words.counts.keys() {
            if b.words.counts.contains_key(word) {
                telling += statistics.rarity(word);
            }
        }
        let mut common = 0;
        for (capability, depth) in &a.depths {
            if let Some(other) = b.depths.get(capability) {
                common += product(statistics.capability_rarity[*capability], *depth.min(other));
            }
        }
        let both = a.certifications.intersection(&b.certifications).count() as u128;
        let known = !a.certifications.is_empty() && !b.certifications.is_empty();
        Self {
            words: comparable.then(|| rising(telling, u128::from(factors::WORDS_PAIR_HALF))),
            capabilities: rising(common, u128::from(factors::COMMON_HALF)),
            certifications: known.then(|| portion(3 * both, 3 * both + 2)),
        }
    }
}

/// The points of a pair. A share that cannot be known goes to coverage.
pub(super) fn score(topic: &Topic, bodies: [&Body; 2], sides: [&Side; 2], meeting: &Meeting) -> Score {
    let [a, b] = sides;
    let by_element = |choose: fn(u128, u128) -> u128| -> u128 {
        let strengths: Vec<u128> = a.strengths.iter().zip(&b.strengths).map(|(&a, &b)| choose(a, b)).collect();
        weighted(topic, &strengths)
    };
    let coverage = by_element(u128::max);
    let gains = [coverage - a.alone, coverage - b.alone];

    let stages = a.stages.union(&b.stages).count() as u128;
    let parts = [Role::Knows, Role::Makes, Role::Uses];
    let spanned = parts.iter().filter(|&&part| a.part == Some(part) || b.part == Some(part)).count() as u128;
    let users = sides.iter().filter(|side| side.part == Some(Role::Uses)).count();
    let evidence = (a.claims + b.claims > 0).then(|| portion(a.well_evidenced + b.well_evidenced, a.claims + b.claims));
    let interest = mean(answered(a, bodies[1]), answered(b, bodies[0]));

    let mut terms = vec![Term { id: "coverage", points: 0, max: u128::from(shares::COVERAGE) }];
    let mut add = |id, parts: &[(u32, Option<u128>)]| {
        let mut term = Term { id, points: 0, max: 0 };
        for (max, share) in parts {
            match share {
                // In millionths of thousandths, so that a term is rounded once.
                Some(share) => {
                    term.points += u128::from(*max) * share;
                    term.max += u128::from(*max);
                }
                None => terms[0].max += u128::from(*max),
            }
        }
        term.points = half_up(term.points);
        terms.push(term);
    };
    add("track-record", &[(shares::TRACK_RECORD, mean(Some(a.track), Some(b.track)))]);
    add("words", &[(shares::WORDS_TOPIC, mean(a.words, b.words)), (shares::WORDS_PAIR, meeting.words)]);
    add("mutual-gain", &[(shares::MUTUAL_GAIN, Some(2 * gains[0].min(gains[1])))]);
    add(
        "common-ground",
        &[(shares::COMMON_CAPABILITIES, Some(meeting.capabilities)), (shares::COMMON_ELEMENTS, Some(by_element(u128::min)))],
    );
    add(
        "value-chain",
        &[
            (shares::CHAIN_SPAN, mean(Some(portion(stages, 5)), Some(portion(spanned, 3)))),
            (shares::CHAIN_USERS, Some(u128::from(factors::USERS[users]))),
        ],
    );
    add("assurance", &[(shares::ASSURANCE_CERTIFICATIONS, meeting.certifications), (shares::ASSURANCE_EVIDENCE, evidence)]);
    add("stated-interest", &[(shares::STATED_INTEREST, interest)]);
    terms[0].points = half_up(terms[0].max * coverage);
    Score { terms, gains, coverage }
}

/// The mean depth at which one side has what the other seeks in the topic.
fn answered(seeker: &Side, other: &Body) -> Option<u128> {
    let depths: u128 = seeker.seeks.iter().map(|capability| other.depths.get(capability).copied().unwrap_or(0)).sum();
    depths.checked_div(seeker.seeks.len() as u128)
}

/// Millionths of thousandths as thousandths, a half up.
fn half_up(exact: u128) -> u128 {
    (exact + ONE / 2) / ONE
}
