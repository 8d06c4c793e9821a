//! The engine beside the oracle: what differs between their scores in a line, and partners in the oracle's form.

use super::{Ranked, Score};
use crate::matching::PairScore;
use crate::matching::points::TermId;
use crate::matching::rank::Partner;

impl Score {
    /// The first difference from the engine's score of the same pair; `None` where every term, maximum, gain and the coverage are
    /// equal.
    pub fn difference(&self, engine: &PairScore) -> Option<String> {
        for (place, id) in TermId::ALL.into_iter().enumerate() {
            let (term, found) = (self.terms[place], engine.term(id));
            if (term.id, term.points, term.max) != (id.id(), u128::from(found.points), u128::from(found.max)) {
                return Some(format!("{term:?}, the engine has {} {found:?}", id.id()));
            }
        }
        let numbers = [engine.coverage, engine.gain_a, engine.gain_b].map(u128::from);
        let own = [self.coverage, self.gains[0], self.gains[1]];
        if own != numbers {
            return Some(format!("coverage and gains {own:?}, the engine has {numbers:?}"));
        }
        (self.total() != u128::from(engine.total())).then(|| format!("{} points, the engine has {}", self.total(), engine.total()))
    }
}

impl Ranked {
    /// A partner that the engine found for an organisation, as the oracle ranks pairs.
    pub fn of_partner(organisation: usize, partner: &Partner, dial: u8) -> Self {
        Self {
            key: partner.score.key(dial).into(),
            a: organisation.min(partner.organisation),
            b: organisation.max(partner.organisation),
            topic: partner.topic,
            total: partner.score.total().into(),
        }
    }
}
