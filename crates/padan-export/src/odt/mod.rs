//! A concept note as ODT, the open format of word processors: real headings, lists and a table, to be changed freely.

mod xml;

use crate::note::{Block, COLUMNS, Line, Note, Section};
use crate::zip::archive;
use padan_core::url::is_page_address;
use xml::{escaped, link};

/// What kind of file it is.
pub const MIME: &str = "application/vnd.oasis.opendocument.text";
const MANIFEST: &str = include_str!("manifest.xml");
const STYLES: &str = include_str!("styles.xml");

/// The bytes of the file. `language` is the code of the note's language, such as `en`.
///
/// ```
/// use padan_export::{note::Note, odt::odt};
/// let note = Note { title: "A & B".into(), members: String::new(), remarks: Vec::new(), sections: Vec::new() };
/// assert!(odt(&note, "en").starts_with(b"PK"));
/// ```
pub fn odt(note: &Note, language: &str) -> Vec<u8> {
    let language: String = language.chars().filter(char::is_ascii_alphabetic).take(3).collect();
    let styles = STYLES.replace("{language}", if language.is_empty() { "en" } else { &language });
    let (content, meta) = (content(note), meta(note));
    archive(&[
        // First and not compressed, so that the kind of the file can be told from its first bytes.
        ("mimetype", MIME.as_bytes()),
        ("META-INF/manifest.xml", MANIFEST.as_bytes()),
        ("content.xml", content.as_bytes()),
        ("styles.xml", styles.as_bytes()),
        ("meta.xml", meta.as_bytes()),
    ])
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

fn meta(note: &Note) -> String {
    format!(
        r#"{HEAD}
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><meta:generator>Padan</meta:generator><dc:title>{}</dc:title></office:meta></office:document-meta>"#,
        escaped(&note.title)
    )
}

fn content(note: &Note) -> String {
    let mut body = heading(1, &note.title) + &paragraph("Members", &note.members);
    for remark in &note.remarks {
        body += &paragraph("Remark", remark);
    }
    for one in &note.sections {
        body += &section(one);
    }
    format!(
        r#"{HEAD}
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:automatic-styles>{}<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm" fo:border-bottom="0.5pt solid #999999"/></style:style></office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"#,
        columns()
    )
}

/// Widths of the columns, as the note counts on them; 17 cm in all.
fn columns() -> String {
    let style = |(place, share): (usize, usize)| {
        let hundredths = share * 17;
        let width = format!("{}.{:02}cm", hundredths / 100, hundredths % 100);
        format!(
            r#"<style:style style:name="Column{place}" style:family="table-column"><style:table-column-properties style:column-width="{width}"/></style:style>"#
        )
    };
    COLUMNS.into_iter().enumerate().map(style).collect()
}

fn heading(level: u8, text: &str) -> String {
    format!(r#"<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{}</text:h>"#, escaped(text))
}

fn paragraph(style: &str, text: &str) -> String {
    format!(r#"<text:p text:style-name="{style}">{}</text:p>"#, escaped(text))
}

fn section(section: &Section) -> String {
    let mut text = heading(2, &section.heading);
    for (place, block) in section.blocks.iter().enumerate() {
        text += &match block {
            Block::Text(one) => paragraph("Text", one),
            Block::List(lines) => list("Points", lines),
            Block::Numbered(lines) => list("Numbers", lines),
            Block::Table { head, rows } => table(&format!("{:?}-{place}", section.kind), head, rows),
        };
    }
    text
}

fn list(style: &str, lines: &[Line]) -> String {
    // A list has to have an entry.
    if lines.is_empty() {
        return String::new();
    }
    let entry = |line: &Line| {
        // Only pages become links, whoever made the note.
        let page = line.address.as_ref().filter(|url| is_page_address(url));
        let text = page.map_or_else(|| escaped(&line.text), |url| link(url, &line.text));
        format!(r#"<text:list-item><text:p text:style-name="Entry">{text}</text:p></text:list-item>"#)
    };
    let entries: String = lines.iter().map(entry).collect();
    format!(r#"<text:list text:style-name="{style}">{entries}</text:list>"#)
}

fn table(name: &str, head: &[String], rows: &[Vec<String>]) -> String {
    let cell = |style: &str, text: &String| {
        format!(r#"<table:table-cell table:style-name="Cell" office:value-type="string">{}</table:table-cell>"#, paragraph(style, text))
    };
    let row = |style: &str, cells: &[String]| {
        let cells: String = cells.iter().map(|text| cell(style, text)).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let column = |place: usize| format!(r#"<table:table-column table:style-name="Column{place}"/>"#);
    let columns: String = (0..head.len().max(1)).map(column).collect();
    let body: String = rows.iter().map(|cells| row("Entry", cells)).collect();
    format!(
        r#"<table:table table:name="{name}">{columns}<table:table-header-rows>{}</table:table-header-rows>{body}</table:table>"#,
        row("Head", head)
    )
}
