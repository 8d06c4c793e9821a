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

    /// Ten of one capability each, of which one names the year before the newest that the others tell of, one none and one a plan.
    #[test]
    fn what_was_last_heard_of_long_ago_counts_less() {
        let text = |place: usize| match place {
            0 => "In 2024.",
            1 => "",
            2 => "By 2031.",
            _ => "In 2025.",
        };
        let organisation = |place: usize| json!({"id": place.to_string(), "name": place.to_string(), "country": "ID", "capabilities": [{"capability": "c", "engagement": "produce", "claim": text(place)}]});
        let engine = engine_of(json!({
            "format": "padan-dataset", "version": 1, "as_of": "2026-11-22", "capabilities": [{"id": "c", "label": "C"}],
            "topics": [{"id": "t", "title": "T", "elements": [{"id": "e", "title": "E", "weight": 1, "capabilities": [{"capability": "c", "fit": 1.0}]}]}],
            "organisations": (0..10).map(organisation).collect::<Vec<_>>(),
        }));
        assert_eq!(engine.corpus().newest_year, Some(2025));
        let table = engine.table(0).unwrap_or_default();
        let parts: Vec<u32> = table.profiles.iter().map(|profile| profile.track_parts[2]).collect();
        assert_eq!(
            parts[..3],
            [ONE - factors::HEARD_YEARLY, factors::HEARD_UNKNOWN, factors::HEARD_UNKNOWN].map(|weight| times(parts[3], weight))
        );
    }
}
