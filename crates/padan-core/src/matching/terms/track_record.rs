//! Track record: how much each has shown, saturating early and capped.

use super::Pair;

/// The mean of both track records in millionths.
pub fn share(pair: &Pair<'_>) -> u32 {
    u32::midpoint(pair.a.profile.track, pair.b.profile.track)
}

#[cfg(test)]
mod tests {
    use crate::arithmetic::{ONE, times};
    use crate::matching::factors;
    use crate::matching::testing::engine_of;
    use serde_json::json;

    /// Three of one capability each: in the topic, in the topic as near only, and elsewhere.
    #[test]
    fn what_was_shown_elsewhere_counts_half_without_a_claim_in_the_topic() {
        let organisation = |id: &str, capability: &str| json!({"id": id, "name": id, "country": "ID", "capabilities": [{"capability": capability, "engagement": "produce", "claim": id}]});
        let engine = engine_of(json!({
            "format": "padan-dataset", "version": 1,
            "capabilities": [
                {"id": "d", "label": "D", "children": [{"id": "d.c", "label": "C"}, {"id": "d.near", "label": "N"}]},
                {"id": "e", "label": "E", "children": [{"id": "e.far", "label": "F"}]},
            ],
            "topics": [{"id": "t", "title": "T", "elements": [{"id": "e", "title": "E", "weight": 1, "capabilities": [{"capability": "d.c", "fit": 1.0}]}]}],
            "organisations": [organisation("a", "d.c"), organisation("b", "d.near"), organisation("c", "e.far")],
        }));
        let table = engine.table(0).unwrap_or_default();
        let parts: Vec<u32> = table.profiles.iter().map(|profile| profile.track_parts[2]).collect();
        // One capability where the mean is one: a third, since a half is reached at twice the mean.
        assert!(parts[0].abs_diff(ONE / 3) <= 1, "{parts:?}");
        assert_eq!(parts[1..], [times(parts[0], factors::TRACK_ELSEWHERE); 2]);
    }
}
