//! Laws of substitutes: they agree with plain loops over everybody.

use super::TopicTable;
use super::factors::SUPPLIED;
use super::selection::{Circle, Selection};
use super::substitutes::substitutes;
use super::testing::{Sketch, engine};
use proptest::prelude::*;

proptest! {
    #[test]
    fn substitutes_equal_plain_loops(sketch in Sketch::any(10)) {
        let engine = engine(&sketch);
        let dataset = engine.dataset();
        let tables: Vec<TopicTable> = (0..dataset.topics.len()).filter_map(|topic| engine.table(topic)).collect();
        let selection = Selection { circle: Circle::All, ..Selection::default() };
        for own in 0..dataset.organisations.len() {
            let found = substitutes(&engine, &tables, own, &selection, usize::MAX);
            prop_assert!(found.is_sorted_by_key(|one| (core::cmp::Reverse(one.share), one.organisation)));
            for other in 0..dataset.organisations.len() {
                let (mut whole, mut common, mut elements) = (0u128, 0u128, Vec::new());
                for table in &tables {
                    for (element, weight) in table.plan.weights.iter().enumerate() {
                        let (ours, theirs) = (table.profiles[own].strengths[element], table.profiles[other].strengths[element]);
                        if ours >= SUPPLIED {
                            whole += u128::from(*weight) * u128::from(ours);
                            if theirs >= SUPPLIED {
                                common += u128::from(*weight) * u128::from(ours.min(theirs));
                                elements.push((table.topic, element));
                            }
                        }
                    }
                }
                let expected = other != own && !elements.is_empty() && dataset.organisations[other].ranked;
                let one = found.iter().find(|one| one.organisation == other);
                prop_assert_eq!(one.is_some(), expected);
                if let Some(one) = one {
                    // A weight of 0 leaves nothing to share.
                    prop_assert_eq!(u128::from(one.share), (common * 1_000_000).checked_div(whole).unwrap_or_default());
                    prop_assert_eq!(&one.elements, &elements);
                }
            }
        }
    }
}
