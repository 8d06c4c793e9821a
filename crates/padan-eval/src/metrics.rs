//! Measures of a ranking: hit@10, recall@20, MRR, nDCG@20, AUC, and AUC among equally large.

/// The measures of one query; `NaN` where one cannot be taken.
pub type Row = [f64; 6];

/// Their names.
pub const NAMES: [&str; 6] = ["hit@10", "recall@20", "MRR", "nDCG@20", "AUC", "AUC, equally large"];

/// Place of nDCG@20 in a [`Row`].
pub const NDCG: usize = 3;
/// Place of AUC among equally large in a [`Row`].
pub const AUC_LEVEL: usize = 5;

/// A candidate of a query.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// Score; higher ranks higher.
    pub score: f64,
    /// Breaks ties, lower first.
    pub tie: f64,
    /// Band of its size.
    pub band: u8,
    /// Whether it is a right answer.
    pub right: bool,
}

/// Measures one ranking; `None` where there is no right answer among the candidates.
pub fn measure(candidates: &[Candidate]) -> Option<Row> {
    let right = candidates.iter().filter(|candidate| candidate.right).count();
    if right == 0 {
        return None;
    }
    let mut order: Vec<&Candidate> = candidates.iter().collect();
    order.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(a.tie.total_cmp(&b.tie)));
    let places: Vec<usize> = order.iter().enumerate().filter(|(_, candidate)| candidate.right).map(|(place, _)| place).collect();
    let early = places.iter().filter(|&&place| place < 20);
    let gained: f64 = early.clone().map(|&place| discount(place)).sum();
    let ideal: f64 = (0..right.min(20)).map(discount).sum();
    let first = places.first().copied().unwrap_or_default();
    Some([
        f64::from(u8::from(first < 10)),
        number(early.count()) / number(right),
        1.0 / number(first + 1),
        gained / ideal,
        auc(candidates).map_or(f64::NAN, |(auc, _)| auc),
        level(candidates),
    ])
}

fn discount(place: usize) -> f64 {
    1.0 / number(place + 2).log2()
}

/// AUC within each band, weighted by the right answers there.
fn level(candidates: &[Candidate]) -> f64 {
    let (mut sum, mut all) = (0.0, 0.0);
    for band in 0..=u8::MAX {
        let own: Vec<Candidate> = candidates.iter().filter(|candidate| candidate.band == band).copied().collect();
        if let Some((auc, right)) = auc(&own) {
            sum += auc * number(right);
            all += number(right);
        }
        if own.is_empty() && band > 16 {
            break;
        }
    }
    sum / all
}

/// The chance that a right answer stands above a wrong one, equal scores counting half; and the number of right ones.
fn auc(candidates: &[Candidate]) -> Option<(f64, usize)> {
    let right = candidates.iter().filter(|candidate| candidate.right).count();
    let wrong = candidates.len() - right;
    if right == 0 || wrong == 0 {
        return None;
    }
    let mut order: Vec<&Candidate> = candidates.iter().collect();
    order.sort_unstable_by(|a, b| a.score.total_cmp(&b.score));
    let (mut ranks, mut below) = (0.0, 0);
    for equal in order.chunk_by(|a, b| a.score.total_cmp(&b.score).is_eq()) {
        let middle = number(below) + f64::midpoint(number(equal.len()), 1.0);
        ranks += middle * number(equal.iter().filter(|candidate| candidate.right).count());
        below += equal.len();
    }
    let pairs = number(right) * number(wrong);
    Some(((ranks - number(right) * number(right + 1) / 2.0) / pairs, right))
}

/// The mean of each measure over the queries that have it.
pub fn means(rows: &[Row]) -> Row {
    core::array::from_fn(|column| mean(rows.iter().map(|row| row[column])))
}

/// The mean of the numbers that are numbers; `NaN` of none.
pub fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for value in values.filter(|value| !value.is_nan()) {
        sum += value;
        count += 1.0;
    }
    sum / count
}

#[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
pub fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(scores: &[(f64, u8, bool)]) -> Vec<Candidate> {
        (0u32..).zip(scores).map(|(place, &(score, band, right))| Candidate { score, tie: f64::from(place), band, right }).collect()
    }

    /// By hand: order right, wrong, right, wrong. MRR 1; nDCG (1 + 1/2) / (1 + 1/log2 3); three of four comparisons are won.
    #[test]
    fn a_small_ranking_by_hand() {
        let row = measure(&list(&[(4.0, 1, true), (3.0, 1, false), (2.0, 1, true), (1.0, 1, false)])).unwrap_or([0.0; 6]);
        let ndcg = 1.5 / (1.0 + 1.0 / 3f64.log2());
        let expected = [1.0, 1.0, 1.0, ndcg, 0.75, 0.75];
        assert!(row.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12), "{row:?}");
    }

    /// All equal: AUC is a half, the order is that of the ties.
    #[test]
    fn ties_gain_nothing() {
        let row = measure(&list(&[(1.0, 1, false), (1.0, 1, true), (1.0, 1, false)])).unwrap_or([0.0; 6]);
        assert!((row[2] - 0.5).abs() < 1e-12 && (row[4] - 0.5).abs() < 1e-12, "{row:?}");
    }

    /// Big ones first: right over all by hand 3/4, but within each band nothing is won (0) or all (1): weighted 1/2.
    #[test]
    fn within_a_band_bigness_says_nothing() {
        let row = measure(&list(&[(9.0, 2, false), (8.0, 2, true), (2.0, 1, true), (1.0, 1, false)])).unwrap_or([0.0; 6]);
        assert!((row[4] - 0.5).abs() < 1e-12 && (row[5] - 0.5).abs() < 1e-12, "{row:?}");
    }

    #[test]
    fn nothing_right_is_no_figure() {
        assert!(measure(&list(&[(1.0, 1, false)])).is_none());
    }
}
