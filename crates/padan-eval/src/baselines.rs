//! Simple rankings to compare with, all from `padan.json` alone.

use crate::bench::{Bench, Query};
use crate::metrics::number;
use padan_core::matching::corpus::Bag;
use std::collections::BTreeSet;

/// A simple ranking: its name and the scores that it gives to a query's candidates.
pub struct Baseline {
    /// Name.
    pub name: &'static str,
    /// Scores of all candidates.
    pub scores: fn(&Statistics<'_>, &Query) -> Vec<f64>,
}

/// Those of the task `topics`.
pub const TOPICS: [Baseline; 9] = [
    Baseline { name: "random", scores: |all, _| all.each(|_| 0.0) },
    Baseline { name: "claim count", scores: |all, _| all.each(|own| all.claims[own]) },
    Baseline { name: "Jaccard, capabilities", scores: |all, query| all.jaccard(&all.wanted(query)) },
    Baseline { name: "tf-idf cosine, capabilities", scores: |all, query| all.cosine(&all.wanted(query), false) },
    Baseline { name: "tf-idf cosine, two levels", scores: |all, query| all.cosine(&all.wanted(query), true) },
    Baseline { name: "two levels × log claim count", scores: |all, query| all.by_log(all.cosine(&all.wanted(query), true)) },
    Baseline { name: "words (BM25)", scores: |all, query| all.words(query, 0.75) },
    Baseline { name: "words (BM25) × log claim count", scores: |all, query| all.by_log(all.words(query, 0.75)) },
    Baseline { name: "words (no length norm) × log claim count", scores: |all, query| all.by_log(all.words(query, 0.0)) },
];

/// Those of the task `pairs`.
pub const PAIRS: [Baseline; 7] = [
    Baseline { name: "random", scores: |all, _| all.each(|_| 0.0) },
    Baseline { name: "claim count", scores: |all, _| all.each(|own| all.claims[own]) },
    Baseline { name: "Jaccard, capabilities", scores: |all, query| all.jaccard(&all.held[query.asker]) },
    Baseline { name: "tf-idf cosine, capabilities", scores: |all, query| all.cosine(&all.held[query.asker], false) },
    Baseline { name: "tf-idf cosine, two levels", scores: |all, query| all.cosine(&all.held[query.asker], true) },
    Baseline { name: "two levels × log claim count", scores: |all, query| all.by_log(all.cosine(&all.held[query.asker], true)) },
    Baseline { name: "words (BM25) × log claim count", scores: |all, query| all.by_log(all.words(query, 0.75)) },
];

/// What the simple rankings count.
pub struct Statistics<'b> {
    bench: &'b Bench,
    /// Capabilities of each organisation.
    held: Vec<BTreeSet<usize>>,
    /// Number of claims.
    claims: Vec<f64>,
    /// Inverse frequency of capabilities, then of domains.
    rarity: Vec<f64>,
    mean_length: f64,
}

impl<'b> Statistics<'b> {
    /// Counts.
    pub fn new(bench: &'b Bench) -> Self {
        let dataset = bench.engine.dataset();
        let organisation = |own: usize| &dataset.organisations[bench.places[own]];
        let held: Vec<BTreeSet<usize>> =
            (0..bench.len()).map(|own| organisation(own).claims.iter().map(|claim| claim.capability).collect()).collect();
        let claims = (0..bench.len()).map(|own| number(organisation(own).claims.len())).collect();
        let mut frequency = vec![0usize; dataset.capabilities.len() + dataset.domains.len()];
        let both = |own: &BTreeSet<usize>| with_domains(bench, own);
        held.iter().flat_map(both).for_each(|place| frequency[place] += 1);
        let rarity = frequency.iter().map(|&holders| (1.0 + number(bench.len()) / number(holders.max(1))).ln()).collect();
        let length = |own: usize| number_of(bench.engine.portrait(bench.places[own]).words.length);
        let mean_length = (0..bench.len()).map(length).sum::<f64>() / number(bench.len());
        Self { bench, held, claims, rarity, mean_length }
    }

