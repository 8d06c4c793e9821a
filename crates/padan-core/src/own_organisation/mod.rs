//! An organisation of a person's own: entered by hand on their device, checked like a reviewer would, kept, taken along as a file.
//!
//! | file | concern |
//! | --- | --- |
//! | `mod.rs` | what a profile is, and what of it stands in a dataset |
//! | `file` | the `padan-profile` format (docs/PROFILE.md): written, and read from outside with its limits |
//! | `keeping` | what the device keeps, private fields included |
//! | [`review`] | what a reviewer would say: complete, clear, and what has to be mended first |
//!
//! Private fields are no part of the organisation: only what the device keeps has them ([`Profile::published`] and the file do not).

mod file;
mod keeping;
pub mod review;

pub use file::{FORMAT, LIMITS, Limits, read_text, to_json};
pub use keeping::{SCHEMA, of_kept, to_kept};

use crate::check::{SensitiveText, sensitive_texts};
use crate::document::{Extra, Organisation, Screening, Source};
use crate::url::is_page_address;

/// The ids of own organisations begin so.
pub const ID: &str = "own-";

/// An organisation of a person's own.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    /// The organisation in the dataset's form.
    pub organisation: Organisation,
    /// The pages that its claims rest on; ids are local.
    pub sources: Vec<Source>,
    /// What never leaves the device.
    pub private: Private,
    /// Unknown fields of the file.
    pub extra: Extra,
}

/// What never leaves the device: it is in no file, list, link, paper or dataset.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Private {
    /// Whatever the person wants to remember.
    pub note: String,
    /// Whom to ask about it.
    pub contact: String,
    /// Unknown fields.
    pub extra: Extra,
}

impl Profile {
    /// An empty one; its id is made of a random text, usually a UUID.
    ///
    /// ```
    /// use padan_core::own_organisation::Profile;
    /// assert_eq!(Profile::new("ffffffff-ffff-4fff-bfff-ffffffffffff").organisation.id, "own-ffffffffffff");
    /// ```
    pub fn new(random: &str) -> Self {
        Self { organisation: Organisation { id: id(random), ..Organisation::default() }, ..Self::default() }
    }

    /// The addresses behind a claim, one a line, as a person writes them.
    pub fn links(&self, claim: usize) -> String {
        let ids = self.organisation.capabilities.get(claim).map(|claim| claim.sources.as_slice()).unwrap_or_default();
        let urls: Vec<&str> =
            ids.iter().filter_map(|id| self.sources.iter().find(|source| source.id == *id)).map(|source| source.url.as_str()).collect();
        urls.join("\n")
    }

    /// Sets the addresses behind a claim, one a line. One that names no scheme is taken as https. Sources that nothing rests on any more
    /// go.
    ///
    /// ```
    /// use padan_core::{document::Claim, own_organisation::Profile};
    /// let mut profile = Profile::new("1");
    /// profile.organisation.capabilities = vec![Claim::default()];
    /// profile.set_links(0, "example.org/a\n\nhttp://example.org/b");
    /// assert_eq!(profile.links(0), "https://example.org/a\nhttp://example.org/b");
    /// profile.set_links(0, "");
    /// assert!(profile.sources.is_empty());
    /// ```
    pub fn set_links(&mut self, claim: usize, text: &str) {
        let ids = text.lines().map(address).filter(|url| !url.is_empty()).map(|url| self.source(url)).collect();
        if let Some(claim) = self.organisation.capabilities.get_mut(claim) {
            claim.sources = ids;
        }
        self.tidy();
    }

    /// The id of the source with an address, a new one if need be.
    fn source(&mut self, url: String) -> String {
        if let Some(known) = self.sources.iter().find(|source| source.url == url) {
            return known.id.clone();
        }
        let id = (1..=self.sources.len() + 1)
            .map(|number| format!("s{number}"))
            .find(|id| self.sources.iter().all(|source| source.id != *id))
            .unwrap_or_default();
        self.sources.push(Source { id: id.clone(), url, ..Source::default() });
        id
    }

    /// Takes away sources that nothing rests on.
    pub fn tidy(&mut self) {
        let organisation = &self.organisation;
        let claims = organisation.capabilities.iter().map(|claim| &claim.sources);
        let lists = claims.chain(organisation.certifications.iter().map(|held| &held.sources));
        let used: Vec<&String> = lists.chain(organisation.seeks.iter().map(|seek| &seek.sources)).flatten().collect();
        self.sources.retain(|source| used.contains(&&source.id));
    }

    /// The texts in which words of the munitions list stand and that nobody has cleared.
    pub fn quarantined(&self) -> Vec<SensitiveText> {
        let is_cleared = |text: &SensitiveText| self.cleared(&text.digest).is_some_and(|entry| entry.cleared_by.is_some());
        sensitive_texts(&self.organisation).into_iter().filter(|text| !is_cleared(text)).collect()
    }

    fn cleared(&self, digest: &str) -> Option<&Screening> {
        self.organisation.screening.iter().find(|entry| entry.text_sha256.eq_ignore_ascii_case(digest))
    }

    /// Clears a text, or asks for a look at it again where nobody is named; `at` is the moment.
    pub fn clear(&mut self, text: &SensitiveText, by: Option<&str>, at: &str) {
        self.organisation.screening.retain(|entry| !entry.text_sha256.eq_ignore_ascii_case(&text.digest));
        if let Some(by) = by.map(str::trim).filter(|by| !by.is_empty()) {
            self.organisation.screening.push(Screening {
                text_sha256: text.digest.clone(),
                heading: text.hit.heading.into(),
                cleared_by: Some(by.into()),
                at: Some(at.into()),
                ..Screening::default()
            });
        }
    }

