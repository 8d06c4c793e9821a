//! What organisations of two states add to each other on average: of each pair that may be made, what the side that gains less gains
//! of the topic.
//!
//! That is what the two cover together less what the better of them covers alone, so its sum over all pairs needs only sums of the
//! greater of two numbers. Sorted lists give those without walking through the pairs.

use super::Group;
use crate::arithmetic::{ONE, share};
use crate::dataset::Dataset;
use crate::matching::{Engine, TopicTable};
use std::collections::BTreeMap;

/// A sum over pairs, and how many there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mean {
    /// Sum of the gains in millionths of millionths.
    sum: u128,
    /// Pairs behind it.
    pub pairs: u64,
}

impl Mean {
    /// The mean in millionths of a topic, rounded down; `None` where there is no pair.
    pub fn value(self) -> Option<u32> {
        let whole = u128::from(self.pairs) * u128::from(ONE);
        let mean = self.sum.checked_div(whole)?;
        Some(share(u64::try_from(mean).unwrap_or(u64::MAX), u64::from(ONE)))
    }

    /// The mean over the pairs of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { sum: self.sum + other.sum, pairs: self.pairs + other.pairs }
    }

    fn without(self, other: Self) -> Self {
        Self { sum: self.sum.saturating_sub(other.sum), pairs: self.pairs.saturating_sub(other.pairs) }
    }
}

/// Organisations in one topic as sorted numbers.
#[derive(Debug, Clone, Default)]
struct Sorted {
    /// By element: strength times weight.
    elements: Vec<Vec<u64>>,
    /// What each covers alone, not rounded.
    reach: Vec<u64>,
}

impl Sorted {
    fn of(table: &TopicTable, places: impl Iterator<Item = usize>) -> Self {
        let mut sorted = Self { elements: vec![Vec::new(); table.plan.weights.len()], reach: Vec::new() };
        for place in places {
            let parts = table.plan.weights.iter().zip(&table.profiles[place].strengths);
            let mut reach = 0;
            for (list, (&weight, &strength)) in sorted.elements.iter_mut().zip(parts) {
                let part = u64::from(weight) * u64::from(strength);
                list.push(part);
                reach += part;
            }
            sorted.reach.push(reach);
        }
        for list in sorted.elements.iter_mut().chain([&mut sorted.reach]) {
            list.sort_unstable();
        }
        sorted
    }

    /// Sum of the gains over all pairs of one of each.
    fn mean(&self, other: &Self) -> Mean {
        let together: u128 = self.elements.iter().zip(&other.elements).map(|(ours, theirs)| greater(ours, theirs)).sum();
        let alone = greater(&self.reach, &other.reach);
        Mean { sum: together.saturating_sub(alone), pairs: self.reach.len() as u64 * other.reach.len() as u64 }
    }
}

/// The sum of the greater number over all pairs of one of each of two sorted lists.
fn greater(ours: &[u64], theirs: &[u64]) -> u128 {
    let one_way = |ours: &[u64], theirs: &[u64], is_taken: fn(u64, u64) -> bool| {
        let (mut below, mut sum) = (0, 0u128);
        for &own in ours {
            while theirs.get(below).is_some_and(|&other| is_taken(other, own)) {
                below += 1;
            }
            sum += u128::from(own) * below as u128;
        }
        sum
    };
    // Where two are equal, ours counts.
    one_way(ours, theirs, |other, own| other <= own) + one_way(theirs, ours, |own, other| own < other)
}

/// What the states' organisations add to each other in one topic.
pub struct Gains {
    groups: Vec<Sorted>,
    /// Those of one owner by owner and group: they are never paired.
    owned: Vec<BTreeMap<usize, Sorted>>,
    /// Two that own each other stand under two owners.
    twice: Vec<(usize, usize, Mean)>,
}

impl Gains {
    /// Makes the groups ready in a topic; only organisations with a claim in it count.
    pub fn new(engine: &Engine, table: &TopicTable, groups: &[Group]) -> Self {
        let dataset = engine.dataset();
        let active: Vec<Vec<usize>> = groups.iter().map(|group| active(table, group)).collect();
        let mut owners: BTreeMap<&str, BTreeMap<usize, std::collections::BTreeSet<usize>>> = BTreeMap::new();
        for (group, places) in active.iter().enumerate() {
            for &place in places {
                if let Some(parent) = dataset.organisations[place].parent.as_deref() {
                    owners.entry(parent).or_default().entry(group).or_default().insert(place);
                }
            }
        }
        let mut twice = Vec::new();
        for (group, places) in active.iter().enumerate() {
            for &place in places {
                let entry = &dataset.organisations[place];
                if let Some(owned) = owners.get_mut(entry.id.as_str()) {
                    owned.entry(group).or_default().insert(place);
                }
                if let Some((other_group, other)) = owns_its_owner(dataset, place, &active) {
                    let one = |place| Sorted::of(table, core::iter::once(place));
                    twice.push((group, other_group, one(place).mean(&one(other))));
                }
            }
        }
        let owned = owners.into_values().filter(|groups| groups.len() > 1);
        let owned = owned.map(|groups| groups.into_iter().map(|(group, places)| (group, Sorted::of(table, places.into_iter()))).collect());
        let owned = owned.collect();
        let groups = active.into_iter().map(|places| Sorted::of(table, places.into_iter())).collect();
        Self { groups, owned, twice }
    }

    /// The mean over the pairs of one of each of two groups that may be made.
    pub fn between(&self, one: usize, other: usize) -> Mean {
        let (Some(ours), Some(theirs)) = (self.groups.get(one), self.groups.get(other)) else { return Mean::default() };
        let kin = self.owned.iter().filter_map(|owned| Some(owned.get(&one)?.mean(owned.get(&other)?)));
        // Of each such two both ways are met; taken off under both owners, they are put back once.
        let back = self.twice.iter().filter(|&&(from, to, _)| (from, to) == (one, other)).map(|&(.., mean)| mean);
        ours.mean(theirs).and(back.fold(Mean::default(), Mean::and)).without(kin.fold(Mean::default(), Mean::and))
    }
}

/// The organisations of a group with a claim in the topic, ascending.
pub fn active(table: &TopicTable, group: &Group) -> Vec<usize> {
    let is_active = |&place: &usize| table.profiles.get(place).is_some_and(|profile| !profile.claims.is_empty());
    group.organisations.iter().copied().filter(is_active).collect()
}

/// Where an organisation's owner is owned by it in turn: the owner and its group.
fn owns_its_owner(dataset: &Dataset, place: usize, active: &[Vec<usize>]) -> Option<(usize, usize)> {
    let entry = &dataset.organisations[place];
    let owner = dataset.organisation(entry.parent.as_deref()?)?;
    (owner != place && dataset.organisations[owner].parent.as_ref() == Some(&entry.id)).then_some(())?;
    let group = active.iter().position(|places| places.binary_search(&owner).is_ok())?;
    Some((group, owner))
}
