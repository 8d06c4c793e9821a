//! The reasons of a pair's points, read off the same numbers as the points.
//!
//! | file | concern |
//! | --- | --- |
//! | `mod.rs` | all that can be said of a pair, and what each claim is worth to it |
//! | `elements` | who brings which element |
//! | `evidence` | how well the claims are evidenced |
//! | `reasons` | what each term means for one side |

mod elements;
mod evidence;
mod reasons;
#[cfg(test)]
mod tests;

use super::score::without_shared_texts;
use super::{Engine, PairScore, TermId, TermPoints, TopicTable};
use crate::message::Message;
use elements::elements;
use reasons::Teller;

pub use elements::{Brings, ElementCredit, brought, credits};
pub use evidence::{Evidence, evidence};

/// Everything that can be said of a pair in a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The topic.
    pub topic: usize,
    /// The organisation whose id comes first.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// The points.
    pub score: PairScore,
    /// The terms in order, with their reasons.
    pub terms: Vec<TermReasons>,
    /// The elements of the topic, with who brings what.
    pub elements: Vec<ElementCredit>,
    /// How well the claims that count are evidenced.
    pub evidence: Evidence,
    /// Claims of both sides that count in the topic, `a`'s first.
    pub claims: Vec<ClaimEffect>,
}

/// The reasons of one term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermReasons {
    /// Which term.
    pub id: TermId,
    /// Its points.
    pub points: TermPoints,
    /// What it means for `a`.
    pub for_a: Vec<Message>,
    /// What it means for `b`.
    pub for_b: Vec<Message>,
    /// Places in [`Explanation::claims`] of the claims that it rests on.
    pub claims: Vec<usize>,
}

/// A claim of one side and what it is worth to the pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClaimEffect {
    /// The organisation.
    pub organisation: usize,
    /// Place of the claim in it.
    pub claim: usize,
    /// By how many thousandths of points the pair has fewer without this claim; negative where it would have more, since a
    /// share that cannot be known any more goes to coverage.
    pub worth: i64,
}

/// Explains a pair. `a` and `b` may come in either order; the explanation has the lower place first.
pub fn explain(engine: &Engine, table: &TopicTable, a: usize, b: usize) -> Explanation {
    let (a, b) = (a.min(b), a.max(b));
    let pair = engine.pair(table, a, b);
    let score = engine.score(table, a, b);
    let elements = elements(&pair, &score);
    let mut claims = Vec::new();
    for (own, other) in [(a, b), (b, a)] {
        for &claim in &table.profiles[own].claims {
            let without = engine.score_without(table, own, claim, other).total();
            claims.push(ClaimEffect { organisation: own, claim, worth: i64::from(score.total()) - i64::from(without) });
        }
    }
    let reduced = without_shared_texts(&pair);
    let mut likened = pair;
    if let Some((a, b)) = &reduced {
        (likened.a.portrait, likened.b.portrait) = (a, b);
    }
    let teller = Teller { engine, table, pair, likened, score: &score, elements: &elements, a, b };
    let terms = TermId::ALL
        .into_iter()
        .map(|id| {
            let rests = |effect: &ClaimEffect| teller.rests_on(id, effect.organisation, effect.claim);
            let based = claims.iter().enumerate().filter(|(_, effect)| rests(effect)).map(|(place, _)| place).collect();
            TermReasons { id, points: score.term(id), for_a: teller.reasons(id, true), for_b: teller.reasons(id, false), claims: based }
        })
        .collect();
    Explanation { topic: table.topic, a, b, score, terms, evidence: evidence(engine, table, a, b), elements, claims }
}
