//! Selections of blocks, one bit each.

/// Which blocks a frame is the sum of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Selection(Vec<u64>);

impl Selection {
    /// The selection of a frame by its number: single blocks first, then each block or not with even chance.
    pub(super) fn of(number: u32, sum: u32, count: usize) -> Self {
        let mut words = vec![0; count.div_ceil(64)];
        let single = usize::try_from(number).ok().filter(|&number| number < count);
        if single.is_none() {
            let mut state = u64::from(sum) << 32 | u64::from(number);
            for word in &mut words {
                *word = next(&mut state);
            }
            if let Some(last) = words.last_mut()
                && !count.is_multiple_of(64)
            {
                *last &= (1 << (count % 64)) - 1;
            }
        }
        let mut selection = Self(words);
        if let Some(block) = single {
            selection.flip(block);
        } else if selection.first().is_none() {
            selection.flip(0);
        }
        selection
    }

    fn flip(&mut self, block: usize) {
        if let Some(word) = self.0.get_mut(block / 64) {
            *word ^= 1 << (block % 64);
        }
    }

    pub(super) fn has(&self, block: usize) -> bool {
        self.0.get(block / 64).is_some_and(|word| word >> (block % 64) & 1 == 1)
    }

    /// The first block selected.
    pub(super) fn first(&self) -> Option<usize> {
        let place = self.0.iter().position(|&word| word != 0)?;
        Some(place * 64 + self.0[place].trailing_zeros() as usize)
    }

    /// Adds another selection: what is in both drops out.
    pub(super) fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word ^= other);
    }
}

/// Adds bytes to others, as the sums of frames are formed.
pub(super) fn add(bytes: &mut [u8], others: &[u8]) {
    bytes.iter_mut().zip(others).for_each(|(byte, other)| *byte ^= other);
}

/// The next of a sequence of numbers that look random (splitmix64, Steele and others 2014). Frames depend on it: it never changes.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
