//! Topics that are not the dataset's but a person's own. They stand behind the dataset's, so that whatever takes the place of a topic
//! takes them too, and nothing that goes through all topics of the dataset meets them.

use super::{Dataset, Topic};
use crate::document;

impl Dataset {
    /// The topics of the dataset itself.
    pub fn listed_topics(&self) -> &[Topic] {
        &self.topics[..self.topics.len().saturating_sub(self.own_topics)]
    }

    /// Takes in a topic of the person's own and gives its place, or that of the topic which already has its id. `None` where no
    /// element of it names a capability of this dataset. Places of topics never change.
    ///
    /// ```
    /// use padan_core::{dataset::Dataset, document::{Element, Fit, Topic, read_text}};
    /// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x","label":"X"}],"topics":[],"organisations":[]}"#);
    /// let mut dataset = Dataset::new(document, String::new(), None);
    /// let fit = Fit { capability: "x".into(), fit: 1.0, ..Fit::default() };
    /// let element = Element { id: "x".into(), weight: 1.0, capabilities: vec![fit], ..Element::default() };
    /// let own = Topic { id: "mine".into(), elements: vec![element], ..Topic::default() };
    /// assert_eq!(dataset.take_in(own.clone()), Some(0));
    /// assert_eq!(dataset.take_in(own), Some(0));
    /// assert_eq!((dataset.topic("mine"), dataset.listed_topics().len()), (Some(0), 0));
    /// assert_eq!(dataset.take_in(Topic::default()), None);
    /// ```
    pub fn take_in(&mut self, topic: document::Topic) -> Option<usize> {
        if let Some(place) = self.topic(&topic.id) {
            return Some(place);
        }
        let topic = self.resolve_topic(topic)?;
        self.topics.push(topic);
        self.own_topics += 1;
        Some(self.topics.len() - 1)
    }
}
