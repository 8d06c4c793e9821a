//! Organisations that are known, looked through without comparing with each.

use super::body::Body;
use super::comparing::{Band, compare};
use super::words::is_generic;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Organisations that are known, to be looked through for one that may be the same.
#[derive(Debug, Clone, Default)]
pub struct Known {
    bodies: Vec<Body>,
    by_key: FxHashMap<String, Vec<usize>>,
}

/// Ways that lead to a body, as most have them.
const WAYS: usize = 5;
/// Bodies that share a word, at most: beyond that the word tells nothing.
const MOST: usize = 60;

impl Known {
    /// With room for so many: a table that grows takes long for one step.
    pub fn with_capacity(bodies: usize) -> Self {
        let mut known = Self { bodies: Vec::with_capacity(bodies), by_key: FxHashMap::default() };
        known.by_key.reserve(bodies * WAYS);
        known
    }

    /// Adds one; its place is how many there were.
    pub fn add(&mut self, body: Body) {
        let place = self.bodies.len();
        for way in ways(&body) {
            let places = self.by_key.entry(way).or_default();
            // One more than is looked at, to know that there are too many.
            if places.len() <= MOST && places.last() != Some(&place) {
                places.push(place);
            }
        }
        self.bodies.push(body);
    }

    /// The one that is most like another, the first of several, and what is thought of the two.
    pub fn find(&self, body: &Body) -> Option<(usize, Band)> {
        let mut seen = BTreeSet::new();
        for way in ways(body) {
            if let Some(places) = self.by_key.get(&way).filter(|places| places.len() <= MOST || way.starts_with('=')) {
                seen.extend(places.iter().copied());
            }
        }
        let bands = seen.into_iter().map(|place| (place, compare(body, &self.bodies[place])));
        bands.filter(|(_, band)| *band > Band::Different).max_by_key(|(place, band)| (*band, core::cmp::Reverse(*place)))
    }
}

/// What leads to bodies that may be the same: whole names, telling words, beginnings, the host.
fn ways(body: &Body) -> BTreeSet<String> {
    let mut ways = BTreeSet::new();
    for key in &body.keys {
        ways.insert(format!("={}", key.squashed));
        ways.insert(format!("^{}", key.squashed.chars().take(5).collect::<String>()));
        let mut words = key.words.clone();
        words.sort_unstable();
        ways.insert(format!("={}", words.concat()));
        ways.extend(key.words.iter().filter(|word| !is_generic(word) && word.len() > 2).cloned());
    }
    ways.extend(body.host.iter().map(|host| format!("@{host}")));
    ways
}
