//! Fitting the shares that the benchmark can say something about; all others stay as judgement set them.
//!
//! nDCG itself moves in steps: a search on it follows chance where two organisations change places. So the fit asks for something
//! smooth instead: how likely each right answer is to be drawn from its query's candidates, if these are drawn by the exponentials
//! of their points (a listwise softmax). That has one best answer, found by Newton steps for one share after the other, whatever
//! the start, and draws nothing at random. What is reported comes from queries that the fit did not see.

use crate::bench::{Bench, Query};
use crate::engine::parts_of;
use crate::generator::Generator;
use crate::metrics::number;
use padan_core::matching::parts::COUNT;
use rayon::prelude::*;

/// Places of the parts that are fitted, see [`padan_core::matching::parts::all`].
pub const FITTED: [usize; 6] = [1, 3, 4, 5, 8, 10];

/// Folds of the cross-validation.
pub const FOLDS: usize = 5;

/// How strongly weights are drawn towards their mean, against the mean log-likelihood of a right answer: so few queries cannot tell
/// parts that go together from each other. A third or three times as much changes the unseen nDCG@20 by less than .001.
const RIDGE: f64 = 1e-3;

/// Weights at the start, and how far one may move at once; both in units in which the softmax takes points.
const START: f64 = 2.5;
const FARTHEST: f64 = 1.0;

/// Rounds over all fitted parts at most, and the move below which the search ends.
const ROUNDS: usize = 200;
const NEAR: f64 = 1e-3;

/// How deep a ranking is looked into.
const DEPTH: usize = 20;

/// Shares in points, in the order of the parts.
pub type Shares = [f32; COUNT];

/// A query ready for fitting: its candidates' parts, right answers and order of ties.
#[derive(Debug)]
pub struct Case {
    /// For each part, the share of each candidate from 0 to 1.
    parts: Vec<Vec<f32>>,
    right: Vec<bool>,
    answers: usize,
}

/// Prepares the queries of the task `topics`. Candidates stand in the order of ties.
pub fn cases(bench: &Bench) -> Vec<Case> {
    bench.topics.par_iter().map(|query| case(bench, query)).collect()
}

fn case(bench: &Bench, query: &Query) -> Case {
    let (all, ties) = (parts_of(bench, query), bench.ties(query));
    let mut order: Vec<usize> = (0..bench.len()).filter(|&other| query.allowed[other]).collect();
    order.sort_unstable_by(|&a, &b| ties[a].total_cmp(&ties[b]));
    let right: Vec<bool> = order.iter().map(|other| query.truth.contains(other)).collect();
    let parts = (0..COUNT).map(|part| order.iter().map(|&other| all[other][part]).collect()).collect();
    Case { parts, answers: right.iter().filter(|&&right| right).count(), right }
}

impl Case {
    /// nDCG@20.
    fn ndcg(&self, shares: &Shares) -> f64 {
        let mut scores = vec![0f32; self.right.len()];
        for (part, share) in self.parts.iter().zip(shares).filter(|(_, share)| **share > 0.0) {
            scores.iter_mut().zip(part).for_each(|(score, part)| *score += part * share);
        }
        // Scores are not negative, so their bits are in their order; the higher first, then the earlier place.
        let mut ranked: Vec<(u32, u32)> = (0..).zip(&scores).map(|(place, score)| (u32::MAX - score.to_bits(), place)).collect();
        if ranked.len() > DEPTH {
            ranked.select_nth_unstable(DEPTH);
            ranked.truncate(DEPTH);
        }
        ranked.sort_unstable();
        let found = ranked.iter().enumerate().filter(|(_, (_, place))| self.right[*place as usize]);
        found.map(|(place, _)| discount(place)).sum::<f64>() / (0..self.answers.min(DEPTH)).map(discount).sum::<f64>()
    }
}

fn discount(place: usize) -> f64 {
    1.0 / number(place + 2).log2()
}

