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

/// Whether a side would use the result: its part is to use, and it has a claim in the topic that fits well enough.
pub fn is_user(side: Side<'_>) -> bool {
    role(side) == USES
}

/// Whether those who would use the result take part, the parts of both sides given as bits.
pub fn users_of(one: u8, other: u8) -> u32 {
    factors::USERS[[one, other].iter().filter(|&&role| role & USES != 0).count()]
}

/// The part of a side as a bit; a body with nothing in the topic plays none, nor does a user of things merely beside it.
pub fn role(side: Side<'_>) -> u8 {
    match side.portrait.role {
        _ if side.profile.claims.is_empty() => 0,
        None => 0,
        Some(Role::Knows) => 1,
        Some(Role::Makes) => 2,
        Some(Role::Uses) if side.profile.fit < factors::USER_FIT => 0,
        Some(Role::Uses) => USES,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::parts;
    use crate::matching::testing::engine_of;
    use serde_json::json;

    /// What the part of users has where an agency operates a thing of this fit and the other side makes it.
    fn users_at(fit: f64) -> Option<u32> {
        let engine = engine_of(json!({
            "format": "padan-dataset", "version": 1,
            "capabilities": [{"id": "d", "label": "D", "children": [{"id": "d.c", "label": "C"}]}],
            "topics": [{"id": "t", "title": "T", "elements": [{"id": "e", "title": "E", "weight": 1, "capabilities": [{"capability": "d.c", "fit": fit}]}]}],
            "organisations": [
                {"id": "a", "name": "a", "country": "ID", "kind": "agency", "capabilities": [{"capability": "d.c", "engagement": "operate", "claim": "Uses it."}]},
                {"id": "b", "name": "b", "country": "MY", "kind": "company", "capabilities": [{"capability": "d.c", "engagement": "produce", "claim": "Makes it."}]},
            ],
        }));
        let place = parts::all().iter().position(|part| part.id == "chain: users")?;
        parts::of(&engine, &engine.table(0)?, 0, 1)[place]
    }

    #[test]
    fn a_bystander_is_no_user() {
        assert_eq!(users_at(0.4), Some(factors::USERS[1]));
        assert_eq!(users_at(0.3), Some(factors::USERS[0]));
    }
}
