//! What each column of a table holds: by its heading in the languages of the region, else by what stands in it.

use crate::table::Table;
use crate::{countries, kinds};
use padan_core::text::fold;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Nothing that is taken.
    Ignored,
    /// Data of a person, which are never taken.
    Private,
    /// An id.
    Id,
    /// The name.
    Name,
    /// The name in another language.
    LocalName,
    /// Other names.
    Aliases,
    /// The country, as code or name.
    Country,
    /// The city.
    City,
    /// The kind of organisation.
    Kind,
    /// Its size.
    Size,
    /// The year of founding.
    Founded,
    /// Its site.
    Website,
    /// A sentence about it.
    Summary,
    /// Its stand at the event.
    Stand,
    /// Ids of capabilities.
    Capabilities,
    /// Ids of capabilities that it looks for.
    Seeks,
    /// Certifications.
    Certifications,
    /// The owner, as id or name.
    Parent,
    /// Free text, from which capabilities are proposed.
    Description,
}

/// Roles with their names and the headings that say them, folded, without spaces and signs.
const HEADINGS: &str = include_str!("columns.tsv");

impl Role {
    /// All of them, those first that a list cannot do without.
    pub const ALL: [Self; 19] = [
        Self::Name,
        Self::Country,
        Self::Description,
        Self::Capabilities,
        Self::Summary,
        Self::City,
        Self::Kind,
        Self::Website,
        Self::Stand,
        Self::Seeks,
        Self::Certifications,
        Self::LocalName,
        Self::Aliases,
        Self::Size,
        Self::Founded,
        Self::Parent,
        Self::Id,
        Self::Private,
        Self::Ignored,
    ];

    /// Its name, which is also the heading in the contract's form of a CSV file.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ignored => "ignored",
            Self::Private => "private",
            Self::Id => "id",
            Self::Name => "name",
            Self::LocalName => "local_name",
            Self::Aliases => "aliases",
            Self::Country => "country",
            Self::City => "city",
            Self::Kind => "kind",
            Self::Size => "size",
            Self::Founded => "founded",
            Self::Website => "website",
            Self::Summary => "summary",
            Self::Stand => "stand",
            Self::Capabilities => "capabilities",
            Self::Seeks => "seeks",
            Self::Certifications => "certifications",
            Self::Parent => "parent",
            Self::Description => "description",
        }
    }

    /// From its name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.id() == name)
    }

    /// The role that a heading says.
    ///
    /// ```
    /// use padan_import::columns::Role;
    /// assert_eq!(Role::of_heading("Company Name"), Some(Role::Name));
    /// assert_eq!(Role::of_heading("Negara"), Some(Role::Country));
    /// assert_eq!(Role::of_heading("ประเทศ"), Some(Role::Country));
    /// assert_eq!(Role::of_heading("Contact person (mobile)"), Some(Role::Private));
    /// assert_eq!(Role::of_heading("Miscellaneous"), None);
    /// ```
    pub fn of_heading(heading: &str) -> Option<Self> {
        if heading.len() > 80 {
            return None;
        }
        // What stands in brackets explains the heading.
        let plain = heading.split(['(', '[', '（']).next().unwrap_or_default();
        let said = squash(plain);
        let found = |said: &str| {
            let of_line = |line: &'static str| {
                let (role, headings) = line.split_once('\t')?;
                headings.split(';').any(|heading| heading == said).then(|| Self::parse(role)).flatten()
            };
            HEADINGS.lines().find_map(of_line)
        };
        if said.is_empty() { None } else { found(&said) }
    }

    /// Whether several columns may hold this together.
    pub fn is_shared(self) -> bool {
        matches!(
            self,
            Self::Ignored
                | Self::Private
                | Self::Aliases
                | Self::Summary
                | Self::Capabilities
                | Self::Seeks
                | Self::Certifications
                | Self::Description
        )
    }
}

/// A text folded, its letters and digits alone.
fn squash(text: &str) -> String {
    fold(text)
        .chars()
        .filter(|c| c.is_alphanumeric() || ('\u{e00}'..='\u{17ff}').contains(c) || ('\u{b80}'..='\u{bff}').contains(c))
        .collect()
}

/// How a role was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// By the heading.
    Heading,
    /// By what stands in the column: to be looked at.
    Guessed,
    /// Not at all.
    Unknown,
}

