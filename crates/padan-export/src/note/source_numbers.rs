//! The numbers under which a note names its sources.

/// Numbers of sources in the order in which the note names them. Those beyond the most have none.
pub(super) struct SourceNumbers {
    order: Vec<usize>,
    most: usize,
}

impl SourceNumbers {
    pub fn of_at_most(most: usize) -> Self {
        Self { order: Vec::new(), most }
    }

    /// The number of a source; `None` where it stands beyond those that are listed.
    pub fn number(&mut self, source: usize) -> Option<usize> {
        let place = self.order.iter().position(|&known| known == source).unwrap_or_else(|| {
            self.order.push(source);
            self.order.len() - 1
        });
        (place < self.most).then_some(place + 1)
    }

    /// Sources in order.
    pub fn listed(&self) -> &[usize] {
        &self.order
    }

    /// How many are listed at most.
    pub fn most(&self) -> usize {
        self.most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_keeps_its_number() {
        let mut numbers = SourceNumbers::of_at_most(2);
        assert_eq!([7, 9, 7, 4].map(|source| numbers.number(source)), [Some(1), Some(2), Some(1), None]);
    }
}
