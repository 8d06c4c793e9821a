//! From a JSON value to the three streams of a link.

use super::limits::{Allowance, DEPTH_LIMIT, LinkError};
use super::marks::{
    DECIMAL, DOUBLE, END, EPOCH, FALSE, FAR, FAR_OBJECT, GREAT, HASH, KNOWN_OBJECT, KNOWN_OBJECTS, KNOWN_TEXT, LIST, MOMENT, NEAR, NULL,
    OBJECT, SAME_MOMENT, SAME_SECOND, SECOND, STEP, TEXT, TRUE, UUID, WHOLE, WORDS,
};
use super::wire::{self, put, zigzag};

use padan_core::stamp::Stamp;
use serde_json::{Number, Value};
use std::collections::BTreeMap;

/// The streams so far, and what the reader will remember too.
pub(super) struct Writer {
    /// Marks, counts and places; packs well.
    pub(super) shape: Vec<u8>,
    /// Texts not seen before; packs well.
    pub(super) texts: Vec<u8>,
    /// What looks random and would only spoil the packing of the others.
    pub(super) raw: Vec<u8>,
    seen: BTreeMap<String, usize>,
    objects: BTreeMap<Vec<usize>, usize>,
    moment: i64,
    /// By field: the last decimal in thousandths and its difference to the one before.
    decimals: BTreeMap<usize, (i64, i64)>,
    allowance: Allowance,
}

impl Writer {
    pub(super) fn new() -> Self {
        let seen = WORDS.iter().enumerate().map(|(place, &word)| (word.to_owned(), place)).collect();
        Self {
            shape: Vec::new(),
            texts: Vec::new(),
            raw: Vec::new(),
            seen,
            objects: BTreeMap::new(),
            moment: EPOCH,
            decimals: BTreeMap::new(),
            allowance: Allowance::full(),
        }
    }

    /// Writes a value. `field` is the place of the name it stands under, 0 at the top.
    pub(super) fn value(&mut self, value: &Value, field: usize, depth: usize) -> Result<(), LinkError> {
        if depth > DEPTH_LIMIT {
            return Err(LinkError::TooBig);
        }
        match value {
            Value::Null => self.mark(NULL),
            Value::Bool(false) => self.mark(FALSE),
            Value::Bool(true) => self.mark(TRUE),
            Value::Number(number) => self.number(number, field),
            Value::String(text) => self.text(text),
            Value::Array(values) => {
                self.mark(LIST)?;
                put(&mut self.shape, values.len() as u64);
                values.iter().try_for_each(|value| self.value(value, field, depth + 1))
            }
            Value::Object(fields) => {
                let names: Vec<usize> = fields.keys().filter_map(|name| self.seen.get(name).copied()).collect();
                let known = (names.len() == fields.len()).then(|| self.objects.get(&names).copied()).flatten();
                if let Some(place) = known {
                    self.place(place, KNOWN_OBJECT, KNOWN_OBJECTS, FAR_OBJECT)?;
                    fields.keys().try_for_each(|name| self.allowance.pay(name.len()))?;
                } else {
                    self.mark(OBJECT)?;
                    put(&mut self.shape, fields.len() as u64);
                    fields.keys().try_for_each(|name| self.plain(name))?;
                }
                let names: Vec<usize> = fields.keys().filter_map(|name| self.seen.get(name).copied()).collect();
                let next = self.objects.len();
                self.objects.entry(names.clone()).or_insert(next);
                fields.values().zip(names).try_for_each(|(value, name)| self.value(value, name, depth + 1))
            }
        }
    }

    fn mark(&mut self, mark: u8) -> Result<(), LinkError> {
        self.shape.push(mark);
        self.allowance.pay(0)
    }

    /// A place in a table: the first ones have a mark each.
    fn place(&mut self, place: usize, first: u8, count: usize, far: u8) -> Result<(), LinkError> {
        match u8::try_from(place) {
            Ok(near) if place < count => self.mark(first + near),
            _ => {
                self.mark(far)?;
                put(&mut self.shape, (place - count) as u64);
                Ok(())
            }
        }
    }

