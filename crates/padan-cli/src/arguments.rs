//! The arguments of the tool.

use clap::{Args, Parser, Subcommand};
use padan_core::matching::selection::Circle;
use padan_import::encoding::Encoding;
use padan_import::groups::Band;
use std::path::PathBuf;

/// Pairs organisations of different ASEAN member states for non-sensitive joint research.
#[derive(Parser)]
#[command(name = "padan", version, about)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the tool does.
#[derive(Subcommand)]
pub enum Command {
    /// Check and screen files; one line for each finding.
    Check {
        /// Dataset files, or folders of parts of a dataset.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Join the parts of a dataset in a folder into one file.
    Pack {
        /// The folder.
        folder: PathBuf,
        /// The file to write.
        #[arg(short, long)]
        output: PathBuf,
    },
    /// The best pairs of a topic.
    Pairs(PairsOptions),
    /// The best partners of an organisation, or of many.
    Partners(PartnersOptions),
    /// The fewest organisations that cover a topic.
    Team(TeamOptions),
    /// What of a topic nobody or one state alone is known to supply, and who uses the same things.
    Gaps(GapsOptions),
    /// Organisations, topics and capabilities by words, whatever their order, spelling and script.
    Search(SearchOptions),
    /// One HTML file that is a kiosk: the single-file edition with a dataset and settings inside.
    Kiosk(KioskOptions),
    /// An exhibitor list (CSV, XLSX) or a dataset from elsewhere (JSON) as a dataset; screens what it reads.
    Import(ImportOptions),
}

/// Options of `import`.
#[derive(Args)]
pub struct ImportOptions {
    /// The list.
    pub file: PathBuf,
    /// The file to write.
    #[arg(short, long)]
    pub output: PathBuf,
    /// What the dataset is called; without it, the name of the file.
    #[arg(long)]
    pub title: Option<String>,
    /// The day that the list describes, YYYY-MM-DD.
    #[arg(long, value_name = "DAY")]
    pub as_of: Option<String>,
    /// What a column holds, where that is not found by itself; may be given several times.
    #[arg(long, value_name = "HEADING=ROLE")]
    pub column: Vec<String>,
    /// The country of rows that name none.
    #[arg(long)]
    pub country: Option<String>,
    /// The encoding of text, where the one that is found is wrong.
    #[arg(long, value_parser = encoding)]
    pub encoding: Option<Encoding>,
    /// What sets cells apart, where what is found is wrong: one sign, or tab.
    #[arg(long, value_parser = delimiter)]
    pub delimiter: Option<u8>,
    /// The sheet of a workbook; without it the first that is not hidden.
    #[arg(long)]
    pub sheet: Option<String>,
    /// Capabilities proposed for free text that are taken: sure (without this), likely, unsure, or none of them.
    #[arg(long, value_name = "BAND", value_parser = accept)]
    pub accept: Option<Band>,
    /// Write the bundled dataset with the list added; organisations that seem to be the same become one.
    #[arg(long)]
    pub with_bundled: bool,
}

/// Options of `pairs`.
#[derive(Args)]
pub struct PairsOptions {
    /// Id of the topic.
    #[arg(long)]
    pub topic: String,
    /// How many pairs.
    #[arg(long, default_value_t = 20)]
    pub top: usize,
    /// What is ranked, and how.
    #[command(flatten)]
    pub common: CommonOptions,
    /// Write one JSON array.
    #[arg(long)]
    pub json: bool,
}

/// Options of `partners`.
#[derive(Args)]
pub struct PartnersOptions {
    /// Whose partners.
    #[command(flatten)]
    pub whose: Whose,
    /// Id of the topic; without it each pair counts in its best topic.
    #[arg(long)]
    pub topic: Option<String>,
    /// How many partners: 20 for one organisation, 100 for many.
    #[arg(long)]
    pub top: Option<usize>,
    /// What is ranked, and how.
    #[command(flatten)]
    pub common: CommonOptions,
    /// Write JSON, one line for each query.
    #[arg(long)]
    pub json: bool,
}

/// Whose partners are asked for.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct Whose {
    /// Id of one organisation.
    #[arg(long)]
    pub organisation: Option<String>,
    /// Every organisation of the dataset.
    #[arg(long)]
    pub all: bool,
    /// A file of lines "organisation" or "organisation TAB topic".
    #[arg(long)]
    pub queries: Option<PathBuf>,
}

