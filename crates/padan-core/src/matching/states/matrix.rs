//! All states against all others, in steps: the best pair, the mean gain, or how alike the mixes are.

use super::cluster::clusters;
use super::gain::{Gains, Mean, active};
use super::mix::Mix;
use super::{ENOUGH, Group, groups};
use crate::matching::rank::{Groups, RankedPair};
use crate::matching::selection::Selection;
use crate::matching::{Engine, Progress, TopicTable};

/// What the cells of a matrix say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Measure {
    /// The points of the best pair of one organisation of each.
    #[default]
    Best,
    /// What the side that gains less gains, on average over all pairs.
    Gain,
    /// How alike the mixes are.
    Likeness,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Best, Self::Gain, Self::Likeness];

    /// The stable name.
    ///
    /// ```
    /// use padan_core::matching::states::matrix::Measure;
    /// assert_eq!(Measure::parse(Measure::Gain.id()), Some(Measure::Gain));
    /// ```
    pub fn id(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Gain => "gain",
            Self::Likeness => "likeness",
        }
    }

    /// From the stable name.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.id() == word)
    }
}

/// A cell: two states.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    /// What is measured: points in thousandths, or a share in millionths; `None` where nothing is known.
    pub value: Option<u32>,
    /// The best pair and its topic, where that is measured.
    pub best: Option<(usize, RankedPair)>,
}

/// What a matrix is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// What the cells say.
    pub measure: Measure,
    /// Place of the topic; all where none is given.
    pub topic: Option<usize>,
    /// Who is looked at.
    pub selection: Selection,
}

/// The states and what is between each two of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matrix {
    /// What it was asked for.
    pub asked: Asked,
    /// Places of the states, by name.
    pub states: Vec<usize>,
    /// Organisations known in each: with a claim in the topic, or selected at all where no topic was chosen.
    pub known: Vec<usize>,
    /// The states as numbers in [`Self::states`], those of like mixes together.
    pub clusters: Vec<Vec<usize>>,
    /// Row by row; each pair of states stands twice, and a state with itself has an empty cell.
    cells: Vec<Cell>,
}

impl Matrix {
    /// The cell of two states, as numbers in [`Self::states`].
    pub fn cell(&self, one: usize, other: usize) -> Cell {
        self.cells.get(one * self.states.len() + other).copied().unwrap_or_default()
    }

    /// Whether too few organisations are known on one side for the value to be taken at its word.
    pub fn is_thin(&self, one: usize, other: usize) -> bool {
        [one, other].iter().any(|&side| self.known.get(side).is_none_or(|&known| known < ENOUGH))
    }

    /// The least and the greatest value, for shading; `None` where no cell has one.
    pub fn range(&self) -> Option<(u32, u32)> {
        let values = || self.cells.iter().filter_map(|cell| cell.value);
        Some((values().min()?, values().max()?))
    }

    fn set(&mut self, one: usize, other: usize, cell: Cell) {
        let count = self.states.len();
        self.cells[one * count + other] = cell;
        self.cells[other * count + one] = cell;
    }
}

/// Where a key of the keyboard leads from a cell, as row and column of a matrix of `count` states; cells of a state with itself are passed
/// over. `None` for keys that move nothing.
///
/// ```
/// use padan_core::matching::states::matrix::moved;
/// assert_eq!(moved((0, 1), "ArrowRight", 3), Some((0, 2)));
/// assert_eq!(moved((1, 0), "ArrowRight", 3), Some((1, 2)), "over its own");
/// assert_eq!(moved((0, 2), "ArrowRight", 3), Some((0, 2)), "the edge holds");
/// assert_eq!(moved((1, 2), "Home", 3), Some((1, 0)));
/// assert_eq!(moved((1, 2), "x", 3), None);
/// ```
pub fn moved((row, column): (usize, usize), key: &str, count: usize) -> Option<(usize, usize)> {
    let last = count.checked_sub(1)?;
    let to = match key {
        "ArrowLeft" => (row, before(column, row)),
        "ArrowRight" => (row, after(column, row, last)),
        "ArrowUp" => (before(row, column), column),
        "ArrowDown" => (after(row, column, last), column),
        "Home" => (row, usize::from(row == 0)),
        "End" => (row, if row == last { last.saturating_sub(1) } else { last }),
        _ => return None,
    };
    Some(if to.0 == to.1 || to.0.max(to.1) > last { (row, column) } else { to })
}

fn before(at: usize, own: usize) -> usize {
    let to = at.saturating_sub(1);
    if to != own {
        to
    } else if to == 0 {
        at
    } else {
        to - 1
    }
}

fn after(at: usize, own: usize, last: usize) -> usize {
    let to = (at + 1).min(last);
    if to != own {
        to
    } else if to == last {
        at
    } else {
        to + 1
    }
}

