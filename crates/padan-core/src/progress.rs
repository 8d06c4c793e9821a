//! Work that is done in steps: whoever calls decides how much at a time, since nothing here knows a clock.

/// Whether work in steps has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// There is more to do.
    Working,
    /// What was found is final.
    Done,
}

impl Progress {
    /// Does parts of a work until they have cost more than the budget, and at least a little. `part` does one and says what it cost; after
    /// the last it gives `None`.
    ///
    /// ```
    /// use padan_core::progress::Progress;
    /// let mut left = vec![3, 5, 8];
    /// assert_eq!(Progress::within(4, || left.pop()), Progress::Working);
    /// assert_eq!(left, [3, 5]);
    /// assert_eq!(Progress::within(100, || left.pop()), Progress::Done);
    /// ```
    pub fn within(budget: usize, mut part: impl FnMut() -> Option<usize>) -> Self {
        let mut spent = 0usize;
        while spent <= budget {
            match part() {
                Some(cost) => spent = spent.saturating_add(cost + 1),
                None => return Self::Done,
            }
        }
        Self::Working
    }
}
