//! A need in a person's own words: which topics, capabilities and organisations it speaks of, and which words led where.

use super::{Hit, Index, Item};

/// Answers that are looked at for each kind.
const LOOKED_AT: usize = 400;
/// Words of a sentence about oneself, and legal forms of firms.
const TALK: [&str; 30] = [
    "i", "we", "our", "us", "you", "want", "wants", "need", "needs", "look", "looking", "seek", "seeking", "like", "please", "help",
    "firm", "company", "pt", "cv", "tbk", "sdn", "bhd", "pte", "ltd", "co", "inc", "corp", "jsc", "who",
];
/// Proposals of each kind at most.
const MOST: usize = 6;

/// What a need speaks of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Need {
    /// The words that were read, folded; [`Proposal::words`] are places here.
    pub words: Vec<String>,
    /// Topics, best first.
    pub topics: Vec<Proposal>,
    /// Capabilities that together answer most words, in the order in which each adds most.
    pub capabilities: Vec<Proposal>,
    /// Organisations, best first.
    pub organisations: Vec<Proposal>,
    /// Words that led nowhere.
    pub unknown_words: Vec<String>,
}

/// A thing that a need may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Place of the topic, capability or organisation.
    pub place: usize,
    /// Places of the words that led there, in [`Need::words`].
    pub words: Vec<usize>,
    /// How well it answers; only the order means anything.
    pub score: u32,
}

impl Index {
    /// What a need speaks of. Capabilities are chosen so that each adds words that the ones before did not answer.
    ///
    /// ```
    /// use padan_core::dataset::{Capability, Dataset, Domain};
    /// use padan_core::search::Index;
    ///
    /// let capability = |id: &str, label: &str| Capability { id: id.into(), label: label.into(), labels: Default::default(), domain: 0 };
    /// let mut dataset = Dataset::default();
    /// dataset.domains = vec![Domain { id: "x".into(), label: "All".into(), labels: Default::default() }];
    /// dataset.capabilities = vec![capability("x.composites", "Composite structures"), capability("x.drones", "Drone survey")];
    /// let need = Index::new(&dataset).need("composite wings for a drone");
    /// let led: Vec<_> = need.capabilities.iter().map(|found| (found.place, &need.words[found.words[0]])).collect();
    /// assert_eq!(led, [(0, &"composite".to_owned()), (1, &"drone".to_owned())]);
    /// assert_eq!(need.unknown_words, ["wings"]);
    /// ```
    pub fn need(&self, typed: &str) -> Need {
        // What says who speaks, and that something is wanted, is no part of what is wanted.
        let told = typed
            .split_whitespace()
            .filter(|word| !TALK.contains(&word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().as_str()));
        let told = told.collect::<Vec<_>>().join(" ");
        let found = self.search(if told.is_empty() { typed } else { &told }, usize::MAX);
        let of = |kind: fn(Item) -> Option<usize>| {
            found.hits.iter().filter_map(move |hit| kind(hit.item).map(|place| (place, hit))).take(LOOKED_AT)
        };
        let topics = best(of(|item| if let Item::Topic(place) = item { Some(place) } else { None }));
        let organisations = best(of(|item| if let Item::Organisation(place) = item { Some(place) } else { None }));
        let capabilities: Vec<(usize, &Hit)> = of(|item| if let Item::Capability(place) = item { Some(place) } else { None }).collect();
        let capabilities = covering(&capabilities, &found.rarities);
        Need { topics, capabilities, organisations, words: found.words, unknown_words: found.unknown_words }
    }
}

fn proposal(place: usize, hit: &Hit) -> Proposal {
    Proposal { place, words: (0..64).filter(|bit| hit.words >> bit & 1 == 1).collect(), score: hit.score }
}

/// The best, as long as they are at least half as good as the first.
fn best<'a>(hits: impl Iterator<Item = (usize, &'a Hit)>) -> Vec<Proposal> {
    let mut found: Vec<Proposal> = hits.take(MOST).map(|(place, hit)| proposal(place, hit)).collect();
    let least = found.first().map_or(0, |first| first.score / 2);
    found.retain(|proposal| proposal.score >= least);
    found
}

/// Again and again the one whose score, shared out over its words by their rarity, adds most for words not yet answered.
fn covering(hits: &[(usize, &Hit)], rarities: &[u32]) -> Vec<Proposal> {
    let rarity = |words: u64| -> u64 {
        rarities.iter().enumerate().filter(|(bit, _)| words >> bit & 1 == 1).map(|(_, &rarity)| u64::from(rarity)).sum()
    };
    let mut chosen: Vec<Proposal> = Vec::new();
    let mut answered = 0;
    while chosen.len() < MOST {
        let adds = |hit: &Hit| u64::from(hit.score) * rarity(hit.words & !answered) / rarity(hit.words).max(1);
        // The first of several equal ones: they are in order.
        let Some((place, hit)) = hits.iter().rev().max_by_key(|(_, hit)| adds(hit)).filter(|(_, hit)| adds(hit) > 0) else { break };
        chosen.push(proposal(*place, hit));
        answered |= hit.words;
    }
    chosen
}
