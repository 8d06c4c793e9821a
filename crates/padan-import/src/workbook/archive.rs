//! The archive that a workbook is: its list of parts, and one part after the other unpacked within bounds.

use crate::{LIMITS, refusal};
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};
use padan_core::finding::Finding;
use padan_core::message::Message;
use padan_core::progress::Progress;

/// Parts of an archive at most; workbooks have some dozens.
const PARTS: usize = 5_000;
/// Bytes unpacked at a time.
const PIECE: usize = 16_384;

/// What is said of an archive that is damaged.
pub(super) fn damaged() -> Box<Finding> {
    refusal(Message::new("finding-import-damaged"))
}

/// What is said of a part that unpacks to too much.
fn too_much() -> Box<Finding> {
    refusal(Message::new("finding-import-unpacks").count("megabytes", LIMITS.part / 1_000_000))
}

/// A part of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name, with slashes.
    pub name: String,
    method: u16,
    packed: usize,
    size: usize,
    offset: usize,
}

/// Numbers in a list of bytes, low byte first.
fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?);
    usize::try_from(number).ok()
}

/// The parts that the archive lists at its end.
///
/// # Errors
/// A finding, where it is damaged, protected or bigger than what is read.
pub fn parts(bytes: &[u8]) -> Result<Vec<Part>, Box<Finding>> {
    let end = (0..bytes.len().saturating_sub(21))
        .rev()
        .take(66_000)
        .find(|at| bytes.get(*at..at + 4) == Some(b"PK\x05\x06"))
        .ok_or_else(damaged)?;
    let count = short(bytes, end + 10).ok_or_else(damaged)?;
    let mut at = long(bytes, end + 16).ok_or_else(damaged)?;
    if usize::from(count) > PARTS {
        return Err(too_much());
    }
    let mut parts = Vec::new();
    for _ in 0..count {
        let (part, next) = entry(bytes, at).ok_or_else(damaged)??;
        parts.push(part);
        at = next;
    }
    Ok(parts)
}

/// The part whose entry in the list stands here, and where the next one does; `None` where there is none.
fn entry(bytes: &[u8], at: usize) -> Option<Result<(Part, usize), Box<Finding>>> {
    if bytes.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
        return None;
    }
    if short(bytes, at + 8)? & 1 == 1 {
        return Some(Err(refusal(Message::new("finding-import-password"))));
    }
    let lengths = [short(bytes, at + 28)?, short(bytes, at + 30)?, short(bytes, at + 32)?].map(usize::from);
    let name = String::from_utf8_lossy(bytes.get(at + 46..at + 46 + lengths[0])?).replace('\\', "/");
    let size = long(bytes, at + 24)?;
    if size > LIMITS.part {
        return Some(Err(too_much()));
    }
    let part = Part { name, method: short(bytes, at + 10)?, packed: long(bytes, at + 20)?, size, offset: long(bytes, at + 42)? };
    Some(Ok((part, at + 46 + lengths.iter().sum::<usize>())))
}

/// A part that is being unpacked.
pub struct Unpacking {
    at: usize,
    end: usize,
    /// `None` where the part is stored as it is.
    state: Option<Box<InflateState>>,
    most: usize,
    out: Vec<u8>,
    refused: Option<Box<Finding>>,
}

impl Unpacking {
    /// Begins with a part of the archive.
    ///
    /// # Errors
    /// A finding, where the archive is damaged.
    pub fn new(bytes: &[u8], part: &Part) -> Result<Self, Box<Finding>> {
        let begin = || -> Option<(usize, usize)> {
            let at = part.offset;
            if bytes.get(at..at.checked_add(4)?)? != b"PK\x03\x04" {
                return None;
            }
            let begin = at + 30 + usize::from(short(bytes, at + 26)?) + usize::from(short(bytes, at + 28)?);
            let end = begin.checked_add(part.packed).filter(|end| *end <= bytes.len())?;
            Some((begin, end))
        };
        let (at, end) = begin().ok_or_else(damaged)?;
        let state = match part.method {
            0 => None,
            8 => Some(InflateState::new_boxed(DataFormat::Raw)),
            _ => return Err(damaged()),
        };
        // What the list says is not believed: more than that is refused as well.
        Ok(Self { at, end, state, most: part.size.min(LIMITS.part), out: Vec::new(), refused: None })
    }

    /// Unpacks about so many bytes more.
    pub fn step(&mut self, bytes: &[u8], budget: usize) -> Progress {
        let until = self.out.len().saturating_add(budget);
        let input = bytes.get(..self.end).unwrap_or_default();
        while self.refused.is_none() && self.out.len() <= until {
            let rest = input.get(self.at..).unwrap_or_default();
            let Some(state) = &mut self.state else {
                let piece = &rest[..rest.len().min(PIECE)];
                self.out.extend(piece);
                self.at += piece.len();
                if piece.is_empty() {
                    return Progress::Done;
                }
                continue;
            };
            let mut piece = [0; PIECE];
            let result = inflate(state, rest, &mut piece, MZFlush::None);
            self.at += result.bytes_consumed;
            self.out.extend(piece.iter().take(result.bytes_written));
            if self.out.len() > self.most {
                self.refused = Some(too_much());
                break;
            }
            match result.status {
                Ok(MZStatus::StreamEnd) => return Progress::Done,
                Ok(_) if result.bytes_consumed + result.bytes_written > 0 => {}
                Ok(_) | Err(MZError::Buf) => self.refused = Some(damaged()),
                Err(_) => self.refused = Some(damaged()),
            }
        }
        if self.refused.is_some() { Progress::Done } else { Progress::Working }
    }

    /// The part as text, `None` where it is no UTF-8.
    ///
    /// # Errors
    /// A finding, where it is damaged or too big.
    pub fn finish(self) -> Result<String, Box<Finding>> {
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        String::from_utf8(self.out).map_err(|_| damaged())
    }
}
