//! Topics of a person's own: made of capabilities, written short for a link, and read back from any link without trusting it.
//!
//! In an address such a topic stands as [`MARK`] and its packing (`padan-travel`); on a shortlist in the dataset's form, under an id that
//! says the same on every device as long as capabilities and weights are the same.

use crate::dataset::Dataset;
use crate::document::{Element, Extra, Fields, Fit, Sink, Topic, read_topic, sha256_hex, topic_to_json};
use crate::message::Message;
use crate::order::ordered;
use crate::screening::screen;
use serde_json::{Map, Value, json};

/// What an id of an address begins with where it is a packed topic.
pub const MARK: char = '~';
/// Most elements of such a topic, and most capabilities of an element.
pub const MOST: usize = 40;
/// Most characters of a title, of an element's title or id.
pub const LONGEST_TITLE: usize = 200;
/// Most characters of a summary.
const LONGEST_SUMMARY: usize = 1_000;
/// The weights that a person can choose: 1 to this.
pub const HEAVIEST: u8 = 3;

/// Why something is not taken for a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It is none: nothing of it can be read, or it has no element.
    NotATopic,
    /// It has more elements, capabilities or letters than a person would write.
    TooBig,
    /// None of its capabilities is in this dataset.
    Elsewhere,
    /// A word of the munitions list stands in it, with the heading it belongs to.
    Sensitive(String, &'static str),
}

impl Refused {
    /// What to say of it.
    pub fn told(&self) -> Message {
        match self {
            Self::NotATopic => Message::new("mine-refused-unreadable"),
            Self::TooBig => Message::new("mine-refused-too-big").count("most", MOST),
            Self::Elsewhere => Message::new("mine-refused-elsewhere"),
            Self::Sensitive(word, heading) => Message::new("finding-sensitive-text").text("word", word).text("heading", *heading),
        }
    }
}

/// A topic with one element for each capability, given as its place with a weight from 1 to [`HEAVIEST`]; places that are none are
/// passed over, and a capability named twice counts once.
///
/// ```
/// use padan_core::{dataset::{Capability, Dataset}, own_topic};
/// let capability = |id: &str, label: &str| Capability { id: id.into(), label: label.into(), labels: Default::default(), domain: 0 };
/// let dataset = Dataset { capabilities: vec![capability("a", "Boats"), capability("b", "Drones")], ..Dataset::default() };
/// let topic = own_topic::of_capabilities(&dataset, &[(1, 3), (0, 1), (9, 1)], "Floods");
/// assert_eq!(topic.elements.iter().map(|element| element.title.as_str()).collect::<Vec<_>>(), ["Drones", "Boats"]);
/// // Neither the order nor the title makes it another topic.
/// assert_eq!(own_topic::of_capabilities(&dataset, &[(0, 1), (1, 3)], "").id, topic.id);
/// ```
pub fn of_capabilities(dataset: &Dataset, wanted: &[(usize, u8)], title: &str) -> Topic {
    let mut elements: Vec<Element> = Vec::new();
    for &(place, weight) in wanted {
        let Some(capability) = dataset.capabilities.get(place) else { continue };
        if elements.len() < MOST && elements.iter().all(|known| known.id != capability.id) {
            elements.push(simple(&capability.id, f64::from(weight.clamp(1, HEAVIEST)), dataset));
        }
    }
    Topic { id: id_of(&elements), title: title.trim().to_owned(), origin_kind: "derived".into(), elements, ..Topic::default() }
}

/// The id of a topic with these elements, the same for the same elements in any order.
fn id_of(elements: &[Element]) -> String {
    let line = |element: &Element| {
        let fits = element.capabilities.iter().map(|fit| format!(" {} {} {}", fit.capability, thousandths(fit.fit), fit.general));
        format!("{}{}\n", thousandths(element.weight), fits.collect::<String>())
    };
    let lines = ordered(elements.iter().map(line).collect(), String::cmp);
    let digest = sha256_hex(lines.concat().as_bytes());
    format!("own-{}", digest.get(..16).unwrap_or_default())
}