/// Mean nDCG@20 of some queries.
pub fn ndcg(cases: &[Case], of: &[usize], shares: &Shares) -> f64 {
    of.iter().map(|&case| cases[case].ndcg(shares)).sum::<f64>() / number(of.len())
}

/// A query while its weights are sought.
struct Draw<'c> {
    right: &'c [bool],
    answers: f64,
    /// For each fitted part its share of each candidate, with what the parts that stay give for one of the fitted points.
    columns: [Vec<f64>; FITTED.len()],
    /// Points of each candidate by the weights so far.
    scores: Vec<f64>,
}

impl<'c> Draw<'c> {
    fn new(case: &'c Case, start: &Shares, fitted: f64) -> Self {
        let stays = |candidate: usize| -> f64 {
            let rest = (0..COUNT).filter(|part| !FITTED.contains(part));
            rest.map(|part| f64::from(start[part]) * f64::from(case.parts[part][candidate])).sum::<f64>() / fitted
        };
        let stays: Vec<f64> = (0..case.right.len()).map(stays).collect();
        let columns = FITTED.map(|part| case.parts[part].iter().zip(&stays).map(|(&part, stays)| f64::from(part) + stays).collect());
        let mut draw = Self { right: &case.right, answers: number(case.answers), columns, scores: vec![0.0; stays.len()] };
        (0..FITTED.len()).for_each(|part| draw.shift(part, START));
        draw
    }

    fn shift(&mut self, part: usize, by: f64) {
        self.scores.iter_mut().zip(&self.columns[part]).for_each(|(score, column)| *score += by * column);
    }

    /// Slope and curvature of the log-likelihood of the right answers in the weight of a part.
    fn slope(&self, part: usize) -> [f64; 2] {
        let top = self.scores.iter().copied().fold(f64::MIN, f64::max);
        let (mut mass, mut mean, mut square, mut found) = (0.0, 0.0, 0.0, 0.0);
        for ((&score, &column), &right) in self.scores.iter().zip(&self.columns[part]).zip(self.right) {
            let likely = (score - top).exp();
            mass += likely;
            mean += likely * column;
            square += likely * column * column;
            found += if right { column } else { 0.0 };
        }
        let mean = mean / mass;
        [found - self.answers * mean, -self.answers * (square / mass - mean * mean).max(0.0)]
    }
}

/// Fits the shares of [`FITTED`] on some queries; the others stay as in `start`.
pub fn fit(cases: &[Case], of: &[usize], start: &Shares) -> Shares {
    let fitted: f32 = FITTED.iter().map(|&part| start[part]).sum();
    let asked = of.iter().map(|&case| &cases[case]).filter(|case| case.answers > 0);
    let mut draws: Vec<Draw<'_>> = asked.map(|case| Draw::new(case, start, f64::from(fitted))).collect();
    let answers: f64 = draws.iter().map(|draw| draw.answers).sum::<f64>().max(1.0);
    let mut weights = [START; FITTED.len()];
    for _ in 0..ROUNDS {
        let mut farthest = 0.0f64;
        for part in 0..FITTED.len() {
            let slopes: Vec<[f64; 2]> = draws.par_iter().map(|draw| draw.slope(part)).collect();
            let [slope, curve] = slopes.iter().fold([0.0; 2], |sum, one| [sum[0] + one[0], sum[1] + one[1]]);
            let from_mean = weights[part] - weights.iter().sum::<f64>() / number(FITTED.len());
            let slope = slope / answers - 2.0 * RIDGE * from_mean;
            let curve = curve / answers - 2.0 * RIDGE * (1.0 - 1.0 / number(FITTED.len()));
            let step = (-slope / curve).clamp(-FARTHEST, FARTHEST).max(-weights[part]);
            draws.par_iter_mut().for_each(|draw| draw.shift(part, step));
            weights[part] += step;
            farthest = farthest.max(step.abs());
        }
        if farthest < NEAR {
            break;
        }
    }
    let sum: f64 = weights.iter().sum();
    let mut shares = *start;
    for (part, weight) in FITTED.into_iter().zip(weights) {
        let share = if sum > 0.0 { weight / sum } else { 1.0 / number(FITTED.len()) };
        #[allow(clippy::cast_possible_truncation, reason = "a share of points")]
        let share = share as f32;
        shares[part] = fitted * share;
    }
    shares
}

