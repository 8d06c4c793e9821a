//! Who answers what a visitor brings: who says that they seek it, who uses such things, who works on a topic that needs it.

use super::found::{Found, Founds, NAMED};
use crate::arithmetic::times;
use crate::dataset::Engagement;
use crate::kiosk::floor::Floor;
use crate::kiosk::journey::Subject;
use crate::matching::TopicTable;
use crate::matching::factors::{ANCHOR_FIT, SUPPLIED};
use crate::message::{Arg, Message};
use crate::order::{distinct, ordered};

/// Who seeks what is brought comes before who uses it, and that before who lacks it.
const SEEKS: u64 = 20_000_000;
const USES: u64 = 10_000_000;

impl Floor {
    /// Who can use what is brought.
    pub(super) fn brought(&self, subject: &Subject) -> Founds {
        let topic = if let Subject::Topic(topic) = subject { Some(*topic) } else { None };
        let brought = match subject {
            Subject::Topic(topic) => self.special_to(*topic),
            Subject::Capability(capability) => vec![*capability],
            Subject::Domain(domain) => self.of_domain(*domain),
            Subject::Words(words) => distinct(self.index.need(words).capabilities.into_iter().map(|found| found.place)),
        };
        let tables: Vec<&TopicTable> = self.tables.iter().filter(|table| topic.is_none_or(|topic| topic == table.topic)).collect();
        self.each(|place| {
            self.seeks(place, &brought).or_else(|| self.uses(place, &brought)).or_else(|| self.lacks(place, &brought, &tables))
        })
    }

    /// Capabilities that serve a topic alone, not just any.
    fn special_to(&self, topic: usize) -> Vec<usize> {
        let Some(topic) = self.dataset().topics.get(topic) else { return Vec::new() };
        let fits = topic.elements.iter().flat_map(|element| &element.fits);
        distinct(fits.filter(|fit| !fit.general && fit.fit >= ANCHOR_FIT).map(|fit| fit.capability))
    }

    /// Who says that they seek it.
    fn seeks(&self, place: usize, brought: &[usize]) -> Option<Found> {
        let sought =
            distinct(self.dataset().organisations[place].seeks.iter().map(|seek| seek.capability).filter(|held| brought.contains(held)));
        let score = SEEKS + sought.len() as u64;
        let what: Vec<Arg> = sought.into_iter().take(NAMED).map(Arg::Capability).collect();
        (!what.is_empty()).then(|| Found { score, reason: Message::new("reason-kiosk-seeks").with("what", Arg::List(what)), claim: None })
    }

    /// Who uses such things in its own missions.
    fn uses(&self, place: usize, brought: &[usize]) -> Option<Found> {
        let claims = &self.dataset().organisations[place].claims;
        let is_use = |claim: &usize| claims[*claim].engagement == Engagement::Operate && brought.contains(&claims[*claim].capability);
        let used: Vec<usize> = (0..claims.len()).filter(is_use).collect();
        let claim = used.first().copied();
        let portrait = self.engine.portrait(place);
        let capabilities = distinct(used.into_iter().map(|claim| claims[claim].capability));
        let best = capabilities.iter().map(|&capability| portrait.depth_of(capability)).max()?;
        let what = capabilities.into_iter().take(NAMED).map(Arg::Capability).collect();
        Some(Found { score: USES + u64::from(best), reason: Message::new("reason-kiosk-uses").with("what", Arg::List(what)), claim })
    }

    /// Who works on a topic that needs it, and is not known to have it: in the topic where it would add most to what they cover.
    fn lacks(&self, place: usize, brought: &[usize], tables: &[&TopicTable]) -> Option<Found> {
        let mut best: Option<Found> = None;
        for table in tables {
            let (profile, topic) = (&table.profiles[place], self.dataset().topics.get(table.topic)?);
            if profile.claims.is_empty() {
                continue;
            }
            let gain = |element: usize| -> u32 {
                let fits = &topic.elements[element].fits;
                let fit = fits
                    .iter()
                    .filter(|fit| !fit.general && fit.fit >= ANCHOR_FIT && brought.contains(&fit.capability))
                    .map(|fit| fit.fit)
                    .max();
                let strength = profile.strengths[element];
                if strength >= SUPPLIED { 0 } else { times(topic.elements[element].weight, fit.unwrap_or(0).saturating_sub(strength)) }
            };
            let gains: Vec<(u32, usize)> =
                (0..topic.elements.len()).map(|element| (gain(element), element)).filter(|(gain, _)| *gain > 0).collect();
            let sum: u64 = gains.iter().map(|&(gain, _)| u64::from(gain)).sum();
            // What is added counts with what they bring to the topic themselves.
            let score = sum * u64::from(profile.reach) / 1_000_000;
            if score == 0 || best.as_ref().is_some_and(|best| best.score >= score) {
                continue;
            }
            let what = ordered(gains, |a, b| b.0.cmp(&a.0)).into_iter().take(NAMED).map(|(_, element)| Arg::Element(table.topic, element));
            let reason = Message::new("reason-kiosk-lacks").text("topic", topic.title.clone()).with("what", Arg::List(what.collect()));
            best = Some(Found { score, reason, claim: profile.claims.first().copied() });
        }
        best
    }
}
