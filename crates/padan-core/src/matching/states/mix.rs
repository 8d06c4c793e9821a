//! What the known organisations of a state do, as shares of a whole: its mix. Two mixes can be compared however many
//! organisations stand behind each.

use super::Group;
use crate::arithmetic::share;
use crate::dataset::Engagement;
use crate::matching::{Engine, TopicTable, factors};
use crate::order::set;

/// How many of a state's organisations do each of some things: the elements of a topic, or the domains of the taxonomy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mix {
    /// Organisations by thing; one that does several counts in each.
    pub counts: Vec<u64>,
}

impl Mix {
    /// The mix in a topic: how many supply each element.
    pub fn in_topic(table: &TopicTable, group: &Group) -> Self {
        let mut counts = vec![0; table.plan.weights.len()];
        for profile in group.organisations.iter().filter_map(|&place| table.profiles.get(place)) {
            for (count, &strength) in counts.iter_mut().zip(&profile.strengths) {
                *count += u64::from(strength >= factors::SUPPLIED);
            }
        }
        Self { counts }
    }

    /// The mix whatever the topic: how many do something in each domain. What is only announced does not count.
    pub fn in_all(engine: &Engine, group: &Group) -> Self {
        let dataset = engine.dataset();
        let mut counts = vec![0; dataset.domains.len()];
        for &place in &group.organisations {
            let claims = dataset.organisations[place].claims.iter().filter(|claim| claim.engagement != Engagement::Announced);
            for domain in set(claims.map(|claim| dataset.capabilities[claim.capability].domain)) {
                if let Some(count) = counts.get_mut(domain) {
                    *count += 1;
                }
            }
        }
        Self { counts }
    }

    /// How alike two mixes are, in millionths: the sum of the smaller shares. One whole means the same mix, 0 nothing in common; `None`
    /// where nothing is known of one.
    ///
    /// ```
    /// use padan_core::matching::states::mix::Mix;
    /// let (one, other) = (Mix { counts: vec![3, 1] }, Mix { counts: vec![1, 1] });
    /// assert_eq!(one.likeness(&other), Some(750_000));
    /// assert_eq!(one.likeness(&Mix { counts: vec![0, 0] }), None);
    /// ```
    pub fn likeness(&self, other: &Self) -> Option<u32> {
        let (ours, theirs) = (self.counts.iter().sum::<u64>(), other.counts.iter().sum::<u64>());
        // Over one denominator, so that nothing is rounded before the end.
        let common: u64 = self.counts.iter().zip(&other.counts).map(|(&one, &two)| (one * theirs).min(two * ours)).sum();
        (ours > 0 && theirs > 0).then(|| share(common, ours * theirs))
    }
}
