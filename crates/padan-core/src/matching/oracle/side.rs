//! One organisation, as such and in a topic.

use super::numbers::{ONE, portion, product, rising};
use super::statistics::{Reading, Statistics, scripts};
use crate::dataset::{Claim, Dataset, Element, Engagement, Organisation, Role, Topic};
use crate::matching::factors;
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// One organisation, whatever the topic.
#[derive(Debug, Clone)]
pub(super) struct Body {
    /// Best depth of each capability.
    pub depths: BTreeMap<usize, u128>,
    /// Its texts; one that stands under several claims is one.
    pub texts: BTreeSet<String>,
    /// Its words.
    pub words: Reading,
    /// Their scripts.
    pub scripts: BTreeSet<&'static str>,
    /// Names of its certifications.
    pub certifications: BTreeSet<String>,
    /// Its claims.
    pub claims: Vec<(usize, String, u128)>,
}

/// One organisation in one topic.
#[derive(Debug, Clone)]
pub struct Side {
    /// Strength in each element.
    pub strengths: Vec<u128>,
    /// What it covers alone.
    pub alone: u128,
    pub(super) track: u128,
    pub(super) words: Option<u128>,
    pub(super) stages: BTreeSet<&'static str>,
    pub(super) claims: u128,
    pub(super) well_evidenced: u128,
    /// Evidence times age of its claims that count.
    pub(super) believed: u128,
    /// Its part, where it has a claim that counts.
    pub(super) part: Option<Role>,
    pub(super) seeks: BTreeSet<usize>,
}

impl Body {
    pub fn of(organisation: &Organisation, dataset: &Dataset, statistics: &Statistics) -> Self {
        let claims: Vec<_> =
            organisation.claims.iter().map(|claim| (claim.capability, claim.text.clone(), depth(claim, dataset))).collect();
        let certifications = organisation.certifications.iter().map(|held| certification(&held.name)).filter(|name| !name.is_empty());
        let nothing = Self {
            depths: BTreeMap::new(),
            texts: BTreeSet::new(),
            words: Reading::default(),
            scripts: BTreeSet::new(),
            certifications: certifications.collect(),
            claims,
        };
        nothing.without(&BTreeSet::new(), statistics)
    }

    /// Without the claims that say one of some texts.
    pub fn without(&self, left_out: &BTreeSet<String>, statistics: &Statistics) -> Self {
        let claims: Vec<_> = self.claims.iter().filter(|(_, text, _)| !left_out.contains(text)).cloned().collect();
        let mut depths = BTreeMap::new();
        let mut texts = BTreeSet::new();
        for (capability, text, depth) in &claims {
            let best = depths.entry(*capability).or_insert(0);
            *best = (*best).max(*depth);
            if !text.is_empty() {
                texts.insert(text.clone());
            }
        }
        Self {
            depths,
            words: statistics.read_all(texts.iter().map(String::as_str)),
            scripts: texts.iter().flat_map(|text| scripts(text)).collect(),
            texts,
            certifications: self.certifications.clone(),
            claims,
        }
    }
}

