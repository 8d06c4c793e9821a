//! `padan`, the organisers' command-line tool, over the same core as the app.
//!
//! Exit status: 0 done, 1 findings or nothing found, 2 unusable input or arguments. Results go to standard output, everything
//! said about them to standard error.

#![forbid(unsafe_code)]

mod arguments;
mod check;
mod failure;
mod gaps;
mod import;
mod input;
mod kiosk;
mod pack;
mod pairs;
mod partners;
mod progress;
mod report;
mod search;
mod team;

use arguments::{Arguments, Command};
use clap::Parser;
use failure::{Done, Failure};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Check { files } => check::run(&files),
        Command::Pack { folder, output } => pack::run(&folder, &output),
        Command::Pairs(options) => pairs::run(&options),
        Command::Partners(options) => partners::run(&options),
        Command::Team(options) => team::run(&options),
        Command::Gaps(options) => gaps::run(&options),
        Command::Search(options) => search::run(&options),
        Command::Import(options) => import::run(&options),
        Command::Kiosk(options) => kiosk::run(&options),
    };
    match done {
        Ok(Done::Found) => ExitCode::SUCCESS,
        Ok(Done::Nothing) => ExitCode::from(1),
        // Whoever reads our output has closed it: that is their right.
        Err(Failure::OutputClosed) => ExitCode::SUCCESS,
        Err(Failure::Unusable(text)) => {
            report::say(&text);
            ExitCode::from(2)
        }
    }
}
