//! The sections of the report about the fit: its shares, and what of it is past joint work in disguise.

use crate::bench::Bench;
use crate::bootstrap::paired;
use crate::engine::by_points;
use crate::fit::{self, FITTED, Shares};
use crate::metrics::{AUC_LEVEL, NDCG, Row, mean, means};
use crate::table::{Measured, SAMPLES, SEED, column, figure, interval};
use padan_core::matching::parts;
use std::fmt::Write as _;

/// Divisions of the queries into folds.
const DIVISIONS: [u32; 10] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/// What fitting gives.
pub struct Fitting {
    /// The section of the report.
    pub text: String,
    /// nDCG@20 by query, by shares fitted without it: the mean of the divisions.
    pub unseen: Vec<f64>,
}

/// Fits and cross-validates.
pub fn fitting(bench: &Bench) -> Fitting {
    let cases = fit::cases(bench);
    let in_force = shares_in_force();
    let all: Vec<usize> = (0..cases.len()).collect();
    let best = fit::fit(&cases, &all, &in_force);
    let validated: Vec<fit::Validated> = DIVISIONS.iter().map(|&seed| fit::cross_validate(&cases, &in_force, seed)).collect();
    let mut text = "| shares in points | ".to_owned();
    let parts = parts::all();
    let names: Vec<&str> = FITTED.iter().map(|&part| parts[part].id).collect();
    let _ = writeln!(text, "{} | nDCG@20 |\n|---|{}", names.join(" | "), "---|".repeat(names.len() + 1));
    let mut line = |name: String, cells: Vec<String>, reached: f64| {
        let _ = writeln!(text, "| {name} | {} | {} |", cells.join(" | "), figure(reached));
    };
    for (seed, validated) in DIVISIONS.iter().zip(&validated) {
        line(
            format!("division {seed}, its folds"),
            FITTED.map(|part| spread(&validated.shares, part)).to_vec(),
            mean(validated.unseen.iter().copied()),
        );
    }
    for (name, shares) in [("fitted on all queries, and on them", &best), ("**in force**, on all queries", &in_force)] {
        let cells = FITTED.iter().map(|&part| format!("{:.1}", shares[part])).collect();
        line(name.to_owned(), cells, fit::ndcg(&cases, &all, shares));
    }
    let unseen: Vec<f64> = all.iter().map(|&case| mean(validated.iter().map(|validated| validated.unseen[case]))).collect();
    let ours: Vec<f64> = all.iter().map(|&case| fit::ndcg(&cases, &[case], &in_force)).collect();
    let _ = writeln!(
        text,
        "\nnDCG@20 on queries that the fit did not see: **{}**. The shares in force, on all queries, minus that: {}.",
        figure(mean(unseen.iter().copied())),
        interval(&paired(&ours, &unseen, SAMPLES, SEED))
    );
    Fitting { text, unseen }
}

/// The least and the most of a part's points among the folds of a division.
fn spread(folds: &[Shares], part: usize) -> String {
    let points = folds.iter().map(|shares| shares[part]);
    format!("{:.1}–{:.1}", points.clone().fold(f32::MAX, f32::min), points.fold(0.0, f32::max))
}

#[allow(clippy::cast_precision_loss, reason = "thousandths fit 24 bits")]
fn shares_in_force() -> Shares {
    parts::all().map(|part| part.share as f32 / 1000.0)
}

/// What is lost where claims are changed, and what remains above two simple rankings: by the shares in force, and by shares fitted
/// elsewhere.
pub fn lost_with(change: &str, changed: &Bench, ours: &[Row], fitted: &Fitting, simple: [&Measured; 2]) -> String {
    let rows = changed.measure(&changed.topics, |query| by_points(changed, query, |score| u64::from(score.total())));
    let unseen = fitting(changed).unseen;
    let [one, other] = simple.map(|(name, _)| name);
    let mut text =
        format!("| {change} | nDCG@20 | AUC, equally large | nDCG@20 lost | minus {one} | minus {other} |\n|---|---|---|---|---|---|\n");
    let simple = simple.map(|(_, rows)| column(rows, NDCG));
    for (name, before, after, level) in [
        ("engine", &column(ours, NDCG), &column(&rows, NDCG), figure(means(&rows)[AUC_LEVEL])),
        ("fitted elsewhere", &fitted.unseen, &unseen, "–".to_owned()),
    ] {
        let against = |other: &[f64], one: &[f64]| interval(&paired(one, other, SAMPLES, SEED));
        let _ = writeln!(
            text,
            "| {name} | {} | {level} | {} | {} | {} |",
            figure(mean(after.iter().copied())),
            against(after, before),
            against(&simple[0], after),
            against(&simple[1], after)
        );
    }
    text
}
