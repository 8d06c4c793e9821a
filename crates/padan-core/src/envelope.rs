//! The wrapping of whatever is kept in storage: what it is, its version, when it was saved.
//!
//! What cannot be opened is never thrown away: the caller sets the raw text aside and offers it for download.

use serde_json::{Value, json};

/// Why stored text cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Not JSON, or not an envelope of ours.
    Broken,
    /// Of a later version of the program.
    Newer,
}

/// A step from one version of some stored data to the next; `None` where the data are not of the earlier version's form.
pub type Step = fn(Value) -> Option<Value>;

/// What is stored under a key: its name and the steps that bring older versions up to date.
#[derive(Clone, Copy)]
pub struct Schema {
    /// Name, such as `shortlist`.
    pub name: &'static str,
    /// Step `n` brings version `n + 1` to version `n + 2`; the present version is one more than there are steps.
    pub steps: &'static [Step],
}

impl Schema {
    /// The version that is written.
    pub fn version(&self) -> usize {
        self.steps.len() + 1
    }

    /// Wraps data for storage.
    pub fn wrap(&self, saved_at: &str, data: &Value) -> Value {
        json!({"app": "padan", "schema": self.name, "version": self.version(), "saved_at": saved_at, "data": data})
    }

    /// Opens stored text and brings its data up to the present version.
    ///
    /// ```
    /// use padan_core::envelope::{Schema, Unreadable};
    /// let schema = Schema { name: "settings", steps: &[] };
    /// let text = schema.wrap("2026-11-22T00:00:00Z", &serde_json::json!({"a": 1})).to_string();
    /// assert_eq!(schema.open(&text), Ok(serde_json::json!({"a": 1})));
    /// assert_eq!(schema.open("{"), Err(Unreadable::Broken));
    /// ```
    pub fn open(&self, text: &str) -> Result<Value, Unreadable> {
        let mut envelope: Value = serde_json::from_str(text).map_err(|_| Unreadable::Broken)?;
        if envelope.get("app").and_then(Value::as_str) != Some("padan") || envelope.get("schema").and_then(Value::as_str) != Some(self.name)
        {
            return Err(Unreadable::Broken);
        }
        let version = envelope.get("version").and_then(Value::as_u64).and_then(|version| usize::try_from(version).ok());
        let version = version.filter(|&version| version > 0).ok_or(Unreadable::Broken)?;
        let steps = self.steps.get(version - 1..).ok_or(Unreadable::Newer)?;
        let data = envelope.get_mut("data").map(Value::take).ok_or(Unreadable::Broken)?;
        steps.iter().try_fold(data, |data, step| step(data)).ok_or(Unreadable::Broken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rename(mut data: Value) -> Option<Value> {
        let name = data.get_mut("nom").map(Value::take)?;
        Some(json!({"name": name}))
    }

    const TWO: Schema = Schema { name: "test", steps: &[rename] };

    #[test]
    fn older_versions_are_brought_up_to_date() {
        let one = Schema { name: "test", steps: &[] };
        assert_eq!(TWO.open(&one.wrap("", &json!({"nom": "x"})).to_string()), Ok(json!({"name": "x"})));
        assert_eq!(TWO.open(&one.wrap("", &json!({})).to_string()), Err(Unreadable::Broken));
    }

    #[test]
    fn newer_versions_and_other_things_are_refused() {
        let one = Schema { name: "test", steps: &[] };
        assert_eq!(one.open(&TWO.wrap("", &json!({})).to_string()), Err(Unreadable::Newer));
        assert_eq!(one.open(&Schema { name: "other", steps: &[] }.wrap("", &json!({})).to_string()), Err(Unreadable::Broken));
    }

    proptest! {
        #[test]
        fn any_text_is_opened_or_refused(text in "\\PC{0,80}") {
            let _ = TWO.open(&text);
        }
    }
}
