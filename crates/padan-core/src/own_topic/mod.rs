//! Topics of a person's own: made of capabilities, written short for a link, and read back from any link without trusting it.
//!
//! In an address such a topic stands as [`MARK`] and its packing (`padan-travel`); on a shortlist in the dataset's form, under an id that
//! says the same on every device as long as capabilities and weights are the same.
//!
//! | file | concern |
//! | --- | --- |
//! | `mod.rs` | a topic made of capabilities, and its id |
//! | `written` | a topic as short as it can be, and back |
//! | `refusal` | why a topic from outside is not taken |

mod refusal;
#[cfg(test)]
mod tests;
mod written;

use crate::dataset::Dataset;
use crate::document::{Element, Fit, Topic, sha256_hex};
use crate::order::ordered;

pub use refusal::{Refused, accept};
pub use written::{of_value, to_value};

/// What an id of an address begins with where it is a packed topic.
pub const MARK: char = '~';

/// Whether the id of a topic in an address is such a packing.
pub fn is_own(id: &str) -> bool {
    id.starts_with(MARK)
}
/// Most elements of such a topic, and most capabilities of an element.
pub const MOST: usize = 40;
/// Most characters of a title, of an element's title or id.
pub const LONGEST_TITLE: usize = 200;
/// The weights that a person can choose: 1 to this.
pub const HEAVIEST: u8 = 3;

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