impl Side {
    pub(super) fn of(organisation: &Organisation, body: &Body, topic: &Topic, dataset: &Dataset, statistics: &Statistics) -> Self {
        let anchored = organisation.claims.iter().any(|claim| topic.elements.iter().any(|element| anchors(element, claim.capability)));
        let mut strengths = Vec::new();
        let mut shown_in_all = 0;
        for element in &topic.elements {
            let mut strength = 0;
            let mut shown = 0;
            for claim in &organisation.claims {
                let Some(fit) = fit(element, claim.capability, anchored, dataset) else { continue };
                strength = product(fit.of_one, depth(claim, dataset)).max(strength);
                if fit.listed {
                    let believed = if claim.sources.is_empty() { u128::from(factors::evidence(0)) } else { ONE };
                    shown += product(product(fit.of_one, statistics.capability_rarity[claim.capability]), believed);
                }
            }
            strengths.push(strength);
            shown_in_all += u128::from(element.weight) * shown.min(u128::from(factors::TRACK_CLAIMS_PER_ELEMENT) * ONE);
        }

        let counting: Vec<&Claim> = organisation
            .claims
            .iter()
            .filter(|claim| {
                topic.elements.iter().any(|element| fit(element, claim.capability, anchored, dataset).is_some_and(|fit| fit.listed))
            })
            .collect();
        let sources: BTreeSet<usize> = counting.iter().flat_map(|claim| claim.sources.iter().copied()).collect();
        let is_well_evidenced = |claim: &Claim| {
            claim.sources.len() >= 2 && months(claim, dataset).is_some_and(|months| months <= factors::WELL_EVIDENCED_MONTHS)
        };

        let elsewhere = rising(body.depths.len() as u128 * ONE, u128::from(factors::TRACK_ALL_HALF) * statistics.mean_capabilities);
        let elsewhere = product(elsewhere, u128::from(factors::heard(last_year(organisation, dataset), statistics.newest_year)));
        let track = [
            rising(shown_in_all / ONE, u128::from(factors::TRACK_CLAIMS_HALF) * ONE),
            rising(sources.len() as u128, u128::from(factors::TRACK_SOURCES_HALF)),
            if counting.is_empty() { product(elsewhere, u128::from(factors::TRACK_ELSEWHERE)) } else { elsewhere },
        ];
        let best_fit = counting.iter().flat_map(|claim| {
            topic.elements.iter().filter_map(|element| fit(element, claim.capability, anchored, dataset)).filter(|fit| fit.listed)
        });
        let best_fit = best_fit.map(|fit| fit.of_one).max();
        let part = organisation.kind.and_then(crate::dataset::Kind::role);
        // Who uses what is merely beside the topic plays no part in it.
        let plays = best_fit.is_some_and(|fit| part != Some(Role::Uses) || fit >= u128::from(factors::USER_FIT));
        let listed = |capability: usize| {
            topic.elements.iter().any(|element| element.fits.iter().any(|fit| fit.capability == capability && fit.fit > 0))
        };
        Self {
            alone: weighted(topic, &strengths),
            strengths,
            track: (0..3).map(|part| product(track[part], u128::from(factors::TRACK_PARTS[part]))).sum(),
            words: likeness_to_topic(body, topic, statistics),
            stages: counting.iter().filter(|claim| claim.engagement != Engagement::Announced).map(|claim| claim.engagement.id()).collect(),
            claims: counting.len() as u128,
            well_evidenced: counting.iter().filter(|claim| is_well_evidenced(claim)).count() as u128,
            believed: counting
                .iter()
                .map(|claim| {
                    let evidence = u128::from(factors::evidence(claim.sources.len()));
                    product(evidence, u128::from(factors::age(months(claim, dataset))))
                })
                .sum(),
            part: part.filter(|_| plays),
            seeks: organisation.seeks.iter().map(|seek| seek.capability).filter(|&capability| listed(capability)).collect(),
        }
    }
}

/// How well a capability serves an element.
struct Served {
    of_one: u128,
    /// In the element's table, not merely of a domain that is.
    listed: bool,
}

fn fit(element: &Element, capability: usize, anchored: bool, dataset: &Dataset) -> Option<Served> {
    for fit in &element.fits {
        if fit.capability == capability {
            let counts = fit.fit > 0 && (anchored || !fit.general);
            return counts.then_some(Served { of_one: u128::from(fit.fit), listed: true });
        }
    }
    let domain = |capability: usize| dataset.capabilities[capability].domain;
    let near = element.fits.iter().any(|fit| fit.fit > 0 && !fit.general && domain(fit.capability) == domain(capability));
    near.then_some(Served { of_one: u128::from(factors::ADJACENT_FIT), listed: false })
}

/// Whether a capability shows that an organisation is of the topic.
fn anchors(element: &Element, capability: usize) -> bool {
    element.fits.iter().any(|fit| fit.capability == capability && !fit.general && fit.fit >= factors::ANCHOR_FIT)
}

/// `Σ w s` in millionths.
pub(super) fn weighted(topic: &Topic, strengths: &[u128]) -> u128 {
    topic.elements.iter().zip(strengths).map(|(element, strength)| u128::from(element.weight) * strength).sum::<u128>() / ONE
}

