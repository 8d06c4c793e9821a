//! Track record: how much each has shown, saturating early and capped.

use super::Pair;

/// The mean of both track records in millionths.
pub fn share(pair: &Pair<'_>) -> u32 {
    u32::midpoint(pair.a.profile.track, pair.b.profile.track)
}
