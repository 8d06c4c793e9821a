//! One organisation in one topic: its strength in each element, and what it has shown.

use super::corpus::{Bag, Corpus};
use super::factors;
use super::portrait::{Portrait, depth, kept, months_old};
use crate::arithmetic::{ONE, saturate, share, times};
use crate::dataset::{Dataset, Engagement, Organisation, Topic};
use crate::order::{distinct, set};
use crate::text::Scripts;
use std::collections::BTreeSet;

/// What matching needs to know of a topic, made once.
#[derive(Debug, Clone, Default)]
pub struct TopicPlan {
    /// For each capability: the elements that it serves, as element, fit, general and adjacent.
    fits: Vec<Vec<PlannedFit>>,
    /// Weights of the elements in millionths, summing to one million.
    pub weights: Vec<u32>,
    /// Words of the topic's text: title, summary and titles of the elements, each read by itself, without translations.
    pub words: Bag,
    /// Scripts of the topic's text.
    pub scripts: Scripts,
    /// Mass of squared rarity at which likeness to the topic reaches a half.
    words_half: u64,
}

#[derive(Debug, Clone, Copy)]
struct PlannedFit {
    element: usize,
    fit: u32,
    general: bool,
    adjacent: bool,
}

impl TopicPlan {
    /// Prepares a topic.
    pub fn new(topic: &Topic, dataset: &Dataset, corpus: &Corpus) -> Self {
        let mut fits = vec![Vec::new(); dataset.capabilities.len()];
        for (element, wanted) in topic.elements.iter().enumerate() {
            let near =
                set(wanted.fits.iter().filter(|fit| !fit.general && fit.fit > 0).map(|fit| dataset.capabilities[fit.capability].domain));
            for (place, capability) in dataset.capabilities.iter().enumerate() {
                let listed = wanted.fits.binary_search_by_key(&place, |fit| fit.capability).map(|found| wanted.fits[found]);
                match listed {
                    Ok(fit) if fit.fit > 0 => fits[place].push(PlannedFit { element, fit: fit.fit, general: fit.general, adjacent: false }),
                    // A fit of 0 says that it is not even near.
                    Ok(_) => {}
                    Err(_) if near.contains(&capability.domain) => {
                        fits[place].push(PlannedFit { element, fit: factors::ADJACENT_FIT, general: false, adjacent: true });
                    }
                    Err(_) => {}
                }
            }
        }
        let texts = || topic.wording.iter().map(String::as_str);
        let words = corpus.bag(texts());
        let mass: u64 = words.counts.iter().map(|&(word, _)| corpus.squared_rarity(word)).sum();
        Self {
            fits,
            weights: topic.elements.iter().map(|element| element.weight).collect(),
            words,
            scripts: texts().fold(Scripts::default(), |scripts, text| scripts.and(Scripts::of(text))),
            words_half: (mass * factors::WORDS_TOPIC_HALF_SHARE / 100).max(1),
        }
    }

    /// Whether a topic's table lists a capability.
    pub fn lists(&self, capability: usize) -> bool {
        self.fits.get(capability).is_some_and(|fits| fits.iter().any(|fit| !fit.adjacent))
    }
}

/// What of an organisation depends on the topic.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    /// Strength in each element, in millionths.
    pub strengths: Vec<u32>,
    /// Claim behind each strength, by its place in the organisation.
    pub best_claims: Vec<Option<usize>>,
    /// Claims that count in the topic: of a capability that its table lists with a fit above 0; where it lists it only as general,
    /// beside one that is special to the topic.
    pub claims: Vec<usize>,
    /// Best fit of these claims to an element, in millionths.
    pub fit: u32,
    /// Weighted sum of the strengths: what it covers alone, in millionths.
    pub reach: u32,
    /// Track record in millionths.
    pub track: u32,
    /// Its parts before they are weighted, see [`factors::TRACK_PARTS`].
    pub track_parts: [u32; 3],
    /// Distinct sources behind the claims that count.
    pub sources: usize,
    /// Likeness of its words to the topic's, `None` where they cannot be compared.
    pub words: Option<u32>,
    /// Stages from research to operation that its claims show, as bits.
    pub stages: u8,
    /// Claims that count and rest on two sources or more, of which the newest is recent.
    pub well_evidenced: u32,
    /// Capabilities of the topic that it seeks.
    pub seeks: Vec<usize>,
}

