//! Lower case without diacritics, by a small table of our own: the crates that do this for all of Unicode weigh 46 to
//! 130 kB compressed (ARCHITECTURE.md), and the region's Latin scripts need one row a letter.

/// Base letter and the marked letters that fold to it; Vietnamese, Portuguese, Tetum, Filipino, Malay and Indonesian.
const LATIN: [(char, &str); 13] = [
    ('a', "àáâãäåāăạảấầẩẫậắằẳẵặ"),
    ('c', "çćč"),
    ('d', "đð"),
    ('e', "èéêëēĕẹẻẽếềểễệ"),
    ('g', "ğ"),
    ('i', "ìíîïĩīĭịỉ"),
    ('n', "ñńň"),
    ('o', "òóôõöøōŏơọỏốồổỗộớờởỡợ"),
    ('s', "śšş"),
    ('u', "ùúûüũūŭưụủứừửữự"),
    ('y', "ýÿỳỵỷỹ"),
    ('z', "źžż"),
    ('l', "ł"),
];

/// Folds text to lower case without diacritics; letters of other scripts stay as they are.
///
/// ```
/// use padan_core::text::fold;
/// assert_eq!(fold("Việt Nam"), "viet nam");
/// assert_eq!(fold("Viê\u{323}t"), "viet");
/// assert_eq!(fold("ไทย"), "ไทย");
/// ```
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        fold_letter(character, &mut folded);
    }
    folded
}

/// Folds one letter to the end of a text.
pub(crate) fn fold_letter(character: char, folded: &mut String) {
    if character.is_ascii() {
        folded.push(character.to_ascii_lowercase());
    } else if !is_combining_mark(character) {
        folded.extend(character.to_lowercase().map(base));
    }
}

/// Marks of Latin letters that stand apart from the letter; marks of other scripts carry meaning and stay.
fn is_combining_mark(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

pub(crate) fn base(character: char) -> char {
    if !('\u{c0}'..='\u{1eff}').contains(&character) {
        return match character {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{2010}'..='\u{2015}' => '-',
            other => other,
        };
    }
    LATIN.iter().find(|(_, marked)| marked.contains(character)).map_or(character, |&(letter, _)| letter)
}
