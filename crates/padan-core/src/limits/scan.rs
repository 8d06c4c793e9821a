//! A JSON text looked through before it is parsed.

use crate::finding::{Finding, FindingKind, Place};
use crate::message::Message;
use core::fmt::Write as _;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// How much a JSON text may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonLimits {
    /// Bytes.
    pub bytes: usize,
    /// Objects and lists within each other, at most 127.
    pub depth: usize,
    /// Values in all.
    pub values: usize,
}

/// Findings of one text are told up to this many.
pub const MOST_FINDINGS: usize = 100;

/// A text that keeps the limits.
#[derive(Debug, Clone, PartialEq)]
pub struct Scanned<'t> {
    /// The text, with halves of characters replaced by U+FFFD.
    pub text: Cow<'t, str>,
    /// Names that stand twice, and what was replaced, each with its place.
    pub findings: Vec<Finding>,
}

/// Looks through a JSON text (UTF-8, with or without a byte order mark) once. The error is what it is refused for. Whether
/// it is JSON at all is for the parser to say.
///
/// ```
/// use padan_core::limits::{JsonLimits, scan};
/// let limits = JsonLimits { bytes: 100, depth: 3, values: 10 };
/// let scanned = scan(br#"{"a":[{"b":1,"b":2}],"c":"\ud800"}"#, &limits)?;
/// let places: Vec<_> = scanned.findings.iter().map(|finding| finding.place.to_string()).collect();
/// assert_eq!(places, ["line 1: a[0].b", "line 1: c"]);
/// assert!(scanned.text.ends_with(r#""\ufffd"}"#));
/// assert!(scan(b"[[[[", &limits).is_err());
/// # Ok::<(), Box<padan_core::finding::Finding>>(())
/// ```
pub fn scan<'t>(bytes: &'t [u8], limits: &JsonLimits) -> Result<Scanned<'t>, Box<Finding>> {
    let refuse =
        |line: Option<usize>, message| Box::new(Finding::new(FindingKind::Unreadable, Place { line, ..Place::default() }, message));
    if bytes.len() > limits.bytes {
        return Err(refuse(None, Message::new("finding-too-big").count("kilobytes", limits.bytes / 1000)));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = core::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].split(|&byte| byte == b'\n').count();
        refuse(Some(line), Message::new("finding-not-utf8"))
    })?;
    let mut scanner =
        Scanner { text, at: 0, line: 1, stack: Vec::new(), values: 1, mended: String::new(), copied: 0, findings: Vec::new() };
    while let Some(&byte) = bytes.get(scanner.at) {
        scanner.step(byte);
        if scanner.stack.len() > limits.depth {
            return Err(refuse(Some(scanner.line), Message::new("finding-too-deep").count("most", limits.depth)));
        }
        if scanner.values > limits.values {
            return Err(refuse(Some(scanner.line), Message::new("finding-too-many-values").count("most", limits.values)));
        }
    }
    let text = if scanner.copied == 0 {
        Cow::Borrowed(text)
    } else {
        scanner.mended.push_str(&text[scanner.copied..]);
        Cow::Owned(scanner.mended)
    };
    Ok(Scanned { text, findings: scanner.findings })
}

/// An object or list that is open.
struct Open<'t> {
    /// The names so far; `None` in a list.
    names: Option<BTreeSet<Cow<'t, str>>>,
    name: Cow<'t, str>,
    index: usize,
    /// Whether a name comes next.
    before_name: bool,
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    stack: Vec<Open<'t>>,
    values: usize,
    mended: String,
    copied: usize,
    findings: Vec<Finding>,
}

impl<'t> Scanner<'t> {
    fn step(&mut self, byte: u8) {
        self.at += 1;
        match byte {
            b'\n' => self.line += 1,
            b'{' | b'[' => {
                self.values += 1;
                let names = (byte == b'{').then(BTreeSet::new);
                self.stack.push(Open { before_name: names.is_some(), names, name: Cow::Borrowed(""), index: 0 });
            }
            b'}' | b']' => {
                self.stack.pop();
            }
            b',' => {
                self.values += 1;
                if let Some(open) = self.stack.last_mut() {
                    open.index += 1;
                    open.before_name = open.names.is_some();
                }
            }
            b'"' => self.string(),
            _ => {}
        }
    }