    fn each(&self, score: impl Fn(usize) -> f64) -> Vec<f64> {
        (0..self.bench.len()).map(score).collect()
    }

    /// The capabilities that a query's topic is about.
    fn wanted(&self, query: &Query) -> BTreeSet<usize> {
        let topic = query.topic.map(|topic| &self.bench.engine.dataset().topics[topic]);
        let fits = topic.into_iter().flat_map(|topic| &topic.elements).flat_map(|element| &element.fits);
        fits.filter(|fit| fit.fit >= 500_000).map(|fit| fit.capability).collect()
    }

    fn jaccard(&self, wanted: &BTreeSet<usize>) -> Vec<f64> {
        self.each(|own| {
            let common = number(self.held[own].intersection(wanted).count());
            common / (number(self.held[own].len() + wanted.len()) - common).max(1.0)
        })
    }

    fn cosine(&self, wanted: &BTreeSet<usize>, two_levels: bool) -> Vec<f64> {
        let levels = |own: &BTreeSet<usize>| if two_levels { with_domains(self.bench, own) } else { own.clone() };
        let length = |own: &BTreeSet<usize>| own.iter().map(|&place| self.rarity[place].powi(2)).sum::<f64>().sqrt();
        let wanted = levels(wanted);
        let norm = length(&wanted);
        self.each(|own| {
            let held = levels(&self.held[own]);
            let common: f64 = held.intersection(&wanted).map(|&place| self.rarity[place].powi(2)).sum();
            // Rounded, so that the last bit does not order what is equal.
            (common / (norm * length(&held)).max(1e-9) * 1e6).round()
        })
    }

    fn by_log(&self, scores: Vec<f64>) -> Vec<f64> {
        scores.into_iter().zip(&self.claims).map(|(score, claims)| score * claims.ln_1p()).collect()
    }

    /// BM25 (k1 = 1.2) of the topic's words, or of the asker's, against the claims of each. Claims that stand word for word on
    /// both sides tell of a joint project, and are left out.
    fn words(&self, query: &Query, length_norm: f64) -> Vec<f64> {
        let (engine, dataset) = (&self.bench.engine, self.bench.engine.dataset());
        let corpus = engine.corpus();
        let asker = engine.portrait(self.bench.places[query.asker]);
        let topic = query.topic.map(|topic| {
            let topic = &dataset.topics[topic];
            corpus
                .bag([topic.title.as_str(), &topic.summary].into_iter().chain(topic.elements.iter().map(|element| element.title.as_str())))
        });
        self.each(|own| {
            let portrait = engine.portrait(self.bench.places[own]);
            let joint: Vec<u32> = portrait.claim_texts.iter().copied().filter(|text| asker.claim_texts.contains(text)).collect();
            let without =
                |bag: &Bag| joint.iter().filter_map(|&text| corpus.text_bag(text)).fold(bag.clone(), |bag, taken| bag.without(taken));
            let (wanted, held) = match &topic {
                Some(topic) => (topic.clone(), portrait.words.clone()),
                None => (without(&asker.words), without(&portrait.words)),
            };
            let damping = 1.2 * (1.0 - length_norm + length_norm * number_of(held.length) / self.mean_length.max(1.0));
            let worth = |&(word, _): &(u32, u32)| {
                let place = held.counts.binary_search_by_key(&word, |&(other, _)| other).ok()?;
                let count = f64::from(held.counts[place].1);
                Some(count / (count + damping) * number_of(corpus.word_rarity[word as usize]) / 1e6)
            };
            (wanted.counts.iter().filter_map(worth).sum::<f64>() * 1e6).round()
        })
    }
}

/// Capabilities, and their domains behind them.
fn with_domains(bench: &Bench, own: &BTreeSet<usize>) -> BTreeSet<usize> {
    let capabilities = &bench.engine.dataset().capabilities;
    own.iter().copied().chain(own.iter().map(|&place| capabilities.len() + capabilities[place].domain)).collect()
}

#[allow(clippy::cast_precision_loss, reason = "counts and rarities are far below 2^52")]
fn number_of(count: u64) -> f64 {
    count as f64
}