/// A column with what it seems to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading, or its letters where there is none.
    pub heading: String,
    /// What it seems to hold.
    pub role: Role,
    /// How that was found.
    pub how: How,
    /// Some of its different cells.
    pub examples: Vec<String>,
}

/// Cells of a column that are looked at.
const LOOKED_AT: usize = 200;

/// Whether the cells of a column look like those of a role.
type Guess = fn(&[&str]) -> bool;

/// What the columns of a table seem to hold.
pub fn propose(table: &Table) -> Vec<Column> {
    let mut columns: Vec<Column> = table
        .headings
        .iter()
        .enumerate()
        .map(|(place, heading)| {
            let role = Role::of_heading(heading);
            let heading = if heading.is_empty() { crate::workbook::letters(place) } else { heading.clone() };
            let how = if role.is_some() { How::Heading } else { How::Unknown };
            Column { heading, role: role.unwrap_or(Role::Ignored), how, examples: examples(table, place) }
        })
        .collect();
    // Of two columns with one heading the first counts.
    for place in 1..columns.len() {
        let role = columns[place].role;
        if !role.is_shared() && columns[..place].iter().any(|column| column.role == role) {
            columns[place].role = Role::Ignored;
            columns[place].how = How::Unknown;
        }
    }
    let guesses: [(Role, Guess); 5] = [
        (Role::Country, |cells| share(cells, |cell| countries::code(cell).is_some()) >= 70),
        (Role::Website, |cells| share(cells, is_address) >= 60),
        (Role::Kind, |cells| share(cells, |cell| kinds::kind(cell).is_some()) >= 70),
        (Role::Description, |cells| cells.iter().map(|cell| cell.chars().count()).sum::<usize>() / cells.len().max(1) >= 45),
        (Role::Name, |cells| {
            distinct(cells) * 100 / cells.len().max(1) >= 80 && share(cells, |cell| cell.chars().any(char::is_alphabetic)) >= 95
        }),
    ];
    for (role, fits) in guesses {
        if columns.iter().any(|column| column.role == role) {
            continue;
        }
        for (place, column) in columns.iter_mut().enumerate().filter(|(_, column)| column.how == How::Unknown) {
            let cells: Vec<&str> = cells(table, place).take(LOOKED_AT).collect();
            if !cells.is_empty() && !cells.iter().any(|cell| cell.contains('@')) && fits(&cells) {
                column.role = role;
                column.how = How::Guessed;
                break;
            }
        }
    }
    columns
}

/// The cells of a column that say something.
fn cells(table: &Table, column: usize) -> impl Iterator<Item = &str> {
    table.rows.iter().filter_map(move |row| row.cells.get(column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

fn examples(table: &Table, column: usize) -> Vec<String> {
    let mut examples: Vec<String> = Vec::new();
    for cell in cells(table, column).take(LOOKED_AT) {
        let short: String = cell.chars().take(80).collect();
        if examples.len() < 3 && !examples.contains(&short) {
            examples.push(short);
        }
    }
    examples
}

/// How many of a hundred cells fit.
fn share(cells: &[&str], fits: impl Fn(&str) -> bool) -> usize {
    cells.iter().filter(|cell| fits(cell)).count() * 100 / cells.len().max(1)
}

fn distinct(cells: &[&str]) -> usize {
    cells.iter().collect::<std::collections::BTreeSet<_>>().len()
}

fn is_address(cell: &str) -> bool {
    let cell = cell.trim();
    !cell.contains([' ', '@'])
        && (cell.starts_with("http")
            || cell.starts_with("www.")
            || [".co", ".org", ".net", ".edu", ".gov"].iter().any(|end| cell.contains(end)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn each_heading_says_one_role_and_is_written_as_it_is_compared() {
        let mut seen = BTreeMap::new();
        for line in HEADINGS.lines() {
            let (role, headings) = line.split_once('\t').unwrap_or_default();
            assert!(Role::parse(role).is_some(), "{role}");
            for heading in headings.split(';') {
                assert_eq!(squash(heading), heading, "{role}");
                assert_eq!(seen.insert(heading, role), None, "{heading}");
            }
        }
        assert!(Role::ALL.iter().filter(|role| **role != Role::Ignored).all(|role| seen.values().any(|id| *id == role.id())));
    }
}
