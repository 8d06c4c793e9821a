//! One organisation as matching sees it, whatever the topic.

use super::corpus::{Bag, Corpus};
use super::factors;
use crate::arithmetic::{saturate, times};
use crate::dataset::{Claim, Dataset, Kind, Organisation, Role};
use crate::date::Date;
use crate::order::{distinct, set};
use crate::text::{Scripts, fold};
use std::collections::BTreeMap;

/// What of an organisation does not depend on the topic.
#[derive(Debug, Clone, Default)]
pub struct Portrait {
    /// Best depth of each capability it has, in millionths, sorted by capability.
    pub depths: Vec<(usize, u32)>,
    /// Words of its claims.
    pub words: Bag,
    /// Scripts of its claims.
    pub scripts: Scripts,
    /// Numbers of its claims' texts, sorted; identical texts of two organisations share a number.
    pub claim_texts: Vec<u32>,
    /// Certifications as comparable names, sorted.
    pub certifications: Vec<String>,
    /// Newest year that any of its claims tells of.
    pub heard: Option<u16>,
    /// Part it plays.
    pub role: Option<Role>,
    /// Claims as capability, number of the text (`None` where empty) and depth, in their order.
    claims: Vec<(usize, Option<u32>, u32)>,
    /// Upper bound of its common ground with anybody.
    pub common_bound: u32,
    /// Upper bound of the likeness of its words to anybody's.
    pub words_bound: u32,
}

impl Portrait {
    /// The portrait of an organisation, with one claim left out if wished.
    pub fn new(organisation: &Organisation, dataset: &Dataset, corpus: &Corpus, left_out: Option<usize>) -> Self {
        let claims: Vec<&Claim> = kept(organisation, left_out).map(|(_, claim)| claim).collect();
        let facts: Vec<_> =
            claims.iter().map(|claim| (claim.capability, corpus.claim_text(&claim.text), depth(claim, dataset.as_of))).collect();
        let depths = best_depths(&facts);
        // A text that stands under several capabilities counts once. Those of the dataset were read before.
        let claim_texts = distinct(facts.iter().filter_map(|&(_, text, _)| text));
        let known = claim_texts.iter().filter_map(|&text| corpus.text_bag(text)).fold(Bag::default(), |words, text| words.with(text));
        let others = set(claims.iter().zip(&facts).filter(|(_, (_, text, _))| text.is_none()).map(|(claim, _)| claim.text.as_str()));
        let words = if others.is_empty() { known } else { known.with(&corpus.bag(others.iter().copied())) };
        let scripts = others.into_iter().map(Scripts::of).chain(claim_texts.iter().map(|&text| corpus.text_scripts(text)));
        let names = organisation.certifications.iter().map(|held| certification_name(&held.name));
        let certifications = distinct(names.filter(|name| !name.is_empty()));
        let common: u64 = depths.iter().map(|&(capability, depth)| u64::from(times(corpus.capability_rarity[capability], depth))).sum();
        let mass: u64 = words.counts.iter().map(|&(word, _)| corpus.word_rarity[word as usize]).sum();
        Self {
            scripts: scripts.fold(Scripts::default(), Scripts::and),
            heard: claims.iter().filter_map(|claim| claim.heard).max(),
            claims: facts,
            role: organisation.kind.and_then(Kind::role),
            common_bound: saturate(common, factors::COMMON_HALF),
            words_bound: saturate(mass, factors::WORDS_PAIR_HALF),
            depths,
            words,
            claim_texts,
            certifications,
        }
    }

    /// The portrait without what some texts of the dataset say.
    #[must_use]
    pub(super) fn without_texts(&self, texts: &[u32], corpus: &Corpus) -> Self {
        let words = texts.iter().filter_map(|&text| corpus.text_bag(text)).fold(self.words.clone(), |words, taken| words.without(taken));
        let rest = self.claim_texts.iter().filter(|text| !texts.contains(text));
        let scripts = rest.fold(Scripts::default(), |scripts, &text| scripts.and(corpus.text_scripts(text)));
        let claims: Vec<_> = self.claims.iter().filter(|(_, text, _)| text.is_none_or(|text| !texts.contains(&text))).copied().collect();
        Self { words, scripts, depths: best_depths(&claims), claims, ..self.clone() }
    }

    /// Best depth in a capability; 0 where it has none.
    pub fn depth_of(&self, capability: usize) -> u32 {
        self.depths.binary_search_by_key(&capability, |&(held, _)| held).map_or(0, |place| self.depths[place].1)
    }
}

/// The best depth of each capability, sorted by capability.
fn best_depths(claims: &[(usize, Option<u32>, u32)]) -> Vec<(usize, u32)> {
    let mut best: BTreeMap<usize, u32> = BTreeMap::new();
    for &(capability, _, depth) in claims {
        let held = best.entry(capability).or_default();
        *held = depth.max(*held);
    }
    best.into_iter().collect()
}

/// The claims of an organisation with their places, one left out if wished.
pub(super) fn kept(organisation: &Organisation, left_out: Option<usize>) -> impl Iterator<Item = (usize, &Claim)> {
    organisation.claims.iter().enumerate().filter(move |(place, _)| Some(*place) != left_out)
}

/// How much a claim shows: engagement × evidence × age, in millionths.
pub fn depth(claim: &Claim, as_of: Option<Date>) -> u32 {
    let shown = times(factors::engagement(claim.engagement), factors::evidence(claim.sources.len()));
    times(shown, factors::age(months_old(claim, as_of)))
}

/// Months between the newest source of a claim and the dataset's day, 0 where the source is younger; `None` where either is unknown.
pub fn months_old(claim: &Claim, as_of: Option<Date>) -> Option<i32> {
    Some((as_of?.months() - claim.newest?.months()).max(0))
}

/// A certification's name without case, marks, the year of its edition behind a colon, and what stands in brackets.
pub(crate) fn certification_name(name: &str) -> String {
    let before = name.split('(').next().filter(|text| !text.trim().is_empty()).unwrap_or(name);
    let plain = fold(before);
    // "ISO 9001:2015" loses its year; "ISO:9001" keeps its number.
    let is_year = |text: &str| text.trim().len() == 4 && text.trim().bytes().all(|byte| byte.is_ascii_digit());
    let plain = match plain.rsplit_once(':') {
        Some((head, year)) if is_year(year) && head.contains(|c: char| c.is_ascii_digit()) => head,
        _ => &plain,
    };
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
