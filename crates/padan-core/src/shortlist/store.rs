//! What stands in the browser's storage: one key for each list, each in an envelope with its version.
//!
//! Writing is reading, merging and writing, so that two tabs never cost each other a change. Nothing here touches a storage:
//! texts come in, and what is to be written goes out.

use super::{Shortlist, read, to_json};
use crate::envelope::{Schema, Unreadable};
use crate::order::ordered;
use crate::stamp::Stamp;
use serde_json::Value;

/// All keys of lists begin so.
pub const KEYS: &str = "padan.shortlist.";

/// The stored form. When it changes, a step is added here and `tests/fixtures` gets a file of the version before.
pub const SCHEMA: Schema = Schema { name: "shortlist", steps: &[] };

/// The key of a list.
pub fn key(id: &str) -> String {
    format!("{KEYS}{id}")
}

/// A key beside that of a list, for a state of it that has to be merged with the one there. [`open`] merges all of one id.
pub fn key_beside(id: &str, mark: &str) -> String {
    format!("{KEYS}{id}.{mark}")
}

/// What the storage holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stored {
    /// The lists, the first begun first, deleted ones among them ([`Shortlist::is_deleted`]). Each id is there once.
    pub lists: Vec<Shortlist>,
    /// Keys of texts that cannot be read: to be set aside.
    pub unreadable: Vec<String>,
    /// Keys of texts that a later version of the program wrote: to be left as they are.
    pub newer: Vec<String>,
}

/// Reads all that stands under keys that begin with [`KEYS`]; other keys are passed over.
///
/// ```
/// use padan_core::shortlist::{Shortlist, store};
/// use padan_core::stamp::Stamp;
/// let list = Shortlist { id: "a".into(), version: 1, ..Shortlist::default() };
/// let (_, text) = store::write(None, &list, Stamp(0)).map_err(|_| "unreadable")?;
/// let stored = store::open([(store::key("a"), text.to_string()), (store::key("b"), "{".into())]);
/// assert_eq!(stored.lists, [list]);
/// assert_eq!(stored.unreadable, ["padan.shortlist.b"]);
/// # Ok::<(), &str>(())
/// ```
pub fn open(texts: impl IntoIterator<Item = (String, String)>) -> Stored {
    let mut stored = Stored::default();
    for (key, text) in texts {
        if !key.starts_with(KEYS) {
            continue;
        }
        match open_one(&text) {
            Ok(list) => match stored.lists.iter_mut().find(|own| own.id == list.id) {
                Some(own) => *own = own.merge(&list).unwrap_or(list),
                None => stored.lists.push(list),
            },
            Err(Unreadable::Broken) => stored.unreadable.push(key),
            Err(Unreadable::Newer) => stored.newer.push(key),
        }
    }
    stored.lists = ordered(stored.lists, |a, b| (Stamp::trusted(&a.created), &a.id).cmp(&(Stamp::trusted(&b.created), &b.id)));
    stored
}

/// Reads the text under one key.
pub fn open_one(text: &str) -> Result<Shortlist, Unreadable> {
    let (list, _) = read(SCHEMA.open(text)?);
    // Without an id it could be neither merged nor found again.
    list.filter(|list| !list.id.trim().is_empty()).ok_or(Unreadable::Broken)
}

/// What to write for a list of this tab where `stored` is the text under its key: the two merged, to be shown, and its
/// envelope. An error where the text cannot be read: a broken one is set aside first, one of a later version stays, and this
/// tab's list is written nowhere.
pub fn write(stored: Option<&str>, own: &Shortlist, now: Stamp) -> Result<(Shortlist, Value), Unreadable> {
    let list = match stored {
        None => own.clone(),
        Some(text) => own.merge(&open_one(text)?).ok_or(Unreadable::Broken)?,
    };
    let envelope = wrap(&list, now);
    Ok((list, envelope))
}

/// The text to store for a list, where what is stored is known to be older than it.
pub fn wrap(list: &Shortlist, now: Stamp) -> Value {
    SCHEMA.wrap(&now.to_string(), &to_json(list))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Dataset;
    use crate::shortlist::Edit;
    use crate::shortlist::testing::three_items;

    fn text(stored: Option<&str>, own: &Shortlist) -> String {
        write(stored, own, Stamp(9000)).map_or_else(|_| String::new(), |(_, envelope)| envelope.to_string())
    }

    #[test]
    fn two_tabs_that_write_in_turns_keep_what_both_did() {
        let (mut one, mut other) = (three_items(), three_items());
        one.edit("i", &Edit::Note("first tab".into()), Stamp(3000));
        one.remove("k", Stamp(3000));
        other.edit("j", &Edit::Note("second tab".into()), Stamp(3000));
        other.add("new".into(), None, &["c"], None, Stamp(3000), &Dataset::default());
        let begun = text(None, &three_items());
        let both = text(Some(&text(Some(&begun), &one)), &other);
        assert_eq!(both, text(Some(&text(Some(&begun), &other)), &one));
        let stored = open([(key("l"), both)]);
        let list = &stored.lists[0];
        let note = |id: &str| list.item(id).and_then(|item| item.note.as_deref());
        assert_eq!((note("i"), note("j"), note("new"), note("k")), (Some("first tab"), Some("second tab"), Some(""), None));
    }

    #[test]
    fn what_cannot_be_read_is_never_written_over() {
        let newer = r#"{"app":"padan","schema":"shortlist","version":99,"data":{}}"#;
        assert_eq!(write(Some(newer), &three_items(), Stamp(0)), Err(Unreadable::Newer));
        assert_eq!(write(Some("{"), &three_items(), Stamp(0)), Err(Unreadable::Broken));
        let other = text(None, &Shortlist { id: "other".into(), ..three_items() });
        assert_eq!(write(Some(&other), &three_items(), Stamp(0)), Err(Unreadable::Broken));
    }

    #[test]
    fn everything_is_found_under_its_kind() {
        let mut second = three_items();
        second.edit("i", &Edit::Note("also here".into()), Stamp(5000));
        let without_id = SCHEMA.wrap("", &to_json(&Shortlist::default())).to_string();
        let stored = open([
            ("padan.shortlist.l".into(), text(None, &three_items())),
            ("padan.shortlist.old".into(), text(None, &second)),
            ("padan.shortlist.x".into(), "{not json".into()),
            ("padan.shortlist.y".into(), without_id),
            ("padan.shortlist.z".into(), r#"{"app":"padan","schema":"shortlist","version":2,"data":{}}"#.into()),
            ("padan.settings".into(), "{not json".into()),
        ]);
        assert_eq!(stored.lists.len(), 1);
        assert_eq!(stored.lists[0].item("i").and_then(|item| item.note.as_deref()), Some("also here"));
        assert_eq!(stored.unreadable, ["padan.shortlist.x", "padan.shortlist.y"]);
        assert_eq!(stored.newer, ["padan.shortlist.z"]);
    }
}
