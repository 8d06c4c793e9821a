//! A topic written short for a link, and read back from any link without trusting it.

use super::refusal::{Refused, accept};
use super::{HEAVIEST, MOST, id_of, simple, single};
use crate::dataset::Dataset;
use crate::document::{Element, Extra, Fields, Fit, Sink, Topic, read_topic, topic_to_json};
use serde_json::{Map, Value, json};

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
