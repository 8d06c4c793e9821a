//! The coach: the smallest change that would bring an organisation to the front of a topic.
//!
//! To the front means: into one of the first pairs of the topic, as its page lists them ([`FRONT`], usually). A change is one claim in
//! a capability that the topic lists, or two; each with one source as recent as the data, and no words that count. The fewest
//! claims win; of as many, first such as are engaged as the organisation mostly is, then those that ask for less (the lighter
//! engagement, the same for both of two); then what gives most points. Each change is applied to a copy of the organisation,
//! which is ranked anew against all others, the statistics of the dataset staying fixed, before anything is said.

use super::bound::{SideBound, together};
use super::rank::{RankedPair, best_pairs};
use super::score::score;
use super::selection::Selection;
use super::terms::{Pair, Side, coverage};
use super::{Engine, Progress, TopicTable, factors};
use crate::dataset::{Claim, Engagement, Organisation, usual_engagement};
use crate::message::{Arg, Message};
use crate::order::ordered;
use core::cmp::Reverse;

/// Pairs that are usually the front of a topic: those that its page shows first.
pub const FRONT: usize = 10;

/// What the coach has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// It is not among those that are ranked.
    Unranked,
    /// It is in front already.
    InFront {
        /// Its best pair's place, from 1.
        place: usize,
    },
    /// This would bring it to the front.
    Change(Change),
    /// Two claims would not be enough.
    OutOfReach,
}

/// A change and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// One or two capabilities, each for a claim.
    pub capabilities: Vec<usize>,
    /// How the organisation would be engaged in them.
    pub engagement: Engagement,
    /// With whom it would stand in front.
    pub partner: usize,
    /// Points of that pair, in thousandths.
    pub points: u32,
    /// That pair's place among the topic's, from 1.
    pub place: usize,
}

/// A coach at work for one organisation in one topic.
#[derive(Debug, Clone)]
pub struct Coach {
    organisation: usize,
    /// The first pairs as they are. Where the organisation is in none of them, no change of it changes them.
    front: Vec<RankedPair>,
    /// How many pairs are the front.
    first: usize,
    /// With whom the organisation may be paired.
    partners: Vec<usize>,
    capabilities: Vec<usize>,
    engagements: Vec<Engagement>,
    /// The next change: how many claims, the place of the engagement, the places of the capabilities.
    claims: usize,
    engagement: usize,
    picked: [usize; 2],
    /// The best change of as many claims with the same engagement.
    best: Option<Change>,
    advice: Option<Advice>,
}

impl Coach {
    /// Begins for an organisation; the front are the `first` pairs of the selected organisations. What a selection asks of pairs
    /// as a whole is not asked here.
    pub fn new(engine: &Engine, table: &TopicTable, organisation: usize, selection: &Selection, first: usize) -> Self {
        let selection = Selection { one_side_in: None, evidence: None, ..selection.clone() };
        let selected = selection.of(engine.dataset());
        let mut coach = Self {
            organisation,
            front: Vec::new(),
            first,
            partners: Vec::new(),
            capabilities: Vec::new(),
            engagements: Vec::new(),
            claims: 1,
            engagement: 0,
            picked: [0, 1],
            best: None,
            advice: None,
        };
        if selected.binary_search(&organisation).is_err() || organisation >= table.profiles.len() {
            coach.advice = Some(Advice::Unranked);
            return coach;
        }
        coach.front = best_pairs(engine, table, &selection, first, 0);
        if let Some(place) = coach.front.iter().position(|pair| pair.a == organisation || pair.b == organisation) {
            coach.advice = Some(Advice::InFront { place: place + 1 });
            return coach;
        }
        coach.partners = selected.into_iter().filter(|&other| engine.may_pair(organisation, other)).collect();
        let dataset = engine.dataset();
        let counts = |&capability: &usize| {
            table.plan.lists(capability) && !engine.policy().is_some_and(|policy| policy.excludes(dataset, capability))
        };
        coach.capabilities = (0..dataset.capabilities.len()).filter(counts).collect();
        coach.engagements = engagements(&dataset.organisations[organisation]);
        if first == 0 || coach.partners.is_empty() {
            coach.advice = Some(Advice::OutOfReach);
        }
        coach
    }

    /// Tries so many changes at most; each ranks the organisation against all others once. Engine and table have to be those
    /// that it began with.
    pub fn step(&mut self, engine: &Engine, table: &TopicTable, changes: usize) -> Progress {
        for _ in 0..changes {
            if self.advice.is_some() {
                break;
            }
            self.advance(engine, table);
        }
        if self.advice.is_some() { Progress::Done } else { Progress::Working }
    }

    /// What the coach has to say, once it is done.
    pub fn advice(&self) -> Option<&Advice> {
        self.advice.as_ref()
    }

