//! A list on paper: a title page, then one page for each row, as data that the app sets. All figures and reasons are the engine's own
//! ([`Explanation`], [`Team`]); here stands only what belongs on which page.

use crate::choice::Choice;
use crate::listed::{Listed, topic as topic_title};
use padan_core::dataset::Dataset;
use padan_core::document::ControlPointer;
use padan_core::matching::explanation::{Explanation, explain};
use padan_core::matching::team::Team;
use padan_core::matching::{Engine, TopicTable, factors};
use padan_core::order::distinct;
use padan_core::shortlist::{Item, Shortlist, Shown};

/// A list on paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier {
    /// The first page.
    pub title: TitlePage,
    /// One page for each row, in the order of the list.
    pub pages: Vec<Page>,
    /// All states whose authorities to ask, as places, sorted: what their law says stands once, on the last page.
    pub states: Vec<usize>,
    /// All entries of control lists that a page names, each once, in the order of the dataset.
    pub pointers: Vec<ControlPointer>,
}

/// What stands on the first page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TitlePage {
    /// Title of the list.
    pub title: String,
    /// The day of making, as it was given.
    pub day: String,
    /// Title of the dataset that the figures are of.
    pub dataset: String,
    /// Its day.
    pub as_of: Option<String>,
    /// Its hash.
    pub hash: String,
    /// Title of the policy in force.
    pub policy: Option<String>,
}

/// The page of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The items of the row, at least one: several where two people listed the same. What they wrote of it stands there as far as it
    /// was chosen.
    pub items: Vec<Item>,
    /// The organisations as they are called, in the order of the first item.
    pub organisations: Vec<Listed>,
    /// Title of the topic; empty where there is none.
    pub topic_title: String,
    /// The topic of the figures: the row's own, else that in which a pair has most points or a team covers most.
    pub topic: Option<usize>,
    /// Whether the topic was chosen here because the row names none.
    pub topic_chosen: bool,
    /// What the engine says.
    pub about: About,
    /// For each element of the topic how strong everybody is.
    pub bars: Vec<Bar>,
    /// The claims that count: those in the topic, or all where there is none; as organisation and place of the claim in it.
    pub claims: Vec<(usize, usize)>,
    /// The sources of these claims, each once, in the order of the claims.
    pub sources: Vec<usize>,
    /// States whose authorities to ask, as places.
    pub states: Vec<usize>,
    /// Entries of control lists that touch a capability of these claims.
    pub pointers: Vec<ControlPointer>,
}

/// What the engine says of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum About {
    /// An organisation.
    Organisation(usize),
    /// A pair, with every term and its reasons.
    Pair(Box<Explanation>),
    /// A team, with who brings what and who could lead.
    Team(Box<Team>),
    /// Some of the organisations, or the topic, are not in the dataset: what the list remembers is all there is.
    Unknown,
}

/// An element of the topic on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Its place in the topic.
    pub element: usize,
    /// Strength of each organisation in millionths, in the order of [`Page::organisations`].
    pub strengths: Vec<u32>,
    /// Whether nobody supplies it.
    pub open: bool,
}

/// The dossier of a list. `tables` gives the table of a topic, so that the caller can keep those that it has.
///
/// ```
/// use padan_core::{matching::Engine, shortlist::Shortlist};
/// use padan_export::{choice::Choice, dossier::dossier};
/// let engine = Engine::default();
/// let paper = dossier(&engine, &Shortlist::default(), Choice::ALL, "2026-11-22", |topic| engine.table(topic));
/// assert_eq!((paper.title.day.as_str(), paper.pages.len()), ("2026-11-22", 0));
/// ```
pub fn dossier<T: AsRef<TopicTable>>(
    engine: &Engine,
    list: &Shortlist,
    choice: Choice,
    day: &str,
    mut tables: impl FnMut(usize) -> Option<T>,
) -> Dossier {
    let dataset = engine.dataset();
    let leaves = choice.apply(list, dataset);
    let title = TitlePage {
        title: leaves.title.clone(),
        day: day.to_owned(),
        dataset: dataset.title.clone(),
        as_of: dataset.as_of.map(|day| day.to_string()),
        hash: dataset.hash.clone(),
        policy: engine.policy().map(|policy| policy.title.clone()),
    };
    let pages: Vec<Page> = leaves.shown().iter().map(|row| page(engine, &leaves, row, &mut tables)).collect();
    let states = distinct(pages.iter().flat_map(|page| page.states.iter().copied()));
    let named = |pointer: &&ControlPointer| pages.iter().any(|page| page.pointers.contains(pointer));
    let pointers = dataset.control_pointers.iter().filter(named).cloned().collect();
    Dossier { title, pages, states, pointers }
}