#[allow(clippy::cast_possible_truncation)] // saturates
fn thousandths(number: f64) -> i64 {
    (number * 1000.0).round() as i64
}

/// The element that is one capability.
fn simple(id: &str, weight: f64, dataset: &Dataset) -> Element {
    let known = dataset.capability(id).map(|place| &dataset.capabilities[place]);
    Element {
        id: id.into(),
        title: known.map_or_else(|| id.to_owned(), |capability| capability.label.clone()),
        labels: known.map(|capability| capability.labels.clone()).unwrap_or_default(),
        weight,
        capabilities: vec![Fit { capability: id.into(), fit: 1.0, ..Fit::default() }],
        ..Element::default()
    }
}

/// The capabilities of a topic with their weights, where each of its elements is just one capability: such a topic can be edited as a need.
pub fn capabilities_of(topic: &Topic, dataset: &Dataset) -> Option<Vec<(usize, u8)>> {
    topic.elements.iter().map(|element| Some((dataset.capability(&element.id)?, single(element, dataset)?))).collect()
}

/// The weight of an element that says no more than its capability.
fn single(element: &Element, dataset: &Dataset) -> Option<u8> {
    let weight = (1..=HEAVIEST).find(|&weight| thousandths(element.weight) == i64::from(weight) * 1000)?;
    let plain = simple(&element.id, f64::from(weight), dataset);
    (element.capabilities == plain.capabilities && element.title == plain.title).then_some(weight)
}

/// A topic as short as it can be written: an element that is just a capability is a pair of its id and weight; labels in other
/// languages, origin and unknown fields stay behind. [`of_value`] reads it.
///
/// ```
/// use padan_core::{dataset::{Capability, Dataset}, own_topic};
/// let boats = Capability { id: "a".into(), label: "Boats".into(), labels: Default::default(), domain: 0 };
/// let dataset = Dataset { capabilities: vec![boats], ..Dataset::default() };
/// let topic = own_topic::of_capabilities(&dataset, &[(0, 2)], "Floods");
/// let value = own_topic::to_value(&topic, &dataset);
/// assert_eq!(value, serde_json::json!({"title": "Floods", "elements": [["a", 2]]}));
/// assert_eq!(own_topic::of_value(value, &dataset), Ok(topic));
/// ```
pub fn to_value(topic: &Topic, dataset: &Dataset) -> Value {
    let elements = topic.elements.iter().map(|element| match single(element, dataset) {
        Some(weight) => json!([element.id, weight]),
        None => written(element),
    });
    let mut value = Map::new();
    if topic.id != id_of(&topic.elements) {
        value.insert("id".into(), topic.id.as_str().into());
    }
    for (name, text) in [("title", &topic.title), ("summary", &topic.summary)] {
        if !text.is_empty() {
            value.insert(name.into(), text.as_str().into());
        }
    }
    value.insert("elements".into(), elements.collect());
    Value::Object(value)
}

/// An element in the dataset's form without what would only make a link longer.
fn written(element: &Element) -> Value {
    let fits = element.capabilities.iter().map(|fit| Fit { extra: Extra::default(), ..fit.clone() }).collect();
    let bare =
        Element { id: element.id.clone(), title: element.title.clone(), weight: element.weight, capabilities: fits, ..Element::default() };
    let topic = topic_to_json(&Topic { elements: vec![bare], ..Topic::default() });
    topic.get("elements").and_then(|elements| elements.get(0)).cloned().unwrap_or_default()
}

