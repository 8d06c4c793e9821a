//! Lists that several tests begin with.

use super::Shortlist;
use crate::dataset::Dataset;
use crate::stamp::Stamp;

fn begun() -> Shortlist {
    Shortlist::begin("l".into(), "List".into(), Stamp(1000), &Dataset::default())
}

/// A list with the pair of `a` and `b`.
pub fn one_item() -> Shortlist {
    let mut list = begun();
    list.add("i".into(), Some("t"), &["b", "a"], Some(73_200), Stamp(2000), &Dataset::default());
    list
}

/// A list with three pairs of `b`.
pub fn three_items() -> Shortlist {
    let mut list = begun();
    for id in ["i", "j", "k"] {
        list.add(id.into(), Some("t"), &["b", id], None, Stamp(2000), &Dataset::default());
    }
    list
}
