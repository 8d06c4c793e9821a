//! Whether two entries are the same organisation, by their names, countries and sites: same, ask, or different.
//!
//! Nothing is merged here. "Same" is proposed for merging, "ask" is shown to a person, "different" is not told of.

use padan_core::text::fold;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// What is thought of two entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Two organisations.
    Different,
    /// They may be the same: a person has to say.
    Ask,
    /// They seem to be the same.
    Same,
}

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
fn common_form(word: &str) -> String {
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

/// One name of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    /// Its words, abbreviations written out.
    words: Vec<String>,
    /// The words as they were written, as one, so that "R V Example" is "RV Example".
    squashed: String,
    /// Whether it is a name by itself, not what stood in brackets or beside a dash.
    is_whole: bool,
}

impl Key {
    fn new(name: &str, is_whole: bool) -> Option<Self> {
        let words: Vec<String> = telling_words(name).iter().map(|word| common_form(word)).collect();
        let squashed = words.concat();
        let words = words.into_iter().map(written_out).collect();
        (!squashed.is_empty()).then_some(Self { words, squashed, is_whole })
    }

    fn is_telling(&self) -> bool {
        self.words.iter().any(|word| !is_generic(word))
    }
}

fn written_out(word: String) -> String {
    SHORT.iter().find(|(short, _)| *short == word).map_or(word, |(_, long)| (*long).to_owned())
}

fn is_generic(word: &str) -> bool {
    is_in(GENERIC, word) || word.len() < 2
}

/// An organisation as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    keys: Vec<Key>,
    country: String,
    host: Option<String>,
}

impl Body {
    /// Of its names, its country's code and its site.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>, country: &str, website: Option<&str>) -> Self {
        let own = crate::countries::name(country).map(fold).unwrap_or_default();
        let mut keys: Vec<Key> = Vec::new();
        let mut add = |name: &str, is_whole: bool| {
            if let Some(key) = Key::new(name, is_whole)
                && !keys.iter().any(|known| known.squashed == key.squashed)
            {
                keys.push(key);
            }
        };
        for name in names {
            // A registration number, "(M)", or the country itself, in brackets: nothing of the name.
            let is_aside = |inner: &str| {
                let plain = fold(inner.trim());
                plain.chars().count() <= 2 || plain.contains(|c: char| c.is_ascii_digit()) || (!own.is_empty() && own.contains(&plain))
            };
            let (mut outside, mut inside, mut kept) = (String::new(), Vec::new(), String::new());
            let mut rest = name;
            while let Some((before, after)) = rest.split_once('(') {
                let (inner, after) = after.split_once(')').unwrap_or((after, ""));
                outside.push_str(before);
                kept.push_str(before);
                if is_aside(inner) {
                    outside.push(' ');
                    kept.push(' ');
                } else {
                    kept.extend([" ", inner, " "]);
                    inside.push(inner);
                }
                rest = after;
            }
            outside.push_str(rest);
            kept.push_str(rest);
            add(&kept, true);
            if !inside.is_empty() {
                add(&outside, false);
            }
            for inner in inside {
                add(inner, false);
            }
            let dash = [" - ", " – ", " — ", " / "].into_iter().find(|dash| outside.contains(dash));
            for part in dash.into_iter().flat_map(|dash| outside.split(dash)) {
                add(part, false);
            }
        }
        Self { keys, country: country.to_owned(), host: website.and_then(host) }
    }
}

