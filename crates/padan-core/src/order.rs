//! Putting things in order where speed does not matter: one sort for all types, because each kind of sort of the standard
//! library is some kilobytes of WebAssembly of its own (ARCHITECTURE.md, figures).

use crate::text::fold;
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

/// How a language orders names, which the browser knows: for each of some names its place among them.
#[derive(Debug, Clone, Copy, Default)]
pub struct NameOrder(pub Option<Ranks>);

/// For each of some names its place among them, if the order is known.
pub type Ranks = fn(&[&str]) -> Option<Vec<u32>>;

impl NameOrder {
    /// For each name its place among them. Where nothing is known of the language, by letters without their marks.
    ///
    /// ```
    /// use padan_core::order::NameOrder;
    /// assert_eq!(NameOrder::default().ranks(&["Zed", "Émile", "Anna"]), [2, 1, 0]);
    /// // A language that is told otherwise.
    /// let backwards = NameOrder(Some(|names| Some((0..names.len() as u32).rev().collect())));
    /// assert_eq!(backwards.ranks(&["Anna", "Émile", "Zed"]), [2, 1, 0]);
    /// // Whoever says too little is not heard.
    /// assert_eq!(NameOrder(Some(|_| Some(vec![7]))).ranks(&["b", "a"]), [1, 0]);
    /// ```
    pub fn ranks(self, names: &[&str]) -> Vec<u32> {
        self.0.and_then(|ranks| ranks(names)).filter(|ranks| ranks.len() == names.len()).unwrap_or_else(|| folded(names))
    }

    /// Things in the order of their names; those of one name in the order in which they came.
    pub fn sorted<'n, T>(self, things: Vec<T>, name: impl Fn(&T) -> &'n str) -> Vec<T> {
        let ranks = self.ranks(&things.iter().map(name).collect::<Vec<_>>());
        let keyed = ranks.into_iter().zip(things).collect();
        ordered(keyed, |one: &(u32, T), other| one.0.cmp(&other.0)).into_iter().map(|(_, thing)| thing).collect()
    }
}

fn folded(names: &[&str]) -> Vec<u32> {
    let mut ranks = vec![0; names.len()];
    let keyed = names.iter().map(|name| fold(name)).zip(0..).collect::<Vec<(String, usize)>>();
    for (rank, (_, place)) in (0..).zip(ordered(keyed, Ord::cmp)) {
        ranks[place] = rank;
    }
    ranks
}