/// The queries of each fold, drawn by a seed.
pub fn folds(count: usize, seed: u32) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..count).collect();
    Generator::new(seed).shuffle(&mut order);
    (0..FOLDS).map(|fold| order.iter().copied().skip(fold).step_by(FOLDS).collect()).collect()
}

/// What a cross-validation gives: per query the nDCG@20 by shares fitted without it, and the shares of each fold.
pub struct Validated {
    /// nDCG@20 by query.
    pub unseen: Vec<f64>,
    /// Shares of each fold.
    pub shares: Vec<Shares>,
}

/// Cross-validates the fit.
pub fn cross_validate(cases: &[Case], start: &Shares, seed: u32) -> Validated {
    let mut unseen = vec![f64::NAN; cases.len()];
    let mut shares = Vec::new();
    for fold in folds(cases.len(), seed) {
        let others: Vec<usize> = (0..cases.len()).filter(|case| !fold.contains(case)).collect();
        let fitted = fit(cases, &others, start);
        for case in fold {
            unseen[case] = cases[case].ndcg(&fitted);
        }
        shares.push(fitted);
    }
    Validated { unseen, shares }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn start() -> Shares {
        [7.0; COUNT]
    }

    fn cases_strategy() -> impl Strategy<Value = Vec<Case>> {
        let candidate = (prop::array::uniform14(0.0f32..1.0), any::<bool>());
        prop::collection::vec(prop::collection::vec(candidate, 2..12), 2..6).prop_map(|queries| {
            let case = |list: Vec<([f32; COUNT], bool)>| {
                let right: Vec<bool> = list.iter().enumerate().map(|(place, (_, right))| place == 0 || *right).collect();
                let parts = (0..COUNT).map(|part| list.iter().map(|(parts, _)| parts[part]).collect()).collect();
                Case { parts, answers: right.iter().filter(|&&right| right).count(), right }
            };
            queries.into_iter().map(case).collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        /// Whatever the data, shares stay finite and non-negative, sum to what they did, and what is not fitted stays.
        #[test]
        fn shares_stay_shares(cases in cases_strategy()) {
            let all: Vec<usize> = (0..cases.len()).collect();
            let fitted = fit(&cases, &all, &start());
            prop_assert!(fitted.iter().all(|share| share.is_finite() && *share >= 0.0));
            prop_assert!((fitted.iter().sum::<f32>() - start().iter().sum::<f32>()).abs() < 1e-3);
            prop_assert!((0..COUNT).filter(|part| !FITTED.contains(part)).all(|part| (fitted[part] - 7.0).abs() < 1e-6));
        }
    }

    /// One part puts the right answer first in every query, another last: the fit gives the first more.
    #[test]
    fn a_part_that_tells_gets_more() {
        let case = || {
            let mut parts = vec![vec![0.0; 3]; COUNT];
            parts[FITTED[0]][0] = 0.5;
            parts[FITTED[1]] = vec![0.0, 0.6, 0.7];
            Case { parts, right: vec![true, false, false], answers: 1 }
        };
        let cases: Vec<Case> = (0..6).map(|_| case()).collect();
        let fitted = fit(&cases, &[0, 1, 2, 3, 4, 5], &start());
        assert!(fitted[FITTED[0]] > fitted[FITTED[1]], "{fitted:?}");
        assert!((ndcg(&cases, &[0, 1], &fitted) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn every_query_is_in_one_fold() {
        let mut all: Vec<usize> = folds(23, 1).concat();
        all.sort_unstable();
        assert_eq!(all, (0..23).collect::<Vec<_>>());
    }
}