/// The host of an address, without `www.`.
fn host(address: &str) -> Option<String> {
    let rest = address.trim().split_once("://").map_or(address.trim(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    // Pages of many organisations stand there.
    let is_shared = ["facebook.com", "linkedin.com", "instagram.com", "youtube.com", "google.com", "wixsite.com", "wordpress.com"];
    (host.contains('.') && !is_shared.iter().any(|shared| host.ends_with(shared))).then(|| host.to_owned())
}

/// What is thought of two entries. Only those of one country with equal names, but for case, marks, legal forms and usual spellings, are the same.
///
/// ```
/// use padan_import::names::{Band, Body, compare};
/// let body = |name: &str, country: &str| Body::new([name], country, None);
/// assert_eq!(compare(&body("EXAMPLE WORKS SDN. BHD.", "MY"), &body("Example Works", "MY")), Band::Same);
/// assert_eq!(compare(&body("Example Works", "SG"), &body("Example Works", "MY")), Band::Ask);
/// assert_eq!(compare(&body("Example Works", "MY"), &body("Other Works", "MY")), Band::Different);
/// ```
pub fn compare(a: &Body, b: &Body) -> Band {
    let is_one_country = a.country == b.country && !a.country.is_empty();
    let is_one_host = a.host.is_some() && a.host == b.host;
    let mut best = Band::Different;
    for one in &a.keys {
        for other in &b.keys {
            best = best.max(alike(one, other, is_one_country));
            if best == Band::Same {
                return best;
            }
        }
    }
    if is_one_host || is_one_country && is_named_by_both(&a.keys, &b.keys) | is_named_by_both(&b.keys, &a.keys) {
        return Band::Ask;
    }
    best
}

/// What two single names say.
fn alike(one: &Key, other: &Key, is_one_country: bool) -> Band {
    let is_short = one.squashed.chars().count() < 3;
    if one.squashed == other.squashed {
        return match (is_one_country, one.is_telling()) {
            // Two letters are initials of many.
            (true, _) if is_short => Band::Ask,
            // What stands in brackets names a body only where both say it, or one of them is called so.
            (true, _) if one.is_whole || other.is_whole => Band::Same,
            (true, _) => Band::Ask,
            (false, true) if !is_short => Band::Ask,
            // Every state has a ministry of health.
            (false, _) => Band::Different,
        };
    }
    let (few, many) = if one.words.len() <= other.words.len() { (one, other) } else { (other, one) };
    let rest = beyond(&few.words, &many.words);
    if rest.as_ref().is_some_and(Vec::is_empty) {
        // The same words, abbreviated or in another order; across borders another order is a coincidence.
        let may_be = is_one_country || one.words == other.words && one.is_telling();
        return if may_be { Band::Ask } else { Band::Different };
    }
    let is_telling = few.is_telling() && few.squashed.chars().count() > 3 && few.is_whole && many.is_whole;
    if let Some(rest) = rest.filter(|_| is_telling) {
        let rest_is_place = || rest.iter().all(|word| is_in(PLACES, word));
        return if is_one_country || rest_is_place() { Band::Ask } else { Band::Different };
    }
    if is_one_country && is_mistyped(one, other) { Band::Ask } else { Band::Different }
}

/// The words that `many` has beyond all those of `few`, a word that stands there twice counted twice; none where `few` has one that `many` has not.
fn beyond<'w>(few: &[String], many: &'w [String]) -> Option<Vec<&'w String>> {
    let mut rest: Vec<&String> = many.iter().collect();
    for word in few {
        rest.remove(rest.iter().position(|other| *other == word)?);
    }
    Some(rest)
}

/// Whether a name is made of one of the other's short names and words of its whole name: "DOST-EX" of "DOST Example, EX".
fn is_named_by_both(keys: &[Key], others: &[Key]) -> bool {
    let Some(name) = keys.first().filter(|name| name.words.len() > 1) else { return false };
    let Some(whole) = others.first() else { return false };
    others.iter().skip(1).any(|short| {
        short.words.len() == 1
            && short.squashed.len() > 2
            && name.words.contains(&short.squashed)
            && name.words.iter().all(|word| *word == short.squashed || whole.words.contains(word))
    })
}

