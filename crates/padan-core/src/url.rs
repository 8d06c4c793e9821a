//! Addresses of pages on the web; those of the app are in [`crate::address`].

/// Whether text is an http(s) address that may become a link.
///
/// ```
/// use padan_core::url::is_page_address;
/// assert!(is_page_address("https://example.org/a"));
/// assert!(!is_page_address("javascript:alert(1)"));
/// ```
pub fn is_page_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty()
            && host.contains('.')
            && !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"'))
    })
}

/// The host of an address, with or without a scheme; "www." says nothing.
///
/// ```
/// use padan_core::url::host;
/// assert_eq!(host("https://www.example.org/en"), Some("example.org"));
/// assert_eq!(host("example.org:8080"), Some("example.org"));
/// assert_eq!(host("example"), None);
/// ```
pub fn host(url: &str) -> Option<&str> {
    let rest = url.trim().split_once("://").map_or(url.trim(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host)).filter(|host| host.contains('.'))
}
