//! Which organisations answer a visitor who says what they look for or bring.
//!
//! A visitor is no organisation of the dataset and has no claims, so nothing is scored as a pair here. What is looked for is
//! answered by what organisations have shown; what is brought, by who says that they seek it, who uses such things, and who works
//! on a topic that needs it without having it. Those with a stand at the event come first; the order within is by strength.

use super::settings::Settings;
use crate::arithmetic::times;
use crate::dataset::{Dataset, Engagement, Organisation};
use crate::matching::factors::{ANCHOR_FIT, SUPPLIED};
use crate::matching::rank::best_partners;
use crate::matching::selection::{Circle, Selection};
use crate::matching::{Engine, Progress, TopicTable};
use crate::message::{Arg, Message};
use crate::order::{distinct, ordered};
use crate::search::{Index, Item, Opening};
use crate::text::fold;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Things named in a reason at most: it is read standing.
const NAMED: usize = 3;
/// Partners of the home organisation at most.
const PARTNERS: usize = 60;
/// Organisations whose index is made in one step.
const PORTION: usize = 200;
/// Who answers both what is looked for and what is brought comes before all others.
const BOTH: u64 = 1 << 40;
/// Who seeks what is brought comes before who uses it, and that before who lacks it.
const SEEKS: u64 = 20_000_000;
const USES: u64 = 10_000_000;

/// What is looked for or brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A topic, by its place.
    Topic(usize),
    /// A field of work: a domain of the taxonomy, by its place.
    Domain(usize),
    /// A capability, by its place.
    Capability(usize),
    /// Own words.
    Words(String),
}

/// What a visitor has said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// "I look for …"
    pub looks_for: Option<Subject>,
    /// "I bring …"
    pub brings: Option<Subject>,
    /// Asks for partners of the organisation on whose behalf the kiosk stands there, whatever the other two say.
    pub home: bool,
}

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

/// How many stand behind a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Place of the topic, domain or capability.
    pub place: usize,
    /// Organisations shown at the kiosk.
    pub organisations: usize,
    /// Those of them with a stand.
    pub stands: usize,
}

/// All that the kiosk may show, made ready in steps.
#[derive(Debug)]
pub struct Floor {
    engine: Arc<Engine>,
    /// Places of the topics that are offered, and their tables as far as they are made.
    topics: Vec<usize>,
    tables: Vec<TopicTable>,
    /// Places of the organisations that are shown.
    shown: Vec<usize>,
    home: Option<usize>,
    opening: Option<Opening>,
    index: Index,
}

/// Why one organisation answers.
struct Found {
    score: u64,
    reason: Message,
    claim: Option<usize>,
}

type Founds = BTreeMap<usize, Found>;

impl Floor {
    /// Begins: who is shown is known at once, [`Self::step`] makes the rest.
    pub fn new(engine: Arc<Engine>, settings: &Settings) -> Self {
        let dataset = engine.dataset();
        let home = settings.home.as_ref().and_then(|id| dataset.organisation(id));
        let shown = (0..dataset.organisations.len()).filter(|&place| Some(place) != home && is_shown(dataset, settings, place)).collect();
        let offered = |id: &String| settings.topics.is_empty() || settings.topics.contains(id);
        let topics = (0..dataset.listed_topics().len()).filter(|&place| offered(&dataset.topics[place].id)).collect();
        let opening = Some(Opening::new(dataset));
        Self { topics, tables: Vec::new(), shown, home, opening, index: Index::default(), engine }
    }

    /// Makes one more table of a topic, or a portion of the index of words.
    pub fn step(&mut self) -> Progress {
        if let Some(&topic) = self.topics.get(self.tables.len()) {
            self.tables.push(self.engine.table(topic).unwrap_or_default());
            return Progress::Working;
        }
        let Some(opening) = &mut self.opening else { return Progress::Done };
        if opening.step(self.engine.dataset(), PORTION) == Progress::Done
            && let Some(opening) = self.opening.take()
        {
            self.index = opening.finish();
        }
        Progress::Working
    }

