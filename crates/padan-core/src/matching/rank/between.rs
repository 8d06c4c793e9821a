//! The best pair between two groups of organisations, when many groups are asked for: each is made ready once.

use super::RankedPair;
use super::best::Best;
use super::field::Field;
use super::pairs::Search;
use crate::matching::selection::Selection;
use crate::matching::{Engine, TopicTable};

/// Groups of organisations in one topic, made ready for asking for the best pair between two of them.
pub struct Groups {
    selection: Selection,
    fields: Vec<Field>,
}

impl Groups {
    /// No group yet. Of the selection only what it asks of pairs as a whole is looked at; who is in a group is given.
    pub fn new(selection: &Selection) -> Self {
        Self { selection: selection.clone(), fields: Vec::new() }
    }

    /// Adds a group, which gets the next number, from 0.
    pub fn add(&mut self, engine: &Engine, table: &TopicTable, organisations: &[usize]) {
        self.fields.push(Field::new(engine, table, &self.selection, organisations.iter().copied(), 0));
    }

    /// How many groups there are.
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The best pair of one of each of two groups, in the topic with which the groups were added; of equal ones that with the lower ids.
    /// `None` where no pair has more than `points` (in thousandths): the search then ends the sooner.
    ///
    /// Exact, as [`super::best_pairs`].
    pub fn best(&self, engine: &Engine, table: &TopicTable, [one, other]: [usize; 2], points: Option<u32>) -> Option<RankedPair> {
        let floor = points.map_or(0, |points| (u64::from(points) + 1) * 100);
        let (one, other) = (self.fields.get(one)?, self.fields.get(other)?);
        let mut search = Search::new(engine, table, &self.selection, Best::from(1, floor));
        search.between(one, other);
        search.best.into_sorted().pop().filter(|pair| points.is_none_or(|points| pair.score.total() > points))
    }
}
