//! What the engine knows as plain lists of whole numbers, for the JavaScript rivals: the same inputs, none of the work.
//!
//! A term with a new part needs its inputs here ([`common`] for what holds in every topic, [`of_topic`] for the rest), the sum
//! in `score` of `web/rivals.mjs`, and what one side can bring to it in `ownBound` there. `scripts/bench` compares the rivals
//! with the engine pair by pair and stops where they differ.

use padan_core::dataset::{Claim, Role};
use padan_core::matching::factors::{self, shares};
use padan_core::matching::portrait::depth;
use padan_core::matching::profile::Profile;
use padan_core::matching::selection::Selection;
use padan_core::matching::{Engine, TopicTable};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Lists of numbers by name.
#[derive(Default)]
struct Columns(Map<String, Value>);

impl Columns {
    fn add<N: Into<Value>>(&mut self, name: &str, numbers: impl IntoIterator<Item = N>) {
        self.0.insert(name.into(), numbers.into_iter().map(Into::into).collect());
    }

    /// Lists of different lengths, one behind the other, and where each begins (and, as a last number, where all end).
    fn lists<N: Into<Value>>(&mut self, name: &str, lists: impl IntoIterator<Item = Vec<N>>) {
        let (mut all, mut starts) = (Vec::new(), vec![0]);
        for list in lists {
            all.extend(list);
            starts.push(all.len());
        }
        self.add(name, all);
        self.add(&format!("{name}Start"), starts);
    }

    fn json(self, constants: &Value) -> String {
        json!({"columns": self.0, "constants": constants}).to_string()
    }
}

/// What does not depend on the topic: `{"columns": {name: [numbers]}, "constants": {…}}`.
pub fn common(engine: &Engine) -> String {
    let dataset = engine.dataset();
    let portraits = || (0..dataset.organisations.len()).map(|place| engine.portrait(place));
    let mut columns = Columns::default();
    columns.add("candidates", Selection::default().of(dataset));
    columns.add("state", dataset.organisations.iter().map(|own| own.state));
    columns.add("owner", owners(engine));
    columns.add("scripts", portraits().map(|portrait| portrait.scripts.bits()));
    columns.add("length", portraits().map(|portrait| portrait.words.length));
    columns.lists("word", portraits().map(|portrait| portrait.words.counts.iter().map(|&(word, _)| word).collect()));
    columns.lists("wordCount", portraits().map(|portrait| portrait.words.counts.iter().map(|&(_, count)| count).collect()));
    columns.add("wordRarity", engine.corpus().word_rarity.iter().copied());
    columns.lists("text", portraits().map(|portrait| portrait.claim_texts.clone()));
    let texts = || (0..).map_while(|text| engine.corpus().text_bag(text));
    columns.lists("textWord", texts().map(|bag| bag.counts.iter().map(|&(word, _)| word).collect()));
    columns.lists("textWordCount", texts().map(|bag| bag.counts.iter().map(|&(_, count)| count).collect()));
    columns.add("textLength", texts().map(|bag| bag.length));
    columns.add("textScripts", (0..).zip(texts()).map(|(text, _)| engine.corpus().text_scripts(text).bits()));
    columns.lists("capability", portraits().map(|portrait| portrait.depths.iter().map(|&(capability, _)| capability).collect()));
    columns.lists("depth", portraits().map(|portrait| portrait.depths.iter().map(|&(_, depth)| depth).collect()));
    // Claims one by one, for pairs of which a text stands on both sides; -1 is no text.
    let text = |claim: &Claim| engine.corpus().claim_text(&claim.text).map_or(-1, i64::from);
    let claims = || dataset.organisations.iter().map(|own| own.claims.iter());
    columns.lists("claimCapability", claims().map(|claims| claims.map(|claim| claim.capability).collect()));
    columns.lists("claimText", claims().map(|claims| claims.map(text).collect()));
    columns.lists("claimDepth", claims().map(|claims| claims.map(|claim| depth(claim, dataset.as_of)).collect()));
    columns.add("capabilityRarity", engine.corpus().capability_rarity.iter().copied());
    columns.lists("certification", certifications(engine));
    columns.add("wordsBound", portraits().map(|portrait| portrait.words_bound));
    columns.add("commonBound", portraits().map(|portrait| portrait.common_bound));
    columns.json(&json!({
        "coverage": shares::COVERAGE,
        "trackRecord": shares::TRACK_RECORD,
        "wordsTopic": shares::WORDS_TOPIC,
        "wordsPair": shares::WORDS_PAIR,
        "mutualGain": shares::MUTUAL_GAIN,
        "commonCapabilities": shares::COMMON_CAPABILITIES,
        "commonElements": shares::COMMON_ELEMENTS,
        "chainSpan": shares::CHAIN_SPAN,
        "chainUsers": shares::CHAIN_USERS,
        "certifications": shares::ASSURANCE_CERTIFICATIONS,
        "evidence": shares::ASSURANCE_EVIDENCE,
        "statedInterest": shares::STATED_INTEREST,
        "wordsPairHalf": factors::WORDS_PAIR_HALF,
        "commonHalf": factors::COMMON_HALF,
        "users": factors::USERS,
    }))
}