    /// The dataset.
    pub fn dataset(&self) -> &Dataset {
        self.engine.dataset()
    }

    /// Place of the organisation on whose behalf the kiosk stands there.
    pub fn home(&self) -> Option<usize> {
        self.home
    }

    /// Places of the organisations that are shown, those with a stand first, each part in the order of names.
    pub fn organisations(&self) -> Vec<usize> {
        let entry = |place: usize| &self.dataset().organisations[place];
        let key = |place: usize| (entry(place).stand.is_none(), fold(&entry(place).name), place);
        let keyed: Vec<_> = self.shown.iter().map(|&place| key(place)).collect();
        ordered(keyed, Ord::cmp).into_iter().map(|(_, _, place)| place).collect()
    }

    /// The topics that are offered, in the order of the dataset.
    pub fn topics(&self) -> Vec<Count> {
        let active = |table: &TopicTable| self.count(table.topic, |place| !table.profiles[place].claims.is_empty());
        self.tables.iter().map(active).collect()
    }

    /// The fields of work in which organisations are shown.
    pub fn domains(&self) -> Vec<Count> {
        let dataset = self.dataset();
        let works = |domain: usize| {
            move |entry: &Organisation| entry.claims.iter().any(|claim| dataset.capabilities[claim.capability].domain == domain)
        };
        let counts = (0..dataset.domains.len()).map(|domain| self.count(domain, |place| works(domain)(&dataset.organisations[place])));
        counts.filter(|count| count.organisations > 0).collect()
    }

    /// The capabilities of a field of work that organisations shown have.
    pub fn capabilities(&self, domain: usize) -> Vec<Count> {
        let dataset = self.dataset();
        let of_domain = (0..dataset.capabilities.len()).filter(|&place| dataset.capabilities[place].domain == domain);
        let counts = of_domain.map(|capability| self.count(capability, |place| self.engine.portrait(place).depth_of(capability) > 0));
        counts.filter(|count| count.organisations > 0).collect()
    }

    fn count(&self, of: usize, counts: impl Fn(usize) -> bool) -> Count {
        let counted: Vec<usize> = self.shown.iter().copied().filter(|&place| counts(place)).collect();
        let stands = counted.iter().filter(|&&place| self.dataset().organisations[place].stand.is_some()).count();
        Count { place: of, organisations: counted.len(), stands }
    }

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

    fn table(&self, topic: usize) -> Option<&TopicTable> {
        self.tables.iter().find(|table| table.topic == topic)
    }

    /// The organisations shown that `find` finds something in.
    fn each(&self, find: impl Fn(usize) -> Option<Found>) -> Founds {
        self.shown.iter().filter_map(|&place| find(place).map(|found| (place, found))).fold(Founds::new(), |mut all, (place, found)| {
            all.insert(place, found);
            all
        })
    }

    fn looked_for(&self, subject: &Subject) -> Founds {
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

    fn of_domain(&self, domain: usize) -> Vec<usize> {
        let capabilities = &self.dataset().capabilities;
        (0..capabilities.len()).filter(|&place| capabilities[place].domain == domain).collect()
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

    fn brought(&self, subject: &Subject) -> Founds {
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

/// Whether the settings let an organisation be shown. Organisations of other states come where they have a stand, or where the
/// organiser has named their state.
fn is_shown(dataset: &Dataset, settings: &Settings, place: usize) -> bool {
    let entry = &dataset.organisations[place];
    let state = &dataset.states[entry.state];
    let in_place =
        if settings.states.is_empty() { state.member || entry.stand.is_some() } else { settings.states.contains(&state.about.code) };
    entry.ranked && in_place && (entry.stand.is_some() || !settings.stands_only)
}

fn does(capabilities: impl IntoIterator<Item = usize>) -> Message {
    Message::new("reason-kiosk-does").with("what", Arg::List(capabilities.into_iter().take(NAMED).map(Arg::Capability).collect()))
}

#[cfg(test)]
#[path = "answers_tests.rs"]
mod tests;
