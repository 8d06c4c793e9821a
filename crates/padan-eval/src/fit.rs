//! Fitting the shares that the benchmark can say something about; all others stay as judgement set them.
//!
//! Shares are moved from one fitted part to another in ever smaller steps as long as the ranking gets better, so that they stay
//! non-negative and their sum stays what it is. A search on so few queries follows chance; therefore it is done on many random
//! subsets of the queries and the mean is taken (bagging), and what is reported comes from queries that the fit did not see.

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

/// Random subsets of a fit.
pub const BAGS: u32 = 12;

/// Smallest step in points.
const FINEST: f32 = 0.5;
/// How deep the fit looks into a ranking: nDCG@20 is what counts, nDCG@100 steadies it.
const DEEP: usize = 100;

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
    /// nDCG at two depths: 20, and [`DEEP`].
    fn ndcg(&self, shares: &Shares) -> (f64, f64) {
        let mut scores = vec![0f32; self.right.len()];
        for (part, share) in self.parts.iter().zip(shares).filter(|(_, share)| **share > 0.0) {
            scores.iter_mut().zip(part).for_each(|(score, part)| *score += part * share);
        }
        // Scores are not negative, so their bits are in their order; the higher first, then the earlier place.
        let mut ranked: Vec<(u32, u32)> = (0..).zip(&scores).map(|(place, score)| (u32::MAX - score.to_bits(), place)).collect();
        if ranked.len() > DEEP {
            ranked.select_nth_unstable(DEEP);
            ranked.truncate(DEEP);
        }
        ranked.sort_unstable();
        let gain = |depth: usize| {
            let found = ranked.iter().take(depth).enumerate().filter(|(_, (_, place))| self.right[*place as usize]);
            let sum: f64 = found.map(|(place, _)| discount(place)).sum();
            sum / (0..self.answers.min(depth)).map(discount).sum::<f64>()
        };
        (gain(20), gain(DEEP))
    }
}

fn discount(place: usize) -> f64 {
    1.0 / number(place + 2).log2()
}

/// Mean nDCG@20 of some queries.
pub fn ndcg(cases: &[Case], of: &[usize], shares: &Shares) -> f64 {
    of.iter().map(|&case| cases[case].ndcg(shares).0).sum::<f64>() / number(of.len())
}

fn worth(cases: &[Case], of: &[usize], shares: &Shares) -> f64 {
    of.iter().map(|&case| cases[case].ndcg(shares)).map(|(near, deep)| f64::midpoint(near, deep)).sum::<f64>() / number(of.len())
}

/// Fits the shares of [`FITTED`] on some queries; the others stay as in `start`.
pub fn fit(cases: &[Case], of: &[usize], start: &Shares, seed: u32) -> Shares {
    let found: Vec<Shares> = (0..BAGS)
        .into_par_iter()
        .map(|bag| {
            let mut drawn = of.to_vec();
            Generator::new(seed.wrapping_mul(1_000).wrapping_add(bag)).shuffle(&mut drawn);
            drawn.truncate(of.len() * 2 / 3);
            search(cases, &drawn, start)
        })
        .collect();
    let mut mean = *start;
    for part in FITTED {
        mean[part] = found.iter().map(|shares| shares[part]).sum::<f32>() / f32::from(u16::try_from(found.len()).unwrap_or(1));
    }
    mean
}

/// Moves shares between the fitted parts while that makes the ranking better.
#[allow(clippy::cast_precision_loss, reason = "few parts")]
fn search(cases: &[Case], of: &[usize], start: &Shares) -> Shares {
    let sum: f32 = FITTED.iter().map(|&part| start[part]).sum();
    let mut best = *start;
    for part in FITTED {
        best[part] = sum / FITTED.len() as f32;
    }
    let mut reached = worth(cases, of, &best);
    let mut step = sum / FITTED.len() as f32;
    while step >= FINEST {
        let mut better = false;
        for from in FITTED {
            for to in FITTED {
                if from == to || best[from] < step {
                    continue;
                }
                let mut moved = best;
                moved[from] -= step;
                moved[to] += step;
                let worth = worth(cases, of, &moved);
                if worth > reached + 1e-4 {
                    (best, reached, better) = (moved, worth, true);
                }
            }
        }
        if !better {
            step /= 2.0;
        }
    }
    best
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
        let fitted = fit(cases, &others, start, seed);
        for case in fold {
            unseen[case] = cases[case].ndcg(&fitted).0;
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
            let fitted = fit(&cases, &all, &start(), 1);
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
        let fitted = fit(&cases, &[0, 1, 2, 3, 4, 5], &start(), 1);
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