/// Engagement × evidence × age.
fn depth(claim: &Claim, dataset: &Dataset) -> u128 {
    let engagement = u128::from(factors::engagement(claim.engagement));
    let evidence = u128::from(factors::evidence(claim.sources.len()));
    product(product(engagement, evidence), u128::from(factors::age(months(claim, dataset))))
}

/// Months from the newest source to the dataset's day; none where a source is younger than that.
fn months(claim: &Claim, dataset: &Dataset) -> Option<i32> {
    let mut newest = None;
    for &source in &claim.sources {
        if let Some(date) = dataset.sources[source].published {
            let months = i32::from(date.year) * 12 + date.month.map_or(6, |month| i32::from(month) - 1);
            newest = newest.max(Some(months));
        }
    }
    let day = dataset.as_of?;
    let today = i32::from(day.year) * 12 + day.month.map_or(6, |month| i32::from(month) - 1);
    Some((today - newest?).max(0))
}

/// The newest year that an organisation was heard of in: by a source, or by a number in a claim that reads as a year after what
/// is claimed began.
pub(super) fn last_year(organisation: &Organisation, dataset: &Dataset) -> Option<u16> {
    let today = dataset.as_of.map_or(2100, |day| day.year);
    let mut all = BTreeSet::new();
    for claim in &organisation.claims {
        all.extend(claim.sources.iter().filter_map(|&source| dataset.sources[source].published).map(|date| date.year.min(today)));
        let letters: Vec<char> = format!(" {} ", claim.text).chars().collect();
        for around in letters.windows(6) {
            let inner: String = around[1..5].iter().collect();
            let apart = !around[0].is_alphanumeric() && !":,.".contains(around[0]) && !around[5].is_alphanumeric();
            if apart && inner.chars().all(|digit| digit.is_ascii_digit()) {
                all.extend(inner.parse::<u16>().ok().filter(|&year| claim.since.is_none_or(|began| began < year.into())));
            }
        }
    }
    all.into_iter().rev().find(|year| (1900..=today).contains(year))
}

/// BM25 over the words that the topic's title, summary and elements' titles name, with squared rarity.
fn likeness_to_topic(body: &Body, topic: &Topic, statistics: &Statistics) -> Option<u128> {
    let mut texts = vec![topic.title.as_str(), topic.summary.as_str()];
    texts.extend(topic.elements.iter().map(|element| element.title.as_str()));
    let wanted = statistics.read_all(texts.iter().copied());
    let its_scripts: BTreeSet<&str> = texts.iter().flat_map(|text| scripts(text)).collect();
    if body.words.length == 0 || wanted.length == 0 || body.scripts.is_disjoint(&its_scripts) {
        return None;
    }
    let b = u128::from(factors::WORDS_LENGTH);
    let length = ONE - b + b * body.words.length / statistics.mean_length;
    let damping = product(u128::from(factors::WORDS_SATURATION), length);
    let (mut found, mut all) = (0, 0);
    for word in wanted.counts.keys() {
        let telling = statistics.squared_rarity(word);
        all += telling;
        if let Some(count) = body.words.counts.get(word) {
            found += product(telling, portion(count * ONE, count * ONE + damping));
        }
    }
    Some(rising(found, (all * u128::from(factors::WORDS_TOPIC_HALF_SHARE) / 100).max(1)))
}

/// A certification's name: what stands before a bracket, without the year of the edition behind a colon, without case and marks.
fn certification(name: &str) -> String {
    let mut plain = name;
    if let Some(bracket) = name.find('(')
        && !name[..bracket].trim().is_empty()
    {
        plain = &name[..bracket];
    }
    let mut plain = fold(plain);
    if let Some(colon) = plain.rfind(':') {
        let year = plain[colon + 1..].trim();
        let is_year = year.len() == 4 && year.chars().all(|letter| letter.is_ascii_digit());
        if is_year && plain[..colon].chars().any(|letter| letter.is_ascii_digit()) {
            plain.truncate(colon);
        }
    }
    let mut parts = Vec::new();
    for part in plain.split(|letter: char| !letter.is_alphanumeric()) {
        if !part.is_empty() {
            parts.push(part);
        }
    }
    parts.join(" ")
}
