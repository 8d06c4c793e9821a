//! Laws of the matrix of states: each measure is what plain loops over all pairs give, and the order of clusters is always the same.

use super::account::{account, known_in};
use super::cluster::{ALIKE, clusters};
use super::matrix::{Asked, Cell, Matrix, Measure, Search};
use super::mix::Mix;
use super::{Group, groups};
use crate::dataset::Engagement;
use crate::matching::factors::SUPPLIED;
use crate::matching::rank::all_pairs;
use crate::matching::selection::{Circle, Selection};
use crate::matching::testing::{Sketch, engine};
use crate::matching::{Engine, TopicTable};
use crate::order::distinct;
use proptest::prelude::*;

fn worked_out(engine: &Engine, selection: &Selection, topic: Option<usize>, measure: Measure) -> Matrix {
    let mut search = Search::new(engine, Asked { measure, topic, selection: selection.clone() });
    while let Some(topic) = search.topic() {
        let table = engine.table(topic).unwrap_or_default();
        search.step(engine, &table);
    }
    search.matrix().clone()
}

/// The gain of a pair in millionths of millionths, without rounding.
fn gain(table: &TopicTable, a: usize, b: usize) -> u128 {
    let (ours, theirs) = (&table.profiles[a].strengths, &table.profiles[b].strengths);
    let sum =
        |of: &dyn Fn(usize) -> u32| table.plan.weights.iter().enumerate().map(|(e, &w)| u128::from(w) * u128::from(of(e))).sum::<u128>();
    sum(&|e| ours[e].max(theirs[e])) - sum(&|e| ours[e]).max(sum(&|e| theirs[e]))
}

