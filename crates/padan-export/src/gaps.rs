//! Gaps for spreadsheets and for other programs. What the numbers mean stands in docs/REGION.md.

use crate::csv::row;
use padan_core::dataset::Dataset;
use padan_core::matching::Engine;
use padan_core::matching::gaps::{CommonUse, ElementGap, Gaps};
use padan_words::{Words, t};
use serde_json::{Value, json};

/// Gaps of one topic or of several as one JSON object; each topic has the form of `padan gaps --json`.
///
/// ```
/// use padan_core::matching::Engine;
/// let value = padan_export::gaps::json(&Engine::default(), &[]);
/// assert_eq!((value["format"].as_str(), value["version"].as_u64()), (Some("padan-gaps"), Some(1)));
/// ```
pub fn json(engine: &Engine, found: &[(usize, Gaps)]) -> Value {
    let dataset = engine.dataset();
    let topics: Vec<Value> = found.iter().filter_map(|(topic, gaps)| topic_json(dataset, *topic, gaps)).collect();
    json!({
        "format": "padan-gaps",
        "version": 1,
        "dataset": {"title": dataset.title, "as_of": dataset.as_of.map(|day| day.to_string()), "hash": dataset.hash},
        "policy": engine.policy().map(|policy| policy.title.as_str()),
        "topics": topics,
    })
}

/// Gaps of one topic; `None` where there is no such topic.
pub fn topic_json(dataset: &Dataset, topic: usize, found: &Gaps) -> Option<Value> {
    let topic = dataset.topics.get(topic)?;
    let elements: Vec<Value> = topic
        .elements
        .iter()
        .zip(&found.elements)
        .map(|(element, known)| {
            json!({
                "id": element.id,
                "gap": (["none", "one"].get(known.states.len())),
                "suppliers": bodies(dataset, &known.suppliers),
                "states": codes(dataset, &known.states),
                "outside": bodies(dataset, &known.outside),
                "near": bodies(dataset, &known.near),
            })
        })
        .collect();
    let users: Vec<Value> = found.common_users.iter().map(|used| use_json(dataset, used)).collect();
    Some(json!({"topic": topic.id, "elements": elements, "common_users": users}))
}

fn use_json(dataset: &Dataset, used: &CommonUse) -> Value {
    json!({
        "capability": dataset.capabilities.get(used.capability).map(|capability| &capability.id),
        "organisations": bodies(dataset, &used.organisations),
        "states": codes(dataset, &used.states),
    })
}

fn bodies(dataset: &Dataset, places: &[usize]) -> Vec<Value> {
    let known = places.iter().filter_map(|&place| Some((dataset.organisations.get(place)?, dataset.state_of(place))));
    known.map(|(entry, state)| json!({"id": entry.id, "country": state.code})).collect()
}

fn codes<'d>(dataset: &'d Dataset, places: &[usize]) -> Vec<&'d str> {
    places.iter().filter_map(|&state| Some(dataset.states.get(state)?.about.code.as_str())).collect()
}

/// Gaps as CSV: a row for each element, with a column for each member state in which somebody is known to supply anything.
///
/// ```
/// use padan_core::matching::Engine;
/// let text = padan_export::gaps::csv(&Engine::default(), &[], &padan_words::Words::english());
/// assert!(text.starts_with("\u{feff}Topic,Element,"));
/// ```
pub fn csv(engine: &Engine, found: &[(usize, Gaps)], words: &Words) -> String {
    let dataset = engine.dataset();
    let states: Vec<usize> = (0..dataset.states.len()).filter(|&state| dataset.states[state].member).collect();
    let mut head = vec![t!(words, "csv-topic"), t!(words, "elements-element"), t!(words, "elements-weight"), t!(words, "csv-gap")];
    head.extend(states.iter().map(|&state| dataset.states[state].about.name.clone()));
    head.extend([t!(words, "csv-outside"), t!(words, "csv-suppliers"), t!(words, "csv-suppliers-outside"), t!(words, "csv-near")]);
    if engine.policy().is_some() {
        head.push(t!(words, "csv-policy"));
    }
    let mut text = String::from('\u{feff}');
    row(&mut text, &head);
    for (topic, gaps) in found {
        let Some(topic) = dataset.topics.get(*topic) else { continue };
        for (element, known) in topic.elements.iter().zip(&gaps.elements) {
            let weight = ((element.weight + 5_000) / 10_000).to_string();
            let mut cells = vec![topic.title.clone(), element.title.clone(), weight, gap(known, words)];
            let count = |state: usize| known.suppliers.iter().filter(|&&place| dataset.organisations[place].state == state).count();
            cells.extend(states.iter().map(|&state| count(state).to_string()));
            cells.push(known.outside.len().to_string());
            cells.extend([&known.suppliers, &known.outside, &known.near].map(|places| names(dataset, places)));
            cells.extend(engine.policy().map(|policy| policy.title.clone()));
            row(&mut text, &cells);
        }
    }
    text
}