impl Profile {
    /// The profile of an organisation in a topic, with one claim left out if wished.
    pub fn new(
        organisation: &Organisation,
        portrait: &Portrait,
        plan: &TopicPlan,
        dataset: &Dataset,
        corpus: &Corpus,
        left_out: Option<usize>,
    ) -> Self {
        let anchored = is_anchored(organisation, plan, left_out);
        let mut profile = Self { strengths: vec![0; plan.weights.len()], best_claims: vec![None; plan.weights.len()], ..Self::default() };
        let mut shown = vec![0u64; plan.weights.len()];
        let mut sources = BTreeSet::new();
        for (place, claim) in kept(organisation, left_out) {
            let depth = depth(claim, dataset.as_of);
            let mut counts = false;
            for fit in plan.fits[claim.capability].iter().filter(|fit| anchored || !fit.general) {
                let strength = times(fit.fit, depth);
                if strength > profile.strengths[fit.element] {
                    profile.strengths[fit.element] = strength;
                    profile.best_claims[fit.element] = Some(place);
                }
                if !fit.adjacent {
                    counts = true;
                    profile.fit = profile.fit.max(fit.fit);
                    let believed = if claim.sources.is_empty() { factors::evidence(0) } else { ONE };
                    shown[fit.element] += u64::from(times(times(fit.fit, corpus.capability_rarity[claim.capability]), believed));
                }
            }
            if counts {
                profile.claims.push(place);
                sources.extend(claim.sources.iter().copied());
                profile.stages |= stage(claim.engagement);
                let recent = months_old(claim, dataset.as_of).is_some_and(|months| months <= factors::WELL_EVIDENCED_MONTHS);
                profile.well_evidenced += u32::from(claim.sources.len() >= 2 && recent);
            }
        }
        profile.sources = sources.len();
        profile.reach = covered(&plan.weights, profile.strengths.iter().copied());
        profile.track_parts = track_parts(&shown, &plan.weights, profile.sources as u64, portrait, corpus);
        if profile.claims.is_empty() {
            profile.track_parts[2] = times(profile.track_parts[2], factors::TRACK_ELSEWHERE);
        }
        profile.track = profile.track_parts.iter().zip(factors::TRACK_PARTS).map(|(&part, weight)| times(part, weight)).sum();
        profile.words = likeness_to_topic(portrait, plan, corpus);
        profile.seeks = distinct(organisation.seeks.iter().map(|seek| seek.capability).filter(|&capability| plan.lists(capability)));
        profile
    }
}

/// Whether an organisation has a capability special to the topic, so that its general ones count too.
fn is_anchored(organisation: &Organisation, plan: &TopicPlan, left_out: Option<usize>) -> bool {
    kept(organisation, left_out)
        .flat_map(|(_, claim)| &plan.fits[claim.capability])
        .any(|fit| !fit.general && !fit.adjacent && fit.fit >= factors::ANCHOR_FIT)
}

/// The weighted sum of strengths by element, in millionths.
pub(super) fn covered(weights: &[u32], strengths: impl Iterator<Item = u32>) -> u32 {
    let sum: u64 = weights.iter().zip(strengths).map(|(&weight, strength)| u64::from(weight) * u64::from(strength)).sum();
    u32::try_from(sum / u64::from(ONE)).unwrap_or(ONE)
}

/// The stages of the value chain in order; the place of a stage is its bit in [`Profile::stages`].
pub const STAGES: [Engagement; 5] =
    [Engagement::Research, Engagement::Develop, Engagement::Produce, Engagement::Service, Engagement::Operate];

/// The bit of a stage; an announcement is none.
fn stage(engagement: Engagement) -> u8 {
    STAGES.iter().position(|&stage| stage == engagement).map_or(0, |bit| 1 << bit)
}

/// The parts of the track record: what was shown in each element (in millionths of a sourced claim that fits wholly and that
/// nobody else has), distinct sources, and capabilities in anything, which fade with the years since it was heard of.
fn track_parts(shown: &[u64], weights: &[u32], sources: u64, portrait: &Portrait, corpus: &Corpus) -> [u32; 3] {
    let one = u64::from(ONE);
    let capped =
        shown.iter().zip(weights).map(|(&claims, &weight)| claims.min(factors::TRACK_CLAIMS_PER_ELEMENT * one) * u64::from(weight));
    let all = saturate(portrait.depths.len() as u64 * one, factors::TRACK_ALL_HALF * corpus.mean_capabilities.max(one));
    [
        saturate(capped.sum::<u64>() / one, factors::TRACK_CLAIMS_HALF * one),
        saturate(sources, factors::TRACK_SOURCES_HALF),
        times(all, factors::heard(portrait.heard, corpus.newest_year)),
    ]
}

/// Likeness after BM25 with length normalisation, in whole numbers, saturating: how often a word stands in the claims counts, how
/// often in the topic does not. Texts that stand at others too count here.
fn likeness_to_topic(portrait: &Portrait, plan: &TopicPlan, corpus: &Corpus) -> Option<u32> {
    if portrait.words.length == 0 || plan.words.length == 0 || !portrait.scripts.meets(plan.scripts) {
        return None;
    }
    let one = u64::from(ONE);
    let relative = u64::from(factors::WORDS_LENGTH) * portrait.words.length / corpus.mean_length;
    let length = one - u64::from(factors::WORDS_LENGTH) + relative;
    let damping = u64::from(factors::WORDS_SATURATION) * length / one;
    let mut mass = 0;
    for_shared(&portrait.words, &plan.words, |word, count, _| {
        let gain = share(u64::from(count) * one, u64::from(count) * one + damping);
        mass += corpus.squared_rarity(word) * u64::from(gain) / one;
    });
    Some(saturate(mass, plan.words_half))
}

/// Calls `each` for the words that stand in both, with both counts.
pub(super) fn for_shared(a: &Bag, b: &Bag, mut each: impl FnMut(u32, u32, u32)) {
    let (mut ours, mut theirs) = (a.counts.iter().peekable(), b.counts.iter().peekable());
    while let (Some(&&(word, count)), Some(&&(other, other_count))) = (ours.peek(), theirs.peek()) {
        if word == other {
            each(word, count, other_count);
        }
        if word <= other {
            ours.next();
        }
        if other <= word {
            theirs.next();
        }
    }
}
