//! How often each topic was asked for at this device: numbers by topic, no times, no words, nothing of a person.

use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Topics that are counted at most, whatever the storage holds.
const MOST: usize = 2_000;

/// The counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Usage {
    counts: BTreeMap<String, u64>,
}

impl Usage {
    /// Reads what [`Self::to_json`] wrote; `None` where the text is something else.
    ///
    /// ```
    /// use padan_core::kiosk::Usage;
    /// let mut usage = Usage::default();
    /// usage.count("field-hospitals");
    /// usage.count("field-hospitals");
    /// assert_eq!(usage.iter().collect::<Vec<_>>(), [("field-hospitals", 2)]);
    /// assert_eq!(Usage::read(&usage.to_json().to_string()), Some(usage));
    /// assert_eq!(Usage::read("[]"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let topics = value.get("topics")?.as_object()?;
        let counts = topics.iter().take(MOST).filter_map(|(id, count)| Some((id.clone(), count.as_u64()?)));
        Some(Self {
            counts: counts.fold(BTreeMap::new(), |mut counts, (id, count)| {
                counts.insert(id, count);
                counts
            }),
        })
    }

    /// The counts as they are kept.
    pub fn to_json(&self) -> Value {
        json!({ "version": 1, "topics": self.counts })
    }

    /// Counts a topic once more.
    pub fn count(&mut self, topic: &str) {
        if self.counts.len() < MOST || self.counts.contains_key(topic) {
            let count = self.counts.entry(topic.to_owned()).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// Ids of the topics with their counts, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.counts.iter().map(|(id, &count)| (id.as_str(), count))
    }
}
