//! What was worked out of the dataset in use, kept until it is another one.

use super::App;
use leptos::prelude::*;
use padan_core::document;
use padan_core::matching::TopicTable;
use padan_core::matching::rank::best_pairs;
use padan_core::matching::states::matrix::{Asked, Matrix};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Matrices of states that are kept.
const MATRICES: usize = 6;
/// Tables of topics of the person's own that are kept at once.
const OWN_TABLES: usize = 8;

impl App {
    /// Forgets what was worked out of a dataset that is another one now.
    pub(super) fn forget_tables(self) {
        self.tables.set_value(BTreeMap::new());
        self.best.set_value(BTreeMap::new());
        self.matrices.set_value(Vec::new());
    }

    /// All organisations in a topic; worked out when first asked for.
    pub fn table(self, topic: usize) -> Arc<TopicTable> {
        if let Some(table) = self.tables.with_value(|tables| tables.get(&topic).cloned()) {
            return table;
        }
        let table = Arc::new(self.engine().table(topic).unwrap_or_default());
        self.tables.update_value(|tables| drop(tables.insert(topic, table.clone())));
        table
    }

    /// A matrix of states that was worked out before.
    pub fn kept_matrix(self, asked: &Asked) -> Option<Arc<Matrix>> {
        self.matrices.with_value(|kept| kept.iter().find(|matrix| matrix.asked == *asked).cloned())
    }

    /// Keeps a matrix of states, in place of the one that was kept first where there are many.
    pub fn keep_matrix(self, matrix: Arc<Matrix>) {
        self.matrices.update_value(|kept| {
            if kept.len() == MATRICES {
                kept.remove(0);
            }
            kept.push(matrix);
        });
    }

    /// Takes a topic of the person's own into the engine, under the id that it has in addresses. Large: only chunks call it.
    pub fn take_in(self, topic: document::Topic) -> Option<usize> {
        let listed = self.with_dataset(|dataset| dataset.listed_topics().len());
        let place = self.original.try_update_value(|original| Arc::make_mut(original).take_in(topic))??;
        let original = self.original.get_value();
        if self.is_in_its_own_words() {
            self.engine.set_value(original);
        } else {
            self.engine.update_value(|engine| Arc::make_mut(engine).take_over_own(&original));
        }
        // Whoever tries many weights would fill the memory with tables.
        self.tables.update_value(|tables| {
            let own: Vec<usize> = tables.range(listed..).map(|(topic, _)| *topic).filter(|&topic| topic != place).collect();
            for old in own.iter().take(own.len().saturating_sub(OWN_TABLES)) {
                tables.remove(old);
            }
        });
        Some(place)
    }

    /// Points of the best pair of a topic under what holds on every page, in thousandths: what a good figure is there.
    pub fn best_points(self, topic: usize) -> Option<u32> {
        let selection = self.selection();
        let key = (topic, selection.without_sensitive_lines);
        if let Some(known) = self.best.with_value(|best| best.get(&key).copied()) {
            return known;
        }
        let points = best_pairs(&self.engine(), &self.table(topic), &selection, 1, 0).first().map(|pair| pair.score.total());
        self.best.update_value(|best| {
            best.insert(key, points);
        });
        points
    }
}
