//! A dataset as it is shown in another language: labels of the taxonomy, topics and states, and local names first.
//!
//! Only what is shown changes: scores are those of the dataset as it is, because matching reads [`super::Topic::wording`] and its own
//! statistics.

use super::{Dataset, Topic};
use crate::document::Labels;

/// A thing of a dataset that has a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Labelled<'a> {
    /// A domain or a capability, by its id.
    Capability(&'a str),
    /// The title of a topic, by its id.
    Topic(&'a str),
    /// The sentence about a topic.
    Summary(&'a str),
    /// An element, by the ids of topic and element.
    Element(&'a str, &'a str),
    /// A state, by its code.
    State(&'a str),
}

impl Labelled<'_> {
    /// What every key of a label begins with.
    pub const KEY: &'static str = "label-";

    /// The key of the label in a table of words. Ids may hold dots, keys may not.
    ///
    /// ```
    /// use padan_core::dataset::Labelled;
    /// assert_eq!(Labelled::Capability("uas.airframe").key(), "label-capability-uas_airframe");
    /// assert_eq!(Labelled::Element("rescue-ships", "hull").key(), "label-element-rescue-ships-hull");
    /// ```
    pub fn key(self) -> String {
        match self {
            Self::Capability(id) => format!("label-capability-{id}"),
            Self::Topic(id) => format!("label-topic-{id}"),
            Self::Summary(id) => format!("label-summary-{id}"),
            Self::Element(topic, id) => format!("label-element-{topic}-{id}"),
            Self::State(code) => format!("label-state-{code}"),
        }
        .replace('.', "_")
    }
}

/// The language in which organisations of a state write their local names; `None` where Padan does not offer it.
///
/// ```
/// use padan_core::dataset::language_of;
/// assert_eq!((language_of("LA"), language_of("SG")), (Some("lo"), None));
/// ```
pub fn language_of(state: &str) -> Option<&'static str> {
    Some(match state {
        "ID" => "id",
        "MY" | "BN" => "ms",
        "PH" => "fil",
        "VN" => "vi",
        "TH" => "th",
        "LA" => "lo",
        "KH" => "km",
        "MM" => "my",
        "TL" => "pt",
        "KR" => "ko",
        _ => return None,
    })
}

impl Dataset {
    /// The dataset in a language. `table` gives the label of a thing in that language, where it has one: it is asked only for what is
    /// called the same in `builtin`, because another dataset may use an id for something else. Translations that the dataset
    /// brings along come first.
    #[must_use]
    pub fn localised(&self, language: &str, builtin: &Self, table: impl Fn(Labelled<'_>) -> Option<String>) -> Self {
        let mut shown = self.clone();
        shown.topics.truncate(self.listed_topics().len());
        shown.own_topics = 0;
        let put = |text: &mut String, labels: Option<&Labels>, known: Option<&String>, thing: Labelled<'_>| {
            let own = labels.and_then(|labels| labels.get(language)).cloned();
            let told = || (known == Some(&*text)).then(|| table(thing)).flatten();
            if let Some(label) = own.or_else(told).filter(|label| !label.trim().is_empty()) {
                *text = label;
            }
        };
        for domain in &mut shown.domains {
            let known = builtin.domains.iter().find(|known| known.id == domain.id).map(|known| &known.label);
            put(&mut domain.label, Some(&domain.labels), known, Labelled::Capability(&domain.id));
        }
        for capability in &mut shown.capabilities {
            let known = builtin.capabilities.iter().find(|known| known.id == capability.id).map(|known| &known.label);
            put(&mut capability.label, Some(&capability.labels), known, Labelled::Capability(&capability.id));
        }
        for topic in &mut shown.topics {
            let same = builtin.topics.iter().find(|known| known.id == topic.id);
            put(&mut topic.title, Some(&topic.labels), same.map(|same| &same.title), Labelled::Topic(&topic.id));
            put(&mut topic.summary, None, same.map(|same| &same.summary), Labelled::Summary(&topic.id));
            for element in &mut topic.elements {
                let known = same.and_then(|same| same.elements.iter().find(|known| known.id == element.id));
                let thing = Labelled::Element(&topic.id, &element.id);
                put(&mut element.title, Some(&element.labels), known.map(|known| &known.title), thing);
            }
        }
        for state in &mut shown.states {
            let known = builtin.states.iter().find(|known| known.about.code == state.about.code).map(|known| &known.about.name);
            // A code of a country means the same in every dataset.
            let known = known.cloned().unwrap_or_else(|| state.about.name.clone());
            put(&mut state.about.name, Some(&state.about.labels), Some(&known), Labelled::State(&state.about.code));
        }
        let speaks: Vec<bool> = shown.states.iter().map(|state| language_of(&state.about.code) == Some(language)).collect();
        for organisation in &mut shown.organisations {
            if speaks.get(organisation.state).copied().unwrap_or_default()
                && let Some(local) = organisation.local_name.as_mut()
            {
                std::mem::swap(local, &mut organisation.name);
            }
        }
        shown.take_over_own(self);
        shown
    }

    /// The dataset without its organisations and without topics of the person's own: what has labels in other languages.
    #[must_use]
    pub fn taxonomy(&self) -> Self {
        Self {
            domains: self.domains.clone(),
            capabilities: self.capabilities.clone(),
            topics: self.listed_topics().to_vec(),
            states: self.states.clone(),
            ..Self::default()
        }
    }

    /// Takes over the topics of the person's own that the original dataset has met since this one was made of it. Their parts are
    /// called as the capabilities are called here.
    pub fn take_over_own(&mut self, original: &Self) {
        for topic in original.topics.iter().skip(self.topics.len()) {
            let titles = |topic: &Topic, count: usize| {
                topic.elements.iter().take(count).map(|element| element.title.as_str()).collect::<Vec<_>>().join(", ")
            };
            let mut shown = topic.clone();
            for element in &mut shown.elements {
                if let [fit] = element.fits[..]
                    && original.capabilities[fit.capability].label == element.title
                {
                    element.title.clone_from(&self.capabilities[fit.capability].label);
                }
            }
            // A topic without a name is called after its first parts.
            if let Some(count) = (1..=topic.elements.len()).find(|&count| topic.title == titles(topic, count)) {
                shown.title = titles(&shown, count);
            }
            self.topics.push(shown);
            self.own_topics += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::testing::{Sketch, engine, engine_of};
    use proptest::prelude::*;
    use serde_json::json;

    fn table(thing: Labelled<'_>) -> Option<String> {
        thing.key().strip_prefix("label").map(|rest| format!("<label{rest}>"))
    }

    proptest! {
        #[test]
        fn what_is_shown_changes_no_score(sketch in Sketch::any(6)) {
            let engine = engine(&sketch);
            let shown = engine.localised("th", engine.dataset(), table);
            prop_assert_eq!(&shown.dataset().domains[0].label, "<label-capability-d0>");
            for topic in 0..engine.dataset().topics.len() {
                let (one, other) = (engine.table(topic).unwrap_or_default(), shown.table(topic).unwrap_or_default());
                for b in 1..engine.dataset().organisations.len() {
                    prop_assert_eq!(engine.score(&one, 0, b), shown.score(&other, 0, b));
                }
            }
        }
    }

    #[test]
    fn own_topics_speak_the_language_and_keep_their_scores() {
        let mut engine = engine_of(json!({
            "format": "padan-dataset", "version": 1, "topics": [],
            "capabilities": [{"id": "d", "label": "Water", "children": [{"id": "d.c", "label": "Filters"}, {"id": "d.e", "label": "Pumps"}]}],
            "organisations": [
                {"id": "a", "name": "A", "country": "TH", "capabilities": [{"capability": "d.c", "claim": "Makes filters for pumps."}]},
                {"id": "b", "name": "B", "country": "LA", "capabilities": [{"capability": "d.e", "claim": "Makes pumps."}]}],
        }));
        let own = |id: &str, title: &str| crate::document::Topic {
            id: id.into(),
            title: title.into(),
            elements: [("d.c", "Filters"), ("d.e", "Pumps")]
                .map(|(id, title)| crate::document::Element {
                    id: id.into(),
                    title: title.into(),
                    weight: 1.0,
                    capabilities: vec![crate::document::Fit { capability: id.into(), fit: 1.0, ..Default::default() }],
                    ..Default::default()
                })
                .into(),
            ..Default::default()
        };
        engine.take_in(own("first", "Filters, Pumps"));
        let mut shown = engine.localised("th", &engine.dataset().clone(), table);
        engine.take_in(own("second", "Mine"));
        shown.take_over_own(&engine);
        let titles: Vec<_> = shown.dataset().topics.iter().map(|topic| topic.title.as_str()).collect();
        assert_eq!(titles, ["<label-capability-d_c>, <label-capability-d_e>", "Mine"]);
        assert_eq!((shown.dataset().topic("second"), shown.dataset().listed_topics().len()), (engine.dataset().topic("second"), 0));
        for topic in 0..2 {
            let (one, other) = (engine.table(topic).unwrap_or_default(), shown.table(topic).unwrap_or_default());
            assert_eq!(engine.score(&one, 0, 1), shown.score(&other, 0, 1));
        }
    }

    #[test]
    fn a_taxonomy_of_its_own_keeps_its_words_and_local_names_come_first_in_their_language() {
        let engine = engine_of(json!({
            "format": "padan-dataset", "version": 1,
            "capabilities": [{"id": "d", "label": "Water", "children": [{"id": "d.c", "label": "Filters", "labels": {"th": "ตัวกรอง"}}]}],
            "organisations": [
                {"id": "a", "name": "A", "local_name": "ก", "country": "TH"}, {"id": "b", "name": "B", "local_name": "ຂ", "country": "LA"}],
        }));
        let dataset = engine.dataset();
        let mut builtin = dataset.clone();
        let shown = dataset.localised("th", &builtin, table);
        assert_eq!((shown.domains[0].label.as_str(), shown.capabilities[0].label.as_str()), ("<label-capability-d>", "ตัวกรอง"));
        assert_eq!(shown.organisations.iter().map(|own| own.name.as_str()).collect::<Vec<_>>(), ["ก", "B"]);
        assert_eq!(shown.organisations[0].local_name.as_deref(), Some("A"));
        builtin.domains[0].label = "Fire".into();
        assert_eq!(dataset.localised("th", &builtin, table).domains[0].label, "Water");
    }
}
