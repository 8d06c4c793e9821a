//! Bytes as text. Lists come in UTF-8, in the UTF-16 of spreadsheet programs, and in the code pages of older ones.
//!
//! By hand, since of the code pages only two are met in the region and both are a few ranges; the library for all of them weighs more
//! than the rest of the import, because its tables hang together (ARCHITECTURE.md).

use crate::{at_line, refusal};
use padan_core::finding::{Finding, FindingKind};
use padan_core::message::Message;
use padan_core::progress::Progress;

/// An encoding of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// The code page of Western Windows.
    Windows1252,
    /// The code page of Thai; read as its superset Windows-874.
    Tis620,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Windows1252, Self::Tis620];

    /// Its usual name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "Windows-1252",
            Self::Tis620 => "TIS-620",
        }
    }

    /// From its name, whatever its case.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.id().eq_ignore_ascii_case(name))
    }
}

/// The code points of Windows-1252 from 0x80 to 0x9f; the five bytes without any stand for themselves.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// A byte of a code page as a letter.
fn letter(byte: u8, encoding: Encoding) -> char {
    match (byte, encoding) {
        (..=0x7f, _) => char::from(byte),
        (0xa1..=0xda | 0xdf..=0xfb, Encoding::Tis620) => char::from_u32(0xe01 + u32::from(byte - 0xa1)).unwrap_or('\u{fffd}'),
        (0xdb..=0xde | 0xfc..=0xff, Encoding::Tis620) => '\u{fffd}',
        (0x80..=0x9f, _) => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// The encoding that bytes seem to have: by their mark, by zeros, by whether they are UTF-8, by how Thai and Western letters stand.
///
/// ```
/// use padan_import::encoding::{Encoding, detect};
/// assert_eq!(detect("nome;país\n".as_bytes())?, Encoding::Utf8);
/// assert_eq!(detect(b"nome;pa\xeds\n")?, Encoding::Windows1252);
/// assert_eq!(detect(b"\xaa\xd7\xe8\xcd,\xbb\xc3\xd0\xe0\xb7\xc8\n")?, Encoding::Tis620);
/// assert!(detect(b"a\0\x01\x02\0").is_err());
/// # Ok::<(), Box<padan_core::finding::Finding>>(())
/// ```
///
/// # Errors
/// A finding, where the bytes are no text.
pub fn detect(bytes: &[u8]) -> Result<Encoding, Box<Finding>> {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => return Ok(Encoding::Utf8),
        [0xff, 0xfe, ..] => return Ok(Encoding::Utf16Le),
        [0xfe, 0xff, ..] => return Ok(Encoding::Utf16Be),
        _ => {}
    }
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = sample.len() / 8;
    if even + odd > 0 {
        // In UTF-16 every comma, digit and line end has a zero on one side, and hardly anything has one on the other.
        return match () {
            () if odd > many && even * 20 <= odd => Ok(Encoding::Utf16Le),
            () if even > many && odd * 20 <= even => Ok(Encoding::Utf16Be),
            () => Err(no_text()),
        };
    }
    let controls = bytes.iter().filter(|byte| matches!(byte, 0..=8 | 0xe..=0x19 | 0x1b..=0x1f)).count();
    if controls * 200 > bytes.len() || bytes.contains(&0) {
        return Err(no_text());
    }
    let (mut good, mut bad) = (0, 0);
    for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_ascii()) {
        *(if core::str::from_utf8(line).is_ok() { &mut good } else { &mut bad }) += 1;
    }
    Ok(if good >= bad { Encoding::Utf8 } else { code_page(bytes) })
}

fn no_text() -> Box<Finding> {
    refusal(Message::new("finding-import-no-text"))
}

/// The code page of bytes that are no UTF-8: Thai letters stand in rows, marked Western ones alone among plain ones.
fn code_page(bytes: &[u8]) -> Encoding {
    let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let thai = bytes.iter().filter(|byte| matches!(byte, 0xa1..=0xda | 0xdf..=0xfb)).count();
    let rows = bytes.windows(2).filter(|pair| pair.iter().all(|byte| *byte >= 0x80)).count();
    if thai * 100 >= high * 95 && rows * 2 > high { Encoding::Tis620 } else { Encoding::Windows1252 }
}

/// Bytes that are being made into text, line by line, so that a line in another encoding than the rest is read and told of.
#[derive(Debug)]
pub struct Decoding {
    bytes: Vec<u8>,
    at: usize,
    line: usize,
    encoding: Encoding,
    /// A code page for lines that are no UTF-8; none where a person has chosen the encoding.
    other: Option<Encoding>,
    text: String,
    findings: Vec<Finding>,
}

impl Decoding {
    /// Begins. Where a person has chosen the encoding all lines are read in it; else `chosen` is `None`.
    ///
    /// # Errors
    /// A finding, where the bytes are no text.
    pub fn new(bytes: Vec<u8>, chosen: Option<Encoding>) -> Result<Self, Box<Finding>> {
        let encoding = chosen.map_or_else(|| detect(&bytes), Ok)?;
        let at = match (encoding, bytes.as_slice()) {
            (Encoding::Utf8, [0xef, 0xbb, 0xbf, ..]) => 3,
            (Encoding::Utf16Le, [0xff, 0xfe, ..]) | (Encoding::Utf16Be, [0xfe, 0xff, ..]) => 2,
            _ => 0,
        };
        let other = chosen.is_none().then(|| if encoding == Encoding::Utf8 { code_page(&bytes) } else { encoding });
        Ok(Self { text: String::with_capacity(bytes.len()), bytes, at, line: 1, encoding, other, findings: Vec::new() })
    }