    /// Goes to the end of a string whose quote has been passed.
    fn string(&mut self) {
        let bytes = self.text.as_bytes();
        let begin = self.at;
        let mut halves = Vec::new();
        while let Some(&byte) = bytes.get(self.at) {
            match byte {
                b'"' => break,
                b'\\' => {
                    match escaped_unit(bytes, self.at) {
                        Some(0xd800..=0xdbff) if matches!(escaped_unit(bytes, self.at + 6), Some(0xdc00..=0xdfff)) => self.at += 10,
                        Some(0xd800..=0xdfff) => {
                            halves.push(self.at);
                            self.at += 4;
                        }
                        _ => {}
                    }
                    self.at += 2;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.at.min(bytes.len());
        // Begin and end are beside quotes or at the end of the text, so never within a character.
        let raw = self.text.get(begin..self.at).unwrap_or_default();
        self.at += 1;
        if self.stack.last().is_some_and(|open| open.before_name) {
            self.name(raw);
        }
        if !halves.is_empty() {
            self.find(FindingKind::BadValue, Message::new("finding-half-character"));
        }
        for half in halves {
            self.mended.push_str(&self.text[self.copied..half]);
            self.mended.push_str("\\ufffd");
            self.copied = half + 6;
        }
    }

    fn name(&mut self, raw: &'t str) {
        let name = if raw.contains('\\') {
            serde_json::from_str(&format!("\"{raw}\"")).map_or(Cow::Borrowed(raw), Cow::Owned)
        } else {
            Cow::Borrowed(raw)
        };
        let Some(open) = self.stack.last_mut() else { return };
        open.before_name = false;
        let twice = open.names.as_mut().is_some_and(|names| !names.insert(name.clone()));
        open.name = name;
        if twice {
            self.find(FindingKind::DuplicateName, Message::new("finding-duplicate-name"));
        }
    }

    fn find(&mut self, kind: FindingKind, message: Message) {
        if self.findings.len() < MOST_FINDINGS {
            let place = Place { line: Some(self.line), field: self.path(), ..Place::default() };
            self.findings.push(Finding::new(kind, place, message));
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for open in &self.stack {
            if open.names.is_none() {
                let _ = write!(path, "[{}]", open.index);
            } else {
                let dot = if path.is_empty() { "" } else { "." };
                path.push_str(dot);
                path.extend(open.name.chars().take(64));
            }
        }
        path
    }
}

/// The UTF-16 unit of `\uXXXX` at a place; `None` where something else stands there.
fn escaped_unit(bytes: &[u8], at: usize) -> Option<u16> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let digits = core::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    const WIDE: JsonLimits = JsonLimits { bytes: 1_000_000, depth: 100, values: 100_000 };

    fn told(text: &str) -> (String, Vec<String>) {
        scan(text.as_bytes(), &WIDE).map_or_else(
            |finding| (String::new(), vec![finding.message.key.to_owned()]),
            |scanned| (scanned.text.into_owned(), scanned.findings.iter().map(|finding| finding.place.field.clone()).collect()),
        )
    }

    #[test]
    fn halves_of_characters_are_replaced_and_whole_ones_are_not() {
        for (text, mended, places) in [
            (r#"["\ud83d\ude00"]"#, r#"["\ud83d\ude00"]"#, 0),
            (r#"["\ud83d","\ude00x\uD83D\u0041"]"#, r#"["\ufffd","\ufffdx\ufffd\u0041"]"#, 2),
            (r#"["\\ud83d"]"#, r#"["\\ud83d"]"#, 0),
            (r#"{"\ud83d":1}"#, r#"{"\ufffd":1}"#, 1),
            (r#"["\ud8"#, r#"["\ud8"#, 0),
            (r#"["\"#, r#"["\"#, 0),
        ] {
            let (out, found) = told(text);
            assert_eq!((out.as_str(), found.len()), (mended, places), "{text}");
        }
    }

    #[test]
    fn a_name_that_stands_twice_is_found_however_it_is_written() {
        assert_eq!(told(r#"{"a":{"a":1},"x":[0,{"b":1,"\u0062":2}],"a":3}"#).1, ["x[1].b", "a"]);
        assert!(told(r#"{"a":["b","b"],"b":"a"}"#).1.is_empty());
    }

    #[test]
    fn limits_hold() {
        let limits = JsonLimits { bytes: 20, depth: 2, values: 5 };
        let key = |text: &str| scan(text.as_bytes(), &limits).map_or_else(|finding| finding.message.key, |_| "");
        assert_eq!(key("[[],[]]"), "");
        assert_eq!(key("[[[]]]"), "finding-too-deep");
        assert_eq!(key("[1,2,3,4]"), "");
        assert_eq!(key("[1,2,3,4,5]"), "finding-too-many-values");
        assert_eq!(key("                     "), "finding-too-big");
        assert_eq!(scan(b"[\"\xff\"]", &limits).map_err(|finding| finding.message.key), Err("finding-not-utf8"));
    }

    proptest! {
        #[test]
        fn any_bytes_are_taken_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = scan(&bytes, &WIDE);
        }

        #[test]
        fn what_looks_like_json_is_taken_or_refused(text in r#"([\[\]{}:,"\\]|"a"|\\u|d8|00|dc|é){0,60}"#) {
            if let Ok(scanned) = scan(text.as_bytes(), &WIDE) {
                // What parsed before parses to the same after.
                if let Ok(value) = serde_json::from_str::<Value>(&text) {
                    prop_assert_eq!(serde_json::from_str::<Value>(&scanned.text).ok(), Some(value));
                }
            }
        }
    }
}
