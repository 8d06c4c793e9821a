//! Words of names: which of them say the legal form, which many organisations have, and the form in which words are compared.

use padan_core::text::fold;

/// Words that say the legal form, wherever they stand.
const LEGAL: &str = " sdn bhd berhad pte ltd limited pt tbk persero perseroan jsc corp corporation inc incorporated plc pcl llc llp cv gmbh tnhh mtv lda ltda \
    group groups holdings holding perum perusahaan company companies ";
/// Words that say it at the end of a name alone, since elsewhere they may be part of it.
const LEGAL_LAST: &str = " co sa s a ag kg ab as spa srl bv nv oy kk public pub cp ";
/// Several words that say it.
const LEGAL_PHRASES: [&str; 18] = [
    "public company limited",
    "joint stock company",
    "joint stock corporation",
    "joint stock",
    "public organization",
    "public organisation",
    "public company",
    "societe anonyme",
    "tong cong ty co phan",
    "tong cong ty",
    "cong ty co phan",
    "cong ty tnhh mot thanh vien",
    "cong ty tnhh",
    "cong ty",
    "mot thanh vien",
    "tap doan",
    "co ltd",
    "s a",
];
/// The same in scripts without spaces, and what Korean puts beside a name.
const LEGAL_LETTERS: [&str; 12] =
    ["บริษัท", "จำกัด", "(มหาชน)", "มหาชน", "ห้างหุ้นส่วน", "주식회사", "(주)", "㈜", "유한회사", "有限公司", "股份", "株式会社"];
/// Words that many organisations have in their names: by them alone nobody is told apart.
const GENERIC: &str = " national university universiti universitas universidade institute institut instituto technology technologies teknologi science sciences research centre \
    agency department ministry authority office board international global asia asian pacific malaysia malaysian singapore thailand thai vietnam viet nam \
    vietnamese indonesia indonesian philippine philippines cambodia cambodian lao laos myanmar brunei timor leste korea korean engineering service services \
    solution solutions system systems industry industries trading marine maritime aviation aerospace medical health development management state \
    of for and the in de do da dan du yayasan foundation association academy school college polytechnic defence fire rescue meteorology hydrology disaster ";
/// Usual abbreviations of words of names, written out: who writes one may mean the other, which a person has to say. Those of legal forms are
/// in [`LEGAL`].
const SHORT: [(&str, &str); 8] = [
    ("univ", "university"),
    ("inst", "institute"),
    ("intl", "international"),
    ("dept", "department"),
    ("natl", "national"),
    ("tech", "technology"),
    ("engg", "engineering"),
    ("eng", "engineering"),
];
/// Names of countries as words, which tell a branch from its parent.
const PLACES: &str = " malaysia singapore thailand vietnam viet nam indonesia philippines cambodia laos lao myanmar brunei timor leste korea asia asean apac sea \
    international global ";

fn is_in(list: &str, word: &str) -> bool {
    list.match_indices(word).any(|(at, _)| {
        list.as_bytes().get(at.wrapping_sub(1)) == Some(&b' ') && list.as_bytes().get(at + word.len()).is_none_or(|byte| *byte == b' ')
    })
}

/// The words of a name, folded, without those that say its legal form; all of them where there are no others.
///
/// ```
/// use padan_import::names::telling_words;
/// assert_eq!(telling_words("PT. Example Teknik (Persero) Tbk"), ["example", "teknik"]);
/// assert_eq!(telling_words("CÔNG TY CỔ PHẦN VÍ DỤ"), ["vi", "du"]);
/// assert_eq!(telling_words("Example Co., Ltd."), ["example"]);
/// assert_eq!(telling_words("Company Limited"), ["company", "limited"]);
/// ```
pub fn telling_words(name: &str) -> Vec<String> {
    let mut text = fold(name).replace('&', " and ").replace(['\'', '’', '´', '`'], "");
    for letters in LEGAL_LETTERS {
        if text.contains(letters) {
            text = text.replace(letters, " ");
        }
    }
    let is_letter = |c: char| c.is_alphanumeric() || ('\u{e00}'..='\u{17ff}').contains(&c);
    let mut words: Vec<&str> = text.split(|c: char| !is_letter(c)).filter(|word| !word.is_empty()).collect();
    let all = words.clone();
    for phrase in LEGAL_PHRASES {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        if phrase.len() < words.len()
            && let Some(at) = (0..=words.len() - phrase.len()).find(|at| words[*at..].starts_with(&phrase))
            && (at == 0 || at + phrase.len() == words.len() || phrase.len() > 1)
        {
            words.drain(at..at + phrase.len());
        }
    }
    words.retain(|word| !is_in(LEGAL, word) && *word != "the");
    while words.len() > 1 && words.last().is_some_and(|word| is_in(LEGAL_LAST, word)) {
        words.pop();
    }
    let words = if words.is_empty() { all } else { words };
    words.into_iter().map(str::to_owned).collect()
}

/// A word in the form in which names are compared: one spelling, singular.
pub(super) fn common_form(word: &str) -> String {
    let word = match word {
        "center" | "centro" => "centre",
        "defense" => "defence",
        "organization" => "organisation",
        other => other,
    };
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2 && stem.is_ascii()) {
        return format!("{stem}y");
    }
    let is_plural = word.len() > 4 && word.is_ascii() && !["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    word.strip_suffix('s').filter(|_| is_plural).unwrap_or(word).to_owned()
}

/// A usual abbreviation as the word that it stands for.
pub(super) fn written_out(word: String) -> String {
    SHORT.iter().find(|(short, _)| *short == word).map_or(word, |(_, long)| (*long).to_owned())
}

/// Whether a word tells nobody apart.
pub(super) fn is_generic(word: &str) -> bool {
    is_in(GENERIC, word) || word.len() < 2
}

/// Whether a word names a country or a region.
pub(super) fn is_place(word: &str) -> bool {
    is_in(PLACES, word)
}
