//! The concept note of a pair or a team: two pages that a programme officer can send on and change.
//!
//! It is read off the engine and says nothing that the engine does not know: who could do what, a lead who could and need
//! not, what is missing, how old the evidence is, what to read and whom to ask, what is still open. [`crate::odt`] makes a
//! file of it; the app prints it.

mod before;
mod cut;
mod sections;
mod source_numbers;

use cut::cut;
use padan_core::document::Citations;
use padan_core::matching::team::Team;
use padan_core::matching::{Engine, TopicTable};
use padan_words::{Words, t};
use source_numbers::SourceNumbers;

/// What a note is made of.
#[derive(Clone, Copy)]
pub struct Basis<'e> {
    /// Dataset, policy and statistics.
    pub engine: &'e Engine,
    /// The topic.
    pub table: &'e TopicTable,
    /// The language.
    pub words: &'e Words,
    /// Citations where they travel apart from the dataset; without them sources that have no address there stand by their id.
    pub citations: Option<&'e Citations>,
    /// The day of making, as it is to be shown.
    pub day: &'e str,
}

/// A concept note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The title, with the topic.
    pub title: String,
    /// The organisations with their states, in one line.
    pub members: String,
    /// What stands above everything: a draft, nobody was asked, the policy in force.
    pub remarks: Vec<String>,
    /// The sections in order.
    pub sections: Vec<Section>,
}

/// A section of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Which one.
    pub kind: SectionKind,
    /// Its heading.
    pub heading: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// The sections of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionKind {
    /// What for.
    Aim,
    /// Who could do what, by element.
    Roles,
    /// Who could lead.
    Lead,
    /// What nobody of them supplies.
    Gaps,
    /// How old the evidence is.
    Evidence,
    /// Control pointers and authorities.
    Before,
    /// What is still to settle.
    Questions,
    /// The pages behind it.
    Sources,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// A list without order.
    List(Vec<Line>),
    /// A list numbered from 1.
    Numbered(Vec<Line>),
    /// A table with a row of headings; every row has as many cells.
    Table {
        /// Headings of the columns.
        head: Vec<String>,
        /// Rows.
        rows: Vec<Vec<String>>,
    },
}

/// A line of a list, with the page that it points to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// The text.
    pub text: String,
    /// An http(s) address.
    pub address: Option<String>,
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self { text, address: None }
    }
}

/// How much of each thing a note holds at most; the rest is counted ("and 3 more").
#[derive(Debug, Clone, Copy)]
struct Caps {
    members: usize,
    rows: usize,
    others: usize,
    notices: usize,
    states: usize,
    restrictions: usize,
    pointers: usize,
    sources: usize,
    /// Characters of a text of the dataset.
    text: usize,
}

/// From generous to spare: the first that fits on two pages is taken. Who, what and which states are cut last.
const LEVELS: [Caps; 8] = [
    Caps { members: 8, rows: 14, others: 4, notices: 4, states: 8, restrictions: 4, pointers: 10, sources: 30, text: 280 },
    Caps { members: 8, rows: 14, others: 3, notices: 3, states: 8, restrictions: 3, pointers: 8, sources: 24, text: 200 },
    Caps { members: 8, rows: 14, others: 3, notices: 2, states: 8, restrictions: 3, pointers: 6, sources: 16, text: 160 },
    Caps { members: 8, rows: 14, others: 2, notices: 2, states: 8, restrictions: 2, pointers: 4, sources: 12, text: 130 },
    Caps { members: 8, rows: 14, others: 2, notices: 1, states: 8, restrictions: 2, pointers: 3, sources: 9, text: 110 },
    Caps { members: 8, rows: 12, others: 1, notices: 1, states: 8, restrictions: 1, pointers: 2, sources: 8, text: 100 },
    Caps { members: 6, rows: 8, others: 1, notices: 1, states: 4, restrictions: 1, pointers: 2, sources: 6, text: 80 },
    Caps { members: 4, rows: 5, others: 1, notices: 1, states: 3, restrictions: 1, pointers: 1, sources: 3, text: 40 },
];

/// Lines that two pages hold, as [`Note::lines`] counts them: found by printing the files of [`crate::odt`].
pub const LINES: usize = 112;
/// Characters of a line at the usual width.
const WIDTH: usize = 105;

/// Widths of the columns of the table of roles, in hundredths of the line.
pub const COLUMNS: [usize; 4] = [22, 24, 36, 18];

/// The note of a pair (two members) or a team; `None` where fewer than two of the members are places of the dataset.
///
/// ```
/// use padan_core::matching::{Engine, rank::best_pairs, selection::Selection};
/// use padan_export::note::{Basis, note};
/// let engine = Engine::new(padan_data::dataset()?, None);
/// let table = engine.table(0).unwrap_or_default();
/// let words = padan_words::Words::english();
/// let basis = Basis { engine: &engine, table: &table, words: &words, citations: None, day: "2026-11-22" };
/// assert!(note(&basis, &[0, 1]).is_some_and(|note| note.title.starts_with("Concept note")));
/// assert!(note(&basis, &[0]).is_none());
/// # Ok::<(), padan_core::document::PackedError>(())
/// ```
pub fn note(basis: &Basis<'_>, members: &[usize]) -> Option<Note> {
    basis.engine.dataset().topics.get(basis.table.topic)?;
    let team = Team::new(basis.engine, basis.table, members);
    if team.members.len() < 2 {
        return None;
    }
    // Where even the spare one is too long, the names are: those are never cut.
    let fits = |caps: &Caps| Writer::new(basis, &team, *caps).note().lines() <= LINES;
    let caps = LEVELS.iter().find(|caps| fits(caps)).or(LEVELS.last())?;
    Some(Writer::new(basis, &team, *caps).note())
}

