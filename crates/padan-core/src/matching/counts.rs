//! How much work a search does, counted where the feature `counts` asks for it: the same on every machine, however busy it is.

/// Kinds of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// A sum of what two sides bring alone was looked at.
    Sums,
    /// A bound of two groups of blocks, blocks or organisations together was worked out.
    Bounds,
    /// A pair was scored.
    Scores,
}

#[cfg(feature = "counts")]
mod counted {
    use std::cell::Cell;

    thread_local! {
        static DONE: Cell<[u64; 3]> = const { Cell::new([0; 3]) };
    }

    pub(in crate::matching) fn count(work: super::Work) {
        DONE.with(|done| {
            let mut counts = done.get();
            counts[work as usize] += 1;
            done.set(counts);
        });
    }

    /// What this thread did since it was asked last, in the order of [`super::Work`].
    pub fn take() -> [u64; 3] {
        DONE.with(Cell::take)
    }
}

#[cfg(feature = "counts")]
pub(super) use counted::count;
#[cfg(feature = "counts")]
pub use counted::take;

/// Nothing is counted.
#[cfg(not(feature = "counts"))]
pub(super) fn count(_work: Work) {}
