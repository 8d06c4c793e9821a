//! The side that shows codes.

use super::selection::{Selection, add};
use super::{BLOCK, HEADER, PAYLOAD_LIMIT, PREFIX, SEAL, Stream};
use crate::base45;
use crate::crc::crc32;

/// A payload ready to be shown.
#[derive(Debug, Clone)]
pub struct Sender {
    payload: Vec<u8>,
    pub(super) stream: Stream,
}

impl Sender {
    /// Prepares a payload of 1 to [`PAYLOAD_LIMIT`] bytes; `None` for any other.
    ///
    /// ```
    /// use padan_travel::frames::{Receiver, Sender};
    /// let payload = vec![7; 2000];
    /// let sender = Sender::new(&payload).ok_or("too long")?;
    /// assert_eq!(sender.blocks(), 5);
    /// let mut receiver = Receiver::default();
    /// // Every second frame is lost.
    /// let got = (0..).step_by(2).find_map(|number| receiver.take(sender.frame(number).as_bytes()).ok()?.whole);
    /// assert_eq!(got, Some(payload));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn new(payload: &[u8]) -> Option<Self> {
        if payload.is_empty() || payload.len() > PAYLOAD_LIMIT {
            return None;
        }
        let stream = Stream { sum: crc32(payload), length: payload.len(), count: payload.len().div_ceil(BLOCK) };
        Some(Self { payload: payload.to_vec(), stream })
    }

    /// How many blocks there are; no fewer frames than that can suffice.
    pub fn blocks(&self) -> u32 {
        u32::try_from(self.stream.count).unwrap_or(u32::MAX)
    }

    /// The text of a code by its number. Show 0, 1, 2 … without end: no number is ever as good as another one repeated.
    /// All frames of a payload have the same length, so the picture stays as big.
    pub fn frame(&self, number: u32) -> String {
        let Stream { sum, length, count } = self.stream;
        let mut bytes = Vec::with_capacity(HEADER + self.stream.block());
        bytes.extend(sum.to_le_bytes());
        // Both are below the limits of a payload.
        bytes.extend(u32::try_from(length).unwrap_or_default().to_le_bytes());
        bytes.extend(u16::try_from(count).unwrap_or_default().to_le_bytes());
        bytes.extend(number.to_le_bytes());
        let selection = Selection::of(number, sum, count);
        let mut block = vec![0; self.stream.block()];
        for (place, part) in self.payload.chunks(self.stream.block()).enumerate() {
            if selection.has(place) {
                add(&mut block, part);
            }
        }
        bytes.extend(block);
        sealed(&bytes)
    }
}

/// Bytes with their sum, as the text of a frame. For fuzzing, which would never find the sum.
#[doc(hidden)]
pub fn sealed(bytes: &[u8]) -> String {
    let mut bytes = bytes.to_vec();
    bytes.extend(crc32(&bytes).to_le_bytes());
    let mut text = String::with_capacity(PREFIX.len() + (bytes.len() + SEAL) * 3 / 2);
    text.push_str(PREFIX);
    base45::encode_to(&bytes, &mut text);
    text
}