/// Puts a note together.
struct Writer<'e> {
    basis: &'e Basis<'e>,
    team: &'e Team,
    caps: Caps,
    numbers: SourceNumbers,
}

impl<'e> Writer<'e> {
    fn new(basis: &'e Basis<'e>, team: &'e Team, caps: Caps) -> Self {
        Self { basis, team, caps, numbers: SourceNumbers::of_at_most(caps.sources) }
    }

    fn note(mut self) -> Note {
        let words = self.basis.words;
        let dataset = self.basis.engine.dataset();
        let topic = &dataset.topics[self.basis.table.topic];
        let names = self.team.members.iter().map(|&place| self.name_and_state(place)).collect();
        let as_of = dataset.as_of.map_or_else(|| t!(words, "undated"), |day| day.to_string());
        let draft = t!(words, "note-draft", day = self.basis.day, dataset = self.cut(&dataset.title), as_of = as_of);
        let policy = self.basis.engine.policy().map(|policy| t!(words, "note-policy", title = self.cut(&policy.title)));
        let title = t!(words, "note-title", topic = self.cut(&topic.title));
        let members = self.names(names, self.caps.members);
        let mut sections = vec![self.aim(), self.roles(), self.lead(), self.gaps(), self.evidence(), self.before(), self.questions()];
        sections.push(self.sources());
        let unranked: Vec<String> = self.team.members.iter().filter(|&&place| !self.ranked(place)).map(|&place| self.name(place)).collect();
        let unranked = (!unranked.is_empty()).then(|| t!(words, "note-unranked", who = self.names(unranked, self.caps.members)));
        Note { title, members, remarks: core::iter::once(draft).chain(policy).chain(unranked).collect(), sections }
    }

    /// Whether an organisation may be ranked; closed bodies and those left out by the policy may not.
    fn ranked(&self, place: usize) -> bool {
        self.basis.engine.dataset().organisations[place].ranked
    }

    fn section(&self, kind: SectionKind, key: &str, blocks: Vec<Block>) -> Section {
        Section { kind, heading: self.basis.words.say(key, &[]), blocks }
    }

    /// The first of the lines, and how many more there are.
    fn some(&self, mut lines: Vec<Line>, most: usize) -> Vec<Line> {
        if lines.len() > most {
            let more = lines.len() - most;
            lines.truncate(most);
            lines.push(Line::from(t!(self.basis.words, "note-and-more", count = more)));
        }
        lines
    }

    /// The first of the names as one text, and how many more there are.
    fn names(&self, mut names: Vec<String>, most: usize) -> String {
        if names.len() > most {
            let more = names.len() - most;
            names.truncate(most);
            names.push(t!(self.basis.words, "note-more", count = more));
        }
        self.basis.words.list(names)
    }

    fn cut(&self, text: &str) -> String {
        cut(text, self.caps.text)
    }
}

impl Note {
    /// Every text of the note, in order.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.title.as_str(), &self.members];
        texts.extend(self.remarks.iter().map(String::as_str));
        for section in &self.sections {
            texts.push(&section.heading);
            for block in &section.blocks {
                match block {
                    Block::Text(text) => texts.push(text),
                    Block::List(lines) | Block::Numbered(lines) => texts.extend(lines.iter().map(|line| line.text.as_str())),
                    Block::Table { head, rows } => texts.extend(head.iter().chain(rows.iter().flatten()).map(String::as_str)),
                }
            }
        }
        texts
    }

    /// How many printed lines the note takes, about.
    pub fn lines(&self) -> usize {
        let lines = |text: &str, width: usize| text.chars().count().div_ceil(width).max(1);
        let text = |text: &String| lines(text, WIDTH);
        let mut sum = 2 * lines(&self.title, WIDTH / 2) + text(&self.members) + self.remarks.iter().map(text).sum::<usize>() + 2;
        for section in &self.sections {
            sum += 2;
            for block in &section.blocks {
                sum += match block {
                    Block::Text(one) => text(one),
                    Block::List(all) | Block::Numbered(all) => all.iter().map(|line| lines(&line.text, WIDTH - 6)).sum(),
                    Block::Table { head, rows } => {
                        let width = |column: usize| WIDTH * COLUMNS.get(column).copied().unwrap_or(100 / head.len().max(1)) / 100 - 3;
                        let high = |row: &Vec<String>| row.iter().enumerate().map(|(place, cell)| lines(cell, width(place))).max();
                        1 + rows.iter().map(|row| high(row).unwrap_or(1)).sum::<usize>()
                    }
                };
            }
        }
        sum
    }
}
