//! What a reviewer would say of a profile: whether it says what is offered, to whom, and what shows it.

use super::Profile;
use super::phrasing::{plans, praise, same, says_for_whom, shouts};
use crate::check::is_page_address;
use crate::dataset::{Dataset, Engagement, Kind};
use crate::document::Claim;
use crate::message::Message;
use crate::order::ordered;

/// A part of a profile: where a hint leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The name.
    Name,
    /// The state.
    State,
    /// The kind.
    Kind,
    /// The sentence about it.
    Summary,
    /// What it can do, as a whole.
    Capabilities,
    /// One thing that it does, by place.
    Claim(usize),
    /// The pages behind one of them.
    Links(usize),
    /// Certifications.
    Certifications,
    /// What it seeks, as a whole.
    Seeks,
    /// One thing that it seeks, by place.
    Seek(usize),
}

impl Part {
    /// A stable name, for the id of a field.
    pub fn id(self) -> String {
        match self {
            Self::Name => "name".into(),
            Self::State => "state".into(),
            Self::Kind => "kind".into(),
            Self::Summary => "summary".into(),
            Self::Capabilities => "capabilities".into(),
            Self::Claim(place) => format!("claim-{place}"),
            Self::Links(place) => format!("links-{place}"),
            Self::Certifications => "certifications".into(),
            Self::Seeks => "seeks".into(),
            Self::Seek(place) => format!("seek-{place}"),
        }
    }

    /// The part in which a text of the dataset's form stands, by its field such as `capabilities[0].claim`.
    fn of(field: &str) -> Self {
        let (list, rest) = field.split_once('[').unwrap_or((field, ""));
        let place = rest.split(']').next().and_then(|place| place.parse().ok()).unwrap_or(0);
        match list {
            "capabilities" => Self::Claim(place),
            "seeks" => Self::Seek(place),
            "certifications" => Self::Certifications,
            "summary" => Self::Summary,
            _ => Self::Name,
        }
    }
}

/// How much a hint matters; the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// Nothing is matched before it is mended.
    Blocking,
    /// It would help much.
    Important,
    /// It would help.
    Minor,
}

impl Gravity {
    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Important => "important",
            Self::Minor => "minor",
        }
    }
}

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// How much it matters.
    pub gravity: Gravity,
    /// Where.
    pub part: Part,
    /// In words.
    pub message: Message,
}

/// What a reviewer would say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Review {
    /// How much of what partners ask is there, 0 to 100.
    pub complete: u32,
    /// How clear its texts are, 0 to 100; `None` while there are none.
    pub clear: Option<u32>,
    /// What to mend, the gravest first.
    pub hints: Vec<Hint>,
}

impl Review {
    /// Whether something has to be mended before anything is matched.
    pub fn is_blocked(&self) -> bool {
        self.hints.iter().any(|hint| hint.gravity == Gravity::Blocking)
    }
}

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

/// Characters of a text below which it says little; of scripts that put no spaces between words as well.
const SHORT: usize = 25;
/// Characters of a text above which nobody reads on.
const LONG: usize = 400;
/// Hints of one kind are told for so many places at most.
const AGAIN: usize = 3;

/// Reviews a profile; the dataset is the one that it is to stand in.
///
/// ```
/// use padan_core::{dataset::Dataset, own_organisation::{Profile, review::review}};
/// let review = review(&Profile::new("1"), &Dataset::default());
/// assert!(review.is_blocked() && review.complete == 0 && review.clear.is_none());
/// let keys: Vec<_> = review.hints.iter().take(3).map(|hint| hint.message.key).collect();
/// assert_eq!(keys, ["review-no-name", "review-no-state", "review-no-capability"]);
/// ```
pub fn review(profile: &Profile, dataset: &Dataset) -> Review {
    let mut reviewer = Reviewer { profile, dataset, hints: Vec::new(), clear: Vec::new() };
    let complete = reviewer.completeness();
    reviewer.texts();
    for text in profile.quarantined() {
        let message = Message::new("review-sensitive").text("word", text.hit.written(&text.text)).text("heading", text.hit.heading);
        reviewer.hint(Gravity::Blocking, Part::of(&text.field), message);
    }
    let clear = u32::try_from(reviewer.clear.len()).ok().filter(|&count| count > 0).map(|count| reviewer.clear.iter().sum::<u32>() / count);
    Review { complete, clear, hints: ordered(reviewer.hints, |a, b| a.gravity.cmp(&b.gravity)) }
}

struct Reviewer<'p> {
    profile: &'p Profile,
    dataset: &'p Dataset,
    hints: Vec<Hint>,
    /// How clear each text is, 0 to 100.
    clear: Vec<u32>,
}

fn said(text: &str) -> bool {
    !text.trim().is_empty()
}

impl<'p> Reviewer<'p> {
    /// One more hint, unless it was told often enough.
    fn hint(&mut self, gravity: Gravity, part: Part, message: Message) {
        if self.hints.iter().filter(|hint| hint.message.key == message.key).count() < AGAIN {
            self.hints.push(Hint { gravity, part, message });
        }
    }

    /// The claims whose capability the dataset knows.
    fn claims(&self) -> Vec<(usize, &'p Claim)> {
        let (profile, dataset) = (self.profile, self.dataset);
        let known = |(_, claim): &(usize, &Claim)| dataset.capability(&claim.capability).is_some();
        profile.organisation.capabilities.iter().enumerate().filter(known).collect()
    }

