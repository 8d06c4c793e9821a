//! What a file is, by its first bytes: the ending of a name says little.

use crate::{LIMITS, refusal};
use padan_core::finding::Finding;
use padan_core::message::Message;

/// What can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A dataset in the contract's form.
    Json,
    /// Text with delimiters.
    Delimited,
    /// A workbook.
    Workbook,
}

/// Beginnings of files that people take for lists, with a name for what they are.
const OTHERS: [(&[u8], &str); 10] = [
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "RAR"),
    (b"\x7fELF", "ELF"),
    (b"SQLite format", "SQLite"),
];
/// The compound files of older programs; encrypted workbooks are such too.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// What a file is. The error says why nothing of it is read.
///
/// ```
/// use padan_import::file::{Kind, kind};
/// assert_eq!(kind(b"name,country\nA,MY\n")?, Kind::Delimited);
/// assert_eq!(kind(b" {\"format\":\"padan-dataset\"}")?, Kind::Json);
/// assert!(kind(b"%PDF-1.7").is_err());
/// # Ok::<(), Box<padan_core::finding::Finding>>(())
/// ```
///
/// # Errors
/// A finding, where the file is too big, empty, protected by a password, or something that holds no list.
pub fn kind(bytes: &[u8]) -> Result<Kind, Box<Finding>> {
    if bytes.len() > LIMITS.bytes {
        return Err(too_big());
    }
    let other = |what: &str| refusal(Message::new("finding-import-other").text("what", what));
    if let Some((_, what)) = OTHERS.iter().find(|(beginning, _)| bytes.starts_with(beginning)) {
        return Err(other(what));
    }
    if bytes.starts_with(b"PK") {
        return Ok(Kind::Workbook);
    }
    if bytes.starts_with(COMPOUND) {
        // The names of streams stand in UTF-16 in such files.
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let protected = bytes.windows(name.len()).any(|window| window == name);
        return Err(refusal(Message::new(if protected { "finding-import-password" } else { "finding-import-old-workbook" })));
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match text.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => Err(refusal(Message::new("finding-import-empty"))),
        Some(b'{' | b'[') => Ok(Kind::Json),
        Some(b'<') => Err(other("HTML, XML")),
        Some(_) => Ok(Kind::Delimited),
    }
}

/// What is said of a file that is bigger than what is read, for callers that know so before they have its bytes.
pub fn too_big() -> Box<Finding> {
    refusal(Message::new("finding-too-big").count("kilobytes", LIMITS.bytes / 1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(bytes: &[u8]) -> &'static str {
        kind(bytes).map_or_else(|finding| finding.message.key, |_| "read")
    }

    #[test]
    fn what_holds_no_list_is_refused_by_name() {
        assert_eq!(said(b""), "finding-import-empty");
        assert_eq!(said(b" \r\n"), "finding-import-empty");
        assert_eq!(said(b"\x89PNG\r\n\x1a\n"), "finding-import-other");
        assert_eq!(said(b"<html><table>"), "finding-import-other");
        assert_eq!(said(&vec![b'a'; LIMITS.bytes + 1]), "finding-too-big");
        assert_eq!(said(COMPOUND), "finding-import-old-workbook");
        let mut protected = COMPOUND.to_vec();
        protected.extend("..EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(said(&protected), "finding-import-password");
    }
}
