//! How much of what partners ask is there.

use super::hints::{Gravity, Part, Reviewer, said};
use crate::dataset::Kind;
use crate::document::Claim;
use crate::message::Message;
use crate::url::is_page_address;

/// What each part is worth when it is there; they sum to 100. What matching reads counts most.
mod worth {
    pub const NAME: u32 = 10;
    pub const STATE: u32 = 10;
    pub const KIND: u32 = 10;
    pub const SUMMARY: u32 = 10;
    /// For three capabilities; one has half of it.
    pub const CAPABILITIES: u32 = 20;
    /// Of the claims, for those in own words.
    pub const WORDS: u32 = 15;
    /// Of the claims, for those that a page shows.
    pub const PROOF: u32 = 15;
    pub const CERTIFICATIONS: u32 = 4;
    pub const SEEKS: u32 = 6;
}

impl Reviewer<'_> {
    /// How much is there, 0 to 100; what is not is hinted at.
    pub fn completeness(&mut self) -> u32 {
        let own = &self.profile.organisation;
        let kind = own.kind.as_deref().and_then(Kind::parse);
        let state = self.dataset.state(&own.country);
        let parts = [
            (said(&own.name), worth::NAME, Gravity::Blocking, Part::Name, "review-no-name"),
            (state.is_some(), worth::STATE, Gravity::Blocking, Part::State, "review-no-state"),
            (kind.is_some(), worth::KIND, Gravity::Important, Part::Kind, "review-no-kind"),
            (said(&own.summary), worth::SUMMARY, Gravity::Important, Part::Summary, "review-no-summary"),
            (!own.seeks.is_empty(), worth::SEEKS, Gravity::Minor, Part::Seeks, "review-no-seeks"),
            (!own.certifications.is_empty(), worth::CERTIFICATIONS, Gravity::Minor, Part::Certifications, "review-no-certifications"),
        ];
        let mut sum = 0;
        for (is_there, worth, gravity, part, key) in parts {
            sum += if is_there { worth } else { 0 };
            if !is_there {
                self.hint(gravity, part, Message::new(key));
            }
        }
        sum + self.capabilities()
    }

    /// Capabilities, own words and proof.
    fn capabilities(&mut self) -> u32 {
        let (profile, claims) = (self.profile, self.claims());
        let distinct = crate::order::set(claims.iter().map(|(_, claim)| claim.capability.as_str())).len();
        let is_shown =
            |claim: &Claim| profile.sources.iter().any(|source| claim.sources.contains(&source.id) && is_page_address(&source.url));
        let silent: Vec<usize> = claims.iter().filter(|(_, claim)| !said(&claim.claim)).map(|(place, _)| *place).collect();
        let unshown: Vec<usize> = claims.iter().filter(|(_, claim)| !is_shown(claim)).map(|(place, _)| *place).collect();
        let bad: Vec<(usize, String)> = claims
            .iter()
            .flat_map(|(place, claim)| {
                profile.sources.iter().filter(|source| claim.sources.contains(&source.id)).map(|source| (*place, source))
            })
            .filter(|(_, source)| !is_page_address(&source.url))
            .map(|(place, source)| (place, source.url.clone()))
            .collect();
        let share = |worth: usize, out: usize| worth * (claims.len() - out) / claims.len().max(1);
        let of_claims = share(worth::WORDS as usize, silent.len()) + share(worth::PROOF as usize, unshown.len());
        let named = match distinct {
            0 => 0,
            1 => worth::CAPABILITIES / 2,
            2 => worth::CAPABILITIES * 3 / 4,
            _ => worth::CAPABILITIES,
        };
        match distinct {
            0 => self.hint(Gravity::Blocking, Part::Capabilities, Message::new("review-no-capability")),
            1 | 2 => self.hint(Gravity::Minor, Part::Capabilities, Message::new("review-few-capabilities")),
            _ => {}
        }
        for (place, url) in bad {
            let link: String = url.chars().take(80).collect();
            self.hint(Gravity::Important, Part::Links(place), Message::new("review-bad-link").text("link", link));
        }
        for place in silent {
            self.hint(Gravity::Important, Part::Claim(place), Message::new("review-no-words"));
        }
        for place in unshown {
            self.hint(Gravity::Important, Part::Links(place), Message::new("review-no-proof"));
        }
        named + u32::try_from(of_claims).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_worths_sum_to_a_hundred() {
        use super::worth::{CAPABILITIES, CERTIFICATIONS, KIND, NAME, PROOF, SEEKS, STATE, SUMMARY, WORDS};
        assert_eq!(NAME + STATE + KIND + SUMMARY + CAPABILITIES + WORDS + PROOF + CERTIFICATIONS + SEEKS, 100);
    }
}
