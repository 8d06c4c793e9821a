//! Figures as cells of tables.

use crate::bootstrap::Interval;
use crate::metrics::{NAMES, Row, means};
use std::fmt::Write as _;

/// Resamples of a bootstrap.
pub const SAMPLES: usize = 10_000;
/// Seed of everything random that is not a tie.
pub const SEED: u32 = 20_261_122;

/// A ranking's name and its measures by query.
pub type Measured = (String, Vec<Row>);

/// A table of measures, their means over the queries.
pub fn table(all: &[Measured]) -> String {
    let mut text = format!("| | {} |\n|---|{}\n", NAMES.join(" | "), "---|".repeat(NAMES.len()));
    for (name, rows) in all {
        let cells: Vec<String> = means(rows).iter().map(|value| figure(*value)).collect();
        let _ = writeln!(text, "| {name} | {} |", cells.join(" | "));
    }
    text
}

/// Three decimals, without the nought before the point.
pub fn figure(value: f64) -> String {
    if value.is_nan() {
        return "–".to_owned();
    }
    let text = format!("{:.3}", value.abs());
    let text = text.strip_prefix('0').unwrap_or(&text);
    if value < -0.0005 { format!("−{text}") } else { text.to_owned() }
}

/// A mean with its interval, and whether that holds nought.
pub fn interval(found: &Interval) -> String {
    let sure = if found.excludes_nought() { "" } else { " (not sure)" };
    format!("{} [{}, {}]{sure}", figure(found.mean), figure(found.low), figure(found.high))
}

/// One measure of all queries.
pub fn column(rows: &[Row], measure: usize) -> Vec<f64> {
    rows.iter().map(|row| row[measure]).collect()
}