/// Whether two names differ by a letter or two of a long word.
fn is_mistyped(one: &Key, other: &Key) -> bool {
    let length = one.squashed.chars().count().min(other.squashed.chars().count());
    let most = match length {
        ..8 => return false,
        8..16 => 1,
        _ => 2,
    };
    let only =
        |words: &[String], others: &[String]| -> Vec<String> { words.iter().filter(|word| !others.contains(word)).cloned().collect() };
    let (own, theirs) = (only(&one.words, &other.words), only(&other.words, &one.words));
    // A digit or a letter of an abbreviation is another thing, not a mistake.
    let are_long =
        own.iter().chain(&theirs).all(|word| word.chars().count() > 5 && !word.contains(|c: char| c.is_ascii_digit()) && !is_generic(word));
    own.len() == theirs.len() && !own.is_empty() && are_long && distance(&one.squashed, &other.squashed, most) <= most
}

/// Levenshtein's distance, given up beyond `most`.
fn distance(one: &str, other: &str, most: usize) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().take(80).collect(), other.chars().take(80).collect());
    if one.len().abs_diff(other.len()) > most {
        return most + 1;
    }
    let mut row: Vec<usize> = (0..=one.len()).collect();
    for (place, letter) in other.iter().enumerate() {
        let mut diagonal = core::mem::replace(&mut row[0], place + 1);
        for (column, own) in one.iter().enumerate() {
            let change = diagonal + usize::from(own != letter);
            diagonal = row[column + 1];
            row[column + 1] = change.min(row[column] + 1).min(diagonal + 1);
        }
        if row.iter().all(|cost| *cost > most) {
            return most + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

/// Organisations that are known, to be looked through for one that may be the same.
#[derive(Debug, Clone, Default)]
pub struct Known {
    bodies: Vec<Body>,
    by_key: FxHashMap<String, Vec<usize>>,
}

/// Ways that lead to a body, as most have them.
const WAYS: usize = 5;
/// Bodies that share a word, at most: beyond that the word tells nothing.
const MOST: usize = 60;

impl Known {
    /// With room for so many: a table that grows takes long for one step.
    pub fn with_capacity(bodies: usize) -> Self {
        let mut known = Self { bodies: Vec::with_capacity(bodies), by_key: FxHashMap::default() };
        known.by_key.reserve(bodies * WAYS);
        known
    }

    /// Adds one; its place is how many there were.
    pub fn add(&mut self, body: Body) {
        let place = self.bodies.len();
        for way in ways(&body) {
            let places = self.by_key.entry(way).or_default();
            // One more than is looked at, to know that there are too many.
            if places.len() <= MOST && places.last() != Some(&place) {
                places.push(place);
            }
        }
        self.bodies.push(body);
    }

    /// The one that is most like another, the first of several, and what is thought of the two.
    pub fn find(&self, body: &Body) -> Option<(usize, Band)> {
        let mut seen = BTreeSet::new();
        for way in ways(body) {
            if let Some(places) = self.by_key.get(&way).filter(|places| places.len() <= MOST || way.starts_with('=')) {
                seen.extend(places.iter().copied());
            }
        }
        let bands = seen.into_iter().map(|place| (place, compare(body, &self.bodies[place])));
        bands.filter(|(_, band)| *band > Band::Different).max_by_key(|(place, band)| (*band, core::cmp::Reverse(*place)))
    }
}

/// What leads to bodies that may be the same: whole names, telling words, beginnings, the host.
fn ways(body: &Body) -> BTreeSet<String> {
    let mut ways = BTreeSet::new();
    for key in &body.keys {
        ways.insert(format!("={}", key.squashed));
        ways.insert(format!("^{}", key.squashed.chars().take(5).collect::<String>()));
        let mut words = key.words.clone();
        words.sort_unstable();
        ways.insert(format!("={}", words.concat()));
        ways.extend(key.words.iter().filter(|word| !is_generic(word) && word.len() > 2).cloned());
    }
    ways.extend(body.host.iter().map(|host| format!("@{host}")));
    ways
}