/// What kind of a gap it is, in words; empty where it is none.
fn gap(known: &ElementGap, words: &Words) -> String {
    match known.states.len() {
        0 => t!(words, "element-no-supplier"),
        1 => t!(words, "gaps-one-state"),
        _ => String::new(),
    }
}

fn names(dataset: &Dataset, places: &[usize]) -> String {
    let name = |&place: &usize| format!("{} ({})", dataset.organisations[place].name, dataset.state_of(place).code);
    places.iter().map(name).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use padan_core::document::read_text;
    use padan_core::matching::gaps::gaps;
    use padan_core::matching::selection::Selection;

    fn engine() -> Engine {
        let (document, _) = read_text(
            br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x","label":"X","children":[{"id":"x.a","label":"A"},{"id":"x.b","label":"B"}]}],
            "topics":[{"id":"t","title":"=T","elements":[{"id":"e","title":"E","weight":1,"capabilities":[{"capability":"x.a","fit":1}]},{"id":"f","title":"F","weight":1,"capabilities":[{"capability":"x.b","fit":1}]}]}],
            "member_states":[{"code":"LA","name":"Lao PDR","membership":"member"},{"code":"MY","name":"Malaysia","membership":"member"},{"code":"KR","name":"Korea","membership":"partner"}],
            "organisations":[{"id":"a","name":"A","country":"LA","capabilities":[{"capability":"x.a","engagement":"produce"}]},
                             {"id":"b","name":"B, Inc.","country":"MY","capabilities":[{"capability":"x.a","engagement":"announced"}]},
                             {"id":"k","name":"K","country":"KR","capabilities":[{"capability":"x.b","engagement":"produce"}]}]}"#,
        );
        Engine::new(Dataset::new(document, "sha256:0".into(), None), None)
    }

    #[test]
    fn both_forms_say_what_the_core_found() {
        let engine = engine();
        let found = [(0, gaps(&engine, &engine.table(0).unwrap_or_default(), &Selection::default()))];
        let value = json(&engine, &found);
        let elements = &value["topics"][0]["elements"];
        assert_eq!((elements[0]["gap"].as_str(), elements[1]["gap"].as_str()), (Some("one"), Some("none")));
        assert_eq!(elements[1]["outside"][0]["id"], "k");
        assert_eq!(elements[0]["near"][0]["id"], "b", "announced: one step away");
        let text = csv(&engine, &found, &Words::english());
        let mut reader = ::csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let head: Vec<String> = reader.headers().map(|head| head.iter().map(str::to_owned).collect()).unwrap_or_default();
        assert_eq!(&head[4..6], ["Lao PDR", "Malaysia"]);
        let rows: Vec<Vec<String>> = reader.records().map_while(Result::ok).map(|row| row.iter().map(str::to_owned).collect()).collect();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0][0], "'=T", "no formula");
        assert_eq!((rows[0][4].as_str(), rows[0][5].as_str(), rows[0][9].as_str()), ("1", "0", "B, Inc. (MY)"));
        assert_eq!(rows[1][8], "K (KR)");
    }
}
