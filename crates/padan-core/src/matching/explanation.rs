//! The reasons of a pair's points, read off the same numbers as the points.

use super::profile::STAGES;
use super::score::{PairScore, TermId, TermPoints, without_shared_texts};
use super::terms::{Pair, Side, assurance, common_ground, coverage, stated_interest, value_chain, words};
use super::{Engine, TopicTable, factors};
use crate::dataset::Engagement;
use crate::message::{Arg, Message};
use crate::order::ordered;

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

/// An element of the topic in a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ElementCredit {
    /// Strength of `a` in millionths.
    pub a: u32,
    /// Strength of `b`.
    pub b: u32,
    /// Points of coverage that the element is credited with, in thousandths; they sum to the points of the term.
    pub points: u32,
    /// Who brings it.
    pub by: Brings,
}

/// Who brings an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brings {
    /// `a` is stronger.
    A,
    /// `b` is stronger.
    B,
    /// Both are equally strong.
    Both,
    /// Neither supplies it: what remains open.
    Neither,
}

/// How well the claims that count are evidenced, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// One source a claim, old, undated or none.
    Thin,
    /// Between the two.
    Fair,
    /// Several recent sources.
    Strong,
}

impl Evidence {
    /// All of them, the strongest first.
    pub const ALL: [Self; 3] = [Self::Strong, Self::Fair, Self::Thin];

    /// From the stable name.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|evidence| evidence.id() == word)
    }

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Thin => "thin",
            Self::Fair => "fair",
            Self::Strong => "strong",
        }
    }
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

/// How many words are named at most as examples.
const MOST_WORDS: usize = 5;

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
            let based = claims.iter().enumerate().filter(|(_, effect)| teller.rests_on(id, effect)).map(|(place, _)| place).collect();
            TermReasons { id, points: score.term(id), for_a: teller.reasons(id, true), for_b: teller.reasons(id, false), claims: based }
        })
        .collect();
    Explanation { topic: table.topic, a, b, score, terms, evidence: evidence(engine, table, a, b), elements, claims }
}

/// How well the claims of both sides that count in the topic are evidenced: the mean weight of their evidence and age.
pub fn evidence(engine: &Engine, table: &TopicTable, a: usize, b: usize) -> Evidence {
    let dataset = engine.dataset();
    let mut weights = Vec::new();
    for side in [a, b] {
        for &place in &table.profiles[side].claims {
            let claim = &dataset.organisations[side].claims[place];
            let age = factors::age(super::portrait::months_old(claim, dataset.as_of));
            weights.push(u64::from(crate::arithmetic::times(factors::evidence(claim.sources.len()), age)));
        }
    }
    let mean = weights.iter().sum::<u64>() / (weights.len() as u64).max(1);
    match mean {
        mean if mean >= factors::EVIDENCE_STRONG.into() => Evidence::Strong,
        mean if mean >= factors::EVIDENCE_FAIR.into() => Evidence::Fair,
        _ => Evidence::Thin,
    }
}

/// The credit of each element, for the coverage strip.
pub fn credits(engine: &Engine, table: &TopicTable, a: usize, b: usize, score: &PairScore) -> Vec<ElementCredit> {
    elements(&engine.pair(table, a, b), score)
}

fn elements(pair: &Pair<'_>, score: &PairScore) -> Vec<ElementCredit> {
    let shares = coverage::by_element(pair, score.term(TermId::Coverage).points);
    let strengths = pair.a.profile.strengths.iter().zip(&pair.b.profile.strengths);
    strengths
        .zip(shares)
        .map(|((&a, &b), points)| {
            let by = match a.cmp(&b) {
                _ if a.max(b) < factors::SUPPLIED => Brings::Neither,
                core::cmp::Ordering::Greater => Brings::A,
                core::cmp::Ordering::Less => Brings::B,
                core::cmp::Ordering::Equal => Brings::Both,
            };
            ElementCredit { a, b, points, by }
        })
        .collect()
}

