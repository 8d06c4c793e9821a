//! Sets of organisations as bits: thousands of them are joined and counted in microseconds.

/// A set of places below a limit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// No place, of `limit` that there are.
    pub fn none(limit: usize) -> Self {
        Self(vec![0; limit.div_ceil(64)])
    }

    /// The given places; those from `limit` on are passed over.
    ///
    /// ```
    /// use padan_core::catalogue::Bits;
    /// let set = Bits::of(100, [70, 3, 200]);
    /// assert_eq!((set.places(), set.count(), set.has(3), set.has(200)), (vec![3, 70], 2, true, false));
    /// ```
    pub fn of(limit: usize, places: impl IntoIterator<Item = usize>) -> Self {
        let mut set = Self::none(limit);
        places.into_iter().filter(|&place| place < limit).for_each(|place| set.put(place));
        set
    }

    /// Adds a place; one beyond the limit is passed over.
    pub fn put(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    /// Whether a place is in it.
    pub fn has(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// Takes away what is not in the other.
    pub fn keep(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own &= other);
    }

    /// Adds what is in the other.
    pub fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own |= other);
    }

    /// How many places are in it.
    pub fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many places are in both.
    pub fn shared(&self, other: &Self) -> usize {
        self.0.iter().zip(&other.0).map(|(own, other)| (own & other).count_ones() as usize).sum()
    }

    /// The places in it, ascending.
    pub fn places(&self) -> Vec<usize> {
        (0..self.0.len() * 64).filter(|&place| self.has(place)).collect()
    }
}
