//! What each term means for one side, in messages.

use super::elements::{Brings, ElementCredit, brought};
use crate::dataset::{Engagement, Kind};
use crate::matching::profile::STAGES;
use crate::matching::terms::{Pair, Side, assurance, common_ground, stated_interest, value_chain, words};
use crate::matching::{Engine, PairScore, TermId, TopicTable, factors};
use crate::message::{Arg, Message};

/// How many words are named at most as examples.
const MOST_WORDS: usize = 5;

/// Puts the numbers of a pair into messages.
pub(super) struct Teller<'e> {
    pub engine: &'e Engine,
    pub table: &'e TopicTable,
    pub pair: Pair<'e>,
    /// The pair without the texts that stand on both sides, as likeness is counted.
    pub likened: Pair<'e>,
    pub score: &'e PairScore,
    pub elements: &'e [ElementCredit],
    pub a: usize,
    pub b: usize,
}

impl Teller<'_> {
    /// What a term means for one side: what the other side is or brings.
    pub fn reasons(&self, id: TermId, for_a: bool) -> Vec<Message> {
        let (own, other) = if for_a { (self.a, self.b) } else { (self.b, self.a) };
        let (own_side, other_side) = if for_a { (self.pair.a, self.pair.b) } else { (self.pair.b, self.pair.a) };
        match id {
            TermId::Coverage => {
                vec![brought(self.table.topic, self.elements, other, if for_a { Brings::B } else { Brings::A }, usize::MAX)]
            }
            TermId::TrackRecord => vec![self.shown(other), self.heard(other)],
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

    fn heard(&self, other: usize) -> Message {
        let told = |key| Message::new(key).with("who", Arg::Organisation(other));
        match self.engine.portrait(other).heard {
            Some(year) => told("reason-heard").with("year", Arg::Text(year.to_string())),
            None => told("reason-heard-unknown"),
        }
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
        let role = |organisation: usize| dataset.organisations[organisation].kind.and_then(Kind::role);
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

    /// Whether a term rests on a claim of an organisation, given by its place there.
    pub fn rests_on(&self, id: TermId, organisation: usize, claim: usize) -> bool {
        let profile = &self.table.profiles[organisation];
        let capability = self.engine.dataset().organisations[organisation].claims[claim].capability;
        match id {
            TermId::Coverage | TermId::MutualGain => profile.best_claims.contains(&Some(claim)),
            TermId::CommonGround => {
                let shared = common_ground::shared(&self.likened).any(|(shared, _)| shared == capability);
                let both =
                    |(element, credit): (usize, &ElementCredit)| credit.a.min(credit.b) > 0 && profile.best_claims[element] == Some(claim);
                shared || self.elements.iter().enumerate().any(both)
            }
            TermId::StatedInterest => {
                let other = if organisation == self.a { self.pair.b } else { self.pair.a };
                other.profile.seeks.contains(&capability)
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
