//! Whether bounds are worth asking: where nearly none spares a score they only cost time.

/// Whether bounds are worth asking, judged by those of single pairs. Where it was lost it is tried again now and then.
#[derive(Default)]
pub(super) struct Trust {
    asked: u32,
    spared: u32,
    unasked: u32,
}

impl Trust {
    /// Bounds that are asked before it is judged whether they are worth it.
    const TRIED: u32 = if cfg!(test) { 8 } else { 1024 };
    /// Of so many at least one has to spare a score.
    const WORTH: u32 = 8;
    /// Pairs that are scored unasked where bounds are not.
    const UNASKED: u32 = if cfg!(test) { 8 } else { 16_384 };

    /// Whether the next pair is to be asked for its bound.
    pub fn asks(&mut self) -> bool {
        self.unasked = self.unasked.saturating_sub(1);
        self.is_kept()
    }

    /// Whether bounds are being asked.
    pub fn is_kept(&self) -> bool {
        self.unasked == 0
    }

    /// Takes note of whether a bound that was asked spared a score.
    pub fn learn(&mut self, spares: bool) {
        self.asked += 1;
        self.spared += u32::from(spares);
        if self.asked == Self::TRIED {
            let unasked = if self.spared < Self::TRIED / Self::WORTH { Self::UNASKED } else { 0 };
            *self = Self { unasked, ..Self::default() };
        }
    }
}