/// A matrix that is being worked out.
pub struct Search {
    groups: Vec<Group>,
    matrix: Matrix,
    means: Vec<Mean>,
    /// The topics to go through, and how far that is.
    topics: core::ops::Range<usize>,
    /// The groups in the topic at hand, as far as they are ready, and which two come next.
    ready: Groups,
    next: (usize, usize),
}

impl Search {
    /// Begins a matrix.
    pub fn new(engine: &Engine, asked: Asked) -> Self {
        let (groups, measure) = (groups(engine, &asked.selection), asked.measure);
        let (count, topics) = (groups.len(), engine.dataset().topics.len());
        // Over all topics means over those of the dataset.
        let listed = engine.dataset().listed_topics().len();
        let ready = Groups::new(&asked.selection);
        let mut search = Self {
            topics: asked.topic.map_or(0..listed, |topic| topic..(topic + 1).min(topics)),
            matrix: Matrix {
                asked,
                states: groups.iter().map(|group| group.state).collect(),
                known: groups.iter().map(|group| group.organisations.len()).collect(),
                clusters: Vec::new(),
                cells: vec![Cell::default(); count * count],
            },
            means: vec![Mean::default(); count * count],
            ready,
            next: (0, 1),
            groups,
        };
        if search.matrix.asked.topic.is_none() {
            let mixes: Vec<Mix> = search.groups.iter().map(|group| Mix::in_all(engine, group)).collect();
            search.compare(&mixes);
            if measure == Measure::Likeness {
                search.topics.start = search.topics.end;
            }
        }
        search
    }

    /// The topic whose table the next step needs; `None` when all is done.
    pub fn topic(&self) -> Option<usize> {
        (!self.topics.is_empty()).then_some(self.topics.start)
    }

    /// Takes a step: a group made ready, or the best pair of two states, or one topic where that is quick. `table` is that of
    /// [`Self::topic`].
    pub fn step(&mut self, engine: &Engine, table: &TopicTable) -> Progress {
        if self.topic().is_none() {
            return Progress::Done;
        }
        if self.matrix.asked.topic.is_some() && self.ready.is_empty() && self.matrix.clusters.is_empty() {
            let mixes: Vec<Mix> = self.groups.iter().map(|group| Mix::in_topic(table, group)).collect();
            self.compare(&mixes);
            self.matrix.known = self.groups.iter().map(|group| active(table, group).len()).collect();
        }
        let count = self.groups.len();
        match self.matrix.asked.measure {
            Measure::Likeness => self.end_topic(),
            Measure::Gain => {
                let gains = Gains::new(engine, table, &self.groups);
                for (one, other) in (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other))) {
                    let mean = self.means[one * count + other].and(gains.between(one, other));
                    self.means[one * count + other] = mean;
                    self.matrix.set(one, other, Cell { value: mean.value(), best: None });
                }
                self.end_topic();
            }
            Measure::Best if self.ready.len() < count => {
                self.ready.add(engine, table, &self.groups[self.ready.len()].organisations);
            }
            Measure::Best if self.next.0 + 1 >= count => self.end_topic(),
            Measure::Best => {
                let (one, other) = self.next;
                let before = self.matrix.cell(one, other);
                // Of equal points those of the first topic count.
                if let Some(pair) = self.ready.best(engine, table, [one, other], before.value) {
                    self.matrix.set(one, other, Cell { value: Some(pair.score.total()), best: Some((table.topic, pair)) });
                }
                self.next = if other + 1 < count { (one, other + 1) } else { (one + 1, one + 2) };
            }
        }
        if self.topic().is_some() { Progress::Working } else { Progress::Done }
    }

    /// How far the work is, as topics that are done.
    pub fn done(&self) -> usize {
        self.topics.start - self.matrix.asked.topic.unwrap_or_default()
    }

    /// The matrix as far as it is; what is not known yet is empty.
    pub fn matrix(&self) -> &Matrix {
        &self.matrix
    }

    fn end_topic(&mut self) {
        self.topics.start += 1;
        self.ready = Groups::new(&self.matrix.asked.selection);
        self.next = (0, 1);
    }

    /// Puts the states of like mixes together, and says how alike they are where that is asked for.
    fn compare(&mut self, mixes: &[Mix]) {
        self.matrix.clusters = clusters(mixes.len(), |one, other| mixes[one].likeness(&mixes[other]));
        if self.matrix.asked.measure == Measure::Likeness {
            for (one, other) in (0..mixes.len()).flat_map(|one| (one + 1..mixes.len()).map(move |other| (one, other))) {
                self.matrix.set(one, other, Cell { value: mixes[one].likeness(&mixes[other]), best: None });
            }
        }
    }
}