/// Options of `team`.
#[derive(Args)]
pub struct TeamOptions {
    /// Id of the topic.
    #[arg(long)]
    pub topic: String,
    /// Members at most.
    #[arg(long, default_value_t = 5)]
    pub max: usize,
    /// Member states at least that the members are of; with --circle partners, states of any kind.
    #[arg(long, default_value_t = 3)]
    pub min_states: usize,
    /// Coverage of the topic to be reached, from 0 to 1.
    #[arg(long, default_value = "0.8", value_parser = level)]
    pub level: u32,
    /// An organisation that has to be a member, whatever its state and circle; may be given several times.
    #[arg(long, value_name = "ID")]
    pub with: Vec<String>,
    /// An organisation that must not be a member; may be given several times.
    #[arg(long, value_name = "ID")]
    pub without: Vec<String>,
    /// No two members of one state.
    #[arg(long)]
    pub one_per_state: bool,
    /// Nodes of the search at most; beyond them the best team so far is given, with a proven bound.
    #[arg(long, default_value_t = 2_000_000)]
    pub nodes: u64,
    /// Among whom.
    #[command(flatten)]
    pub common: CommonOptions,
    /// Write JSON.
    #[arg(long)]
    pub json: bool,
}

/// Options of `gaps`.
#[derive(Args)]
pub struct GapsOptions {
    /// Id of the topic.
    #[arg(long)]
    pub topic: String,
    /// Among whom.
    #[command(flatten)]
    pub common: CommonOptions,
    /// Write JSON.
    #[arg(long)]
    pub json: bool,
}

/// Options of `search`.
#[derive(Args)]
pub struct SearchOptions {
    /// What is looked for.
    #[arg(required = true)]
    pub query: Vec<String>,
    /// How many answers.
    #[arg(long, default_value_t = 20)]
    pub top: usize,
    /// A dataset file; without it the bundled one.
    #[arg(long)]
    pub dataset: Option<PathBuf>,
    /// A policy file: whom it leaves out is not found.
    #[arg(long)]
    pub policy: Option<PathBuf>,
    /// Write one JSON object.
    #[arg(long)]
    pub json: bool,
}

/// Options of `kiosk`.
#[derive(Args)]
pub struct KioskOptions {
    /// A dataset file; without it the bundled one.
    #[arg(long)]
    pub dataset: Option<PathBuf>,
    /// A settings file (docs/KIOSK.md); without it everything is as usual.
    #[arg(long)]
    pub settings: Option<PathBuf>,
    /// The single-file edition that the kiosk is made of.
    #[arg(long, value_name = "FILE", default_value = "dist/padan.html")]
    pub edition: PathBuf,
    /// The file to write.
    #[arg(short, long)]
    pub output: PathBuf,
}

/// What is ranked, and how.
#[derive(Args)]
pub struct CommonOptions {
    /// A dataset file; without it the bundled one.
    #[arg(long)]
    pub dataset: Option<PathBuf>,
    /// Only organisations of these states, as codes separated by commas.
    #[arg(long, value_delimiter = ',')]
    pub states: Vec<String>,
    /// A policy file.
    #[arg(long)]
    pub policy: Option<PathBuf>,
    /// Whose organisations are ranked: members, partners or all.
    #[arg(long, default_value = "members", value_parser = circle)]
    pub circle: Circle,
    /// From 0 (proven) to 100 (undiscovered): the order gives up the track record. Points stay those at 0.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub dial: u8,
}

fn circle(word: &str) -> Result<Circle, String> {
    Circle::parse(word).ok_or_else(|| "say members, partners or all".to_owned())
}

/// A level as millionths.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // from 0 to a million
fn level(word: &str) -> Result<u32, String> {
    let level: f64 = word.trim().parse().map_err(|_| "say a number from 0 to 1, such as 0.8".to_owned())?;
    if (0.0..=1.0).contains(&level) { Ok((level * 1e6).round() as u32) } else { Err("say a number from 0 to 1, such as 0.8".to_owned()) }
}

/// An encoding by its name.
fn encoding(name: &str) -> Result<Encoding, String> {
    let known: Vec<&str> = Encoding::ALL.iter().map(|encoding| encoding.id()).collect();
    Encoding::parse(name).ok_or_else(|| format!("say one of {}", known.join(", ")))
}

/// A delimiter by its sign or the word tab.
fn delimiter(name: &str) -> Result<u8, String> {
    match name.as_bytes() {
        [sign] => Ok(*sign),
        b"tab" | b"\\t" => Ok(b'\t'),
        _ => Err("say one sign, or tab".to_owned()),
    }
}

/// Up to which band groups of phrases are taken.
fn accept(name: &str) -> Result<Band, String> {
    Band::ALL.into_iter().find(|band| band.id() == name).ok_or_else(|| "say sure, likely, unsure or none".to_owned())
}
