//! Work that is done in steps: whoever calls decides how much at a time, since nothing here knows a clock.

/// Whether work in steps has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// There is more to do.
    Working,
    /// What was found is final.
    Done,
}
