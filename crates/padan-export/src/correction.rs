//! An entry to correct: a file that holds it with its place in the dataset, and a text to send with it. The form stands in
//! docs/CORRECTIONS.md.

use padan_core::document::{Document, Organisation, to_json};
use padan_words::{Words, t};
use serde_json::{Value, json};

/// Why somebody writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Something in the entry is wrong.
    Mistake,
    /// The body itself confirms, changes or withdraws its entry.
    Own,
}

impl Purpose {
    /// The word of the file.
    pub fn id(self) -> &'static str {
        match self {
            Self::Mistake => "mistake",
            Self::Own => "own",
        }
    }
}

/// Where an entry stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// What the dataset is called.
    pub title: String,
    /// The day that it describes.
    pub as_of: Option<String>,
    /// Its hash, so that whoever gets the file knows which state of the entry was seen.
    pub hash: String,
    /// The file of the bundled dataset in which the entry stands; `None` for a dataset that was brought.
    pub file: Option<String>,
}

/// The file in which an organisation of the bundled dataset stands: one for each state.
///
/// ```
/// assert_eq!(padan_export::correction::file_of("ID"), "data/organisations/id.json");
/// ```
pub fn file_of(country: &str) -> String {
    format!("data/organisations/{}.json", country.to_ascii_lowercase())
}

/// The entry and its sources as a part of a dataset, with where it stands and empty fields for what is to be said. Any reader of
/// datasets takes it, since what it does not know is kept. `None` where there is no such entry.
///
/// ```
/// use padan_core::document::{Document, Organisation};
/// use padan_export::correction::{Place, Purpose, correction};
/// let entry = Organisation { id: "a".into(), name: "A".into(), country: "ID".into(), ..Organisation::default() };
/// let document = Document { organisations: vec![entry], ..Document::default() };
/// let file = correction(&document, "a", Purpose::Mistake, &Place::default()).unwrap();
/// assert_eq!((file["correction"]["organisation"].as_str(), file["organisations"][0]["id"].as_str()), (Some("a"), Some("a")));
/// ```
pub fn correction(document: &Document, id: &str, purpose: Purpose, place: &Place) -> Option<Value> {
    let organisation = document.organisations.iter().find(|organisation| organisation.id == id)?;
    let sources = document.sources.iter().filter(|source| names(organisation, &source.id)).cloned().collect();
    let part = Document { sources, organisations: vec![organisation.clone()], ..Document::default() };
    let mut file = to_json(&part);
    let about = json!({
        "purpose": purpose.id(),
        "organisation": id,
        "file": place.file,
        "dataset": {"title": place.title, "as_of": place.as_of, "hash": place.hash},
        "what_is_wrong": "",
        "page_that_shows_it": "",
        "withdraw": false,
    });
    file.as_object_mut()?.insert("correction".to_owned(), about);
    Some(file)
}

/// Whether an entry rests on a source.
fn names(organisation: &Organisation, source: &String) -> bool {
    let claims = organisation.capabilities.iter().map(|claim| &claim.sources);
    let held = organisation.certifications.iter().map(|held| &held.sources);
    let seeks = organisation.seeks.iter().map(|seek| &seek.sources);
    claims.chain(held).chain(seeks).any(|sources| sources.contains(source))
}

/// The text to send with the file, with lines to fill in.
pub fn letter(name: &str, id: &str, purpose: Purpose, place: &Place, words: &Words) -> String {
    let as_of = place.as_of.clone().unwrap_or_else(|| t!(words, "undated"));
    let mut lines = vec![
        match purpose {
            Purpose::Mistake => t!(words, "letter-mistake", name = name, id = id),
            Purpose::Own => t!(words, "letter-own", name = name, id = id),
        },
        t!(words, "letter-dataset", title = place.title.clone(), day = as_of, hash = place.hash.clone()),
    ];
    lines.extend(place.file.as_ref().map(|file| t!(words, "letter-file", file = file.clone())));
    lines.push(String::new());
    if purpose == Purpose::Own {
        lines.push(t!(words, "letter-wish"));
    }
    lines.extend([t!(words, "letter-wrong"), t!(words, "letter-right"), t!(words, "letter-page")]);
    if purpose == Purpose::Own {
        lines.push(t!(words, "letter-who"));
    }
    lines.push(String::new());
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use padan_core::document::read;

    #[test]
    fn every_bundled_entry_comes_back_as_it_was() {
        let (document, _) = padan_data::document().unwrap_or_default();
        assert!(document.organisations.len() > 100);
        for entry in &document.organisations {
            let place = Place { file: Some(file_of(&entry.country)), ..Place::default() };
            let file = correction(&document, &entry.id, Purpose::Own, &place).unwrap_or_default();
            let (back, findings) = read(file);
            assert!(findings.is_empty(), "{}: {findings:?}", entry.id);
            assert_eq!(back.organisations.as_slice(), std::slice::from_ref(entry));
            let sources = |organisation: &Organisation| document.sources.iter().filter(|source| names(organisation, &source.id)).count();
            assert_eq!(back.sources.len(), sources(entry));
            assert_eq!(back.extra.0.get("correction").and_then(|about| about["organisation"].as_str()), Some(entry.id.as_str()));
        }
        assert_eq!(correction(&document, "nobody", Purpose::Mistake, &Place::default()), None);
    }

    #[test]
    fn the_letter_names_the_entry_and_what_is_asked() {
        let words = Words::english();
        let place = Place { title: "D".into(), as_of: None, hash: "sha256:1".into(), file: Some(file_of("MY")) };
        let (mistake, own) = (letter("A", "a", Purpose::Mistake, &place, &words), letter("A", "a", Purpose::Own, &place, &words));
        for text in [&mistake, &own] {
            assert!(text.contains("A (a)") && text.contains("sha256:1") && text.contains("data/organisations/my.json"), "{text}");
        }
        assert!(own.lines().count() > mistake.lines().count());
    }
}
