//! Putting things in order where speed does not matter: one sort for all types, because each kind of sort of the standard
//! library is some kilobytes of WebAssembly of its own (ARCHITECTURE.md, figures).

use core::cmp::Ordering;
use std::collections::BTreeSet;

/// The items in the order of a comparison; equal ones stay in the order in which they came.
///
/// ```
/// use padan_core::order::ordered;
/// assert_eq!(ordered(vec!["bb", "a", "cc"], |a, b| a.len().cmp(&b.len())), ["a", "bb", "cc"]);
/// ```
pub fn ordered<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = places(items.len(), &|a, b| compare(&items[a], &items[b]));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|place| items[place].take()).collect()
}

/// The places 0 to `count`, in the order of a comparison.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&a, &b| compare(a, b));
    places
}

/// The items sorted, each once.
///
/// ```
/// assert_eq!(padan_core::order::distinct([3, 1, 3]), [1, 3]);
/// ```
pub fn distinct<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    set(items).into_iter().collect()
}

/// The items as a set, put in one by one: collecting would sort first.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}
