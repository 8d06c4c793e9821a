//! Paired bootstrap: how sure a difference between two rankings of the same queries is.

use crate::generator::Generator;
use crate::metrics::{mean, number};

/// A mean difference with the interval that holds 95 % of the resampled ones.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The difference.
    pub mean: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Interval {
    /// Whether nought lies outside.
    pub fn excludes_nought(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// The interval of the mean of paired differences; pairs of which one is missing are left out.
pub fn paired(ours: &[f64], theirs: &[f64], samples: usize, seed: u32) -> Interval {
    let differences: Vec<f64> = ours.iter().zip(theirs).map(|(a, b)| a - b).filter(|difference| !difference.is_nan()).collect();
    let mut generator = Generator::new(seed);
    let count = differences.len();
    if count == 0 || samples == 0 {
        return Interval { mean: f64::NAN, low: f64::NAN, high: f64::NAN };
    }
    let mut drawn: Vec<f64> =
        (0..samples).map(|_| (0..count).map(|_| differences[generator.below(count)]).sum::<f64>() / number(count)).collect();
    drawn.sort_unstable_by(f64::total_cmp);
    let at = |hundredths_of_a_percent: usize| drawn[(samples - 1) * hundredths_of_a_percent / 10_000];
    Interval { mean: mean(differences.into_iter()), low: at(250), high: at(9_750) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Differences that are all the same leave nothing to chance.
    #[test]
    fn equal_differences_have_no_width() {
        let found = paired(&[0.5, 0.75, 1.0], &[0.25, 0.5, 0.75], 200, 1);
        assert_eq!(found, Interval { mean: 0.25, low: 0.25, high: 0.25 });
        assert!(found.excludes_nought());
    }

    /// Of two differences, −1 and 1, a resample has the mean −1, 0 or 1 with chances 1/4, 1/2, 1/4: the ends are −1 and 1.
    #[test]
    fn two_opposite_differences_by_hand() {
        let found = paired(&[0.0, 1.0], &[1.0, 0.0], 2_000, 7);
        assert_eq!(found, Interval { mean: 0.0, low: -1.0, high: 1.0 });
        assert!(!found.excludes_nought());
    }

    /// A missing figure leaves its pair out.
    #[test]
    fn missing_figures_are_left_out() {
        assert_eq!(paired(&[f64::NAN, 1.0], &[0.0, 0.5], 50, 3), Interval { mean: 0.5, low: 0.5, high: 0.5 });
        assert!(paired(&[], &[], 50, 3).mean.is_nan());
    }
}
