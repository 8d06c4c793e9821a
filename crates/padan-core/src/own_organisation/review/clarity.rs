//! How clear the texts of a profile are.

use super::hints::{Gravity, Part, Reviewer, said};
use super::phrasing::{plans, praise, same, says_for_whom, shouts};
use crate::dataset::Engagement;
use crate::document::Claim;
use crate::message::Message;

/// Characters of a text below which it says little; of scripts that put no spaces between words as well.
const SHORT: usize = 25;
/// Characters of a text above which nobody reads on.
const LONG: usize = 400;

impl<'p> Reviewer<'p> {
    /// How clear each text is; what makes it less so is hinted at.
    pub fn texts(&mut self) {
        let profile = self.profile;
        let own = &profile.organisation;
        if said(&own.summary) {
            let lost = self.phrasing(&own.summary, Part::Summary, "");
            let lost = lost + self.lose(!says_for_whom(&own.summary), 30, Part::Summary, Message::new("review-no-customer"));
            self.clear.push(100u32.saturating_sub(lost));
        }
        let claims: Vec<(usize, &Claim)> = self.claims().into_iter().filter(|(_, claim)| said(&claim.claim)).collect();
        for (number, (place, claim)) in claims.iter().enumerate() {
            let part = Part::Claim(*place);
            let mut lost = self.phrasing(&claim.claim, part, &claim.capability);
            let again = claims[..number].iter().any(|(_, other)| same(&other.claim, &claim.claim));
            lost += self.lose(again, 40, part, Message::new("review-twice"));
            let engagement = claim.engagement.as_deref().and_then(Engagement::parse);
            let is_plan = plans(&claim.claim) && engagement.is_some_and(|engagement| engagement != Engagement::Announced);
            lost += self.lose(is_plan, 30, part, Message::new("review-plan"));
            self.clear.push(100u32.saturating_sub(lost));
        }
        let seeks: Vec<(usize, &'p str)> = own.seeks.iter().enumerate().map(|(place, seek)| (place, seek.claim.as_str())).collect();
        for (place, text) in seeks.into_iter().filter(|(_, text)| said(text)) {
            let lost = self.phrasing(text, Part::Seek(place), "");
            self.clear.push(100u32.saturating_sub(lost));
        }
    }

    /// What a text loses by how it is phrased.
    fn phrasing(&mut self, text: &str, part: Part, capability: &str) -> u32 {
        let count = text.trim().chars().count();
        let label = self.dataset.capability(capability).map(|place| self.dataset.capabilities[place].label.clone()).unwrap_or_default();
        if said(&label) && same(text, &label) {
            return self.lose(true, 60, part, Message::new("review-label-only"));
        }
        let praise = praise(text);
        self.lose(count < SHORT, 40, part, Message::new("review-short"))
            + self.lose(count > LONG, 20, part, Message::new("review-long"))
            + self.lose(shouts(text), 20, part, Message::new("review-capitals"))
            + self.lose(praise.is_some(), 30, part, Message::new("review-praise").text("word", praise.unwrap_or_default()))
    }

    fn lose(&mut self, does: bool, points: u32, part: Part, message: Message) -> u32 {
        if does {
            self.hint(if points < 30 { Gravity::Minor } else { Gravity::Important }, part, message);
            return points;
        }
        0
    }
}
