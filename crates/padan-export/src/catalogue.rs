//! A part of the dataset as files: in the dataset's own form with only some organisations, and as the list of exhibitors that the import
//! reads.

use crate::csv::row;
use padan_core::dataset::Dataset;
use padan_core::document::{Document, Organisation};
use padan_core::matching::Engine;
use padan_core::matching::policy::Policy;
use padan_core::order::set;
use serde_json::json;
use std::collections::BTreeMap;

/// The document with only these organisations, given by their ids in the order wanted, and what they need: their sources, their states,
/// pointers that touch their capabilities. Taxonomy and topics stay whole, because with a part of them points would be others.
///
/// ```
/// use padan_core::document::{read_text, to_json};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,
///     "sources":[{"id":"s1","url":"https://example.org/1"},{"id":"s2","url":"https://example.org/2"}],
///     "organisations":[{"id":"a","name":"A","country":"MY","certifications":[{"name":"ISO 9001","sources":["s2"]}]},{"id":"b","name":"B","country":"LA"}]}"#);
/// let part = padan_export::catalogue::excerpt(document, &["a".into()]);
/// assert_eq!((part.organisations.len(), part.sources[0].id.as_str(), part.sources.len()), (1, "s2", 1));
/// ```
pub fn excerpt(mut document: Document, ids: &[String]) -> Document {
    let mut known: BTreeMap<String, Organisation> = BTreeMap::new();
    known.extend(core::mem::take(&mut document.organisations).into_iter().map(|entry| (entry.id.clone(), entry)));
    document.organisations = ids.iter().filter_map(|id| known.remove(id)).collect();
    let entries = &document.organisations;
    let cited = set(entries.iter().flat_map(|entry| {
        let claims = entry.capabilities.iter().map(|claim| &claim.sources);
        let held = entry.certifications.iter().map(|held| &held.sources);
        claims.chain(held).chain(entry.seeks.iter().map(|seek| &seek.sources)).flatten().cloned()
    }));
    let does = set(entries.iter().flat_map(|entry| entry.capabilities.iter().map(|claim| claim.capability.clone())));
    let from = set(entries.iter().map(|entry| entry.country.clone()));
    document.sources.retain(|source| cited.contains(&source.id));
    document.control_pointers.retain(|pointer| pointer.capabilities.iter().any(|id| does.contains(id)));
    if let Some(states) = &mut document.member_states {
        states.retain(|state| from.contains(&state.code));
    }
    document
}

/// Takes out of a document the claims that the policy of an engine leaves out, and writes its title into `policy`; nothing where there is
/// none. `engine` is of the same document.
///
/// ```
/// use padan_core::matching::{Engine, policy::Policy};
/// use padan_core::{dataset::Dataset, document::read_text};
/// let (mut document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x"},{"id":"y"}],"organisations":[
///     {"id":"a","name":"A","country":"MY","capabilities":[{"capability":"x"},{"capability":"y"}]}]}"#);
/// let policy = Policy { title: "No X".into(), capabilities: vec!["x".into()], ..Policy::default() };
/// let engine = Engine::new(Dataset::new(document.clone(), String::new(), None), Some(policy));
/// padan_export::catalogue::under_policy(&mut document, &engine);
/// assert_eq!(document.organisations[0].capabilities.len(), 1);
/// assert_eq!(document.extra.0["policy"]["title"], "No X");
/// ```
pub fn under_policy(document: &mut Document, engine: &Engine) {
    let Some(policy) = engine.policy() else { return };
    let dataset = engine.dataset();
    let is_out = |id: &str| dataset.capability(id).is_some_and(|capability| policy.excludes(dataset, capability));
    for organisation in &mut document.organisations {
        organisation.capabilities.retain(|claim| !is_out(&claim.capability));
    }
    document.extra.0.insert("policy".into(), json!({"title": policy.title}));
}

/// The columns that `padan import` reads.
const COLUMNS: [&str; 10] = ["name", "country", "city", "kind", "website", "summary", "stand", "capabilities", "seeks", "description"];

/// Organisations as a list of exhibitors, in the columns of the contract; places that are none are passed over. `description` holds the
/// claims as sentences. Where a policy is in force a last column names it.
///
/// ```
/// use padan_core::{dataset::Dataset, document::read_text};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"topics":[],"capabilities":[{"id":"x","label":"X"}],"organisations":[
///     {"id":"a","name":"=A","country":"MY","capabilities":[{"capability":"x","engagement":"produce","claim":"Makes X."}]}]}"#);
/// let text = padan_export::catalogue::exhibitors(&Dataset::new(document, String::new(), None), &[0, 9], None);
/// assert_eq!(text.lines().nth(1), Some("\"'=A\",MY,,,,,,x:produce,,Makes X."));
/// ```
pub fn exhibitors(dataset: &Dataset, places: &[usize], policy: Option<&Policy>) -> String {
    let mut text = String::from('\u{feff}');
    let columns = COLUMNS.into_iter().chain(policy.map(|_| "policy"));
    row(&mut text, &columns.map(str::to_owned).collect::<Vec<_>>());
    for (&place, entry) in places.iter().filter_map(|place| dataset.organisations.get(*place).map(|entry| (place, entry))) {
        let id = |capability: usize| dataset.capabilities.get(capability).map(|own| own.id.as_str()).unwrap_or_default();
        let claims: Vec<String> = entry.claims.iter().map(|claim| format!("{}:{}", id(claim.capability), claim.engagement.id())).collect();
        let seeks: Vec<&str> = entry.seeks.iter().map(|seek| id(seek.capability)).collect();
        let said: Vec<&str> = entry.claims.iter().map(|claim| claim.text.as_str()).filter(|text| !text.is_empty()).collect();
        let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
        let mut cells = vec![
            entry.name.clone(),
            dataset.state_of(place).code.clone(),
            or_empty(&entry.city),
            entry.kind.map(|kind| kind.id().to_owned()).unwrap_or_default(),
            or_empty(&entry.website),
            entry.summary.clone(),
            or_empty(&entry.stand),
            claims.join(";"),
            seeks.join(";"),
            said.join(" "),
        ];
        cells.extend(policy.map(|policy| policy.title.clone()));
        row(&mut text, &cells);
    }
    text
}
