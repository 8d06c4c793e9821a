//! Phrases put together by the capability that they seem to mean, so that a person confirms a group rather than a row.

use crate::phrases::likeness;
use crate::reference::Reference;
use padan_core::check::SensitiveText;
use padan_core::progress::Progress;
use padan_core::text::words;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Capabilities that one phrase may mean at most.
const MOST: usize = 2;

/// Words that say how somebody is in business and nothing of in what: they neither speak for a capability nor against it.
const FILLING: &str = " manufacturer manufacturers manufacturing maker supplier suppliers supply distributor distributors distribution provider providers \
    service services solution solutions turnkey stop one iso certified since business core consultancy consulting consultant design related government \
    industry industries industrial region regional asean asia company quality leading specialist specialists expert experts high advanced professional \
    various custom customised customized complete full range products product trading wholesale retail export import oem odm local international global \
    our we your main activities including etc sale sales rental for and in of ";

/// How sure a proposal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Nearly all telling words of the phrases are words of the capability: taken unless a person says otherwise.
    Sure,
    /// Half of them are: left unless a person takes it.
    Likely,
    /// Some are.
    Unsure,
    /// None is.
    None,
}

impl Band {
    /// All of them, the surest first.
    pub const ALL: [Self; 4] = [Self::Sure, Self::Likely, Self::Unsure, Self::None];

    /// Its name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::Likely => "likely",
            Self::Unsure => "unsure",
            Self::None => "none",
        }
    }
}

/// A phrase of a list, and all that are like it.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// As it was first written.
    pub text: String,
    /// The drafts that have it, by place, each with the phrase as it stands there.
    pub rows: Vec<(usize, String)>,
}

/// Phrases that seem to mean one capability, or none.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The place of the capability in [`Reference::dataset`].
    pub capability: Option<usize>,
    /// How sure that is.
    pub band: Band,
    /// Places of the phrases, those of most rows first.
    pub phrases: Vec<usize>,
    /// How many rows have one of them.
    pub rows: usize,
    /// Where no capability is proposed: the word that the phrases share.
    pub word: String,
}

/// All phrases of a list, and their groups.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Proposal {
    /// The phrases, in the order in which they first stand.
    pub phrases: Vec<Phrase>,
    /// The groups: the surest first, and of those the ones of most rows.
    pub groups: Vec<Group>,
}

/// Phrases that are being put together.
#[derive(Debug, Default)]
pub struct Grouping {
    phrases: Vec<Phrase>,
    places: FxHashMap<String, usize>,
    /// The next phrase to look for capabilities of.
    next: usize,
    found: BTreeMap<(Band, Option<usize>, String), Vec<usize>>,
}

impl Grouping {
    /// Adds a phrase of a draft.
    pub fn add(&mut self, text: &str, draft: usize) {
        let place = *self.places.entry(likeness(text)).or_insert_with(|| {
            self.phrases.push(Phrase { text: text.to_owned(), rows: Vec::new() });
            self.phrases.len() - 1
        });
        let rows = &mut self.phrases[place].rows;
        if rows.last().is_none_or(|last| last.0 != draft) {
            rows.push((draft, text.to_owned()));
        }
    }

    /// Looks for the capabilities of so many phrases more.
    pub fn step(&mut self, reference: &Reference, phrases: usize) -> Progress {
        for _ in 0..phrases {
            let Some(phrase) = self.phrases.get(self.next) else { return Progress::Done };
            // What a person has to look at first means nothing before: its words may stand in the taxonomy for something else.
            let is_flagged =
                sensitive(&phrase.text).is_some() || phrase.rows.iter().any(|row| row.1 != phrase.text && sensitive(&row.1).is_some());
            let proposals = if is_flagged { Vec::new() } else { proposals(&phrase.text, reference) };
            if proposals.is_empty() {
                let word = words(&phrase.text).into_iter().max_by_key(|word| word.chars().count()).unwrap_or_default();
                self.found.entry((Band::None, None, word)).or_default().push(self.next);
            }
            for (capability, band) in proposals {
                self.found.entry((band, Some(capability), String::new())).or_default().push(self.next);
            }
            self.next += 1;
        }
        if self.next < self.phrases.len() { Progress::Working } else { Progress::Done }
    }

    /// Phrases looked at, and phrases in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.next, self.phrases.len())
    }

    /// The phrases and their groups.
    pub fn finish(self) -> Proposal {
        let phrases = self.phrases;
        let mut groups: Vec<Group> = self
            .found
            .into_iter()
            .map(|((band, capability, word), mut members)| {
                members.sort_by_key(|place| core::cmp::Reverse(phrases[*place].rows.len()));
                let mut rows: Vec<usize> = members.iter().flat_map(|place| phrases[*place].rows.iter().map(|row| row.0)).collect();
                rows.sort_unstable();
                rows.dedup();
                Group { capability, band, phrases: members, rows: rows.len(), word }
            })
            .collect();
        // What many share leads; the order of the table settles the rest.
        groups.sort_by_key(|group| (group.band, core::cmp::Reverse(group.rows)));
        Proposal { phrases, groups }
    }
}

/// The capabilities that a phrase may mean, each with how sure that is, the best first.
///
/// ```
/// use padan_import::reference::{Reference, small};
/// use padan_import::groups::{Band, proposals};
/// let reference = Reference::new(&small(&[("x.boats", "Rescue boats"), ("x.drones", "Drone survey")]));
/// assert_eq!(proposals("rescue boat", &reference), [(0, Band::Sure)]);
/// assert_eq!(proposals("boats made of flexible polymer", &reference), [(0, Band::Unsure)]);
/// assert_eq!(proposals("candles", &reference), []);
/// ```
pub fn proposals(phrase: &str, reference: &Reference) -> Vec<(usize, Band)> {
    let need = reference.index().need(phrase);
    let tells: Vec<bool> = need.words.iter().map(|word| !is_filling(word)).collect();
    let all = tells.iter().filter(|tells| **tells).count();
    let best = need.capabilities.iter().map(|found| found.score).max().unwrap_or(0);
    let mut proposals: Vec<(usize, Band)> = need
        .capabilities
        .iter()
        // One that is much weaker than the best adds a word and no meaning.
        .filter(|found| found.score * 3 >= best)
        .take(MOST)
        .filter_map(|found| {
            let telling = found.words.iter().filter(|place| tells.get(**place) == Some(&true)).count();
            // Of nothing but filling words, all of them speak.
            let (own, all) = if all == 0 { (found.words.len(), need.words.len()) } else { (telling, all) };
            let band = match (own * 100 / all.max(1), own) {
                (_, 0) => return None,
                (75.., 2..) | (100, _) => Band::Sure,
                (50.., _) => Band::Likely,
                _ => Band::Unsure,
            };
            Some((found.place, band))
        })
        .collect();
    // Beside a sure one, one that is not is noise.
    let surest = proposals.iter().map(|(_, band)| *band).min();
    proposals.retain(|(_, band)| Some(*band) == surest);
    proposals
}

fn is_filling(word: &str) -> bool {
    FILLING.split(' ').any(|filling| filling == word)
}

/// The phrase where a word of the munitions list stands in it. No capability is proposed for such a phrase.
pub fn sensitive(phrase: &str) -> Option<SensitiveText> {
    SensitiveText::of("capabilities".into(), phrase)
}
