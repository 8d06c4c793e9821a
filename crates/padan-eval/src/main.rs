//! `padan-eval`: measures the matching against real consortia, fits the shares that they can say something about, and writes
//! docs/EVALUATION.md. The benchmark's folder is given; nothing of it is part of this project.

#![forbid(unsafe_code)]

mod baselines;
mod bench;
mod bootstrap;
mod changed;
mod engine;
mod exposure;
mod fit;
mod fitting;
mod generator;
mod metrics;
mod report;
mod runs;
mod table;

use bench::Bench;
use clap::{Parser, Subcommand};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Measures the matching against real consortia.
#[derive(Parser)]
#[command(name = "padan-eval", version)]
struct Arguments {
    /// Folder of a benchmark: padan.json, organisations.jsonl, queries.jsonl, pairs.jsonl, `known_pairs.jsonl`.
    folder: PathBuf,
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    /// Measures everything and writes the report (the default).
    Report {
        /// Where to.
        #[arg(short, long, default_value = "docs/EVALUATION.md")]
        output: PathBuf,
    },
    /// Fits the shares and cross-validates the fit, without a report.
    Fit,
    /// Measures a run: lines "topic TAB candidate TAB score", or "organisation TAB candidate TAB score" with --pairs.
    Run {
        /// The run.
        file: PathBuf,
        /// The task is `pairs`, not `topics`.
        #[arg(long)]
        pairs: bool,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("padan-eval: {failure}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let bench = Bench::read(&arguments.folder)?;
    match &arguments.task {
        Some(Task::Fit) => print!("{}", fitting::fitting(&bench).text),
        Some(Task::Run { file, pairs }) => {
            let queries = if *pairs { &bench.pairs } else { &bench.topics };
            let scores = runs::read(&bench, queries, file)?;
            let rows =
                bench.measure(queries, |query| scores.get(&query.id).cloned().unwrap_or_else(|| vec![f64::NEG_INFINITY; bench.len()]));
            print!("{}", table::table(&[("run".to_owned(), rows)]));
        }
        None => write(&bench, &arguments.folder, &PathBuf::from("docs/EVALUATION.md"))?,
        Some(Task::Report { output }) => write(&bench, &arguments.folder, output)?,
    }
    Ok(())
}

fn write(bench: &Bench, folder: &Path, output: &Path) -> Result<(), String> {
    let changed = [changed::titles_apart, changed::without_years].map(|change| Bench::read_changed(folder, change));
    let [apart, without_years] = changed;
    fs::write(output, report::whole(bench, &apart?, &without_years?)?).map_err(|error| format!("{}: {error}", output.display()))
}
