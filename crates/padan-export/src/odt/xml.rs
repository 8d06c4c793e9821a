//! Text as XML.

/// Text with the marks of XML escaped. What XML 1.0 cannot hold is dropped; tabs and line breaks become blanks.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

/// A text that leads to a page.
pub(super) fn link(url: &str, text: &str) -> String {
    format!(
        r#"<text:a xlink:type="simple" text:style-name="Link" text:visited-style-name="Link" xlink:href="{}">{}</text:a>"#,
        escaped(url),
        escaped(text)
    )
}