    fn completeness(&mut self) -> u32 {
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

    /// How clear each text is.
    fn texts(&mut self) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Certification, Seek, read};
    use serde_json::json;

    fn dataset() -> Dataset {
        let (document, _) = read(json!({"format": "padan-dataset", "version": 1, "organisations": [],
            "member_states": [{"code": "MY", "name": "Malaysia"}],
            "capabilities": [{"id": "water", "label": "Water purification"}, {"id": "tents", "label": "Tents"}, {"id": "boats", "label": "Boats"}]}));
        Dataset::new(document, String::new(), None)
    }

    fn good() -> Profile {
        let mut profile = Profile::new("1");
        let own = &mut profile.organisation;
        own.name = "Invented Works".into();
        own.country = "MY".into();
        own.kind = Some("company".into());
        own.summary = "Makes water filters and tents for district hospitals and relief agencies.".into();
        own.capabilities = [
            ("water", "Built 40 filters of 2,000 litres an hour for hospitals in 2024."),
            ("tents", "Sews tents for clinics of 20 beds, 300 a year."),
            ("boats", "Repairs aluminium boats of the fire service."),
        ]
        .map(|(capability, claim)| Claim {
            capability: capability.into(),
            engagement: Some("produce".into()),
            claim: claim.into(),
            ..Claim::default()
        })
        .into();
        own.certifications = vec![Certification { name: "ISO 9001".into(), ..Certification::default() }];
        own.seeks =
            vec![Seek { capability: "boats".into(), claim: "A yard that can build hulls of eight metres.".into(), ..Seek::default() }];
        for place in 0..3 {
            profile.set_links(place, "example.org/shown");
        }
        profile
    }

    fn keys(profile: &Profile) -> Vec<(&'static str, Gravity, String)> {
        review(profile, &dataset()).hints.into_iter().map(|hint| (hint.message.key, hint.gravity, hint.part.id())).collect()
    }

    #[test]
    fn a_good_profile_has_all_points_and_no_hint() {
        let review = review(&good(), &dataset());
        assert_eq!((review.complete, review.clear, review.hints), (100, Some(100), Vec::new()));
    }

    #[test]
    fn what_is_missing_is_named_where_it_is_missing() {
        type Spoil = fn(&mut Profile);
        let cases: [(Spoil, &str, Gravity, &str); 14] = [
            (|p| p.organisation.name = " ".into(), "review-no-name", Gravity::Blocking, "name"),
            (|p| p.organisation.country = "ZZ".into(), "review-no-state", Gravity::Blocking, "state"),
            (|p| p.organisation.kind = None, "review-no-kind", Gravity::Important, "kind"),
            (|p| p.organisation.summary = String::new(), "review-no-summary", Gravity::Important, "summary"),
            (|p| p.organisation.summary = "Water filters of stainless steel.".into(), "review-no-customer", Gravity::Important, "summary"),
            (|p| p.organisation.capabilities[1].claim = String::new(), "review-no-words", Gravity::Important, "claim-1"),
            (|p| p.organisation.capabilities[1].claim = "Tents.".into(), "review-label-only", Gravity::Important, "claim-1"),
            (|p| p.organisation.capabilities[1].claim = "Sews tents.".into(), "review-short", Gravity::Important, "claim-1"),
            (
                |p| p.organisation.capabilities[2].claim = p.organisation.capabilities[0].claim.clone(),
                "review-twice",
                Gravity::Important,
                "claim-2",
            ),
            (
                |p| p.organisation.capabilities[0].claim = "A leading maker of filters for hospitals.".into(),
                "review-praise",
                Gravity::Important,
                "claim-0",
            ),
            (
                |p| p.organisation.capabilities[0].claim = "It will make filters for hospitals.".into(),
                "review-plan",
                Gravity::Important,
                "claim-0",
            ),
            (|p| p.set_links(1, ""), "review-no-proof", Gravity::Important, "links-1"),
            (|p| p.set_links(1, "example.org/shown\nour brochure"), "review-bad-link", Gravity::Important, "links-1"),
            (
                |p| p.organisation.capabilities[0].claim = "Builds missiles for hospitals.".into(),
                "review-sensitive",
                Gravity::Blocking,
                "claim-0",
            ),
        ];
        for (change, key, gravity, part) in cases {
            let mut profile = good();
            change(&mut profile);
            assert_eq!(keys(&profile), [(key, gravity, part.to_owned())], "{key}");
        }
    }

    #[test]
    fn capabilities_that_the_data_do_not_have_are_none() {
        let mut profile = good();
        profile.organisation.capabilities.iter_mut().for_each(|claim| claim.capability = "elsewhere".into());
        assert_eq!(keys(&profile)[0].0, "review-no-capability");
        assert!(review(&profile, &dataset()).is_blocked());
    }

    #[test]
    fn the_worths_sum_to_a_hundred() {
        use worth::{CAPABILITIES, CERTIFICATIONS, KIND, NAME, PROOF, SEEKS, STATE, SUMMARY, WORDS};
        assert_eq!(NAME + STATE + KIND + SUMMARY + CAPABILITIES + WORDS + PROOF + CERTIFICATIONS + SEEKS, 100);
    }
}
