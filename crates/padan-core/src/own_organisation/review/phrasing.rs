//! How a text is phrased: whether it says for whom, praises, or tells of plans.
//!
//! A word list understands nothing; it only finds what a reviewer would look at twice. Praise and plans are looked for in English alone.

use crate::text::fold;

/// Words that praise and tell nothing.
const PRAISE: &[&str] = &[
    "award winning",
    "best in class",
    "cutting edge",
    "excellence",
    "innovative",
    "leading",
    "next generation",
    "one stop",
    "premier",
    "renowned",
    "state of the art",
    "top notch",
    "trusted",
    "unique",
    "unparalleled",
    "world class",
];

/// Words of plans.
const PLANS: &[&str] = &["aims to", "hopes to", "intends to", "is planning", "plans to", "will"];

/// Words that come before whom something is for, in the languages of the region that put spaces between words.
const FOR_WHOM: &[&str] = &[
    "agencies",
    "bagi",
    "ba",
    "cho",
    "clients",
    "customers",
    "for",
    "hospitals",
    "kepada",
    "mga",
    "para",
    "pelanggan",
    "serves",
    "supplies",
    "to",
    "untuk",
    "used by",
    "users",
    "with",
];

/// The same in languages that do not.
const FOR_WHOM_WITHIN: &[&str] = &["สำหรับ", "ให้", "แก่", "ສຳລັບ", "ໃຫ້", "សម្រាប់", "ដល់", "အတွက်", "위한", "에게", "위해"];

/// Whether one of the words stands in a text whose words are apart by single spaces.
fn first_of(words: &[&'static str], spaced: &str) -> Option<&'static str> {
    words.iter().copied().find(|word| spaced.contains(&format!(" {word} ")))
}

/// The words of a text, folded, with single spaces around each.
fn spaced(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

/// A word of praise in a text.
pub fn praise(text: &str) -> Option<&'static str> {
    first_of(PRAISE, &spaced(text))
}

/// Whether a text tells of plans.
pub fn plans(text: &str) -> bool {
    first_of(PLANS, &spaced(text)).is_some()
}

/// Whether a text says for whom.
pub fn says_for_whom(text: &str) -> bool {
    first_of(FOR_WHOM, &spaced(text)).is_some() || FOR_WHOM_WITHIN.iter().any(|word| text.contains(word))
}

/// Whether a text of some length is in capital letters throughout.
pub fn shouts(text: &str) -> bool {
    let letters = || text.chars().filter(|letter| letter.is_uppercase() || letter.is_lowercase());
    letters().count() > 12 && letters().all(char::is_uppercase)
}

/// Whether two texts say the same, but for case, marks and signs.
pub fn same(a: &str, b: &str) -> bool {
    spaced(a) == spaced(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_found_whatever_stands_between_them() {
        assert_eq!(praise("A World-Class workshop"), Some("world class"));
        assert_eq!(praise("Misleading labels are corrected"), None);
        assert!(plans("The firm plans  to build one.") && plans("It will build one") && !plans("Willow baskets"));
    }

    #[test]
    fn for_whom_is_found_in_the_languages_of_the_region() {
        for text in [
            "Filters for clinics",
            "Penapis untuk klinik",
            "Lọc nước cho trạm xá",
            "ເຄື່ອງກອງນ້ຳສຳລັບໂຮງໝໍ",
            "เครื่องกรองน้ำสำหรับโรงพยาบาล",
            "병원을 위한 정수기",
        ] {
            assert!(says_for_whom(text), "{text}");
        }
        assert!(!says_for_whom("Water filters of steel."));
    }

    #[test]
    fn capitals_count_only_where_there_are_some() {
        assert!(shouts("WE MAKE WATER FILTERS") && !shouts("ISO 9001") && !shouts("น้ำสะอาดสำหรับทุกคน") && !shouts("We MAKE WATER FILTERS"));
        assert!(same("Water, filters", "water filters!") && !same("Water", "filters"));
    }
}
