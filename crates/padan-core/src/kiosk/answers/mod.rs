//! Which organisations answer a visitor who says what they look for or bring.
//!
//! A visitor is no organisation of the dataset and has no claims, so nothing is scored as a pair here. What is looked for is
//! answered by what organisations have shown; what is brought, by who says that they seek it, who uses such things, and who works
//! on a topic that needs it without having it. Those with a stand at the event come first; the order within is by strength.
//!
//! | file | concern |
//! | --- | --- |
//! | `mod.rs` | the answers to a wish in their order; partners of the kiosk's own organisation |
//! | `looked_for`, `brought` | who answers either half of a wish |
//! | `found` | why one organisation answers |

mod brought;
mod found;
mod looked_for;
#[cfg(test)]
mod tests;

use super::floor::Floor;
use super::journey::{Subject, Wish};
use crate::matching::TopicTable;
use crate::matching::rank::best_partners;
use crate::matching::selection::{Circle, Selection};
use crate::message::{Arg, Message};
use crate::order::ordered;
use found::{Found, Founds};
use std::collections::BTreeMap;

/// Partners of the home organisation at most.
const PARTNERS: usize = 60;
/// Who answers both what is looked for and what is brought comes before all others.
const BOTH: u64 = 1 << 40;

/// An organisation that answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its place.
    pub organisation: usize,
    /// Whether it has a stand at the event.
    pub has_stand: bool,
    /// Why, a sentence each.
    pub reasons: Vec<Message>,
    /// Place of the claim that says most of it.
    pub claim: Option<usize>,
}

impl Floor {
    /// What typed words may mean, best first: topics that are offered, then capabilities.
    pub fn proposals(&self, typed: &str, most: usize) -> Vec<Subject> {
        let need = self.index.need(typed);
        let topics = need.topics.iter().filter(|found| self.topics.contains(&found.place)).map(|found| Subject::Topic(found.place));
        let capabilities = need.capabilities.iter().map(|found| Subject::Capability(found.place));
        topics.take(most / 2).chain(capabilities).take(most).collect()
    }

    /// Those who answer, with a stand first, best first, ties by id.
    pub fn answers(&self, wish: &Wish) -> Vec<Answer> {
        let parts = if wish.home {
            vec![self.partners_of_home()]
        } else {
            let looked_for = wish.looks_for.as_ref().map(|subject| self.looked_for(subject));
            let brought = wish.brings.as_ref().map(|subject| self.brought(subject));
            looked_for.into_iter().chain(brought).collect()
        };
        let mut all: BTreeMap<usize, (u64, Answer)> = BTreeMap::new();
        for (place, found) in parts.into_iter().flatten() {
            let has_stand = self.dataset().organisations[place].stand.is_some();
            let answer = || (0, Answer { organisation: place, has_stand, reasons: Vec::new(), claim: None });
            let (score, answer) = all.entry(place).or_insert_with(answer);
            *score += found.score + if answer.reasons.is_empty() { 0 } else { BOTH };
            answer.reasons.push(found.reason);
            answer.claim = answer.claim.or(found.claim);
        }
        let all: Vec<(u64, Answer)> = all.into_values().collect();
        let sorted = ordered(all, |(a, one), (b, other)| (other.has_stand, b).cmp(&(one.has_stand, a)));
        sorted.into_iter().map(|(_, answer)| answer).collect()
    }

    /// The best partners of the organisation on whose behalf the kiosk stands there, in their best topic that is offered.
    fn partners_of_home(&self) -> Founds {
        let Some(home) = self.home else { return Founds::new() };
        let selection = Selection { circle: Circle::All, ..Selection::default() };
        // Whoever is not shown takes no place of those who are.
        let most = PARTNERS.saturating_add(self.dataset().organisations.len() - self.shown.len());
        let tables: Vec<&TopicTable> = self.tables.iter().collect();
        let partners = best_partners(&self.engine, &tables, home, &selection, most, 0);
        let mut all = Founds::new();
        for partner in partners.into_iter().filter(|partner| self.shown.binary_search(&partner.organisation).is_ok()).take(PARTNERS) {
            let title = self.dataset().topics.get(partner.topic).map(|topic| topic.title.clone()).unwrap_or_default();
            let reason = Message::new("reason-kiosk-partner").with("home", Arg::Organisation(home)).text("topic", title);
            let profile = self.table(partner.topic).map(|table| &table.profiles[partner.organisation]);
            let claim = profile.and_then(|profile| profile.claims.first().copied());
            all.insert(partner.organisation, Found { score: partner.score.total().into(), reason, claim });
        }
        all
    }
}
