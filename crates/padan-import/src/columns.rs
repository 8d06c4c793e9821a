//! What each column of a table holds: by its heading in the languages of the region, else by what stands in it.

use crate::role::Role;
use crate::row::letters;
use crate::table::Table;
use crate::{countries, kinds};

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
            let heading = if heading.is_empty() { letters(place) } else { heading.clone() };
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