/// Reads what [`to_value`] wrote, or a topic in the dataset's form; whatever the value is, this ends. Texts are screened: what is
/// refused is not to be matched.
///
/// # Errors
/// See [`Refused`]. Where no title was given the topic has none, and whoever shows it makes one.
pub fn of_value(value: Value, dataset: &Dataset) -> Result<Topic, Refused> {
    let Value::Object(mut fields) = value else { return Err(Refused::NotATopic) };
    let Some(Value::Array(elements)) = fields.remove("elements") else { return Err(Refused::NotATopic) };
    if elements.len() > MOST {
        return Err(Refused::TooBig);
    }
    let mut sink = Sink::default();
    let has_id = fields.get("id").and_then(Value::as_str).is_some_and(|id| !id.is_empty());
    if !has_id {
        fields.insert("id".into(), "own".into());
    }
    let title = fields.get("title").and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let mut topic = read_topic(Fields::new(Value::Object(fields), "", "", &mut sink));
    topic.title = title;
    topic.origin_kind = "derived".into();
    (topic.labels, topic.extra) = Default::default();
    for element in elements {
        topic.elements.push(read_element(&element, dataset).ok_or(Refused::NotATopic)?);
    }
    if topic.elements.is_empty() {
        return Err(Refused::NotATopic);
    }
    if !has_id {
        topic.id = id_of(&topic.elements);
    }
    accept(&topic, dataset)?;
    Ok(topic)
}

fn read_element(value: &Value, dataset: &Dataset) -> Option<Element> {
    if let Value::Array(pair) = value {
        let [Value::String(id), Value::Number(weight)] = &pair[..] else { return None };
        let weight = u8::try_from(weight.as_u64()?).ok().filter(|weight| (1..=HEAVIEST).contains(weight))?;
        return Some(simple(id, f64::from(weight), dataset));
    }
    let mut sink = Sink::default();
    let whole = json!({"id": "own", "elements": [value]});
    let mut element = read_topic(Fields::new(whole, "", "", &mut sink)).elements.pop()?;
    (element.labels, element.extra) = Default::default();
    element.capabilities.iter_mut().for_each(|fit| fit.extra = Extra::default());
    Some(element)
}

