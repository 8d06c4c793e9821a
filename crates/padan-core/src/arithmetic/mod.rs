//! Whole-number arithmetic, so that every machine comes to the same points.

use crate::order::ordered;

/// One whole: shares, strengths and likenesses are counted in millionths of it.
pub const ONE: u32 = 1_000_000;

/// `part` of `whole` in millionths, rounded down, at most [`ONE`]; 0 where `whole` is 0.
///
/// ```
/// use padan_core::arithmetic::share;
/// assert_eq!(share(1, 3), 333_333);
/// assert_eq!(share(5, 0), 0);
/// ```
pub fn share(part: u64, whole: u64) -> u32 {
    // Dividing 128 bits is slow, and needed only far beyond what is counted here.
    let millionths = match part.checked_mul(u64::from(ONE)) {
        Some(scaled) => scaled / whole.max(1),
        None => u64::try_from(u128::from(part) * u128::from(ONE) / u128::from(whole.max(1))).unwrap_or(u64::MAX),
    };
    u32::try_from(millionths).unwrap_or(ONE).min(ONE) * u32::from(whole > 0)
}

/// Millionths in whole hundredths, rounded down: for what has to be reached, since 79.6 % does not reach 80 %.
///
/// ```
/// use padan_core::arithmetic::reached_hundredths;
/// assert_eq!(reached_hundredths(796_000), 79);
/// assert_eq!(reached_hundredths(800_000), 80);
/// ```
pub fn reached_hundredths(millionths: u32) -> u32 {
    millionths / 10_000
}

/// The product of two millionths, rounded down.
pub fn times(a: u32, b: u32) -> u32 {
    u32::try_from(u64::from(a) * u64::from(b) / u64::from(ONE)).unwrap_or(u32::MAX)
}

/// A rising curve from 0 that nears [`ONE`] and reaches a half at `half`: `x / (x + half)`.
pub fn saturate(x: u64, half: u64) -> u32 {
    share(x, x.saturating_add(half))
}

/// Rounds `max × share` half up: the one rounding that a term of the points has.
///
/// ```
/// use padan_core::arithmetic::{points, ONE};
/// assert_eq!(points(40_000, ONE / 2), 20_000);
/// assert_eq!(points(3, ONE / 2), 2);
/// ```
pub fn points(max: u32, share: u32) -> u32 {
    let scaled = u64::from(max) * u64::from(share) + u64::from(ONE / 2);
    u32::try_from(scaled / u64::from(ONE)).unwrap_or(u32::MAX)
}

/// The binary logarithm of `x` in millionths; 0 for `x` of 0 or 1.
///
/// Bit by bit, by repeated squaring in whole numbers: the same on every machine, without a table. 24 binary digits behind the point,
/// then millionths, both rounded down; 31 digits are kept while squaring, so that few large `x` (17,007 is the first) get a millionth
/// too little.
///
/// ```
/// use padan_core::arithmetic::log2;
/// assert_eq!(log2(8), 3_000_000);
/// assert!((1_584_961..=1_584_963).contains(&log2(3)));
/// ```
pub fn log2(x: u64) -> u64 {
    if x <= 1 {
        return 0;
    }
    let whole = x.ilog2();
    // The mantissa as a fixed-point number with 31 bits behind the point, in [1, 2).
    let mut mantissa = if whole >= 31 { x >> (whole - 31) } else { x << (31 - whole) };
    let mut result = u64::from(whole) << 24;
    for bit in (0..24).rev() {
        mantissa = (mantissa * mantissa) >> 31;
        if mantissa >= 1 << 32 {
            mantissa >>= 1;
            result |= 1 << bit;
        }
    }
    (result * u64::from(ONE)) >> 24
}

/// Shares out `total` in proportion to `weights` by the largest remainder, so that the parts sum to `total` exactly.
///
/// Equal remainders go to the earlier place. Weights that are all 0 give parts that are all 0, unless `total` has to go
/// somewhere: then `None` is returned.
///
/// ```
/// use padan_core::arithmetic::apportion;
/// assert_eq!(apportion(100, &[1, 1, 1]), Some(vec![34, 33, 33]));
/// assert_eq!(apportion(5, &[0, 0]), None);
/// assert_eq!(apportion(0, &[0, 0]), Some(vec![0, 0]));
/// ```
pub fn apportion(total: u32, weights: &[u64]) -> Option<Vec<u32>> {
    let sum: u128 = weights.iter().map(|&weight| u128::from(weight)).sum();
    if sum == 0 {
        return (total == 0).then(|| vec![0; weights.len()]);
    }
    let mut parts = Vec::with_capacity(weights.len());
    let mut remainders = Vec::with_capacity(weights.len());
    let mut left = total;
    for (place, &weight) in weights.iter().enumerate() {
        let scaled = u128::from(total) * u128::from(weight);
        let part = u32::try_from(scaled / sum).unwrap_or(u32::MAX);
        left -= part;
        parts.push(part);
        remainders.push((core::cmp::Reverse(scaled % sum), place));
    }
    // Equal remainders stay in their order.
    for (_, place) in ordered(remainders, |a, b| a.0.cmp(&b.0)) {
        if left == 0 {
            break;
        }
        parts[place] += 1;
        left -= 1;
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn parts_sum_to_the_total(total in 0u32..200_000, weights in prop::collection::vec(0u64..2_000_000_000_000, 1..20)) {
            if let Some(parts) = apportion(total, &weights) {
                prop_assert_eq!(parts.iter().sum::<u32>(), total);
            } else {
                prop_assert!(weights.iter().all(|&weight| weight == 0) && total > 0);
            }
        }

        #[test]
        fn log2_grows(x in 1u64..u64::MAX / 2) {
            prop_assert!(log2(x) <= log2(x + 1));
        }

        #[test]
        fn saturation_stays_below_one_and_grows(x in 0u64..1 << 40, half in 1u64..1 << 40) {
            prop_assert!(saturate(x, half) <= saturate(x + 1, half));
            prop_assert!(saturate(x, half) <= ONE);
        }
    }
}