    /// The encoding of most lines.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Reads about so many bytes more, and at least a line.
    pub fn step(&mut self, budget: usize) -> Progress {
        let end = self.at.saturating_add(budget);
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            if rest.is_empty() {
                return Progress::Done;
            }
            let taken = self.take_line(rest.len());
            self.at += taken;
            self.line += 1;
            if self.at > end {
                return Progress::Working;
            }
        }
    }

    fn take_line(&mut self, length: usize) -> usize {
        let rest = &self.bytes[self.at..];
        if matches!(self.encoding, Encoding::Utf16Le | Encoding::Utf16Be) {
            let unit = |pair: &[u8]| {
                let pair = [pair[0], pair.get(1).copied().unwrap_or(0)];
                if self.encoding == Encoding::Utf16Le { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) }
            };
            let units: Vec<u16> = rest
                .chunks(2)
                .map(unit)
                .scan(false, |ended, unit| {
                    let go_on = !*ended;
                    *ended = unit == u16::from(b'\n');
                    go_on.then_some(unit)
                })
                .collect();
            let before = self.text.len();
            self.text.extend(char::decode_utf16(units.iter().copied()).map(|unit| unit.unwrap_or('\u{fffd}')));
            self.tell_replaced(before);
            return (units.len() * 2).min(length).max(1);
        }
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(length, |end| end + 1);
        let line = &rest[..end];
        let before = self.text.len();
        match (core::str::from_utf8(line), self.encoding, self.other) {
            (Ok(text), Encoding::Utf8, _) => self.text.push_str(text),
            (Ok(text), _, _) if line.is_ascii() => self.text.push_str(text),
            // A line in UTF-8 among those of a code page.
            (Ok(text), _, Some(_)) => {
                self.text.push_str(text);
                self.tell(Encoding::Utf8);
            }
            (Err(_), Encoding::Utf8, Some(other)) => {
                self.text.extend(line.iter().map(|byte| letter(*byte, other)));
                self.tell(other);
            }
            (Err(_), Encoding::Utf8, None) => {
                self.text.push_str(&String::from_utf8_lossy(line));
                self.tell_replaced(before);
            }
            (_, encoding, _) => {
                self.text.extend(line.iter().map(|byte| letter(*byte, encoding)));
                self.tell_replaced(before);
            }
        }
        end
    }

    fn tell(&mut self, encoding: Encoding) {
        let message = Message::new("finding-import-mixed").text("encoding", encoding.id());
        self.findings.push(at_line(FindingKind::BadValue, self.line, "", message));
    }

    fn tell_replaced(&mut self, before: usize) {
        if self.text.get(before..).is_some_and(|text| text.contains('\u{fffd}')) {
            self.findings.push(at_line(FindingKind::BadValue, self.line, "", Message::new("finding-half-character")));
        }
    }

    /// The text, and lines that were not like the rest.
    pub fn finish(self) -> (String, Vec<Finding>) {
        (self.text, self.findings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decode(bytes: &[u8], chosen: Option<Encoding>, budget: usize) -> Option<(String, Encoding, Vec<Finding>)> {
        let mut decoding = Decoding::new(bytes.to_vec(), chosen).ok()?;
        while decoding.step(budget) == Progress::Working {}
        let encoding = decoding.encoding();
        let (text, findings) = decoding.finish();
        Some((text, encoding, findings))
    }

    #[test]
    fn the_same_text_in_every_encoding() {
        let text = "name;country\nJosé;TL\n";
        let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        let cases = [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked(b"\xef\xbb\xbf", text.as_bytes()), Encoding::Utf8),
            (wide(u16::to_le_bytes), Encoding::Utf16Le),
            (wide(u16::to_be_bytes), Encoding::Utf16Be),
            (marked(b"\xff\xfe", &wide(u16::to_le_bytes)), Encoding::Utf16Le),
            (marked(b"\xfe\xff", &wide(u16::to_be_bytes)), Encoding::Utf16Be),
            (b"name;country\nJos\xe9;TL\n".to_vec(), Encoding::Windows1252),
        ];
        for (bytes, encoding) in cases {
            assert_eq!(decode(&bytes, None, 3), Some((text.into(), encoding, Vec::new())), "{encoding:?}");
        }
        let thai = b"\xaa\xd7\xe8\xcd,\xbb\xc3\xd0\xe0\xb7\xc8\n\xc1\xd2\xc3\xec\xab\xd1\xb9,TH\n";
        assert_eq!(decode(thai, None, 0), Some(("ชื่อ,ประเทศ\nมาร์ซัน,TH\n".into(), Encoding::Tis620, Vec::new())));
    }

    #[test]
    fn a_line_in_another_encoding_is_read_and_told_of() {
        let mixed = b"name\nJos\xc3\xa9\nS\xc3\xa3o\nJos\xe9\n";
        let (text, encoding, findings) = decode(mixed, None, 0).unwrap_or_else(|| (String::new(), Encoding::Tis620, Vec::new()));
        assert_eq!((text.as_str(), encoding), ("name\nJosé\nSão\nJosé\n", Encoding::Utf8));
        assert_eq!(findings.iter().map(|finding| finding.place.line).collect::<Vec<_>>(), [Some(4)]);
    }

    proptest! {
        #[test]
        fn any_budget_and_encoding_gives_the_same_text(bytes in prop::collection::vec(any::<u8>(), 0..200), budget in 0usize..50, place in 0usize..6) {
            let chosen = Encoding::ALL.get(place).copied();
            prop_assert_eq!(decode(&bytes, chosen, budget), decode(&bytes, chosen, usize::MAX));
        }
    }
}
