//! States of like mixes beside each other.
//!
//! One by one the two groups are joined whose states are most alike on average (average linkage), beginning with each state alone; of
//! equal ones those that come first by name. Groups that are less than [`ALIKE`] alike are not joined any more, but still put in
//! order by it. The same data always give the same order.

use crate::arithmetic::ONE;

/// Likeness on average from which states stand in one cluster, in millionths: two thirds of their mixes are the same.
pub const ALIKE: u32 = 2 * ONE / 3;

/// Some things in the order of their likeness: each inner list is a cluster.
///
/// `likeness(one, other)` is that of two of the things 0 to `count`, in millionths, and the same both ways; those of which nothing is
/// known are alike to nobody and come last, each by itself, in their order.
///
/// ```
/// use padan_core::matching::states::cluster::clusters;
/// let alike = [[1, 9, 2], [9, 1, 3], [2, 3, 1]];
/// let found = clusters(3, |one, other| Some(alike[one][other] * 100_000));
/// assert_eq!(found, [vec![0, 1], vec![2]]);
/// ```
pub fn clusters(count: usize, likeness: impl Fn(usize, usize) -> Option<u32>) -> Vec<Vec<usize>> {
    let is_known = |&one: &usize| (0..count).any(|other| other != one && likeness(one, other).is_some());
    let (known, unknown): (Vec<usize>, Vec<usize>) = (0..count).partition(is_known);
    // A group is a list of clusters: those that are joined below the limit stay apart in it.
    let mut groups: Vec<Vec<Vec<usize>>> = known.into_iter().map(|one| vec![vec![one]]).collect();
    while groups.len() > 1 {
        let mut best: Option<((u64, u64), usize, usize)> = None;
        for one in 0..groups.len() {
            for other in one + 1..groups.len() {
                let found = average(&groups[one], &groups[other], &likeness);
                // As fractions: their rounded values could be equal where they are not.
                let is_better =
                    best.is_none_or(|((sum, pairs), ..)| u128::from(found.0) * u128::from(pairs) > u128::from(sum) * u128::from(found.1));
                if is_better {
                    best = Some((found, one, other));
                }
            }
        }
        let Some(((sum, pairs), one, other)) = best else { break };
        let joined = groups.remove(other);
        if sum >= u64::from(ALIKE) * pairs && groups[one].len() == 1 && joined.len() == 1 {
            groups[one][0].extend(joined.into_iter().flatten());
        } else {
            groups[one].extend(joined);
        }
    }
    groups.into_iter().flatten().chain(unknown.into_iter().map(|one| vec![one])).collect()
}

/// The likeness of two groups on average, as a sum and the number of pairs behind it.
fn average(one: &[Vec<usize>], other: &[Vec<usize>], likeness: &impl Fn(usize, usize) -> Option<u32>) -> (u64, u64) {
    let (mut sum, mut pairs) = (0, 0);
    for &a in one.iter().flatten() {
        for &b in other.iter().flatten() {
            sum += u64::from(likeness(a, b).unwrap_or_default());
            pairs += 1;
        }
    }
    (sum, pairs)
}
