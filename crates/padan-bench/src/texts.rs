//! The texts of a dataset as rivals of the search read them: the same fields that ours reads, without its tables of other names.

use padan_core::dataset::Dataset;
use serde_json::{Value, json};

/// A JSON list with one object for each organisation, topic and capability; every object has the same fields.
///
/// ```
/// let texts = padan_bench::texts::of(&padan_core::dataset::Dataset::default());
/// assert_eq!(texts, "[]");
/// ```
pub fn of(dataset: &Dataset) -> String {
    let label = |capability: usize| dataset.capabilities.get(capability).map(|own| own.label.as_str()).unwrap_or_default();
    let organisations = dataset.organisations.iter().enumerate().map(|(place, entry)| {
        let list = |texts: Vec<&str>| texts.join(" \n ");
        json!({
            "id": entry.id, "name": entry.name, "local": entry.local_name, "aliases": entry.aliases.join(" \n "), "city": entry.city,
            "state": dataset.state_of(place).name, "certifications": list(entry.certifications.iter().map(|held| held.name.as_str()).collect()),
            "capabilities": list(entry.claims.iter().map(|claim| label(claim.capability)).collect()), "summary": entry.summary,
            "claims": list(entry.claims.iter().map(|claim| claim.text.as_str()).collect()),
            "seeks": list(entry.seeks.iter().map(|seek| seek.text.as_str()).collect()), "elements": "",
        })
    });
    let empty = |id: &str, name: &str| {
        json!({"id": id, "name": name, "local": null, "aliases": id.replace(['-', '.'], " "), "city": null, "state": "", "certifications": "",
            "capabilities": "", "summary": "", "claims": "", "seeks": "", "elements": ""})
    };
    let topics = dataset.listed_topics().iter().map(|topic| {
        let mut object = empty(&topic.id, &topic.title);
        object["summary"] = topic.summary.as_str().into();
        object["elements"] = topic.elements.iter().map(|element| element.title.as_str()).collect::<Vec<_>>().join(" \n ").into();
        let needs = topic.elements.iter().flat_map(|element| &element.fits).filter(|fit| !fit.general).map(|fit| label(fit.capability));
        object["capabilities"] = needs.collect::<Vec<_>>().join(" \n ").into();
        object
    });
    let capabilities = dataset.capabilities.iter().map(|capability| {
        let mut object = empty(&capability.id, &capability.label);
        object["summary"] = dataset.domains.get(capability.domain).map(|domain| domain.label.as_str()).unwrap_or_default().into();
        object
    });
    // Nothing is absent: some of the rivals refuse null.
    let whole = organisations.chain(topics).chain(capabilities).map(|mut object| {
        if let Some(fields) = object.as_object_mut() {
            fields.values_mut().filter(|value| value.is_null()).for_each(|value| *value = "".into());
        }
        object
    });
    Value::Array(whole.collect()).to_string()
}
