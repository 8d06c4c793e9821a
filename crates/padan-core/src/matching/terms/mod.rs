//! The eight terms, each a share in millionths of what it can be; `None` where it cannot be known.

pub mod assurance;
pub mod common_ground;
pub mod coverage;
pub mod mutual_gain;
pub mod stated_interest;
pub mod track_record;
pub mod value_chain;
pub mod words;

use super::corpus::Corpus;
use super::portrait::Portrait;
use super::profile::{Profile, TopicPlan};

/// One side of a pair.
#[derive(Clone, Copy)]
pub struct Side<'e> {
    /// Whatever the topic.
    pub portrait: &'e Portrait,
    /// In the topic.
    pub profile: &'e Profile,
}

/// A pair in a topic.
#[derive(Clone, Copy)]
pub struct Pair<'e> {
    /// The topic.
    pub plan: &'e TopicPlan,
    /// Statistics of the dataset.
    pub corpus: &'e Corpus,
    /// The side whose id comes first.
    pub a: Side<'e>,
    /// The other.
    pub b: Side<'e>,
}

/// The mean of what is known of the two sides; `None` where nothing is.
pub fn mean(a: Option<u32>, b: Option<u32>) -> Option<u32> {
    match (a, b) {
        (Some(a), Some(b)) => Some(u32::midpoint(a, b)),
        (one, other) => one.or(other),
    }
}
