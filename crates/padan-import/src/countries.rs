//! Countries by code or name, in the languages of the region and common spellings; names of the Unicode Common Locale Data
//! Repository (as Node's `Intl` gives them), and others by hand.

use crate::row::squashed;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Code, name, and all names folded, without spaces and signs.
const TABLE: &str = include_str!("countries.tsv");

static NAMES: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let mut names = BTreeMap::new();
    for (code, _, all) in rows() {
        names.extend(all.split(';').map(|name| (name, code)));
    }
    names
});

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    TABLE.lines().filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?, columns.next()?))
    })
}

/// The code of a country that a text names; `None` where it names none.
///
/// ```
/// use padan_import::countries::code;
/// assert_eq!(code(" Viet  Nam "), Some("VN"));
/// assert_eq!(code("Republik Indonesia"), Some("ID"));
/// assert_eq!(code("ประเทศไทย"), Some("TH"));
/// assert_eq!(code("my"), Some("MY"));
/// assert_eq!(code("Malaysia (Selangor)"), Some("MY"));
/// assert_eq!(code("Atlantis"), None);
/// ```
pub fn code(text: &str) -> Option<&'static str> {
    if text.len() > 120 {
        return None;
    }
    let upper = text.trim().to_ascii_uppercase();
    if upper.len() == 2 && upper.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let found = rows().map(|row| row.0).find(|code| *code == upper);
        return found.or_else(|| NAMES.get(squashed(text).as_str()).copied());
    }
    let whole = NAMES.get(squashed(text).as_str()).copied();
    // What stands in brackets or after a line explains.
    whole.or_else(|| {
        let plain = text.split(['(', '[', '/', '|']).next().filter(|plain| plain.len() < text.len())?;
        NAMES.get(squashed(plain).as_str()).copied()
    })
}

/// The English name of a country.
///
/// ```
/// assert_eq!(padan_import::countries::name("DE"), Some("Germany"));
/// ```
pub fn name(code: &str) -> Option<&'static str> {
    rows().find(|row| row.0 == code).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_they_are_compared_and_name_one_country() {
        let mut seen = BTreeMap::new();
        for (code, name, all) in rows() {
            assert!(code.len() == 2 && !name.is_empty(), "{code}");
            for name in all.split(';') {
                assert_eq!(squashed(name), name, "{code}");
                assert_eq!(seen.insert(name, code), None, "{name} of {code}");
            }
            assert_eq!(self::code(name), Some(code));
            assert_eq!(self::code(code), Some(code));
        }
        assert!(seen.len() > 700);
    }

    #[test]
    fn spellings_of_the_region() {
        for (text, expected) in [
            ("Laos", "LA"),
            ("Lao PDR", "LA"),
            ("VIETNAM", "VN"),
            ("Việt Nam", "VN"),
            ("Burma", "MM"),
            ("မြန်မာ", "MM"),
            ("ກຳປູເຈຍ", "KH"),
            ("កម្ពុជា", "KH"),
            ("East Timor", "TL"),
            ("Timor Leste", "TL"),
            ("Korea", "KR"),
            ("대한민국", "KR"),
            ("P.R. China", "CN"),
            ("中国", "CN"),
            ("U.S.A.", "US"),
            ("UK", "GB"),
            ("The Philippines", "PH"),
            ("Pilipinas", "PH"),
            ("Singapura", "SG"),
            ("สิงคโปร์", "SG"),
            ("Deutschland", "DE"),
            ("Jepang", "JP"),
        ] {
            assert_eq!(code(text), Some(expected), "{text}");
        }
        for text in ["", "-", "n/a", "ASEAN", "Kuala Lumpur", "XX"] {
            assert_eq!(code(text), None, "{text}");
        }
    }
}
