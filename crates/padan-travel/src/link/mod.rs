//! The packing of a link, `#/shortlist?import=…`: a version letter and base64url. docs/LINK.md says every byte of it.
//!
//! What is packed is the JSON form, so whatever the format of shortlists has or will have travels, unknown fields too. The packing
//! knows no dataset: ids are text, so a link of today is read by any release.

mod limits;
mod marks;
mod read;
mod wire;
mod write;

use crate::crc::crc32;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use padan_core::finding::Finding;
use padan_core::shortlist::{self, Shortlist};
use serde_json::Value;
use wire::{Bytes, put};

pub use limits::{LENGTH_LIMIT, LinkError, UNPACKED_LIMIT};

/// The letter that links of this packing begin with.
pub const VERSION: char = 'A';
/// The list without the subjects of organisations that every receiver has in the bundled data; those of others go along, so
/// that the list is readable there.
///
/// ```
/// use padan_core::shortlist::{Shortlist, Subject};
/// use padan_travel::link::light;
/// let subjects = ["bundled", "own"].map(|id| (id.to_owned(), Subject::default())).into();
/// let sent = light(Shortlist { subjects, ..Shortlist::default() }, |id| id == "bundled");
/// assert_eq!(sent.subjects.into_keys().collect::<Vec<_>>(), ["own"]);
/// ```
#[must_use]
pub fn light(mut list: Shortlist, is_bundled: impl Fn(&str) -> bool) -> Shortlist {
    list.subjects.retain(|id, _| !is_bundled(id));
    list
}

/// Packs a shortlist as the value of `import`. Characters: `A-Z a-z 0-9 - _`.
///
/// ```
/// use padan_core::shortlist::Shortlist;
/// use padan_travel::link::{pack, unpack};
/// let list = Shortlist { id: "l".into(), title: "Drones".into(), version: 1, ..Shortlist::default() };
/// let packed = pack(&list)?;
/// assert!(packed.starts_with('A'));
/// assert_eq!(unpack(&packed)?.0, list);
/// # Ok::<(), padan_travel::link::LinkError>(())
/// ```
pub fn pack(list: &Shortlist) -> Result<String, LinkError> {
    pack_value(&shortlist::to_json(list))
}

/// Reads what [`pack`] made, with what is wrong in it; spaces and line breaks within, as a message may bring them, are passed over.
pub fn unpack(text: &str) -> Result<(Shortlist, Vec<Finding>), LinkError> {
    of_value(unpack_value(text)?)
}

/// Packs a shortlist as bytes, for [`crate::frames`].
pub fn pack_bytes(list: &Shortlist) -> Result<Vec<u8>, LinkError> {
    bytes_of_value(&shortlist::to_json(list))
}

/// Reads what [`pack_bytes`] made.
pub fn unpack_bytes(bytes: &[u8]) -> Result<(Shortlist, Vec<Finding>), LinkError> {
    match bytes.split_first() {
        Some((&letter, rest)) => {
            known(char::from(letter))?;
            of_value(value_of_bytes(rest)?)
        }
        None => Err(LinkError::NotALink),
    }
}

/// Packs any JSON value, such as a topic of the person's own.
///
/// ```
/// use padan_travel::link::{pack_value, unpack_value};
/// let topic = serde_json::json!({"id": "boats", "title": "Boats", "elements": []});
/// assert_eq!(unpack_value(&pack_value(&topic)?)?, topic);
/// # Ok::<(), padan_travel::link::LinkError>(())
/// ```
pub fn pack_value(value: &Value) -> Result<String, LinkError> {
    let bytes = bytes_of_value(value)?;
    let mut text = String::from(VERSION);
    URL_SAFE_NO_PAD.encode_string(&bytes[1..], &mut text);
    if text.len() > LENGTH_LIMIT { Err(LinkError::TooBig) } else { Ok(text) }
}

