//! Value chain: the stages from research to operation and the parts (who knows, makes, uses) that the two span; and whether
//! those who would use the result take part.

use super::{Pair, Side};
use crate::arithmetic::ONE;
use crate::dataset::Role;
use crate::matching::factors;

/// Stages there are, see [`crate::matching::profile::STAGES`].
const STAGES: u32 = 5;
const ROLES: u32 = 3;
/// The bit of those who use.
const USES: u8 = 4;

/// The span in millionths: half for stages, half for parts.
pub fn span(pair: &Pair<'_>) -> u32 {
    span_of(pair.a.profile.stages | pair.b.profile.stages, role(pair.a) | role(pair.b))
}

/// The span of stages and parts, given as bits.
pub fn span_of(stages: u8, roles: u8) -> u32 {
    stages.count_ones() * (ONE / 2 / STAGES) + roles.count_ones() * (ONE / 2) / ROLES
}

/// Whether those who would use the result take part, in millionths.
pub fn users(pair: &Pair<'_>) -> u32 {
    users_of(role(pair.a), role(pair.b))
}

/// Whether a side would use the result: its part is to use, and it has a claim in the topic.
pub fn is_user(side: Side<'_>) -> bool {
    role(side) == USES
}

/// Whether those who would use the result take part, the parts of both sides given as bits.
pub fn users_of(one: u8, other: u8) -> u32 {
    factors::USERS[[one, other].iter().filter(|&&role| role & USES != 0).count()]
}

/// The part of a side as a bit; a body with nothing in the topic plays none.
pub fn role(side: Side<'_>) -> u8 {
    match side.portrait.role {
        _ if side.profile.claims.is_empty() => 0,
        None => 0,
        Some(Role::Knows) => 1,
        Some(Role::Makes) => 2,
        Some(Role::Uses) => USES,
    }
}
