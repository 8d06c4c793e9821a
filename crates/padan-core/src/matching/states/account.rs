//! One state: who of it is known here in which topic, and what it uses in common with others.

use super::Group;
use super::gain::active;
use crate::matching::gaps::{CommonUse, common_uses};
use crate::matching::selection::{Circle, Selection};
use crate::matching::{Engine, TopicTable};
use crate::order::set;

/// What is known here of a state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// Its selected organisations, by name.
    pub organisations: Vec<usize>,
    /// Things that it and others use in their own work, those of most states first.
    pub common: Vec<CommonUse>,
}

/// What is known here of a state, whatever its circle. Common use is that among member states and this one.
///
/// ```
/// use padan_core::{dataset::Dataset, document::read_text};
/// use padan_core::matching::{Engine, selection::Selection, states::account::account};
/// let (document, _) = read_text(br#"{"format":"padan-dataset","version":1,"capabilities":[{"id":"x","label":"X"}],"topics":[],
///     "organisations":[{"id":"a","name":"A","country":"LA","capabilities":[{"capability":"x","engagement":"operate"}]},
///                      {"id":"b","name":"B","country":"MY","capabilities":[{"capability":"x","engagement":"operate"}]}]}"#);
/// let engine = Engine::new(Dataset::new(document, String::new(), None), None);
/// let found = account(&engine, 0, &Selection::default());
/// assert_eq!((found.organisations, found.common.len()), (vec![0], 1));
/// ```
pub fn account(engine: &Engine, state: usize, selection: &Selection) -> Account {
    let dataset = engine.dataset();
    let all = Selection { circle: Circle::All, ..selection.clone() };
    let (own, others): (Vec<usize>, Vec<usize>) =
        all.of(dataset).into_iter().partition(|&place| dataset.organisations[place].state == state);
    let region: Vec<usize> = others.into_iter().filter(|&place| dataset.states[dataset.organisations[place].state].member).collect();
    let used = set(region.into_iter().chain(own.iter().copied())).into_iter().collect::<Vec<_>>();
    let mut common = common_uses(engine, &used, |_| true);
    common.retain(|used| used.states.contains(&state));
    Account { organisations: by_name(engine, own), common }
}

/// The organisations of a state that are known in a topic, by name: none is put above another.
pub fn known_in(engine: &Engine, table: &TopicTable, organisations: &[usize]) -> Vec<usize> {
    let group = Group { state: 0, organisations: organisations.to_vec() };
    by_name(engine, active(table, &group))
}

fn by_name(engine: &Engine, places: Vec<usize>) -> Vec<usize> {
    let dataset = engine.dataset();
    dataset.name_order.sorted(places, |&place| &dataset.organisations[place].name)
}
