//! An organisation as it is compared: its names, its country, its site.

use super::words::{common_form, is_generic, telling_words, written_out};
use padan_core::document::Organisation;
use padan_core::text::fold;

/// Pages of many organisations stand there.
const SHARED_HOSTS: [&str; 7] =
    ["facebook.com", "linkedin.com", "instagram.com", "youtube.com", "google.com", "wixsite.com", "wordpress.com"];

/// One name of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    /// Its words, abbreviations written out.
    pub words: Vec<String>,
    /// The words as they were written, as one, so that "R V Example" is "RV Example".
    pub squashed: String,
    /// Whether it is a name by itself, not what stood in brackets or beside a dash.
    pub is_whole: bool,
}

impl Key {
    fn new(name: &str, is_whole: bool) -> Option<Self> {
        let words: Vec<String> = telling_words(name).iter().map(|word| common_form(word)).collect();
        let squashed = words.concat();
        let words = words.into_iter().map(written_out).collect();
        (!squashed.is_empty()).then_some(Self { words, squashed, is_whole })
    }

    /// Whether a word of it tells organisations apart.
    pub fn is_telling(&self) -> bool {
        self.words.iter().any(|word| !is_generic(word))
    }
}

/// An organisation as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    pub(super) keys: Vec<Key>,
    pub(super) country: String,
    pub(super) host: Option<String>,
}

impl Body {
    /// Of an organisation: all its names.
    pub fn of(organisation: &Organisation) -> Self {
        let names = core::iter::once(&organisation.name).chain(&organisation.local_name).chain(&organisation.aliases);
        Self::new(names.map(String::as_str), &organisation.country, organisation.website.as_deref())
    }

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
        Self { keys, country: country.to_owned(), host: website.and_then(own_host) }
    }
}

/// The host of an organisation's own site: none where pages of many organisations stand.
fn own_host(address: &str) -> Option<String> {
    let address = address.to_ascii_lowercase();
    let is_shared = |host: &&str| SHARED_HOSTS.iter().any(|shared| host.ends_with(shared));
    padan_core::url::host(&address).filter(|host| !is_shared(host)).map(str::to_owned)
}
