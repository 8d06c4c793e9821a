//! The JSON Schemas in `public/schema/`: made of the types beside this file, published as they are made, and in agreement with the
//! reader and the writer of the core, field by field. The core reads by hand (ARCHITECTURE.md), so the types of a schema are
//! its own; the tests here fail where one side has a field that the other lacks.
//!
//! `PADAN_SCHEMA=write cargo test -p padan-export --test schema` writes the published files anew.

#![allow(dead_code)] // the types are there for their schemas
#![allow(clippy::struct_field_names)] // the format names its fields

mod agreement;
mod dataset;
mod kiosk;
mod lists;
mod policy;
mod profile;
mod shortlist;
mod walk;
mod words;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::Value;
use std::path::Path;
use std::{env, fs, io};

/// The schema of a type, JSON Schema 2020-12.
fn schema_of<T: JsonSchema>() -> Value {
    let schema: Schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    schema.to_value()
}

/// All published schemas with their names.
fn all() -> [(&'static str, Value); 5] {
    [
        ("padan-shortlist-1", schema_of::<shortlist::Shortlist>()),
        ("padan-dataset-1", schema_of::<dataset::Dataset>()),
        ("padan-policy-1", schema_of::<policy::Policy>()),
        ("padan-kiosk-1", schema_of::<kiosk::Kiosk>()),
        ("padan-profile-1", schema_of::<profile::Profile>()),
    ]
}

#[test]
fn the_published_files_are_those_of_these_types() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/schema");
    for (name, schema) in all() {
        let file = folder.join(name).with_extension("json");
        let made = format!("{schema:#}\n");
        if env::var_os("PADAN_SCHEMA").is_some_and(|what| what == "write") {
            fs::create_dir_all(&folder)?;
            fs::write(&file, &made)?;
        }
        let published = fs::read_to_string(&file)?;
        assert!(published == made, "{name} is not up to date: PADAN_SCHEMA=write cargo test -p padan-export --test schema");
    }
    Ok(())
}