/// What one side brings: the elements in which it is the stronger, at most so many, and those with most points where there are more;
/// else those in which it is the stronger with work too weak to count as supply; else what both supply alike.
///
/// ```
/// use padan_core::matching::explanation::{Brings, ElementCredit, brought};
/// let credit = |a, b, by| ElementCredit { a, b, points: 0, by };
/// let elements = [credit(400_000, 400_000, Brings::Both), credit(100_000, 0, Brings::Neither)];
/// assert_eq!(brought(0, &elements, 7, Brings::A, 2).key, "reason-brings-weak");
/// assert_eq!(brought(0, &elements, 8, Brings::B, 2).key, "reason-both-cover");
/// ```
pub fn brought(topic: usize, elements: &[ElementCredit], who: usize, side: Brings, most: usize) -> Message {
    let places = |wanted: &dyn Fn(&ElementCredit) -> bool| -> Vec<Arg> {
        let mut places: Vec<usize> = (0..elements.len()).filter(|&place| wanted(&elements[place])).collect();
        if places.len() > most {
            places = ordered(places, |&a, &b| elements[b].points.cmp(&elements[a].points));
            places.truncate(most);
        }
        places.into_iter().map(|place| Arg::Element(topic, place)).collect()
    };
    let stronger = |credit: &ElementCredit| if side == Brings::A { credit.a > credit.b } else { credit.b > credit.a };
    let mut key = "reason-brings";
    let mut what = places(&|credit| credit.by == side);
    if what.is_empty() {
        key = "reason-brings-weak";
        what = places(&|credit| credit.by == Brings::Neither && stronger(credit));
    }
    if what.is_empty() {
        what = places(&|credit| credit.by == Brings::Both);
        if !what.is_empty() {
            return Message::new("reason-both-cover").with("what", Arg::List(what));
        }
        key = "reason-brings-nothing";
    }
    Message::new(key).with("who", Arg::Organisation(who)).with("what", Arg::List(what))
}

/// Puts the numbers of a pair into messages.
struct Teller<'e> {
    engine: &'e Engine,
    table: &'e TopicTable,
    pair: Pair<'e>,
    /// The pair without the texts that stand on both sides, as likeness is counted.
    likened: Pair<'e>,
    score: &'e PairScore,
    elements: &'e [ElementCredit],
    a: usize,
    b: usize,
}