impl Page {
    /// The row, for what is said of it as a whole.
    pub fn row(&self) -> Shown<'_> {
        Shown { items: self.items.iter().collect() }
    }
}

fn page<T: AsRef<TopicTable>>(engine: &Engine, list: &Shortlist, row: &Shown<'_>, tables: &mut impl FnMut(usize) -> Option<T>) -> Page {
    let dataset = engine.dataset();
    let item = row.items[0];
    let known: Option<Vec<usize>> = item.organisations.iter().map(|id| dataset.organisation(id)).collect();
    let places = known.filter(|places| distinct(places.iter().copied()).len() == places.len());
    let mut page = Page {
        items: row.items.iter().copied().cloned().collect(),
        organisations: item.organisations.iter().map(|id| Listed::of(id, list, dataset)).collect(),
        topic_title: topic_title(item, list, dataset),
        topic: item.topic.as_deref().and_then(|id| dataset.topic(id)),
        topic_chosen: false,
        about: About::Unknown,
        bars: Vec::new(),
        claims: Vec::new(),
        sources: Vec::new(),
        states: Vec::new(),
        pointers: Vec::new(),
    };
    let Some(places) = places.filter(|places| !places.is_empty()) else { return page };
    if item.topic.is_none() && places.len() > 1 {
        page.topic = best_topic(engine, &places, tables);
        page.topic_chosen = page.topic.is_some();
        page.topic_title = page.topic.map(|topic| dataset.topics[topic].title.clone()).unwrap_or_default();
    }
    let table = page.topic.and_then(tables);
    let table = table.as_ref().map(AsRef::as_ref);
    page.about = match (&places[..], table) {
        (&[one], _) => About::Organisation(one),
        (&[a, b], Some(table)) => About::Pair(Box::new(explain(engine, table, a, b))),
        (members, Some(table)) => About::Team(Box::new(Team::new(engine, table, members))),
        (_, None) => About::Unknown,
    };
    if let Some(table) = table {
        page.bars = bars(dataset, table, &places);
    }
    page.claims = places
        .iter()
        .flat_map(|&place| {
            let all = (0..dataset.organisations[place].claims.len()).collect();
            table.map_or(all, |table| table.profiles[place].claims.clone()).into_iter().map(move |claim| (place, claim))
        })
        .collect();
    let claims = || page.claims.iter().map(|&(place, claim)| &dataset.organisations[place].claims[claim]);
    let mut sources = Vec::new();
    for &source in claims().flat_map(|claim| &claim.sources) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    page.pointers = dataset.pointers_for(&distinct(claims().map(|claim| claim.capability))).into_iter().cloned().collect();
    page.sources = sources;
    page.states = distinct(places.iter().map(|&place| dataset.organisations[place].state));
    page
}

fn bars(dataset: &Dataset, table: &TopicTable, places: &[usize]) -> Vec<Bar> {
    let elements = dataset.topics.get(table.topic).map_or(0, |topic| topic.elements.len());
    let bar = |element: usize| {
        let strengths: Vec<u32> = places.iter().map(|&place| table.profiles[place].strengths[element]).collect();
        Bar { element, open: strengths.iter().all(|&strength| strength < factors::SUPPLIED), strengths }
    };
    (0..elements).map(bar).collect()
}

/// The topic in which a pair has most points, or a team covers most; the first of several alike.
fn best_topic<T: AsRef<TopicTable>>(engine: &Engine, places: &[usize], tables: &mut impl FnMut(usize) -> Option<T>) -> Option<usize> {
    let mut best = None;
    for topic in 0..engine.dataset().listed_topics().len() {
        let Some(table) = tables(topic) else { continue };
        let worth = match *places {
            [a, b] => engine.score(table.as_ref(), a, b).total(),
            _ => Team::new(engine, table.as_ref(), places).coverage,
        };
        if best.is_none_or(|(most, _)| worth > most) {
            best = Some((worth, topic));
        }
    }
    best.map(|(_, topic)| topic)
}
