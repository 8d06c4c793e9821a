//! A shortlist as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, quoting by RFC 4180.
//!
//! One row an item, not one an organisation: a status, a note and points stand once, so that sorting, filtering and summing
//! give what a person expects. The columns that always mean the same come first; those of the single organisations, as many
//! as the largest item has, come last, so that a list with teams moves no column. What was not chosen has no column.

use crate::choice::Choice;
use crate::listed::Listed;
use padan_core::dataset::Dataset;
use padan_core::matching::policy::Policy;
use padan_core::shortlist::{Item, Shortlist};
use padan_core::stamp::Stamp;
use padan_words::{Words, t};

/// Organisations of one item that have columns of their own; all of them stand in the column of organisations.
const MOST: usize = 12;

/// The list as CSV.
///
/// ```
/// use padan_core::{dataset::Dataset, shortlist::{Item, Shortlist}};
/// use padan_export::{choice::Choice, csv::csv};
/// let item = Item { id: "i".into(), note: Some("=1+1".into()), ..Item::default() };
/// let text = csv(&Shortlist { items: vec![item], ..Shortlist::default() }, Choice::ALL, &Dataset::default(), None, &padan_words::Words::english());
/// assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n") && text.contains("'=1+1"));
/// ```
pub fn csv(list: &Shortlist, choice: Choice, dataset: &Dataset, policy: Option<&Policy>, words: &Words) -> String {
    let leaves = choice.apply(list, dataset);
    let items = leaves.in_order();
    let groups = items.iter().map(|item| item.organisations.len()).max().unwrap_or_default().min(MOST);
    let mut text = String::from('\u{feff}');
    row(&mut text, &header(choice, groups, policy, words));
    for item in items {
        row(&mut text, &cells(item, &leaves, choice, groups, dataset, policy, words));
    }
    text
}

fn header(choice: Choice, groups: usize, policy: Option<&Policy>, words: &Words) -> Vec<String> {
    let mut names = vec![t!(words, "csv-topic"), t!(words, "csv-organisations")];
    let chosen = [
        (choice.statuses, t!(words, "csv-status")),
        (choice.points, t!(words, "csv-points")),
        (choice.notes, t!(words, "csv-note")),
        (choice.tags, t!(words, "csv-tags")),
        (choice.meetings, t!(words, "csv-meeting")),
        (choice.by, t!(words, "csv-by")),
        (true, t!(words, "csv-added")),
        (true, t!(words, "csv-updated")),
        (policy.is_some(), t!(words, "csv-policy")),
    ];
    names.extend(chosen.into_iter().filter(|(goes, _)| *goes).map(|(_, name)| name));
    for number in 1..=groups {
        names.push(t!(words, "csv-organisation", number = number));
        names.push(t!(words, "csv-state", number = number));
        names.push(t!(words, "csv-kind", number = number));
        names.push(t!(words, "csv-stand", number = number));
        names.push(t!(words, "csv-website", number = number));
    }
    names
}

fn cells(
    item: &Item,
    list: &Shortlist,
    choice: Choice,
    groups: usize,
    dataset: &Dataset,
    policy: Option<&Policy>,
    words: &Words,
) -> Vec<String> {
    let listed: Vec<Listed> = item.organisations.iter().map(|id| Listed::of(id, list, dataset)).collect();
    let all: Vec<String> = listed.iter().map(Listed::with_state).collect();
    let status = item.status.as_deref().map(|word| crate::listed::status(word, words));
    let mut cells = vec![crate::listed::topic(item, list, dataset), all.join("; ")];
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let chosen = [
        (choice.statuses, status.unwrap_or_default()),
        (choice.points, item.points.map(decimal).unwrap_or_default()),
        (choice.notes, said(&item.note)),
        (choice.tags, item.tags.clone().unwrap_or_default().join("; ")),
        (choice.meetings, moment(item.meeting.as_deref())),
        (choice.by, said(&item.by)),
        (true, moment(item.added.as_deref())),
        (true, moment(item.updated.as_deref())),
        (policy.is_some(), policy.map(|policy| policy.title.clone()).unwrap_or_default()),
    ];
    cells.extend(chosen.into_iter().filter(|(goes, _)| *goes).map(|(_, cell)| cell));
    for place in 0..groups {
        let one = listed.get(place).cloned().unwrap_or_default();
        let kind = crate::listed::kind(&one.kind, words);
        cells.extend([one.name, one.state, kind, one.stand, one.website]);
    }
    cells
}

/// Points with one decimal and a point, as spreadsheets read them. Without the formatting of floating-point numbers, which is
/// heavy and needed nowhere else.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped before
fn decimal(points: f64) -> String {
    let tenths = (points.clamp(0.0, 1000.0) * 10.0).round() as u32;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A moment as spreadsheets read it, in UTC to the minute; what is none is left as it is.
fn moment(text: Option<&str>) -> String {
    let text = text.unwrap_or_default();
    Stamp::parse(text).map_or_else(|| text.to_owned(), |stamp| stamp.to_string()[..16].replace('T', " "))
}

/// Appends a row.
pub(crate) fn row(text: &mut String, cells: &[String]) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        quote(text, &harmless(cell));
    }
    text.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula, without control characters but line breaks.
///
/// What begins with `= + - @`, with a tab or a line break, or with one of these behind blanks or quotes, gets an apostrophe
/// in front, as OWASP recommends; so do the wide forms of the signs, which some spreadsheets read as the narrow ones.
///
/// ```
/// use padan_export::csv::harmless;
/// assert_eq!(harmless(" \"=1+1"), "' \"=1+1");
/// assert_eq!(harmless("a=1"), "a=1");
/// ```
pub fn harmless(cell: &str) -> String {
    let first = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    let passed = |c: char| (c.is_whitespace() && !matches!(c, '\t' | '\r' | '\n')) || matches!(c, '"' | '\'' | '\u{feff}' | '\u{200b}');
    let kept: String = cell.chars().filter(|&c| !c.is_control() || matches!(c, '\t' | '\n' | '\r')).collect();
    let formula = kept.trim_start_matches(passed).starts_with(first);
    if formula { format!("'{kept}") } else { kept }
}

fn quote(text: &mut String, cell: &str) {
    if cell.contains([',', ';', '"', '\n', '\r', '\t', '\'']) || cell.trim() != cell {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(cell);
    }
}