    /// Tries the next change, or goes on to the next kind of change.
    fn advance(&mut self, engine: &Engine, table: &TopicTable) {
        let picked: Option<Vec<usize>> = self.picked[..self.claims].iter().map(|&place| self.capabilities.get(place).copied()).collect();
        if let Some(picked) = picked {
            if let Some(change) = self.tried(engine, table, picked)
                && self.best.as_ref().is_none_or(|best| change.points > best.points)
            {
                self.best = Some(change);
            }
            let last = self.claims - 1;
            self.picked[last] += 1;
            if last == 1 && self.picked[1] >= self.capabilities.len() {
                self.picked = [self.picked[0] + 1, self.picked[0] + 2];
            }
        } else if let Some(change) = self.best.take() {
            self.advice = Some(Advice::Change(change));
        } else {
            self.picked = [0, 1];
            self.engagement += 1;
            if self.engagement >= self.engagements.len() {
                self.engagement = 0;
                self.claims += 1;
            }
            if self.claims > 2 {
                self.advice = Some(Advice::OutOfReach);
            }
        }
    }

    /// The change to claims in these capabilities, if it brings the organisation to the front.
    fn tried(&self, engine: &Engine, table: &TopicTable, capabilities: Vec<usize>) -> Option<Change> {
        let dataset = engine.dataset();
        let engagement = *self.engagements.get(self.engagement)?;
        let mut copy = dataset.organisations[self.organisation].clone();
        copy.claims.extend(capabilities.iter().enumerate().map(|(number, &capability)| Claim {
            capability,
            engagement,
            text: String::new(),
            // A source of its own, beyond those of the dataset.
            sources: vec![dataset.sources.len() + number],
            since: None,
            newest: dataset.as_of,
            heard: dataset.as_of.map(|day| day.year),
        }));
        let (portrait, profile) = engine.changed(table, &copy);
        let own = Side { portrait: &portrait, profile: &profile };
        let bound = SideBound::new(&portrait, &profile);
        let mut best: Option<(u32, usize)> = None;
        for &other in &self.partners {
            let pair = Pair { a: own, ..engine.pair(table, other, other) };
            // Partners come in the order of ids: of equal points the first counts.
            let most = together(&bound, &table.bounds[other], coverage::share(&pair), 0);
            if best.is_none_or(|(points, _)| most > u64::from(points) * 100) {
                let points = score(&pair).total();
                if best.is_none_or(|(most, _)| points > most) {
                    best = Some((points, other));
                }
            }
        }
        let (points, partner) = best?;
        let order = (points, Reverse(self.organisation.min(partner)), Reverse(self.organisation.max(partner)));
        let before = |pair: &&RankedPair| (pair.score.total(), Reverse(pair.a), Reverse(pair.b)) > order;
        let place = self.front.iter().take_while(before).count() + 1;
        (place <= self.first).then_some(Change { capabilities, engagement, partner, points, place })
    }
}

/// The engagements in the order in which they are tried: what the organisation mostly does, then from the lightest.
fn engagements(organisation: &Organisation) -> Vec<Engagement> {
    let all = Engagement::ALL.iter().copied().filter(|&engagement| engagement != Engagement::Announced).collect();
    let count = |engagement: Engagement| organisation.claims.iter().filter(|claim| claim.engagement == engagement).count();
    let usual = usual_engagement(organisation.kind);
    let lightest = ordered(all, |&a, &b| factors::engagement(a).cmp(&factors::engagement(b)));
    let mostly = lightest.iter().copied().max_by_key(|&engagement| (count(engagement), engagement == usual)).unwrap_or(usual);
    ordered(lightest, |&a, &b| (a != mostly).cmp(&(b != mostly)))
}

impl Advice {
    /// The advice in words, for an organisation.
    pub fn told(&self, organisation: usize) -> Vec<Message> {
        let message = |key| Message::new(key).with("who", Arg::Organisation(organisation));
        match self {
            Self::Unranked => vec![message("reason-coach-unranked")],
            Self::InFront { place } => vec![message("reason-coach-in-front").count("place", *place)],
            Self::OutOfReach => vec![message("reason-coach-out-of-reach")],
            Self::Change(change) => {
                let what = Arg::List(change.capabilities.iter().map(|&capability| Arg::Capability(capability)).collect());
                let told = message("reason-coach-change")
                    .with("engagement", Arg::Word(format!("engagement-{}", change.engagement.id())))
                    .with("what", what)
                    .with("partner", Arg::Organisation(change.partner))
                    .with("points", Arg::Points(change.points))
                    .count("place", change.place);
                vec![told, Message::new("reason-coach-assumed").count("claims", change.capabilities.len())]
            }
        }
    }
}
