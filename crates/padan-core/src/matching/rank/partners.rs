//! The best partners of one organisation.

use crate::matching::score::PairScore;
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
pub fn best_partners<T: AsRef<TopicTable>>(
    engine: &Engine,
    tables: &[T],
    organisation: usize,
    selection: &Selection,
    k: usize,
    dial: u8,
) -> Vec<Partner> {
    let mut partners: Vec<Partner> = selection
        .of(engine.dataset())
        .into_iter()
        .filter(|&other| engine.may_pair(organisation, other))
        .filter_map(|other| best_topic(engine, tables, organisation, other))
        .collect();
    partners.sort_unstable_by_key(|partner| (Reverse(partner.score.key(dial)), partner.organisation));
    partners.truncate(k);
    partners
}

/// The topic in which two organisations have most points.
fn best_topic<T: AsRef<TopicTable>>(engine: &Engine, tables: &[T], organisation: usize, other: usize) -> Option<Partner> {
    let (a, b) = (organisation.min(other), organisation.max(other));
    let mut best: Option<Partner> = None;
    for table in tables.iter().map(AsRef::as_ref) {
        // A topic that cannot beat the best so far need not be worked out.
        if best.is_some_and(|best| engine.upper_bound(table, a, b).total() <= best.score.total()) {
            continue;
        }
        let score = engine.score(table, a, b);
        if best.is_none_or(|best| score.total() > best.score.total()) {
            best = Some(Partner { organisation: other, topic: table.topic, score });
        }
    }
    best
}
