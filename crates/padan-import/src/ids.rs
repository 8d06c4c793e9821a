//! Ids of organisations, made of country and name, the same way every time: a list that is brought again next year has the same ones.

use crate::names::telling_words;
use padan_core::document::sha256_hex;

/// Letters of the name in an id at most; an id has 64.
const LONGEST: usize = 48;

/// The id of an organisation of a country with a name.
///
/// ```
/// use padan_import::ids::id;
/// assert_eq!(id("MY", "Example Works Sdn. Bhd."), "my-example-works");
/// assert_eq!(id("MY", "EXAMPLE WORKS"), "my-example-works");
/// assert_eq!(id("VN", "Công ty Cổ phần Ví Dụ"), "vn-vi-du");
/// assert!(id("TH", "บริษัท ตัวอย่าง จำกัด").starts_with("th-x"));
/// ```
pub fn id(country: &str, name: &str) -> String {
    let words = telling_words(name);
    let mut slug = String::new();
    for word in &words {
        let plain: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if slug.len() + plain.len() < LONGEST && !plain.is_empty() {
            slug.push('-');
            slug.push_str(&plain);
        }
    }
    // What has no letters of an id, or loses some of them, is told apart by a sum of the name.
    let kept = slug.chars().filter(|letter| *letter != '-').count();
    let all: usize = words.iter().map(|word| word.chars().filter(|letter| letter.is_alphanumeric()).count()).sum();
    if kept < all {
        let sum = sha256_hex(words.join(" ").as_bytes());
        slug.push_str("-x");
        slug.push_str(sum.get(..10).unwrap_or_default());
    }
    let country: String = country.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase()).collect();
    format!("{country}{slug}")
}

/// Whether text is an id of the format.
///
/// ```
/// use padan_import::ids::is_id;
/// assert!(is_id("a-1.b_c") && !is_id("A") && !is_id(""));
/// ```
pub fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-'))
}

/// A name as it is looked up: its telling words as one.
pub(crate) fn telling_name(name: &str) -> String {
    telling_words(name).concat()
}
