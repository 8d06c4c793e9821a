//! Who answers what a visitor looks for: by what they have shown, and by the words of their names and texts.

use super::found::{Found, Founds, NAMED};
use crate::arithmetic::times;
use crate::kiosk::floor::Floor;
use crate::kiosk::journey::Subject;
use crate::matching::TopicTable;
use crate::matching::factors::SUPPLIED;
use crate::message::{Arg, Message};
use crate::order::{distinct, ordered};
use crate::search::Item;
use crate::text::fold;

impl Floor {
    /// Who has what is looked for.
    pub(super) fn looked_for(&self, subject: &Subject) -> Founds {
        match subject {
            Subject::Topic(topic) => self.table(*topic).map(|table| self.each(|place| self.in_topic(table, place))).unwrap_or_default(),
            Subject::Capability(capability) => self.each(|place| self.able(place, &[*capability])),
            Subject::Domain(domain) => {
                let of_domain = self.of_domain(*domain);
                self.each(|place| self.able(place, &of_domain))
            }
            Subject::Words(words) => self.by_words(words),
        }
    }

    /// What an organisation has shown in a topic.
    fn in_topic(&self, table: &TopicTable, place: usize) -> Option<Found> {
        let profile = &table.profiles[place];
        let topic = self.dataset().topics.get(table.topic)?;
        if profile.claims.is_empty() {
            return None;
        }
        let worth = |element: usize| times(topic.elements[element].weight, profile.strengths[element]);
        let mut supplied: Vec<usize> = (0..profile.strengths.len()).filter(|&element| profile.strengths[element] >= SUPPLIED).collect();
        supplied = ordered(supplied, |&a, &b| worth(b).cmp(&worth(a)));
        let claim = supplied.first().and_then(|&element| profile.best_claims[element]).or(profile.claims.first().copied());
        let reason = if supplied.is_empty() {
            let claims = &self.dataset().organisations[place].claims;
            does(distinct(profile.claims.iter().map(|&claim| claims[claim].capability)))
        } else {
            let what = supplied.into_iter().take(NAMED).map(|element| Arg::Element(table.topic, element));
            Message::new("reason-kiosk-offers").with("what", Arg::List(what.collect()))
        };
        Some(Found { score: profile.reach.into(), reason, claim })
    }

    /// What an organisation has shown of some capabilities.
    fn able(&self, place: usize, capabilities: &[usize]) -> Option<Found> {
        let portrait = self.engine.portrait(place);
        let held: Vec<(u32, usize)> =
            capabilities.iter().map(|&capability| (portrait.depth_of(capability), capability)).filter(|(depth, _)| *depth > 0).collect();
        let held = ordered(held, |a, b| b.0.cmp(&a.0));
        let &(best, first) = held.first()?;
        let rest: u64 = held.iter().skip(1).map(|&(depth, _)| u64::from(depth)).sum();
        let claims = &self.dataset().organisations[place].claims;
        let claim = claims.iter().position(|claim| claim.capability == first);
        // Breadth counts for less than being good at one thing.
        Some(Found { score: u64::from(best) * 4 + rest, reason: does(held.into_iter().map(|(_, capability)| capability)), claim })
    }

    /// Organisations in whose names and texts the words stand.
    fn by_words(&self, words: &str) -> Founds {
        let found = self.index.search(words, usize::MAX);
        let mut all = Founds::new();
        for hit in &found.hits {
            let Item::Organisation(place) = hit.item else { continue };
            if self.shown.binary_search(&place).is_err() {
                continue;
            }
            let has = |bit: usize| bit < 64 && hit.words >> bit & 1 == 1;
            let own: Vec<&String> = found.words.iter().enumerate().filter(|(bit, _)| has(*bit)).map(|(_, word)| word).collect();
            let says = |text: &str| own.iter().filter(|word| fold(text).contains(word.as_str())).count();
            let claims = &self.dataset().organisations[place].claims;
            // The first of equal ones.
            let claim =
                (0..claims.len()).rev().max_by_key(|&claim| says(&claims[claim].text)).filter(|&claim| says(&claims[claim].text) > 0);
            let what = own.iter().take(NAMED).map(|word| Arg::Text((*word).clone())).collect();
            let reason = Message::new("reason-kiosk-words").with("words", Arg::List(what));
            all.insert(place, Found { score: hit.score.into(), reason, claim });
        }
        all
    }
}

fn does(capabilities: impl IntoIterator<Item = usize>) -> Message {
    Message::new("reason-kiosk-does").with("what", Arg::List(capabilities.into_iter().take(NAMED).map(Arg::Capability).collect()))
}
