//! How well the claims of a pair are evidenced, in a word.

use crate::arithmetic::times;
use crate::matching::portrait::months_old;
use crate::matching::{Engine, TopicTable, factors};

/// How well the claims that count are evidenced, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// One source a claim, old, undated or none.
    Thin,
    /// Between the two.
    Fair,
    /// Several recent sources.
    Strong,
}

impl Evidence {
    /// All of them, the strongest first.
    pub const ALL: [Self; 3] = [Self::Strong, Self::Fair, Self::Thin];

    /// From the stable name.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|evidence| evidence.id() == word)
    }

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Thin => "thin",
            Self::Fair => "fair",
            Self::Strong => "strong",
        }
    }
}

/// How well the claims of both sides that count in the topic are evidenced: the mean weight of their evidence and age.
pub fn evidence(engine: &Engine, table: &TopicTable, a: usize, b: usize) -> Evidence {
    let dataset = engine.dataset();
    let mut weights = Vec::new();
    for side in [a, b] {
        for &place in &table.profiles[side].claims {
            let claim = &dataset.organisations[side].claims[place];
            let age = factors::age(months_old(claim, dataset.as_of));
            weights.push(u64::from(times(factors::evidence(claim.sources.len()), age)));
        }
    }
    let mean = weights.iter().sum::<u64>() / (weights.len() as u64).max(1);
    match mean {
        mean if mean >= factors::EVIDENCE_STRONG.into() => Evidence::Strong,
        mean if mean >= factors::EVIDENCE_FAIR.into() => Evidence::Fair,
        _ => Evidence::Thin,
    }
}