impl Teller<'_> {
    /// What a term means for one side: what the other side is or brings.
    fn reasons(&self, id: TermId, for_a: bool) -> Vec<Message> {
        let (own, other) = if for_a { (self.a, self.b) } else { (self.b, self.a) };
        let (own_side, other_side) = if for_a { (self.pair.a, self.pair.b) } else { (self.pair.b, self.pair.a) };
        match id {
            TermId::Coverage => {
                vec![brought(self.table.topic, self.elements, other, if for_a { Brings::B } else { Brings::A }, usize::MAX)]
            }
            TermId::TrackRecord => vec![self.shown(other)],
            TermId::Words => self.alike(other, other_side),
            TermId::MutualGain => vec![gain(other, if for_a { self.score.gain_a } else { self.score.gain_b })],
            TermId::CommonGround => vec![self.shared(other), self.both_can()],
            TermId::ValueChain => self.chain(own, own_side, other, other_side),
            TermId::Assurance => self.assured(other, other_side),
            TermId::StatedInterest => vec![interest(own, own_side, other, other_side)],
        }
    }

    fn shown(&self, other: usize) -> Message {
        let profile = &self.table.profiles[other];
        Message::new("reason-shown")
            .with("who", Arg::Organisation(other))
            .count("claims", profile.claims.len())
            .count("sources", profile.sources)
            .count("capabilities", self.engine.portrait(other).depths.len())
    }

    fn alike(&self, other: usize, other_side: Side<'_>) -> Vec<Message> {
        let list = |words: Vec<u32>| {
            Arg::List(words.iter().map(|&word| Arg::Text(self.pair.corpus.word_texts()[word as usize].clone())).collect())
        };
        let who = Arg::Organisation(other);
        let topic = if other_side.profile.words.is_none() {
            Message::new("reason-words-not-comparable").with("who", who)
        } else {
            let shared = words::shared_words(&self.pair, Some(other_side), MOST_WORDS);
            let key = if shared.is_empty() { "reason-words-none" } else { "reason-words-topic" };
            Message::new(key).with("who", who).with("words", list(shared))
        };
        let common = words::shared_words(&self.likened, None, MOST_WORDS);
        let between = (!common.is_empty()).then(|| Message::new("reason-words-pair").with("words", list(common)));
        core::iter::once(topic).chain(between).collect()
    }

    fn shared(&self, other: usize) -> Message {
        let shared: Vec<Arg> = common_ground::shared(&self.likened).map(|(capability, _)| Arg::Capability(capability)).collect();
        let key = if shared.is_empty() { "reason-common-none" } else { "reason-common" };
        Message::new(key).with("who", Arg::Organisation(other)).with("what", Arg::List(shared))
    }

    /// Elements that both can do.
    fn both_can(&self) -> Message {
        let supplied = |credit: &ElementCredit| credit.a.min(credit.b) >= factors::SUPPLIED;
        let places = self.elements.iter().enumerate().filter(|(_, credit)| supplied(credit));
        let what: Vec<Arg> = places.map(|(element, _)| Arg::Element(self.table.topic, element)).collect();
        let key = if what.is_empty() { "reason-common-elements-none" } else { "reason-common-elements" };
        Message::new(key).with("what", Arg::List(what))
    }

    fn chain(&self, own: usize, own_side: Side<'_>, other: usize, other_side: Side<'_>) -> Vec<Message> {
        let user = value_chain::is_user(other_side).then(|| Message::new("reason-chain-user").with("who", Arg::Organisation(other)));
        core::iter::once(self.stages(own, own_side, other, other_side)).chain(user).collect()
    }

    fn stages(&self, own: usize, own_side: Side<'_>, other: usize, other_side: Side<'_>) -> Message {
        let new = other_side.profile.stages & !own_side.profile.stages;
        let word = |bit: usize, stage: Engagement| (new >> bit & 1 == 1).then(|| Arg::Word(format!("stage-{}", stage.id())));
        let stages: Vec<Arg> = STAGES.iter().enumerate().filter_map(|(bit, &stage)| word(bit, stage)).collect();
        let dataset = self.engine.dataset();
        let role = |organisation: usize| dataset.organisations[organisation].kind.and_then(crate::dataset::Kind::role);
        match (stages.is_empty(), role(other)) {
            (true, Some(part)) if role(own) != Some(part) && value_chain::role(other_side) != 0 => Message::new("reason-chain-role")
                .with("who", Arg::Organisation(other))
                .with("role", Arg::Word(format!("role-{}", part.id()))),
            (true, _) => Message::new("reason-chain-none").with("who", Arg::Organisation(other)),
            (false, _) => Message::new("reason-chain").with("who", Arg::Organisation(other)).with("stages", Arg::List(stages)),
        }
    }

    fn assured(&self, other: usize, other_side: Side<'_>) -> Vec<Message> {
        let common: Vec<Arg> = assurance::in_common(&self.pair).map(|name| Arg::Text(name.clone())).collect();
        let certified = match (assurance::certifications(&self.pair), common.is_empty()) {
            (None, _) => Message::new("reason-certifications-unknown"),
            (Some(_), true) => Message::new("reason-certifications-none"),
            (Some(_), false) => Message::new("reason-certifications").with("what", Arg::List(common)),
        };
        let evidenced = Message::new("reason-evidenced")
            .with("who", Arg::Organisation(other))
            .count("claims", other_side.profile.well_evidenced as usize)
            .count("all", other_side.profile.claims.len());
        vec![evidenced, certified]
    }

    /// Whether a term rests on a claim.
    fn rests_on(&self, id: TermId, effect: &ClaimEffect) -> bool {
        let profile = &self.table.profiles[effect.organisation];
        let claim = &self.engine.dataset().organisations[effect.organisation].claims[effect.claim];
        match id {
            TermId::Coverage | TermId::MutualGain => profile.best_claims.contains(&Some(effect.claim)),
            TermId::CommonGround => {
                let shared = common_ground::shared(&self.likened).any(|(capability, _)| capability == claim.capability);
                let both = |(element, credit): (usize, &ElementCredit)| {
                    credit.a.min(credit.b) > 0 && profile.best_claims[element] == Some(effect.claim)
                };
                shared || self.elements.iter().enumerate().any(both)
            }
            TermId::StatedInterest => {
                let other = if effect.organisation == self.a { self.pair.b } else { self.pair.a };
                other.profile.seeks.contains(&claim.capability)
            }
            TermId::TrackRecord | TermId::Words | TermId::ValueChain | TermId::Assurance => true,
        }
    }
}

fn gain(other: usize, gain: u32) -> Message {
    let key = if gain == 0 { "reason-gain-none" } else { "reason-gain" };
    Message::new(key).with("who", Arg::Organisation(other)).with("share", Arg::Share(gain))
}

fn interest(own: usize, own_side: Side<'_>, other: usize, other_side: Side<'_>) -> Message {
    let met: Vec<Arg> = stated_interest::answered(own_side, other_side).map(Arg::Capability).collect();
    let key = match (own_side.profile.seeks.is_empty(), met.is_empty()) {
        (true, _) => "reason-seeks-unknown",
        (false, true) => "reason-seeks-unmet",
        (false, false) => "reason-seeks",
    };
    Message::new(key).with("own", Arg::Organisation(own)).with("who", Arg::Organisation(other)).with("what", Arg::List(met))
}
