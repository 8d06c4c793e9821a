//! Assurance: certifications in common, and claims on two or more sources, the newest of them recent.

use super::Pair;
use crate::arithmetic::{saturate, share};

/// Certifications in common in millionths; `None` where either side lists none, which says nothing against it.
pub fn certifications(pair: &Pair<'_>) -> Option<u32> {
    let (a, b) = (&pair.a.portrait.certifications, &pair.b.portrait.certifications);
    if a.is_empty() || b.is_empty() {
        return None;
    }
    Some(of_common(in_common(pair).count() as u64))
}

/// What so many certifications in common are worth, in millionths. The first says most: 3/5, then 3/4, 9/11 …
pub fn of_common(certifications: u64) -> u32 {
    saturate(3 * certifications, 2)
}

/// The certifications in common.
pub fn in_common<'p>(pair: &'p Pair<'_>) -> impl Iterator<Item = &'p String> + 'p {
    pair.a.portrait.certifications.iter().filter(|name| pair.b.portrait.certifications.binary_search(name).is_ok())
}

/// Share of well-evidenced claims in millionths; `None` where neither side has a claim in the topic.
pub fn evidence(pair: &Pair<'_>) -> Option<u32> {
    let (a, b) = (pair.a.profile, pair.b.profile);
    let all = (a.claims.len() + b.claims.len()) as u64;
    (all > 0).then(|| share(u64::from(a.well_evidenced + b.well_evidenced), all))
}
