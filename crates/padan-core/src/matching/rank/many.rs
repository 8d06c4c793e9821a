//! The best partners of many organisations, one after the other: what all of them need is made ready once.

use super::best::Best;
use super::field::Field;
use super::partners::Partner;
use crate::matching::bound::{SideBound, together};
use crate::matching::counts::{Work, count};
use crate::matching::profile::covered;
use crate::matching::selection::Selection;
use crate::matching::{Engine, TopicTable};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The selected organisations in some topics, made ready for asking whose partners they are.
///
/// For one question alone [`super::best_partners`] is faster; the answers are the same.
pub struct PartnerSearch<'e> {
    engine: &'e Engine,
    tables: Vec<&'e TopicTable>,
    fields: Vec<Field>,
    /// What each organisation can bring at most at dial 0, by organisation and table.
    alone: Vec<u64>,
    /// What bounds need, by organisation and table: all topics of one organisation are looked at together, and side by side in
    /// memory they are at hand.
    sides: Vec<SideBound>,
    /// Strengths, by organisation, table and element.
    strengths: Vec<u32>,
    /// Where the strengths of a table begin among those of an organisation, and behind the last table their number.
    elements: Vec<usize>,
    dial: u8,
}

/// What a pair with one of a branch can have at most, the topic, and the branch: of those that are known only by what they can
/// bring alone its place among the roots, else its node.
type Promise = (u64, Reverse<(usize, usize)>, bool);

impl<'e> PartnerSearch<'e> {
    /// Makes the selected organisations ready in the topics of the tables.
    pub fn new<T: AsRef<TopicTable>>(engine: &'e Engine, tables: &'e [T], selection: &Selection, dial: u8) -> Self {
        let tables: Vec<&TopicTable> = tables.iter().map(AsRef::as_ref).collect();
        let fields = tables.iter().map(|table| Field::new(engine, table, selection, selection.of(engine.dataset()), dial)).collect();
        let mut elements = vec![0];
        for table in &tables {
            elements.push(elements.last().copied().unwrap_or_default() + table.plan.weights.len());
        }
        let organisations = engine.dataset().organisations.len();
        let mut sides = Vec::with_capacity(organisations * tables.len());
        let mut strengths = Vec::with_capacity(organisations * elements.last().copied().unwrap_or_default());
        for (place, table) in (0..organisations).flat_map(|place| tables.iter().map(move |table| (place, table))) {
            sides.push(table.bounds[place]);
            strengths.extend(&table.profiles[place].strengths);
        }
        let alone = sides.iter().map(|side| side.alone(0)).collect();
        Self { engine, tables, fields, alone, sides, strengths, elements, dial }
    }

    /// The `k` best partners of an organisation, as [`super::best_partners`] has them.
    ///
    /// Branches of like organisations are tried in the order of what a pair with one of them can have at most, whatever the
    /// topic, until no later one can reach the `k`-th.
    pub fn of(&self, organisation: usize, k: usize) -> Vec<Partner> {
        let mut best = Best::new(k);
        let mut met = vec![false; self.engine.dataset().organisations.len()];
        if organisation >= met.len() {
            return Vec::new();
        }
        let mut branches: BinaryHeap<Promise> = BinaryHeap::new();
        let next = |place: usize, root: usize| {
            let field = &self.fields[place];
            let most = field.nodes[*field.roots.get(root)?].alone + self.tables[place].bounds[organisation].alone(self.dial);
            Some((most, Reverse((place, root)), false))
        };
        branches.extend((0..self.fields.len()).filter_map(|place| next(place, 0)));
        while let Some((most, Reverse((place, branch)), is_exact)) = branches.pop() {
            if !best.may_take(most) {
                break;
            }
            let field = &self.fields[place];
            let known = |node: usize| {
                let bound = self.bound(place, organisation, &field.nodes[node].bound, field.tops(node), self.dial);
                (bound, Reverse((place, node)), true)
            };
            if !is_exact {
                branches.extend(next(place, branch + 1));
                branches.push(known(field.roots[branch]));
            } else if let Some(halves) = field.halves(branch) {
                branches.extend(halves.map(known).into_iter().filter(|&(most, ..)| best.may_take(most)));
            } else {
                self.leaf(place, branch, organisation, &mut met, &mut best);
            }
        }
        best.into_sorted()
    }

