//! The problem of a team as plain numbers: who may be in it, and who need not be tried.

use super::Wish;
use crate::arithmetic::ONE;
use crate::matching::selection::Circle;
use crate::matching::{Engine, TopicTable};
use crate::message::{Arg, Message};
use crate::order::{distinct, ordered};

/// An organisation that may be in the team.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// Its place in the dataset.
    pub place: usize,
    pub state: usize,
    /// Whether its state counts as one of the states asked for.
    pub counts: bool,
    /// Weight × strength in each element, in millionths of millionths of the topic.
    pub brings: Vec<u64>,
    /// Their sum.
    pub own: u64,
    /// The owner as a number: an organisation's place, or one beyond all places.
    owner: Option<usize>,
    /// Whether another, of whatever state, brings at least as much of everything and could stand in its stead.
    pub outdone: bool,
}

impl Candidate {
    /// Whether both are of one owner, or one owns the other.
    pub fn one_owner(&self, other: &Self) -> bool {
        (self.owner.is_some() && self.owner == other.owner) || self.owner == Some(other.place) || other.owner == Some(self.place)
    }

    fn at_least(&self, other: &Self) -> bool {
        self.brings.iter().zip(&other.brings).all(|(own, others)| own >= others)
    }
}

/// Who may be in the team, and what it has to be.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    /// Members from the start.
    pub required: Vec<Candidate>,
    /// Who else may be a member.
    pub candidates: Vec<Candidate>,
    /// Coverage to be reached, in millionths of millionths.
    pub level: u64,
    /// Members at most: no more than the wish says, and no more than can be of use.
    pub max: usize,
    pub min_states: usize,
    pub one_per_state: bool,
    /// States that candidates and required members come from.
    pub states_known: usize,
}

impl Problem {
    /// Puts a wish into numbers; where it contradicts itself, says how.
    pub fn new(engine: &Engine, table: &TopicTable, wish: &Wish) -> Result<Self, Message> {
        let dataset = engine.dataset();
        let known = dataset.organisations.len().min(table.profiles.len());
        let required = distinct(wish.required.iter().copied().filter(|&place| place < known));
        let who = |name: &'static str, place: usize, message: Message| message.with(name, Arg::Organisation(place));
        if wish.level > ONE {
            return Err(Message::new("finding-team-level"));
        }
        if wish.max == 0 {
            return Err(Message::new("finding-team-nobody"));
        }
        if wish.min_states > wish.max {
            return Err(Message::new("finding-team-states").count("states", wish.min_states).count("max", wish.max));
        }
        if required.len() > wish.max {
            return Err(Message::new("finding-team-required").count("count", required.len()).count("max", wish.max));
        }
        for &place in &required {
            if wish.vetoed.contains(&place) {
                return Err(who("who", place, Message::new("finding-team-both")));
            }
            if !dataset.organisations[place].ranked {
                return Err(who("who", place, Message::new("finding-team-unranked")));
            }
        }
        for (number, &a) in required.iter().enumerate() {
            for &b in &required[number + 1..] {
                let key = if engine.one_owner(a, b) {
                    "finding-team-one-owner"
                } else if wish.one_per_state && dataset.organisations[a].state == dataset.organisations[b].state {
                    "finding-team-one-state"
                } else {
                    continue;
                };
                return Err(who("other", b, who("who", a, Message::new(key))));
            }
        }
        // Owners as numbers; those outside the dataset get numbers beyond all places.
        let owners: Vec<Option<&str>> = dataset.organisations.iter().map(|one| one.parent.as_deref()).collect();
        let outside: Vec<&str> = distinct(owners.iter().copied().flatten().filter(|id| dataset.organisation(id).is_none()));
        let number = |id: &str| match (dataset.organisation(id), outside.binary_search(&id)) {
            (Some(place), _) => place,
            (None, Ok(beyond) | Err(beyond)) => known + beyond,
        };
        let make = |place: usize| {
            let state = dataset.organisations[place].state;
            let strengths = &table.profiles[place].strengths;
            let brings: Vec<u64> =
                table.plan.weights.iter().zip(strengths).map(|(&weight, &strength)| u64::from(weight) * u64::from(strength)).collect();
            Candidate {
                place,
                state,
                counts: dataset.states[state].member || wish.selection.circle == Circle::Partners,
                own: brings.iter().sum(),
                brings,
                owner: owners[place].map(number),
                outdone: false,
            }
        };
        let required: Vec<Candidate> = required.into_iter().map(make).collect();
        let stands_in_the_way = |own: &Candidate| {
            required
                .iter()
                .any(|other| own.place == other.place || own.one_owner(other) || (wish.one_per_state && own.state == other.state))
        };
        let candidates: Vec<Candidate> = (0..known)
            .filter(|&place| wish.selection.admits(dataset, place) && !wish.vetoed.contains(&place))
            .map(make)
            .filter(|own| own.own > 0 && !stands_in_the_way(own))
            .collect();
        let states_known = distinct(required.iter().chain(&candidates).filter(|one| one.counts).map(|one| one.state)).len();
        // A team from which nobody can be left out has at most one more member for each element and each state.
        let useful = required.len().saturating_add(table.plan.weights.len()).saturating_add(wish.min_states);
        Ok(Self {
            max: wish.max.min(useful),
            candidates: worth_trying(candidates, wish.one_per_state),
            required,
            level: u64::from(wish.level) * u64::from(ONE),
            min_states: wish.min_states,
            one_per_state: wish.one_per_state,
            states_known,
        })
    }
}

/// The candidates without those in whose stead another of the same state could stand in every team, who brings at least as much
/// of every element; of equals the first id stays. So no best team is lost: exchanged, a team covers no less, its members can
/// do no less alone, and of equals the ids are lower; and together with the other, whoever is left out adds nothing.
fn worth_trying(candidates: Vec<Candidate>, one_per_state: bool) -> Vec<Candidate> {
    let mut owners: Vec<usize> = candidates.iter().filter_map(|one| one.owner).collect();
    owners = ordered(owners, Ord::cmp);
    let owned = |owner: usize| owners.partition_point(|&other| other <= owner) - owners.partition_point(|&other| other < owner);
    let present = distinct(candidates.iter().map(|one| one.place));
    let is_free = |one: &Candidate| {
        owned(one.place) == 0 && one.owner.is_none_or(|owner| owned(owner) == 1 && present.binary_search(&owner).is_err())
    };
    let mut kept: Vec<(Candidate, bool)> = Vec::new();
    for mut one in ordered(candidates, |a, b| b.own.cmp(&a.own).then(a.place.cmp(&b.place))) {
        // Whoever stands in another's stead must be in the way of nobody to whom that other is not.
        let instead = |(other, free): &&(Candidate, bool)| {
            (*free || (other.owner.is_some() && other.owner == one.owner && owned(other.place) == 0)) && other.at_least(&one)
        };
        if kept.iter().any(|other| other.0.state == one.state && instead(&other)) {
            continue;
        }
        one.outdone = !one_per_state && kept.iter().any(|other| instead(&other));
        let free = is_free(&one);
        kept.push((one, free));
    }
    kept.into_iter().map(|(one, _)| one).collect()
}
