//! Laws of teams: equal to trying all of them, bounds that hold, wishes that are obeyed.

use super::{Answer, Search, Team, Wish};
use crate::matching::selection::{Circle, Selection};
use crate::matching::testing::{Sketch, engine, engine_of};
use crate::matching::{Engine, Progress, TopicTable};
use crate::message::Message;
use core::cmp::Reverse;
use proptest::prelude::*;
use serde_json::json;

/// Organisations as proptest draws them: state, owner, strengths.
type Drawn = Vec<(usize, Option<usize>, Vec<u32>)>;

const STATES: [&str; 5] = ["ID", "LA", "MY", "TL", "VN"];

/// A dataset and a topic whose strengths are given; the last state is a partner.
fn given(weights: &[u32], drawn: &Drawn) -> (Engine, TopicTable) {
    let organisations: Vec<_> = drawn
        .iter()
        .enumerate()
        .map(|(place, (state, owner, _))| {
            json!({"id": format!("o{place:04}"), "name": "An example", "country": STATES[*state],
                   "parent": owner.map(|owner| format!("o{owner:04}"))})
        })
        .collect();
    let states = STATES.map(|code| json!({"code": code, "name": code, "membership": if code == "VN" { "partner" } else { "member" }}));
    let engine = engine_of(json!({"format": "padan-dataset", "version": 1, "member_states": states, "organisations": organisations}));
    let mut table = TopicTable::default();
    table.plan.weights = weights.to_vec();
    for (_, _, strengths) in drawn {
        let mut profile = crate::matching::profile::Profile::default();
        profile.strengths.clone_from(strengths);
        table.profiles.push(profile);
    }
    (engine, table)
}

fn strength() -> impl Strategy<Value = u32> {
    prop_oneof![3 => Just(0u32), 1 => Just(250_000), 1 => Just(600_000), 1 => Just(1_000_000), 1 => 0u32..=1_000_000]
}

fn weights(elements: usize) -> Vec<u32> {
    let raw: Vec<u64> = (0..elements as u64).map(|element| element % 3).collect();
    crate::arithmetic::apportion(1_000_000, &raw).unwrap_or_else(|| vec![1_000_000; elements])
}

prop_compose! {
    fn drawn(most: usize, elements: usize)(list in prop::collection::vec(
        (0usize..STATES.len(), prop::option::weighted(0.2, 0..most), prop::collection::vec(strength(), elements)), 0..most)) -> Drawn {
        list
    }
}

prop_compose! {
    fn wish(most: usize)(
        level in prop_oneof![Just(0u32), Just(800_000), Just(1_000_000), 0u32..=1_000_000],
        max in 1usize..6,
        min_states in 0usize..5,
        required in prop::collection::vec(0..most, 0..3),
        vetoed in prop::collection::vec(0..most, 0..3),
        one_per_state in any::<bool>(),
        circle in prop::sample::select(Circle::ALL.to_vec()),
    ) -> Wish {
        let required = if level % 2 == 0 { required } else { Vec::new() };
        let selection = Selection { circle, ..Selection::default() };
        Wish { level, max, min_states, required, vetoed, one_per_state, selection }
    }
}

fn coverage(table: &TopicTable, members: &[usize]) -> u64 {
    table.plan.weights.iter().enumerate().fold(0, |sum, (element, &weight)| {
        let best = members.iter().map(|&member| table.profiles[member].strengths[element]).max().unwrap_or(0);
        sum + u64::from(weight) * u64::from(best)
    })
}

/// Whether a wish may be met by these members.
fn allowed(engine: &Engine, wish: &Wish, members: &[usize]) -> bool {
    let dataset = engine.dataset();
    let state = |&member: &usize| dataset.organisations[member].state;
    let apart = members.iter().enumerate().all(|(number, &a)| {
        members[number + 1..].iter().all(|&b| !(engine.one_owner(a, b) || wish.one_per_state && state(&a) == state(&b)))
    });
    let counted = |state: &usize| dataset.states[*state].member || wish.selection.circle == Circle::Partners;
    let states = crate::order::distinct(members.iter().map(state).filter(counted)).len();
    apart && !members.is_empty() && members.len() <= wish.max && states >= wish.min_states
}