proptest! {
    #[test]
    fn best_pairs_of_states_equal_brute_force(sketch in Sketch::any(14), times in 1usize..3, number in 0usize..3) {
        let engine = engine(&sketch.repeated(times));
        let dataset = engine.dataset();
        let selection = Selection { circle: Circle::ALL[number], ..Selection::default() };
        let topics = (0..dataset.topics.len()).map(Some).chain([None]);
        for topic in topics {
            let found = worked_out(&engine, &selection, topic, Measure::Best);
            let asked = topic.map_or(0..dataset.topics.len(), |topic| topic..topic + 1);
            for (one, &state) in found.states.iter().enumerate() {
                for (other, &with) in found.states.iter().enumerate() {
                    let mut expected = Cell::default();
                    for topic in asked.clone() {
                        let Some(table) = engine.table(topic) else { continue };
                        let pairs = all_pairs(&engine, &table, &selection, 0);
                        let states = |pair: &crate::matching::rank::RankedPair| distinct([pair.a, pair.b].map(|place| dataset.organisations[place].state));
                        let best = pairs.into_iter().find(|pair| states(pair) == distinct([state, with]) && one != other);
                        if let Some(pair) = best.filter(|pair| Some(pair.score.total()) > expected.value) {
                            expected = Cell { value: Some(pair.score.total()), best: Some((topic, pair)) };
                        }
                    }
                    prop_assert_eq!(found.cell(one, other), expected);
                }
            }
        }
    }

    #[test]
    fn mean_gains_equal_brute_force(sketch in Sketch::any(14)) {
        let engine = engine(&sketch);
        let dataset = engine.dataset();
        let selection = Selection { circle: Circle::All, ..Selection::default() };
        for topic in (0..dataset.topics.len()).map(Some).chain([None]) {
            let found = worked_out(&engine, &selection, topic, Measure::Gain);
            let asked = topic.map_or(0..dataset.topics.len(), |topic| topic..topic + 1);
            for (one, &state) in found.states.iter().enumerate() {
                for (other, &with) in found.states.iter().enumerate().filter(|&(other, _)| other != one) {
                    let (mut sum, mut pairs) = (0u128, 0u128);
                    for table in asked.clone().filter_map(|topic| engine.table(topic)) {
                        let active = |state: usize| (0..table.profiles.len()).filter(move |&place| dataset.organisations[place].state == state).filter(|&place| dataset.organisations[place].ranked && !table.profiles[place].claims.is_empty()).collect::<Vec<_>>();
                        for a in active(state) {
                            for b in active(with).into_iter().filter(|&b| engine.may_pair(a, b)) {
                                sum += gain(&table, a, b);
                                pairs += 1;
                            }
                        }
                    }
                    let expected = sum.checked_div(pairs * 1_000_000).and_then(|mean| u32::try_from(mean).ok());
                    prop_assert_eq!(found.cell(one, other).value, expected, "{} pairs", pairs);
                }
            }
        }
    }

    #[test]
    fn mixes_count_organisations_and_are_compared_both_ways(sketch in Sketch::any(14)) {
        let engine = engine(&sketch);
        let dataset = engine.dataset();
        let selection = Selection { circle: Circle::All, ..Selection::default() };
        let found = groups(&engine, &selection);
        prop_assert_eq!(found.iter().map(|group| group.organisations.len()).sum::<usize>(), selection.of(dataset).len());
        let Some(table) = engine.table(0) else { return Ok(()) };
        for group in &found {
            let mix = Mix::in_topic(&table, group);
            for (element, &count) in mix.counts.iter().enumerate() {
                let suppliers = group.organisations.iter().filter(|&&place| table.profiles[place].strengths[element] >= SUPPLIED).count();
                prop_assert_eq!(count, suppliers as u64);
            }
            let all = Mix::in_all(&engine, group);
            for (domain, &count) in all.counts.iter().enumerate() {
                let does = |&&place: &&usize| dataset.organisations[place].claims.iter().any(|claim| claim.engagement != Engagement::Announced && dataset.capabilities[claim.capability].domain == domain);
                prop_assert_eq!(count, group.organisations.iter().filter(does).count() as u64);
            }
            let known = all.counts.iter().any(|&count| count > 0);
            prop_assert_eq!(all.likeness(&all), known.then_some(1_000_000));
            for other in &found {
                let other = Mix::in_all(&engine, other);
                prop_assert_eq!(all.likeness(&other), other.likeness(&all));
            }
        }
        let alike = worked_out(&engine, &selection, Some(0), Measure::Likeness);
        for (one, group) in found.iter().enumerate() {
            let active: Vec<usize> = group.organisations.iter().copied().filter(|&place| !table.profiles[place].claims.is_empty()).collect();
            prop_assert_eq!(alike.known[one], active.len());
            prop_assert_eq!(distinct(known_in(&engine, &table, &group.organisations)), active);
            for (other, with) in found.iter().enumerate().filter(|&(other, _)| other != one) {
                let expected = Mix::in_topic(&table, group).likeness(&Mix::in_topic(&table, with));
                prop_assert_eq!(alike.cell(one, other).value, expected);
            }
        }
    }

    #[test]
    fn clusters_hold_each_once_and_ask_for_no_scale(values in prop::collection::vec(prop::option::weighted(0.9, 0u32..=1_000_000), 36)) {
        let likeness = |one: usize, other: usize| values[one.min(other) * 6 + one.max(other)];
        let found = clusters(6, likeness);
        let mut all: Vec<usize> = found.iter().flatten().copied().collect();
        all.sort_unstable();
        prop_assert_eq!(all, (0..6).collect::<Vec<_>>());
        prop_assert_eq!(&found, &clusters(6, likeness), "the same again");
        for cluster in found.iter().filter(|cluster| cluster.len() == 2) {
            prop_assert!(likeness(cluster[0], cluster[1]) >= Some(ALIKE));
        }
    }

    #[test]
    fn an_account_names_the_own_and_what_others_use_too(sketch in Sketch::any(14)) {
        let engine = engine(&sketch);
        let dataset = engine.dataset();
        for state in 0..dataset.states.len() {
            let found = account(&engine, state, &Selection::default());
            let own: Vec<usize> = (0..dataset.organisations.len()).filter(|&place| dataset.organisations[place].state == state && dataset.organisations[place].ranked).collect();
            prop_assert_eq!(distinct(found.organisations), own);
            for capability in 0..dataset.capabilities.len() {
                let uses = |place: usize| dataset.organisations[place].ranked && dataset.organisations[place].claims.iter().any(|claim| claim.capability == capability && claim.engagement == Engagement::Operate);
                let users: Vec<usize> = (0..dataset.organisations.len()).filter(|&place| uses(place) && (dataset.states[dataset.organisations[place].state].member || dataset.organisations[place].state == state)).collect();
                let states = distinct(users.iter().map(|&place| dataset.organisations[place].state));
                let used = found.common.iter().find(|used| used.capability == capability);
                prop_assert_eq!(used.is_some(), states.len() >= 2 && states.contains(&state));
                if let Some(used) = used {
                    prop_assert_eq!((&used.organisations, &used.states), (&users, &states));
                }
            }
        }
    }
}

#[test]
fn states_of_like_mixes_stand_together() {
    // 0 and 2 are alike, 1 and 3 are alike, 4 is known for nothing.
    let mixes = [[4, 1, 0], [0, 1, 5], [8, 2, 0], [0, 0, 3], [0, 0, 0]].map(|counts| Mix { counts: counts.to_vec() });
    let found = clusters(mixes.len(), |one, other| mixes[one].likeness(&mixes[other]));
    assert_eq!(found, [vec![0, 2], vec![1, 3], vec![4]]);
}

#[test]
fn keys_lead_to_every_cell_and_to_none_of_a_state_with_itself() {
    // Of two states both cells say the same, and there is no way between them.
    for count in 3..6 {
        let mut reached = vec![(0, 1)];
        let mut next = 0;
        while let Some(&at) = reached.get(next) {
            next += 1;
            for key in ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] {
                let to = super::matrix::moved(at, key, count).unwrap_or(at);
                assert!(to.0 != to.1 && to.0.max(to.1) < count, "{at:?} {key} of {count}");
                if !reached.contains(&to) {
                    reached.push(to);
                }
            }
        }
        assert_eq!(reached.len(), count * (count - 1));
    }
}

#[test]
fn a_matrix_of_nobody_is_empty_and_thin() {
    let matrix = worked_out(&Engine::default(), &Selection::default(), None, Measure::Best);
    assert_eq!((matrix.states.len(), matrix.range()), (0, None));
    assert!(matrix.is_thin(0, 1));
    assert_eq!(matrix.cell(3, 4), Cell::default());
    assert_eq!(Group::default().organisations.len(), 0);
}