    /// What stands in a dataset: the organisation with its texts screened anew, and its sources under ids that no other has. Addresses
    /// that are none are left out.
    pub fn published(&self) -> (Organisation, Vec<Source>) {
        let mut organisation = self.organisation.clone();
        let anew = |id: &String| format!("{}.{id}", self.organisation.id);
        let held = self.sources.iter().filter(|source| is_page_address(&source.url));
        let sources: Vec<Source> = held.map(|source| dressed(Source { id: anew(&source.id), ..source.clone() })).collect();
        let claims = organisation.capabilities.iter_mut().map(|claim| &mut claim.sources);
        let lists = claims.chain(organisation.certifications.iter_mut().map(|held| &mut held.sources));
        for ids in lists.chain(organisation.seeks.iter_mut().map(|seek| &mut seek.sources)) {
            *ids = ids.iter().map(anew).collect();
        }
        organisation.screening = sensitive_texts(&self.organisation)
            .into_iter()
            .map(|text| {
                let open = || Screening { text_sha256: text.digest.clone(), heading: text.hit.heading.into(), ..Screening::default() };
                self.cleared(&text.digest).cloned().unwrap_or_else(open)
            })
            .collect();
        (organisation, sources)
    }
}

/// An id made of a random text.
pub fn id(random: &str) -> String {
    let letters: Vec<char> = random.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect();
    format!("{ID}{}", letters.iter().skip(letters.len().saturating_sub(12)).collect::<String>())
}

/// An address as it is meant: what has no scheme and looks like a site is taken as https.
pub fn address(text: &str) -> String {
    let text = text.trim();
    let https = format!("https://{text}");
    if !text.contains("://") && is_page_address(&https) { https } else { text.to_owned() }
}

/// A source that says who published it, for lists of sources: the site.
fn dressed(source: Source) -> Source {
    let bare = source.url.split_once("://").map_or(source.url.as_str(), |(_, rest)| rest);
    let (site, page) = bare.split_once('/').unwrap_or((bare, ""));
    let or = |own: String, other: &str| if own.trim().is_empty() { other.to_owned() } else { own };
    let title = if page.is_empty() { site } else { bare };
    Source { publisher: or(source.publisher.clone(), site), title: or(source.title.clone(), title), ..source }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Dataset;
    use crate::document::{Claim, read};
    use crate::matching::Engine;
    use serde_json::json;

    fn profile() -> Profile {
        let mut profile = Profile::new("1");
        profile.organisation.name = "Invented Works".into();
        profile.organisation.country = "MY".into();
        profile.organisation.capabilities =
            vec![Claim { capability: "x".into(), claim: "Makes water filters for clinics.".into(), ..Claim::default() }];
        profile.private = Private { note: "SECRET-NOTE".into(), contact: "SECRET-CONTACT".into(), ..Private::default() };
        profile
    }

    fn engine() -> Engine {
        let (document, _) =
            read(json!({"format": "padan-dataset", "version": 1, "capabilities": [{"id": "x", "label": "X"}], "topics": [],
            "sources": [{"id": "own-1.s1", "url": "https://example.org/other"}],
            "organisations": [{"id": "a", "name": "A", "country": "MY"}]}));
        Engine::new(Dataset::new(document, "hash".into(), None), None)
    }

    #[test]
    fn private_fields_are_in_no_dataset_and_no_file() {
        let profile = profile();
        let mut engine = engine();
        engine.set_own([profile.published()]);
        assert!(engine.dataset().is_own(1));
        for text in [format!("{engine:?}"), to_json(&profile).to_string(), format!("{:?}", profile.published())] {
            assert!(!text.contains("SECRET"), "{text}");
        }
        assert!(to_kept(&profile).to_string().contains("SECRET-NOTE"), "the device keeps them");
    }

    #[test]
    fn links_become_sources_and_what_is_no_address_counts_for_nothing() {
        let mut profile = profile();
        profile.set_links(0, "example.org/made\nnot an address");
        let mut engine = engine();
        engine.set_own([profile.published()]);
        let dataset = engine.dataset();
        let places = &dataset.organisations[1].claims[0].sources;
        let urls: Vec<&str> = places.iter().map(|&place| dataset.sources[place].url.as_str()).collect();
        assert_eq!(urls, ["https://example.org/made"]);
        assert_eq!((dataset.sources[1].publisher.as_str(), dataset.sources[1].title.as_str()), ("example.org", "example.org/made"));
        assert_eq!(profile.links(0), "https://example.org/made\nnot an address", "what was typed stays for mending");
    }

    #[test]
    fn a_sensitive_text_holds_the_organisation_back_until_it_is_cleared_or_changed() {
        let mut profile = profile();
        profile.organisation.capabilities[0].claim = "Makes missiles.".into();
        let ranked = |profile: &Profile| {
            let mut engine = engine();
            engine.set_own([profile.published()]);
            engine.dataset().organisations[1].ranked
        };
        assert!(!ranked(&profile));
        let text = profile.quarantined().remove(0);
        assert_eq!((text.field.as_str(), text.hit.heading), ("capabilities[0].claim", "ML4"));
        profile.clear(&text, Some(" "), "2026-11-22T00:00:00Z");
        assert!(!ranked(&profile), "nobody has looked");
        profile.clear(&text, Some("Example Person"), "2026-11-22T00:00:00Z");
        assert!(ranked(&profile) && profile.quarantined().is_empty());
        profile.organisation.capabilities[0].claim = "Makes other missiles.".into();
        assert!(!ranked(&profile), "a clearing is bound to its text");
    }
}