    fn number(&mut self, number: &Number, field: usize) -> Result<(), LinkError> {
        if let Some(whole) = number.as_i64() {
            put(&mut self.raw, zigzag(whole));
            return self.mark(WHOLE);
        }
        if let Some(great) = number.as_u64() {
            put(&mut self.raw, great);
            return self.mark(GREAT);
        }
        let decimal = number.as_f64().unwrap_or_default();
        let Some(thousandths) = thousandths(decimal) else {
            self.raw.extend(decimal.to_le_bytes());
            return self.mark(DOUBLE);
        };
        let (last, step) = self.decimals.get(&field).copied().unwrap_or_default();
        let difference = thousandths - last;
        self.decimals.insert(field, (thousandths, difference));
        if difference == step {
            return self.mark(STEP);
        }
        put(&mut self.raw, zigzag(difference));
        self.mark(DECIMAL)
    }

    fn text(&mut self, text: &str) -> Result<(), LinkError> {
        self.allowance.pay(text.len())?;
        if let Some(bytes) = uuid(text) {
            self.raw.extend(bytes);
            return self.mark(UUID);
        }
        if let Some(bytes) = text.strip_prefix("sha256:").and_then(hex::<32>) {
            self.raw.extend(bytes);
            return self.mark(HASH);
        }
        if let Some((moment, to_the_second)) = moment(text) {
            let difference = if to_the_second { moment.div_euclid(1000) - self.moment.div_euclid(1000) } else { moment - self.moment };
            self.moment = moment;
            let mark = match (difference, to_the_second) {
                (0, false) => SAME_MOMENT,
                (0, true) => SAME_SECOND,
                (_, false) => MOMENT,
                (_, true) => SECOND,
            };
            if difference != 0 {
                put(&mut self.raw, zigzag(difference));
            }
            return self.mark(mark);
        }
        self.known_or_new(text)
    }

    /// A text as it is, even if it looks like an id or a moment: names of fields.
    fn plain(&mut self, text: &str) -> Result<(), LinkError> {
        self.allowance.pay(text.len())?;
        self.known_or_new(text)
    }

    fn known_or_new(&mut self, text: &str) -> Result<(), LinkError> {
        if let Some(&place) = self.seen.get(text) {
            return self.place(place, KNOWN_TEXT, NEAR, FAR);
        }
        let next = self.seen.len();
        self.seen.insert(text.to_owned(), next);
        self.texts.extend(text.as_bytes());
        self.texts.push(END);
        self.mark(TEXT)
    }
}

/// A decimal in thousandths, where that says exactly the same.
#[allow(clippy::cast_possible_truncation)] // guarded by the comparison
#[allow(clippy::cast_precision_loss)] // below 2^53
fn thousandths(decimal: f64) -> Option<i64> {
    let scaled = (decimal * 1000.0).round();
    let whole = (scaled.abs() < 9e15).then_some(scaled as i64)?;
    (wire::decimal(whole).to_bits() == decimal.to_bits()).then_some(whole)
}

fn moment(text: &str) -> Option<(i64, bool)> {
    let to_the_second = match text.len() {
        24 => false,
        20 => true,
        _ => return None,
    };
    let stamp = Stamp::parse(text)?;
    let same = if to_the_second { wire::to_the_second(stamp) } else { stamp.to_string() };
    (same == text).then_some((stamp.0, to_the_second))
}

fn uuid(text: &str) -> Option<[u8; 16]> {
    let dashes = [8, 13, 18, 23];
    if text.len() != 36 || !dashes.iter().all(|&place| text.as_bytes().get(place) == Some(&b'-')) {
        return None;
    }
    // Dashes elsewhere leave too few digits.
    hex::<16>(&text.replace('-', ""))
}

/// Bytes from hexadecimal digits in lower case.
fn hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N || !digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = u8::from_str_radix(core::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}
