//! The side that reads codes.

use super::selection::{Selection, add};
use super::{COUNT_LIMIT, HEADER, PAYLOAD_LIMIT, PREFIX, SEAL, Stream};
use crate::base45;
use crate::crc::crc32;

/// Why a frame was not taken. Nothing that was taken before is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameError {
    /// The code is something else.
    NotAFrame,
    /// A frame of a later version of Padan.
    Later,
    /// Characters of it are wrong, or the whole is not what was announced.
    Damaged,
    /// It announces a payload that is too big, or that cannot be.
    Refused,
}

/// How far a payload has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Frames that brought something new, 0 to `need`.
    pub have: usize,
    /// Frames that are needed in all.
    pub need: usize,
    /// The payload, with the frame that completed it.
    pub whole: Option<Vec<u8>>,
}

/// How many payloads are followed at a time. Another one drops the one that got no frame for the longest time.
const STREAMS: usize = 3;

/// Takes frames in any order, of several payloads mixed, repeated or with gaps. It holds at most what it was really sent:
/// nothing is reserved because a header says so.
#[derive(Debug, Clone, Default)]
pub struct Receiver {
    /// The last one got a frame last.
    pub(super) partial: Vec<Partial>,
    done: Option<Stream>,
}

/// What is known of a payload: equations, at most one for each first block.
#[derive(Debug, Clone)]
pub(super) struct Partial {
    stream: Stream,
    rows: Vec<Option<(Selection, Vec<u8>)>>,
    have: usize,
}

impl Receiver {
    /// Takes the bytes of a code.
    pub fn take(&mut self, code: &[u8]) -> Result<Progress, FrameError> {
        let (stream, number, block) = &read(code)?;
        if self.done == Some(*stream) {
            return Ok(Progress { have: stream.count, need: stream.count, whole: None });
        }
        let place = self.partial.iter().position(|partial| partial.stream == *stream);
        let mut partial = match place {
            Some(place) => self.partial.remove(place),
            None => Partial { stream: *stream, rows: vec![None; stream.count], have: 0 },
        };
        partial.add(Selection::of(*number, stream.sum, stream.count), block.clone());
        let (have, need) = (partial.have, stream.count);
        if have < need {
            if self.partial.len() >= STREAMS {
                self.partial.remove(0);
            }
            self.partial.push(partial);
            return Ok(Progress { have, need, whole: None });
        }
        let whole = partial.solve();
        if crc32(&whole) != stream.sum {
            return Err(FrameError::Damaged);
        }
        self.done = Some(*stream);
        Ok(Progress { have, need, whole: Some(whole) })
    }
}

impl Partial {
    /// Takes an equation, less what is known already.
    fn add(&mut self, mut selection: Selection, mut block: Vec<u8>) {
        // What is added holds no block before its first one, so the first of the rest only moves on.
        while let Some(row) = selection.first().and_then(|first| self.rows.get_mut(first)) {
            let Some((known, bytes)) = row else {
                *row = Some((selection, block));
                self.have += 1;
                return;
            };
            selection.add(known);
            add(&mut block, bytes);
        }
    }

    /// The payload, once there is an equation for each block.
    fn solve(mut self) -> Vec<u8> {
        let mut blocks: Vec<Vec<u8>> = Vec::with_capacity(self.rows.len());
        // From the last, where each equation holds only its own block and blocks that are known by then.
        while let Some(row) = self.rows.pop() {
            let place = self.rows.len();
            let Some((selection, mut bytes)) = row else { return Vec::new() };
            let known = blocks.iter().rev().enumerate().filter(|(distance, _)| selection.has(place + 1 + distance));
            known.for_each(|(_, block)| add(&mut bytes, block));
            blocks.push(bytes);
        }
        blocks.reverse();
        let mut whole = blocks.concat();
        whole.truncate(self.stream.length);
        whole
    }
}

/// Reads a frame: its stream, number and block.
fn read(code: &[u8]) -> Result<(Stream, u32, Vec<u8>), FrameError> {
    let Some(text) = code.strip_prefix(PREFIX.as_bytes()) else {
        let later = code.starts_with(b"PADAN") && code.get(6) == Some(&b':');
        return Err(if later { FrameError::Later } else { FrameError::NotAFrame });
    };
    // Longer than any code can be; a camera gives no such thing.
    if text.len() > 8000 {
        return Err(FrameError::Refused);
    }
    let bytes = base45::decode(text).ok_or(FrameError::Damaged)?;
    let (bytes, seal) = bytes.split_last_chunk::<SEAL>().ok_or(FrameError::Damaged)?;
    if crc32(bytes) != u32::from_le_bytes(*seal) {
        return Err(FrameError::Damaged);
    }
    let (header, block) = bytes.split_first_chunk::<HEADER>().ok_or(FrameError::Refused)?;
    let [s0, s1, s2, s3, l0, l1, l2, l3, c0, c1, n0, n1, n2, n3] = *header;
    let stream = Stream {
        sum: u32::from_le_bytes([s0, s1, s2, s3]),
        length: usize::try_from(u32::from_le_bytes([l0, l1, l2, l3])).map_err(|_| FrameError::Refused)?,
        count: usize::from(u16::from_le_bytes([c0, c1])),
    };
    let usual = (1..=PAYLOAD_LIMIT).contains(&stream.length) && (1..=COUNT_LIMIT.min(stream.length)).contains(&stream.count);
    if !usual || block.len() != stream.block() {
        return Err(FrameError::Refused);
    }
    Ok((stream, u32::from_le_bytes([n0, n1, n2, n3]), block.to_vec()))
}
