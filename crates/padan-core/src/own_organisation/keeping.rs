//! What the device keeps of a profile: the file's form, and beside it what never leaves.

use super::file::{of_value, to_json};
use super::{Private, Profile};
use crate::document::{Fields, Object, Sink};
use crate::envelope::Schema;
use serde_json::{Value, json};

/// The stored form: `profile`, as in a file, and `private`.
pub const SCHEMA: Schema = Schema { name: "profile", steps: &[] };

/// A profile as the device keeps it.
pub fn to_kept(profile: &Profile) -> Value {
    let private = Object::new(&profile.private.extra).set("note", profile.private.note.as_str());
    json!({"profile": to_json(profile), "private": private.set("contact", profile.private.contact.as_str()).done()})
}

/// A profile that the device has kept; `None` where it is none. Nothing is left out or cleaned: it was when it came.
///
/// ```
/// use padan_core::own_organisation::{Profile, of_kept, to_kept};
/// let mut profile = Profile::new("1");
/// profile.private.note = "Ask in May.".into();
/// assert_eq!(of_kept(to_kept(&profile)), Some(profile));
/// ```
pub fn of_kept(mut kept: Value) -> Option<Profile> {
    let mut sink = Sink::default();
    let mut profile = of_value(kept.get_mut("profile").map(Value::take)?, &mut sink)?;
    if let Some(private) = kept.get_mut("private").map(Value::take).filter(Value::is_object) {
        let mut fields = Fields::new(private, "private", "", &mut sink);
        profile.private = Private { note: fields.text_or_empty("note"), contact: fields.text_or_empty("contact"), extra: fields.rest() };
    }
    Some(profile)
}
