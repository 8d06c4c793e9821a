//! How much a link may hold, and why one is refused.

/// Most characters of a link that are looked at.
pub const LENGTH_LIMIT: usize = 500_000;
/// Most bytes that a link may unpack to: texts, and 8 for each value and name.
pub const UNPACKED_LIMIT: usize = 1_000_000;
/// How deep values may lie in one another; what `serde_json` reads lies less deep.
pub(super) const DEPTH_LIMIT: usize = 128;

/// Why a link was not read, or not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkError {
    /// It does not begin with a version letter.
    NotALink,
    /// It was made by a later version of Padan, which packs in another way; the letter is given.
    Later(char),
    /// It is cut off, or characters of it are wrong.
    Damaged,
    /// It is longer or unpacks to more than is read here; or a list is too big to be a link, and has to travel as a file.
    TooBig,
    /// It holds something, but no shortlist.
    NotAShortlist,
}

impl core::fmt::Display for LinkError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::NotALink => "no packed shortlist",
            Self::Later(_) => "made by a later version",
            Self::Damaged => "damaged or cut off",
            Self::TooBig => "too big for a link",
            Self::NotAShortlist => "no shortlist in it",
        })
    }
}

impl core::error::Error for LinkError {}

/// What a link may still unpack to. A few bytes can say the same long text a million times, so the limit of what is
/// decompressed is not enough.
pub(super) struct Allowance(usize);

impl Allowance {
    /// What a whole link may unpack to.
    pub fn full() -> Self {
        Self(UNPACKED_LIMIT)
    }

    /// Pays for a value or a name with a text of this length.
    pub fn pay(&mut self, length: usize) -> Result<(), LinkError> {
        self.0 = self.0.checked_sub(length + 8).ok_or(LinkError::TooBig)?;
        Ok(())
    }
}