/// Whether a topic from outside may be matched: not too big, of this dataset, and without a word of the munitions list.
///
/// # Errors
/// [`Refused::TooBig`], [`Refused::Elsewhere`] and [`Refused::Sensitive`].
pub fn accept(topic: &Topic, dataset: &Dataset) -> Result<(), Refused> {
    let short = |text: &str, most: usize| text.len() <= most || text.chars().count() <= most;
    let elements = &topic.elements;
    let fits = || elements.iter().flat_map(|element| &element.capabilities);
    let is_small = elements.len() <= MOST
        && elements.iter().all(|element| element.capabilities.len() <= MOST)
        && elements.iter().flat_map(|element| [&element.id, &element.title]).all(|text| short(text, LONGEST_TITLE))
        && fits().all(|fit| short(&fit.capability, LONGEST_TITLE))
        && short(&topic.title, LONGEST_TITLE)
        && short(&topic.id, LONGEST_TITLE)
        && short(&topic.summary, LONGEST_SUMMARY);
    if !is_small {
        return Err(Refused::TooBig);
    }
    for text in [&topic.title, &topic.summary].into_iter().chain(elements.iter().map(|element| &element.title)) {
        if let Some(hit) = screen(text).first() {
            return Err(Refused::Sensitive(hit.written(text).to_owned(), hit.heading));
        }
    }
    if fits().any(|fit| dataset.capability(&fit.capability).is_some()) { Ok(()) } else { Err(Refused::Elsewhere) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::testing::{Sketch, engine};
    use proptest::prelude::*;

    /// Any JSON, some of it near to a topic.
    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "[a-d0-9.~ ]{0,8}".prop_map(Value::from),
            "\\PC{0,12}".prop_map(Value::from),
            Just(json!(["d0.c1", 2])),
        ];
        let names = prop_oneof![
            Just("elements".to_owned()),
            Just("title".to_owned()),
            Just("id".to_owned()),
            Just("capabilities".to_owned()),
            Just("capability".to_owned()),
            Just("weight".to_owned()),
            Just("fit".to_owned()),
        ];
        leaf.prop_recursive(4, 60, 8, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(names.clone(), inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn whatever_a_link_holds_is_read_or_refused(sketch in Sketch::any(6), value in values()) {
            let mut engine = engine(&sketch);
            if let Ok(mut topic) = of_value(value, engine.dataset()) {
                topic.id = format!("{MARK}x");
                let place = engine.take_in(topic);
                prop_assert!(place.and_then(|place| engine.table(place)).is_some());
            }
        }

        #[test]
        fn what_is_written_is_read_back(wanted in prop::collection::vec((0usize..8, 0u8..6), 1..8), title in "[A-Za-z ]{0,12}") {
            let engine = engine(&Sketch { organisations: Vec::new(), fits: vec![(0, 0, 5, false)] });
            let topic = of_capabilities(engine.dataset(), &wanted, &title);
            let value = to_value(&topic, engine.dataset());
            match of_value(value.clone(), engine.dataset()) {
                Ok(back) => {
                    prop_assert_eq!(capabilities_of(&back, engine.dataset()).map(|own| own.len()), Some(topic.elements.len()));
                    prop_assert_eq!(&back, &topic);
                    prop_assert_eq!(to_value(&back, engine.dataset()), value);
                }
                Err(refused) => prop_assert!(topic.elements.is_empty() && refused == Refused::NotATopic),
            }
        }

        #[test]
        fn a_topic_taken_in_changes_nothing_of_the_others(sketch in Sketch::any(8), wanted in prop::collection::vec((0usize..6, 1u8..4), 1..5)) {
            let mut own = engine(&sketch);
            let before = own.clone();
            let topic = of_capabilities(own.dataset(), &wanted, "Filters for floods nobody has named");
            let place = own.take_in(topic);
            prop_assert_eq!(place, Some(before.dataset().topics.len()));
            prop_assert_eq!(own.dataset().listed_topics(), &before.dataset().topics[..]);
            prop_assert_eq!(format!("{:?}", own.corpus()), format!("{:?}", before.corpus()));
            for topic in 0..before.dataset().topics.len() {
                prop_assert_eq!(format!("{:?}", own.table(topic)), format!("{:?}", before.table(topic)));
            }
        }
    }

    #[test]
    fn a_topic_of_the_dataset_stays_itself() {
        let engine = engine(&Sketch { organisations: Vec::new(), fits: vec![(0, 0, 5, true), (0, 1, 10, false), (2, 4, 3, false)] });
        let json = json!({"id": "t", "title": "Drones for floods", "summary": "Water and air.", "elements": [
            {"id": "e0", "title": "Both", "weight": 2.5, "capabilities": [{"capability": "d0.c0", "fit": 0.5, "general": true}, {"capability": "d0.c1", "fit": 1}]}]});
        let topic = of_value(json, engine.dataset());
        let again = topic.clone().map(|topic| of_value(to_value(&topic, engine.dataset()), engine.dataset()));
        assert_eq!(again, Ok(topic.clone()));
        assert!(topic.is_ok_and(|topic| topic.id == "t" && topic.elements[0].capabilities[0].general));
    }

    #[test]
    fn too_big_elsewhere_and_sensitive_are_refused() {
        let engine = engine(&Sketch { organisations: Vec::new(), fits: vec![(0, 0, 5, false)] });
        let read = |value| of_value(value, engine.dataset());
        let elements = json!([["d0.c0", 1]]);
        assert_eq!(read(json!({"elements": vec![json!(["d0.c0", 1]); MOST + 1]})), Err(Refused::TooBig));
        assert_eq!(read(json!({"title": "x".repeat(LONGEST_TITLE + 1), "elements": elements})), Err(Refused::TooBig));
        assert_eq!(read(json!({"elements": [["nowhere", 1]]})), Err(Refused::Elsewhere));
        assert_eq!(read(json!({"elements": [["d0.c0", 9]]})), Err(Refused::NotATopic));
        assert_eq!(read(json!({"title": "Cheap missiles", "elements": elements})), Err(Refused::Sensitive("missiles".into(), "ML4")));
        assert!(read(json!({"title": "Clean water", "elements": elements})).is_ok());
    }
}
