//! Reader, writer and schema know the same fields.

use super::walk::Walk;
use super::{all, dataset, kiosk, policy, profile, schema_of, shortlist};
use padan_core::document::{self, Document};
use padan_core::kiosk::Settings;
use padan_core::matching::policy::Policy;
use padan_core::own_organisation;
use padan_core::shortlist as lists;
use serde_json::Value;

#[test]
fn samples_with_every_field_are_valid_and_spoilt_ones_are_not() {
    for (name, schema) in all() {
        let validator = jsonschema::validator_for(&schema).map_err(|error| error.to_string());
        assert_eq!(validator.as_ref().err(), None, "{name}");
        let Ok(validator) = validator else { continue };
        let sample = Walk::new(&schema).sample();
        let wrong: Vec<String> = validator.iter_errors(&sample).map(|error| error.to_string()).collect();
        assert_eq!(wrong, Vec::<String>::new(), "{name}: {sample:#}");
        let spoilt = Walk::new(&schema).spoilt();
        assert!(spoilt.len() > 8, "{name}: {}", spoilt.len());
        let passed: Vec<&String> = spoilt.iter().filter(|(_, value)| validator.is_valid(value)).map(|(how, _)| how).collect();
        assert_eq!(passed, Vec::<&String>::new(), "{name}");
    }
}

/// Paths to unknown fields that a reader kept, in what Rust shows of a value.
fn kept(shown: &str) -> Vec<&str> {
    shown.split("Extra(").skip(1).filter(|rest| !rest.starts_with("{})")).map(|rest| rest.split(')').next().unwrap_or_default()).collect()
}

#[test]
fn every_field_of_the_shortlist_schema_is_read_and_written() {
    let schema = schema_of::<shortlist::Shortlist>();
    let mut sample = Walk::new(&schema).sample();
    let (read, findings) = lists::read(sample.clone());
    assert_eq!(findings, []);
    assert_eq!(read.as_ref().map(lists::to_json), Some(sample.clone()));
    // The policy is for whoever reads the file: the core keeps it as a field that it does not know.
    let policy = sample.as_object_mut().and_then(|object| object.remove("policy"));
    assert!(policy.is_some_and(|policy| policy["title"].is_string()));
    let shown = format!("{:?}", lists::read(sample).0);
    assert!(shown.contains("Extra({})"));
    assert_eq!(kept(&shown), Vec::<&str>::new());
}

/// What Rust's own serialising calls the fields of a value, without those of unknown fields.
fn without_extra(value: Value) -> Value {
    match value {
        Value::Object(object) => {
            object.into_iter().filter(|(name, _)| name != "extra").map(|(name, value)| (name, without_extra(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(without_extra).collect(),
        other => other,
    }
}

#[test]
fn every_field_of_the_dataset_schema_is_read_and_written_and_the_core_has_no_other() -> Result<(), serde_json::Error> {
    let schema = schema_of::<dataset::Dataset>();
    let sample = Walk::new(&schema).sample();
    let (read, findings): (Document, _) = document::read(sample.clone());
    assert_eq!(findings, []);
    assert_eq!(document::to_json(&read), sample);
    assert_eq!(kept(&format!("{read:?}")), Vec::<&str>::new());
    let fields = without_extra(serde_json::to_value(&read)?);
    assert_eq!(Walk::new(&schema).unknown(&fields), Vec::<String>::new());
    Ok(())
}

#[test]
fn the_bundled_dataset_is_valid() -> Result<(), String> {
    let schema = schema_of::<dataset::Dataset>();
    let bundled = document::to_json(&padan_data::document().map_err(|error| format!("{error:?}"))?.0);
    let validator = jsonschema::validator_for(&schema).map_err(|error| error.to_string())?;
    let wrong: Vec<String> = validator.iter_errors(&bundled).take(5).map(|error| format!("{}: {error}", error.instance_path)).collect();
    assert_eq!(wrong, Vec::<String>::new());
    Ok(())
}

#[test]
fn every_field_of_the_policy_schema_is_read() {
    let sample = Walk::new(&schema_of::<policy::Policy>()).sample();
    let (read, findings) = Policy::read(sample.to_string().as_bytes());
    assert_eq!(findings, []);
    // Named one by one: a new field does not compile here until the schema has it.
    let Policy { title, reason, states, organisations, capabilities, sensitive_lines, extra } = read.unwrap_or_default();
    let texts = [title, reason, states.concat(), organisations.concat(), capabilities.concat()];
    assert!(texts.iter().all(|text| !text.is_empty()) && sensitive_lines && extra.0.is_empty(), "{texts:?}");
}

#[test]
fn every_field_of_the_kiosk_schema_is_read_and_written() {
    let sample = Walk::new(&schema_of::<kiosk::Kiosk>()).sample();
    let (read, findings) = Settings::read(sample.to_string().as_bytes());
    assert_eq!(findings, []);
    let read = read.unwrap_or_default();
    assert!(read.extra.0.is_empty() && read.policy().is_some(), "{read:?}");
    assert_eq!(read.to_json(), sample);
}

#[test]
fn every_field_of_the_profile_schema_is_read_and_written_but_clearings() {
    let mut sample = Walk::new(&schema_of::<profile::Profile>()).sample();
    sample["organisation"]["id"] = "own-1".into();
    let (read, findings) = own_organisation::read_text(sample.to_string().as_bytes());
    assert_eq!(findings, []);
    let read = read.unwrap_or_default();
    assert_eq!(kept(&format!("{read:?}")), Vec::<&str>::new());
    let cleared = sample["organisation"].as_object_mut().and_then(|organisation| organisation.remove("screening"));
    assert!(cleared.is_some());
    assert_eq!(own_organisation::to_json(&read), sample);
}