    fn leaf(&self, place: usize, leaf: usize, organisation: usize, met: &mut [bool], best: &mut Best<Reverse<usize>, Partner>) {
        let field = &self.fields[place];
        for run in field.nodes[leaf].from..field.nodes[leaf].to {
            let other = &field.runs[run];
            let is_met = field.members(other).iter().all(|&other| met[other]);
            if is_met
                || other.state == self.engine.dataset().organisations[organisation].state
                || !best.may_take(self.bound(place, organisation, &other.bound, field.strengths(run), self.dial))
            {
                continue;
            }
            for &other in field.members(other) {
                if !std::mem::replace(&mut met[other], true)
                    && self.engine.may_pair(organisation, other)
                    && let Some(partner) = self.best_topic(organisation, other, best)
                {
                    best.offer((partner.score.key(self.dial), Reverse(other)), partner);
                }
            }
        }
    }

    /// What is known of an organisation in the topic of a table.
    fn side(&self, organisation: usize, place: usize) -> (&SideBound, &[u32]) {
        let all = self.elements[self.tables.len()];
        let [from, to] = [place, place + 1].map(|place| organisation * all + self.elements[place]);
        (&self.sides[organisation * self.tables.len() + place], &self.strengths[from..to])
    }

    /// What an organisation can have at most with whoever has such numbers, in the topic of a table.
    fn bound(&self, place: usize, organisation: usize, other: &SideBound, strengths: &[u32], dial: u8) -> u64 {
        let (own, own_strengths) = self.side(organisation, place);
        let better = own_strengths.iter().zip(strengths).map(|(&a, &b)| a.max(b));
        together(own, other, covered(&self.tables[place].plan.weights, better), dial)
    }

    /// The topic in which two organisations have most points, of equal ones the first; `None` where in no topic the points can
    /// be as many as the best partners need. No key is above that of the points, so such topics need not be looked at at all.
    fn best_topic(&self, organisation: usize, other: usize, partners: &Best<Reverse<usize>, Partner>) -> Option<Partner> {
        let alone = |side: usize| &self.alone[side * self.tables.len()..(side + 1) * self.tables.len()];
        let sums = alone(organisation).iter().zip(alone(other)).map(|(&ours, &theirs)| ours + theirs);
        // The most promising topic first, so that most others need not be worked out.
        let worth = sums.zip((0..).map(Reverse)).filter(|&(most, _)| partners.may_take(most));
        let mut promising: BinaryHeap<(u64, Reverse<usize>)> = worth.collect();
        let (a, b) = (organisation.min(other), organisation.max(other));
        let mut best: Option<(Reverse<u32>, usize, Partner)> = None;
        while let Some((most, Reverse(place))) = promising.pop() {
            if best.is_some_and(|(Reverse(points), ..)| most < u64::from(points) * 100) {
                break;
            }
            let (side, strengths) = self.side(other, place);
            let most = self.bound(place, organisation, side, strengths, 0);
            if !partners.may_take(most) || best.is_some_and(|(Reverse(points), ..)| most < u64::from(points) * 100) {
                continue;
            }
            count(Work::Scores);
            let score = self.engine.score(self.tables[place], a, b);
            let points = Reverse(score.total());
            if best.is_none_or(|(most, first, _)| (points, place) < (most, first)) {
                best = Some((points, place, Partner { organisation: other, topic: self.tables[place].topic, score }));
            }
        }
        best.map(|(.., partner)| partner)
    }
}
