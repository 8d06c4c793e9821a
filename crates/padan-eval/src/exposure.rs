//! Who is seen on our own data: shares of the best pairs by state, kind and size, against the shares in the dataset.

use crate::metrics::number;
use padan_core::dataset::{Dataset, Organisation};
use padan_core::matching::rank::best_pairs;
use padan_core::matching::selection::Selection;
use padan_core::matching::{Engine, PairScore, TermId};
use std::collections::{BTreeMap, BTreeSet};

/// Best pairs that are looked at, of each topic.
pub const PAIRS: usize = 50;

/// The places of a group in the dataset and among the best pairs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    /// Organisations of member states that may be ranked.
    pub organisations: usize,
    /// Those of them that stand in at least one of the best pairs.
    pub seen: usize,
    /// Places in the best pairs, two a pair, at the default dial.
    pub places: usize,
    /// The same with the dial at "undiscovered".
    pub dialled: usize,
}

/// The best pairs of all topics.
pub struct Exposure {
    /// By state, kind and size in turn.
    pub groups: [BTreeMap<String, Group>; 3],
    /// Mean points of each term of the ten best pairs of each topic, in points.
    pub terms: [f64; 8],
    /// Share of those pairs in which coverage gives most points.
    pub coverage_leads: f64,
    /// Different organisations among all places, at both dials.
    pub different: [usize; 2],
}

/// Looks at the best pairs of every topic.
pub fn of(engine: &Engine) -> Exposure {
    let dataset = engine.dataset();
    let selection = Selection::default();
    let mut groups: [BTreeMap<String, Group>; 3] = Default::default();
    let mut add = |place: usize, change: &dyn Fn(&mut Group)| {
        for (groups, name) in groups.iter_mut().zip(names(dataset, &dataset.organisations[place])) {
            change(groups.entry(name).or_default());
        }
    };
    selection.of(dataset).into_iter().for_each(|place| add(place, &|group| group.organisations += 1));
    let mut seen = [BTreeSet::new(), BTreeSet::new()];
    let mut first: Vec<PairScore> = Vec::new();
    for table in (0..dataset.topics.len()).filter_map(|topic| engine.table(topic)) {
        for (dial, seen) in [0, 100].into_iter().zip(&mut seen) {
            let pairs = best_pairs(engine, &table, &selection, PAIRS, dial);
            for place in pairs.iter().flat_map(|pair| [pair.a, pair.b]) {
                seen.insert(place);
                add(place, &|group| if dial == 0 { group.places += 1 } else { group.dialled += 1 });
            }
            if dial == 0 {
                first.extend(pairs.iter().take(10).map(|pair| pair.score));
            }
        }
    }
    seen[0].iter().for_each(|&place| add(place, &|group| group.seen += 1));
    let count = number(first.len());
    let points = |score: &PairScore, term: TermId| f64::from(score.term(term).points) / 1000.0;
    let terms = TermId::ALL.map(|term| first.iter().map(|score| points(score, term)).sum::<f64>() / count);
    let leads = |score: &&PairScore| score.terms.iter().all(|term| term.points <= score.term(TermId::Coverage).points);
    Exposure { terms, coverage_leads: number(first.iter().filter(leads).count()) / count, different: seen.map(|seen| seen.len()), groups }
}

fn names(dataset: &Dataset, organisation: &Organisation) -> [String; 3] {
    let unknown = || "not known".to_owned();
    [
        dataset.states[organisation.state].about.name.clone(),
        organisation.kind.map_or_else(unknown, |kind| kind.id().to_owned()),
        organisation.size.map_or_else(unknown, |size| size.id().to_owned()),
    ]
}
