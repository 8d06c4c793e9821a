//! From the three streams of a link to a JSON value. Whatever the bytes are, this gives a value or an error.

use super::limits::{Allowance, DEPTH_LIMIT, LinkError};
use super::marks::{
    DECIMAL, DOUBLE, END, EPOCH, FALSE, FAR, FAR_OBJECT, GREAT, HASH, KNOWN_OBJECT, KNOWN_OBJECTS, KNOWN_TEXT, LIST, MOMENT, NEAR, NULL,
    OBJECT, SAME_MOMENT, SAME_SECOND, SECOND, STEP, TEXT, TRUE, UUID, WHOLE, WORDS,
};
use super::wire::{Bytes, decimal, to_the_second, unzigzag};

use padan_core::stamp::Stamp;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What has not been read yet, and what the writer remembered too.
pub(super) struct Reader<'a> {
    pub(super) shape: Bytes<'a>,
    pub(super) texts: Bytes<'a>,
    pub(super) raw: Bytes<'a>,
    seen: Vec<&'a str>,
    objects: Vec<Vec<usize>>,
    moment: i64,
    decimals: BTreeMap<usize, (i64, i64)>,
    allowance: Allowance,
}

impl<'a> Reader<'a> {
    pub(super) fn new(shape: Bytes<'a>, texts: Bytes<'a>, raw: Bytes<'a>) -> Self {
        let seen = WORDS.to_vec();
        Self { shape, texts, raw, seen, objects: Vec::new(), moment: EPOCH, decimals: BTreeMap::new(), allowance: Allowance::full() }
    }

    /// Reads the whole; an error where anything is left over.
    pub(super) fn whole(mut self) -> Result<Value, LinkError> {
        let value = self.value(0, 0)?;
        let over = [self.shape, self.texts, self.raw].iter().any(|stream| !stream.0.is_empty());
        if over { Err(LinkError::Damaged) } else { Ok(value) }
    }

    fn value(&mut self, field: usize, depth: usize) -> Result<Value, LinkError> {
        if depth > DEPTH_LIMIT {
            return Err(LinkError::TooBig);
        }
        self.allowance.pay(0)?;
        let mark = self.shape.byte().ok_or(LinkError::Damaged)?;
        match mark {
            LIST => {
                let count = self.shape.size().ok_or(LinkError::Damaged)?;
                // Nothing is reserved for a count that only says so: each value takes a mark.
                let mut values = Vec::new();
                for _ in 0..count {
                    values.push(self.value(field, depth + 1)?);
                }
                Ok(Value::Array(values))
            }
            OBJECT | FAR_OBJECT | KNOWN_OBJECT..KNOWN_TEXT => self.object(mark, depth),
            _ => {
                let value = self.single(mark, field).ok_or(LinkError::Damaged)?;
                value.as_str().map_or(Ok(()), |text| self.allowance.pay(text.len()))?;
                Ok(value)
            }
        }
    }

    fn object(&mut self, mark: u8, depth: usize) -> Result<Value, LinkError> {
        let place = if mark == OBJECT {
            let count = self.shape.size().ok_or(LinkError::Damaged)?;
            let mut names = Vec::new();
            for _ in 0..count {
                self.allowance.pay(0)?;
                let mark = self.shape.byte().ok_or(LinkError::Damaged)?;
                names.push(self.text_place(mark).ok_or(LinkError::Damaged)?);
            }
            self.objects.push(names);
            self.objects.len() - 1
        } else if mark == FAR_OBJECT {
            self.shape.size().and_then(|place| place.checked_add(KNOWN_OBJECTS)).ok_or(LinkError::Damaged)?
        } else {
            usize::from(mark - KNOWN_OBJECT)
        };
        let names = self.objects.get(place).ok_or(LinkError::Damaged)?.clone();
        let mut fields = Map::new();
        for name in names {
            let text = self.seen.get(name).copied().ok_or(LinkError::Damaged)?;
            self.allowance.pay(text.len())?;
            fields.insert(text.to_owned(), self.value(name, depth + 1)?);
        }
        Ok(Value::Object(fields))
    }

    /// The place of a text in the table, a new one put there.
    fn text_place(&mut self, mark: u8) -> Option<usize> {
        match mark {
            TEXT => {
                let text = core::str::from_utf8(self.texts.until(END)?).ok()?;
                self.seen.push(text);
                Some(self.seen.len() - 1)
            }
            FAR => self.shape.size()?.checked_add(NEAR),
            KNOWN_TEXT.. => Some(usize::from(mark - KNOWN_TEXT)),
            _ => None,
        }
    }

    fn single(&mut self, mark: u8, field: usize) -> Option<Value> {
        Some(match mark {
            NULL => Value::Null,
            FALSE => Value::Bool(false),
            TRUE => Value::Bool(true),
            WHOLE => unzigzag(self.raw.number()?).into(),
            GREAT => self.raw.number()?.into(),
            DECIMAL | STEP => {
                let (last, step) = self.decimals.get(&field).copied().unwrap_or_default();
                let difference = if mark == STEP { step } else { unzigzag(self.raw.number()?) };
                let thousandths = last.wrapping_add(difference);
                self.decimals.insert(field, (thousandths, difference));
                decimal(thousandths).into()
            }
            // What is no number in JSON becomes null.
            DOUBLE => f64::from_le_bytes(self.raw.array()?).into(),
            UUID => {
                let mut text = hex("", self.raw.take(16)?);
                for place in [8, 13, 18, 23] {
                    text.insert(place, '-');
                }
                text.into()
            }
            HASH => hex("sha256:", self.raw.take(32)?).into(),
            MOMENT | SAME_MOMENT => {
                let difference = if mark == MOMENT { unzigzag(self.raw.number()?) } else { 0 };
                self.moment = self.moment.wrapping_add(difference);
                Stamp(self.moment).to_string().into()
            }
            SECOND | SAME_SECOND => {
                let difference = if mark == SECOND { unzigzag(self.raw.number()?) } else { 0 };
                self.moment = self.moment.div_euclid(1000).wrapping_add(difference).wrapping_mul(1000);
                to_the_second(Stamp(self.moment)).into()
            }
            _ => {
                let place = self.text_place(mark)?;
                (*self.seen.get(place)?).into()
            }
        })
    }
}

fn hex(before: &str, bytes: &[u8]) -> String {
    bytes.iter().fold(before.to_owned(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
