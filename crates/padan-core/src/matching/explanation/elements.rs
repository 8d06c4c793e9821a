//! Who brings which element of the topic, and the points that coverage credits each with.

use crate::matching::terms::{Pair, coverage};
use crate::matching::{Engine, PairScore, TermId, TopicTable, factors};
use crate::message::{Arg, Message};
use crate::order::ordered;

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

/// The credit of each element, for the coverage strip.
pub fn credits(engine: &Engine, table: &TopicTable, a: usize, b: usize, score: &PairScore) -> Vec<ElementCredit> {
    elements(&engine.pair(table, a, b), score)
}

pub(super) fn elements(pair: &Pair<'_>, score: &PairScore) -> Vec<ElementCredit> {
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
