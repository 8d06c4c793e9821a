//! The best so far.

use crate::matching::counts::{Work, count};
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// The `k` best of what was offered, by a key and then by ids.
pub(super) struct Best<I, T> {
    k: usize,
    /// The least key that may still be among the best: that of the last of them once there are enough.
    floor: u64,
    heap: BinaryHeap<Reverse<Slot<I, T>>>,
}

/// Something in the heap; its place decides alone, since no two share it.
struct Slot<I, T> {
    place: (u64, I),
    held: T,
}

impl<I: Ord, T> PartialEq for Slot<I, T> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl<I: Ord, T> Eq for Slot<I, T> {}
impl<I: Ord, T> PartialOrd for Slot<I, T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<I: Ord, T> Ord for Slot<I, T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place.cmp(&other.place)
    }
}

impl<I: Ord, T> Best<I, T> {
    pub fn new(k: usize) -> Self {
        Self { k, floor: if k == 0 { u64::MAX } else { 0 }, heap: BinaryHeap::new() }
    }

    /// None so far, and nothing below this key is asked for, though it may be held where nothing better comes.
    pub fn from(k: usize, floor: u64) -> Self {
        Self { floor: floor.max(Self::new(k).floor), ..Self::new(k) }
    }

    /// Whether something with at most this key could still be among the best. An equal key may win by its ids.
    pub fn may_take(&self, key: u64) -> bool {
        count(Work::Sums);
        key >= self.floor
    }

    /// Takes something where it is among the best; says whether it was.
    pub fn offer(&mut self, place: (u64, I), held: T) -> bool {
        if self.heap.len() >= self.k {
            if self.heap.peek().is_none_or(|Reverse(least)| place < least.place) {
                return false;
            }
            self.heap.pop();
        }
        self.heap.push(Reverse(Slot { place, held }));
        if self.heap.len() >= self.k {
            self.floor = self.heap.peek().map_or(self.floor, |Reverse(least)| least.place.0.max(self.floor));
        }
        true
    }

    /// What is held, best first.
    pub fn into_sorted(self) -> Vec<T> {
        self.heap.into_sorted_vec().into_iter().map(|Reverse(slot)| slot.held).collect()
    }
}