/// The best team by trying all, or `None` where there is none.
fn brute_force(engine: &Engine, table: &TopicTable, wish: &Wish) -> Option<Vec<usize>> {
    let required = crate::order::distinct(wish.required.iter().copied());
    let candidates: Vec<usize> = wish
        .selection
        .of(engine.dataset())
        .into_iter()
        .filter(|place| !wish.vetoed.contains(place) && !required.contains(place) && coverage(table, &[*place]) > 0)
        .collect();
    let mut best = None;
    for chosen in 0u32..1 << candidates.len() {
        if chosen.count_ones() as usize + required.len() > wish.max {
            continue;
        }
        let joined = candidates.iter().enumerate().filter(|(bit, _)| chosen >> bit & 1 == 1).map(|(_, &place)| place);
        let members = crate::order::distinct(required.iter().copied().chain(joined));
        if !allowed(engine, wish, &members) {
            continue;
        }
        let covers = coverage(table, &members);
        let reached = covers >= u64::from(wish.level) * 1_000_000;
        let alone: u64 = members.iter().map(|&member| coverage(table, &[member])).sum();
        let size = Reverse(members.len());
        let key = if reached { (true, (size, covers), (Reverse(0), 0)) } else { (false, (Reverse(0), covers), (size, 0)) };
        let key = (key, alone, Reverse(members.clone()));
        if best.as_ref().is_none_or(|(other, _)| key > *other) {
            best = Some((key, members));
        }
    }
    best.map(|(_, members)| members)
}

fn finish(mut search: Search) -> Option<Answer> {
    while search.step(1_000_000) == Progress::Working {}
    search.answer()
}