/// Reads what [`pack_value`] made.
pub fn unpack_value(text: &str) -> Result<Value, LinkError> {
    if text.len() > LENGTH_LIMIT {
        return Err(LinkError::TooBig);
    }
    let mut characters = text.chars().filter(|character| !character.is_ascii_whitespace());
    known(characters.next().ok_or(LinkError::NotALink)?)?;
    let packed: String = characters.collect();
    // A full stop or a bracket after a link in a message is none of it.
    let packed = packed.trim_end_matches(|character: char| !(character.is_ascii_alphanumeric() || matches!(character, '-' | '_')));
    value_of_bytes(&URL_SAFE_NO_PAD.decode(packed).map_err(|_| LinkError::Damaged)?)
}

/// The packed list in an address or in a message that holds one: what follows `import=`; otherwise the text itself.
///
/// ```
/// use padan_travel::link::find;
/// assert_eq!(find("Look: https://x.example/#/shortlist?import=Aabc&lang=th and tell me"), "Aabc");
/// assert_eq!(find(" Aabc\n"), "Aabc");
/// ```
pub fn find(text: &str) -> &str {
    let value = text.split_once("import=").map_or(text.trim(), |(_, value)| value);
    value.split(|character: char| character == '&' || character.is_whitespace()).next().unwrap_or_default()
}

fn known(letter: char) -> Result<(), LinkError> {
    match letter {
        VERSION => Ok(()),
        'A'..='Z' | 'a'..='z' => Err(LinkError::Later(letter)),
        _ => Err(LinkError::NotALink),
    }
}

fn of_value(value: Value) -> Result<(Shortlist, Vec<Finding>), LinkError> {
    let (list, findings) = shortlist::read(value);
    list.map(|list| (list, findings)).ok_or(LinkError::NotAShortlist)
}

/// The version letter, the sum over all that follows, then the streams.
fn bytes_of_value(value: &Value) -> Result<Vec<u8>, LinkError> {
    let mut writer = write::Writer::new();
    writer.value(value, 0, 0)?;
    let write::Writer { shape, texts, raw, .. } = writer;
    let mut body = Vec::new();
    put(&mut body, raw.len() as u64);
    body.extend(&raw);
    put(&mut body, shape.len() as u64);
    let mut packed = shape;
    packed.extend(&texts);
    body.extend(miniz_oxide::deflate::compress_to_vec(&packed, 10));
    let mut bytes = vec![VERSION as u8];
    bytes.extend(crc32(&body).to_le_bytes());
    bytes.extend(body);
    Ok(bytes)
}

/// Reads what follows the version letter.
fn value_of_bytes(bytes: &[u8]) -> Result<Value, LinkError> {
    if bytes.len() > LENGTH_LIMIT {
        return Err(LinkError::TooBig);
    }
    let mut bytes = Bytes(bytes);
    let sum = bytes.array().map(u32::from_le_bytes).ok_or(LinkError::Damaged)?;
    if crc32(bytes.0) != sum {
        return Err(LinkError::Damaged);
    }
    value_of_body(bytes.0)
}

/// Reads the streams, whose sum is right. Apart, because fuzzing would never get past the sum.
#[doc(hidden)]
pub fn value_of_body(body: &[u8]) -> Result<Value, LinkError> {
    let mut body = Bytes(body);
    let raw = body.size().and_then(|length| body.take(length)).ok_or(LinkError::Damaged)?;
    let shape = body.size().ok_or(LinkError::Damaged)?;
    let packed = miniz_oxide::inflate::decompress_to_vec_with_limit(body.0, UNPACKED_LIMIT).map_err(|error| match error.status {
        miniz_oxide::inflate::TINFLStatus::HasMoreOutput => LinkError::TooBig,
        _ => LinkError::Damaged,
    })?;
    let mut texts = Bytes(&packed);
    let shape = texts.take(shape).ok_or(LinkError::Damaged)?;
    read::Reader::new(Bytes(shape), texts, Bytes(raw)).whole()
}

#[cfg(test)]
mod tests;
