//! Laws of gaps: they agree with the overview, and nobody is named twice.

use super::factors;
use super::gaps::{NEAR, gaps};
use super::overview::overview;
use super::selection::{Circle, Selection};
use super::testing::{Sketch, engine};
use crate::dataset::Engagement;
use crate::order::distinct;
use proptest::prelude::*;

proptest! {
    #[test]
    fn gaps_name_all_and_nobody_else(sketch in Sketch::any(14), number in 0usize..3) {
        let engine = engine(&sketch);
        let Some(table) = engine.table(0) else { return Ok(()) };
        let dataset = engine.dataset();
        let selection = Selection { circle: Circle::ALL[number], ..Selection::default() };
        let found = gaps(&engine, &table, &selection);
        let known = overview(&engine, &table, &selection);
        for (element, (gap, known)) in found.elements.iter().zip(&known.elements).enumerate() {
            prop_assert_eq!(&gap.suppliers, &known.suppliers);
            prop_assert_eq!(gap.is_gap(), known.states.len() < 2);
            prop_assert_eq!(gap.told(0, element).is_some(), gap.is_gap());
            for (place, profile) in table.profiles.iter().enumerate() {
                let supplies = profile.strengths[element] >= factors::SUPPLIED && dataset.organisations[place].ranked;
                let member = dataset.states[dataset.organisations[place].state].member;
                let selected = match selection.circle { Circle::Members => member, Circle::Partners => !member, Circle::All => true };
                prop_assert_eq!(gap.suppliers.contains(&place), supplies && selected);
                prop_assert_eq!(gap.outside.contains(&place), supplies && !selected && !member);
                let state = dataset.organisations[place].state;
                let is_near = (1..factors::SUPPLIED).contains(&profile.strengths[element]) && dataset.organisations[place].ranked;
                let fits = &dataset.topics[0].elements[element].fits;
                let general = profile.strengths[element] == 0 && dataset.organisations[place].ranked
                    && dataset.organisations[place].claims.iter().any(|claim| fits.iter().any(|fit| fit.general && fit.capability == claim.capability));
                let expected = (is_near && selected || general && (selected || !member)) && !gap.states.contains(&state);
                prop_assert!(gap.near.len() == NEAR || gap.near.contains(&place) == expected);
                prop_assert!(!gap.near.contains(&place) || expected);
            }
            prop_assert!(gap.near.is_sorted_by_key(|&place| core::cmp::Reverse(table.profiles[place].strengths[element])));
        }
        prop_assert!(found.common_users.is_sorted_by_key(|used| (core::cmp::Reverse(used.states.len()), used.capability)));
        for capability in 0..dataset.capabilities.len() {
            let used = found.common_users.iter().find(|used| used.capability == capability);
            let users: Vec<usize> = selection.of(dataset).into_iter().filter(|&place| {
                dataset.organisations[place].claims.iter().any(|claim| claim.capability == capability && claim.engagement == Engagement::Operate)
            }).collect();
            let states = distinct(users.iter().map(|&place| dataset.organisations[place].state));
            prop_assert_eq!(used.is_some(), table.plan.lists(capability) && states.len() >= 2);
            if let Some(used) = used {
                prop_assert_eq!((&used.organisations, &used.states), (&users, &states));
            }
        }
    }
}
