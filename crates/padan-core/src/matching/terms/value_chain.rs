//! Value chain: the stages from research to operation, and the parts (who knows, makes, uses), that the two span.

use super::{Pair, Side};
use crate::arithmetic::ONE;
use crate::dataset::Role;

/// Stages there are, see [`crate::matching::profile::STAGES`].
const STAGES: u32 = 5;
const ROLES: u32 = 3;

/// The span in millionths: half for stages, half for parts.
pub fn share(pair: &Pair<'_>) -> u32 {
    span(pair.a.profile.stages | pair.b.profile.stages, role(pair.a) | role(pair.b))
}

/// The span of stages and parts, given as bits.
pub fn span(stages: u8, roles: u8) -> u32 {
    stages.count_ones() * (ONE / 2 / STAGES) + roles.count_ones() * (ONE / 2) / ROLES
}

/// The part of a side as a bit; a body with nothing in the topic plays none.
pub fn role(side: Side<'_>) -> u8 {
    match side.portrait.role {
        _ if side.profile.claims.is_empty() => 0,
        None => 0,
        Some(Role::Knows) => 1,
        Some(Role::Makes) => 2,
        Some(Role::Uses) => 4,
    }
}