/// Compares a search with trying all, and the bounds of a search that was stopped with what is true.
fn compare(engine: &Engine, table: &TopicTable, wish: &Wish, stop: u64) -> Result<(), TestCaseError> {
    let known = table.profiles.len();
    let required: Vec<usize> = wish.required.iter().copied().filter(|&place| place < known).collect();
    let wish = Wish { required: required.clone(), ..wish.clone() };
    let Ok(mut search) = Search::new(engine, table, &wish) else {
        // A wish that is refused is one that nobody can meet.
        let vetoed = required.iter().any(|place| wish.vetoed.contains(place));
        prop_assert!(vetoed || wish.min_states > wish.max || brute_force(engine, table, &wish).is_none());
        return Ok(());
    };
    let best = brute_force(engine, table, &wish);
    let answer = finish(search.clone());
    prop_assert_eq!(answer.as_ref().map(|answer| &answer.members), best.as_ref());
    let early = search.step(stop);
    let stopped = search.answer();
    if early == Progress::Done {
        prop_assert_eq!(&stopped, &answer);
    }
    for told in [answer, stopped].into_iter().flatten() {
        let Some(best) = &best else { return Err(TestCaseError::fail("a team where there is none")) };
        prop_assert!(allowed(engine, &wish, &told.members));
        prop_assert!(required.iter().all(|place| told.members.contains(place)));
        prop_assert!(!told.members.iter().any(|place| wish.vetoed.contains(place)));
        prop_assert_eq!(u64::from(told.coverage), coverage(table, &told.members) / 1_000_000);
        prop_assert_eq!(told.reached, told.coverage >= wish.level);
        prop_assert!(!told.optimal || told.members == *best);
        // No team of so many covers more than the bounds say.
        let bounds = [Some((told.size, told.upper_bound)), told.fewer];
        for (size, bound) in bounds.into_iter().flatten() {
            let most = Wish { max: size, level: 1_000_000, ..wish.clone() };
            let covered = brute_force(engine, table, &most).map_or(0, |members| coverage(table, &members));
            prop_assert!(!told.optimal || covered / 1_000_000 == u64::from(bound), "{covered} with {size}: {told:?}");
            prop_assert!(covered / 1_000_000 <= u64::from(bound), "{covered} with {size} above {bound}: {told:?}");
        }
        prop_assert!(told.upper_bound >= told.coverage && (!told.optimal || told.upper_bound == told.coverage));
        if let Some((size, bound)) = told.fewer {
            prop_assert!(bound <= wish.level && size < wish.max);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn teams_equal_brute_force(drawn in drawn(11, 4), wish in wish(11), stop in 0u64..40) {
        let (engine, table) = given(&weights(4), &drawn);
        compare(&engine, &table, &wish, stop)?;
    }

    #[test]
    fn teams_of_many_elements_equal_brute_force(drawn in drawn(10, 8), wish in wish(10), stop in 0u64..40) {
        let (engine, table) = given(&weights(8), &drawn);
        compare(&engine, &table, &wish, stop)?;
    }

    #[test]
    fn teams_of_datasets_equal_brute_force(sketch in Sketch::any(10), wish in wish(10), stop in 0u64..40) {
        let engine = engine(&sketch);
        let Some(table) = engine.table(0) else { return Ok(()) };
        compare(&engine, &table, &wish, stop)?;
    }
}

proptest! {
    #[test]
    fn credits_sum_to_the_coverage(sketch in Sketch::any(10), members in prop::collection::vec(0usize..12, 0..6)) {
        let engine = engine(&sketch);
        let Some(table) = engine.table(0) else { return Ok(()) };
        let team = Team::new(&engine, &table, &members);
        prop_assert_eq!(team.credits.iter().sum::<u32>(), team.coverage);
        prop_assert_eq!(team.elements.iter().map(|element| element.credit).sum::<u32>(), team.coverage);
        prop_assert_eq!(u64::from(team.coverage), coverage(&table, &team.members) / 1_000_000);
        prop_assert_eq!(team.lead_reason().is_none(), team.members.is_empty());
        let leads = |place: usize| team.credits[place] <= team.credits[team.lead];
        prop_assert!((0..team.members.len()).all(leads));
        let uncovered: Vec<usize> = team.uncovered().collect();
        for (element, told) in team.elements.iter().enumerate() {
            prop_assert_eq!(uncovered.contains(&element), told.best < crate::matching::factors::SUPPLIED);
        }
    }
}

/// A dataset of so many organisations, from a function of their number.
fn many(count: usize, elements: usize, one: impl Fn(usize) -> (usize, Vec<u32>)) -> (Engine, TopicTable) {
    let drawn = (0..count)
        .map(|number| {
            let (state, strengths) = one(number);
            (state, None, strengths)
        })
        .collect();
    given(&vec![1_000_000 / u32::try_from(elements).unwrap_or(1); elements], &drawn)
}

#[test]
fn hard_instances_end() -> Result<(), Message> {
    let equal = many(1000, 8, |number| (number % 4, vec![100_000; 8]));
    let saturated = many(1000, 8, |number| (number % 4, vec![1_000_000; 8]));
    let dominant = many(1000, 8, |number| {
        (usize::from(number % 100 == 0), (0..8).map(|e| u32::try_from((number * (e + 3)) % 7).unwrap_or(0) * 100_000).collect())
    });
    let one_domain = many(1000, 8, |number| (number % 4, (0..8).map(|e| if number % 8 == e { 900_000 } else { 100_000 }).collect()));
    let cases = [(equal, 2, 100_000), (saturated, 2, 1_000_000), (dominant, 2, 0), (one_domain, 4, 0)];
    for (number, ((engine, table), states, covered)) in cases.into_iter().enumerate() {
        let mut search = Search::new(&engine, &table, &Wish { min_states: states, max: 4, ..Wish::default() })?;
        assert_eq!(search.step(20_000), Progress::Done, "case {number}");
        let answer = search.answer();
        let proven = answer.as_ref().is_some_and(|answer| answer.optimal && (covered == 0 || answer.coverage == covered));
        assert!(proven, "case {number}: {answer:?}");
    }
    Ok(())
}

#[test]
fn wishes_that_contradict_themselves_are_told() {
    let drawn: Drawn = vec![(0, None, vec![1_000_000]), (0, Some(0), vec![1_000_000]), (1, None, vec![1_000_000])];
    let (engine, table) = given(&[1_000_000], &drawn);
    let key = |wish: Wish| Search::new(&engine, &table, &wish).err().map(|told| told.key);
    let base = || Wish { min_states: 1, ..Wish::default() };
    assert_eq!(key(base()), None);
    assert_eq!(key(Wish { max: 0, ..base() }), Some("finding-team-nobody"));
    assert_eq!(key(Wish { level: 1_000_001, ..base() }), Some("finding-team-level"));
    assert_eq!(key(Wish { min_states: 6, ..base() }), Some("finding-team-states"));
    assert_eq!(key(Wish { required: vec![0, 2], max: 1, ..base() }), Some("finding-team-required"));
    assert_eq!(key(Wish { required: vec![0], vetoed: vec![0], ..base() }), Some("finding-team-both"));
    assert_eq!(key(Wish { required: vec![0, 1], ..base() }), Some("finding-team-one-owner"));
}

#[test]
fn one_state_only_and_nobody_at_all() -> Result<(), Message> {
    let (engine, table) = given(&[1_000_000], &vec![(0, None, vec![1_000_000])]);
    let search = Search::new(&engine, &table, &Wish::default())?;
    assert_eq!(search.nobody(&Wish::default()).key, "finding-team-few-states");
    assert_eq!((search.states_known(), finish(search)), (1, None));
    let nobody = Search::new(&Engine::default(), &TopicTable::default(), &Wish { min_states: 0, level: 0, ..Wish::default() });
    assert_eq!(nobody.ok().and_then(finish), None);
    Ok(())
}
