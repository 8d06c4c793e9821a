//! Best pairs and partners by trying everything and sorting it.

use super::Oracle;
use super::pair::Score;
use crate::dataset::{Dataset, Kind};
use std::cmp::Reverse;

/// Who may be ranked, in plain words.
#[derive(Debug, Clone, Default)]
pub struct Wanted<'w> {
    /// `members`, `partners` or `all`.
    pub circle: &'w str,
    /// Codes of states; none means any.
    pub states: &'w [String],
    /// Kinds; none means any.
    pub kinds: &'w [Kind],
    /// Whether organisations that also have weapons lines are left out.
    pub without_sensitive_lines: bool,
    /// For pairs alone: a state that one side has to be of.
    pub one_side_in: Option<&'w str>,
    /// For pairs alone: the least mean weight of evidence and age, in millionths.
    pub least_evidence: u128,
}

/// A pair, or a partner as the pair that it makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// What it is ordered by.
    pub key: u128,
    /// The side with the lower id.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// The topic.
    pub topic: usize,
    /// Its points in thousandths.
    pub total: u128,
}

impl Wanted<'_> {
    fn admits(&self, dataset: &Dataset, organisation: usize) -> bool {
        let entry = &dataset.organisations[organisation];
        let state = &dataset.states[entry.state];
        let circle = match self.circle {
            "members" => state.member,
            "partners" => !state.member,
            _ => true,
        };
        let of_state = self.states.is_empty() || self.states.contains(&state.about.code);
        let of_kind = self.kinds.is_empty() || self.kinds.iter().any(|&kind| entry.kind == Some(kind));
        entry.ranked && circle && of_state && of_kind && !(self.without_sensitive_lines && entry.sensitive_lines)
    }
}

impl Oracle<'_> {
    /// Never two of one state, of one owner, of which one owns the other, or one with itself.
    pub fn may_pair(&self, a: usize, b: usize) -> bool {
        let (one, other) = (&self.dataset.organisations[a], &self.dataset.organisations[b]);
        let siblings = one.parent.is_some() && one.parent == other.parent;
        let owned = one.parent.as_ref() == Some(&other.id) || other.parent.as_ref() == Some(&one.id);
        a != b && one.state != other.state && !siblings && !owned
    }

    /// All pairs of each of some topics, best first; ties by the ids.
    pub fn all_pairs(&self, topics: &[usize], wanted: &Wanted<'_>, dial: u8) -> Vec<Vec<Ranked>> {
        let places: Vec<usize> = (0..self.dataset.organisations.len()).filter(|&place| wanted.admits(self.dataset, place)).collect();
        let sides: Vec<_> = topics.iter().map(|&topic| self.sides(topic)).collect();
        let mut pairs = vec![Vec::new(); topics.len()];
        for &a in &places {
            for &b in places.iter().filter(|&&b| a < b && self.may_pair(a, b)) {
                let codes = [a, b].map(|side| self.dataset.states[self.dataset.organisations[side].state].about.code.as_str());
                if wanted.one_side_in.is_some_and(|code| !codes.contains(&code)) {
                    continue;
                }
                let meeting = self.meeting(a, b);
                for (number, &topic) in topics.iter().enumerate() {
                    let (one, other) = (&sides[number][a], &sides[number][b]);
                    if (one.believed + other.believed) / (one.claims + other.claims).max(1) < wanted.least_evidence {
                        continue;
                    }
                    let score = self.score_of(topic, [a, b], [one, other], &meeting);
                    pairs[number].push(Ranked { key: score.key(dial), a, b, topic, total: score.total() });
                }
            }
        }
        for list in &mut pairs {
            list.sort_by_key(|pair| (Reverse(pair.key), pair.a, pair.b));
        }
        pairs
    }

    /// All partners of an organisation, best first, ties by id; each in the topic, of those given, in which the pair has most
    /// points, of equal ones the first. Whether the organisation itself may be ranked does not matter.
    pub fn all_partners(&self, organisation: usize, topics: &[usize], wanted: &Wanted<'_>, dial: u8) -> Vec<Ranked> {
        let sides: Vec<_> = topics.iter().map(|&topic| self.sides(topic)).collect();
        let mut partners = Vec::new();
        for other in 0..self.dataset.organisations.len() {
            if !wanted.admits(self.dataset, other) || !self.may_pair(organisation, other) {
                continue;
            }
            let (a, b) = (organisation.min(other), organisation.max(other));
            let meeting = self.meeting(a, b);
            let mut best: Option<(usize, Score)> = None;
            for (number, &topic) in topics.iter().enumerate() {
                let score = self.score_of(topic, [a, b], [&sides[number][a], &sides[number][b]], &meeting);
                if best.as_ref().is_none_or(|(_, best)| score.total() > best.total()) {
                    best = Some((topic, score));
                }
            }
            if let Some((topic, score)) = best {
                partners.push(Ranked { key: score.key(dial), a, b, topic, total: score.total() });
            }
        }
        partners.sort_by_key(|partner| (Reverse(partner.key), partner.a + partner.b - organisation));
        partners
    }
}