/// What depends on the topic, in the same form.
pub fn of_topic(engine: &Engine, table: &TopicTable) -> String {
    let mut columns = Columns::default();
    let profiles = || table.profiles.iter();
    columns.add("weight", engine.dataset().topics[table.topic].elements.iter().map(|element| element.weight));
    columns.add("strength", profiles().flat_map(|profile| profile.strengths.iter().copied()));
    columns.add("reach", profiles().map(|profile| profile.reach));
    columns.add("track", profiles().map(|profile| profile.track));
    // What cannot be known is -1.
    columns.add("wordsTopic", profiles().map(|profile| profile.words.map_or(-1, i64::from)));
    let places = 0..engine.dataset().organisations.len();
    columns.add("role", places.zip(profiles()).map(|(place, profile)| role(engine.portrait(place).role, profile)));
    columns.add("stages", profiles().map(|profile| profile.stages));
    columns.add("claims", profiles().map(|profile| profile.claims.len()));
    columns.add("wellEvidenced", profiles().map(|profile| profile.well_evidenced));
    columns.lists("seek", profiles().map(|profile| profile.seeks.clone()));
    columns.json(&json!({}))
}

/// The part of an organisation in a topic as a bit: none with nothing in it, and none as a user of things merely beside it.
fn role(role: Option<Role>, profile: &Profile) -> u8 {
    match role {
        _ if profile.claims.is_empty() => 0,
        None => 0,
        Some(Role::Knows) => 1,
        Some(Role::Makes) => 2,
        Some(Role::Uses) if profile.fit < factors::USER_FIT => 0,
        Some(Role::Uses) => 4,
    }
}

/// The owner of each organisation as a number: its place, or one behind all places; -1 where none is named.
fn owners(engine: &Engine) -> Vec<i64> {
    let dataset = engine.dataset();
    let mut others: BTreeMap<&str, usize> = BTreeMap::new();
    let number = |id: &'_ str, others: &mut usize| {
        dataset.organisation(id).unwrap_or_else(|| {
            *others += 1;
            dataset.organisations.len() + *others
        })
    };
    let mut count = 0;
    let owners = dataset.organisations.iter().map(|own| {
        own.parent.as_deref().map_or(-1, |id| {
            let place = *others.entry(id).or_insert_with(|| number(id, &mut count));
            i64::try_from(place).unwrap_or(-1)
        })
    });
    owners.collect()
}

/// The certifications of each organisation as numbers; the same name has the same number.
fn certifications(engine: &Engine) -> Vec<Vec<usize>> {
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    let places = 0..engine.dataset().organisations.len();
    places
        .map(|place| {
            let held = &engine.portrait(place).certifications;
            held.iter()
                .map(|name| {
                    let next = names.len();
                    *names.entry(name).or_insert(next)
                })
                .collect()
        })
        .collect()
}
