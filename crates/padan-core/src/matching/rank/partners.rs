//! The best partners of one organisation.

use super::best::Best;
use crate::matching::bound::together;
use crate::matching::points::PairScore;
use crate::matching::profile::covered;
use crate::matching::selection::Selection;
use crate::matching::{Engine, TopicTable};
use std::cmp::Reverse;

/// A ranked partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Partner {
    /// Place of the partner.
    pub organisation: usize,
    /// Topic in which the two are best, or the one asked for.
    pub topic: usize,
    /// Terms of the pair; its first side is whoever's id comes first.
    pub score: PairScore,
}

/// The `k` best partners of an organisation among the selected ones, best first, ties by id.
///
/// With several tables each partner counts in the topic in which the pair has most points; of equal ones the first.
///
/// Exact: partners are tried in the order of what they can bring at most, until no later one can reach the `k`-th.
pub fn best_partners<T: AsRef<TopicTable>>(
    engine: &Engine,
    tables: &[T],
    organisation: usize,
    selection: &Selection,
    k: usize,
    dial: u8,
) -> Vec<Partner> {
    let tables: Vec<&TopicTable> = tables.iter().map(AsRef::as_ref).collect();
    // In which topic the two are best is decided by points, so the bound of the key has to be that of all topics.
    let mut most = vec![None; engine.dataset().organisations.len()];
    for table in &tables {
        let Some(own) = table.bounds.get(organisation) else { continue };
        for (most, other) in most.iter_mut().zip(&table.bounds) {
            *most = (*most).max(Some(own.alone(dial) + other.alone(dial)));
        }
    }
    let mut others: Vec<(Reverse<u64>, usize)> = selection
        .of(engine.dataset())
        .into_iter()
        .filter(|&other| engine.may_pair(organisation, other))
        .filter_map(|other| Some((Reverse(most[other]?), other)))
        .collect();
    others.sort_unstable();
    let mut best = Best::new(k);
    for (Reverse(most), other) in others {
        if !best.may_take(most) {
            break;
        }
        if let Some(partner) = best_topic(engine, &tables, organisation, other, |key| best.may_take(key), dial) {
            best.offer((partner.score.key(dial), Reverse(other)), partner);
        }
    }
    best.into_sorted()
}

/// The topic in which two organisations have most points; `None` where no topic's bound is worth the work.
fn best_topic(
    engine: &Engine,
    tables: &[&TopicTable],
    organisation: usize,
    other: usize,
    is_worth: impl Fn(u64) -> bool,
    dial: u8,
) -> Option<Partner> {
    let (a, b) = (organisation.min(other), organisation.max(other));
    let bound = |table: &TopicTable, dial| {
        let better = table.profiles[a].strengths.iter().zip(&table.profiles[b].strengths).map(|(&a, &b)| a.max(b));
        together(&table.bounds[a], &table.bounds[b], covered(&table.plan.weights, better), dial)
    };
    if !tables.iter().any(|table| is_worth(bound(table, dial))) {
        return None;
    }
    // The most promising topic first, so that most others need not be worked out; of equal points the first topic counts. No key
    // is above that of the points, so a topic whose points are too few for one need not be looked at at all.
    let mut promising: Vec<(Reverse<u64>, usize)> = (0..tables.len()).map(|place| (Reverse(bound(tables[place], 0)), place)).collect();
    promising.sort_unstable();
    let mut best: Option<(Reverse<u32>, usize, PairScore)> = None;
    for (Reverse(most), place) in promising {
        if !is_worth(most) || best.is_some_and(|(Reverse(points), ..)| most < u64::from(points) * 100) {
            break;
        }
        let score = engine.score(tables[place], a, b);
        let found = (Reverse(score.total()), place, score);
        if best.is_none_or(|best| (found.0, found.1) < (best.0, best.1)) {
            best = Some(found);
        }
    }
    best.map(|(_, place, score)| Partner { organisation: other, topic: tables[place].topic, score })
}
