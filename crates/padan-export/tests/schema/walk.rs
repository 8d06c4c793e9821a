//! Going through a schema: a sample with every field, the fields that it knows, and what must not pass.

use serde_json::{Map, Value, json};

/// A schema with its definitions.
#[derive(Clone, Copy)]
pub struct Walk<'s> {
    root: &'s Value,
}

impl<'s> Walk<'s> {
    pub fn new(root: &'s Value) -> Self {
        Self { root }
    }

    /// The schema behind a reference, or that of several which is not null.
    fn resolved(self, schema: &'s Value) -> &'s Value {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let place = name.trim_start_matches('#');
            return self.resolved(self.root.pointer(place).unwrap_or(&Value::Null));
        }
        match schema.get("anyOf").and_then(Value::as_array) {
            Some(several) => several.iter().find(|one| one["type"] != "null").map_or(schema, |one| self.resolved(one)),
            None => schema,
        }
    }

    fn kind(schema: &Value) -> &str {
        match &schema["type"] {
            Value::String(kind) => kind,
            Value::Array(several) => several.iter().filter_map(Value::as_str).find(|kind| *kind != "null").unwrap_or_default(),
            _ => "",
        }
    }

    /// A value with every field that the schema knows.
    pub fn sample(self) -> Value {
        self.sample_of(self.root)
    }

    fn sample_of(self, schema: &'s Value) -> Value {
        let schema = self.resolved(schema);
        let given = ["/examples/0", "/const", "/enum/0", "/oneOf/0/const"].into_iter().find_map(|place| schema.pointer(place));
        if let Some(given) = given {
            return given.clone();
        }
        match Self::kind(schema) {
            "object" => {
                let mut object = Map::new();
                for (name, field) in schema["properties"].as_object().into_iter().flatten() {
                    object.insert(name.clone(), self.sample_of(field));
                }
                if let Some(field) = schema.get("additionalProperties").filter(|field| field.is_object()) {
                    object.insert("note".into(), self.sample_of(field));
                }
                Value::Object(object)
            }
            "array" => json!([self.sample_of(&schema["items"])]),
            "string" => json!("some text"),
            "boolean" => json!(true),
            "integer" => json!(2019),
            "number" => json!(0.5),
            // A kind that is not known here: what no field takes, so that the tests fail.
            _ => Value::Null,
        }
    }

    /// Fields of a value that the schema does not know, as paths.
    pub fn unknown(self, value: &Value) -> Vec<String> {
        let mut found = Vec::new();
        self.unknown_in(self.root, value, "", &mut found);
        found
    }

    fn unknown_in(self, schema: &'s Value, value: &Value, path: &str, found: &mut Vec<String>) {
        let schema = self.resolved(schema);
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    let place = format!("{path}/{name}");
                    let open = schema.get("additionalProperties").filter(|field| field.is_object());
                    match schema["properties"].get(name).or(open) {
                        Some(field) => self.unknown_in(field, value, &place, found),
                        None => found.push(place),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.unknown_in(&schema["items"], item, path, found)),
            _ => {}
        }
    }

    /// The sample, spoilt in one place each: another type, or without a required field.
    pub fn spoilt(self) -> Vec<(String, Value)> {
        let sample = self.sample();
        let mut spoilt = Vec::new();
        self.spoil(self.root, "", &sample, &mut spoilt);
        spoilt
    }

    fn spoil(self, schema: &'s Value, path: &str, sample: &Value, spoilt: &mut Vec<(String, Value)>) {
        let schema = self.resolved(schema);
        let mut other = sample.clone();
        if let Some(place) = other.pointer_mut(path) {
            *place = if place.is_boolean() { json!("true") } else { json!(false) };
            spoilt.push((format!("{path} is of another type"), other));
        }
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let mut without = sample.clone();
            if let Some(object) = without.pointer_mut(path).and_then(Value::as_object_mut) {
                object.remove(name);
                spoilt.push((format!("{path}/{name} is missing"), without));
            }
        }
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            self.spoil(field, &format!("{path}/{name}"), sample, spoilt);
        }
        if let Some(field) = schema.get("additionalProperties").filter(|field| field.is_object()) {
            self.spoil(field, &format!("{path}/note"), sample, spoilt);
        }
        if Self::kind(schema) == "array" {
            self.spoil(&schema["items"], &format!("{path}/0"), sample, spoilt);
        }
    }
}
