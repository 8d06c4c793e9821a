//! Makes an invented exhibitor list of so many rows out of the claims of the bundled data, reads it, and tells how long each part took and what
//! a person would have to decide. `cargo run --release -p padan-import --example list -- 20000 [FILE.csv]`

use padan_core::progress::Progress;
use padan_import::columns::propose;
use padan_import::decisions::Decisions;
use padan_import::draft::{Drafting, Reading};
use padan_import::finish::document;
use padan_import::groups::Band;
use padan_import::reference::Reference;
use padan_import::table::{Choice, Opening};
use std::error::Error;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

const FIRST: [&str; 20] = [
    "Nusa", "Delta", "Sentosa", "Mekong", "Orchid", "Banyan", "Garuda", "Naga", "Lotus", "Jade", "Coral", "Monsoon", "Summit", "Pearl",
    "Kris", "Bamboo", "Teak", "Cinta", "Harbour", "Equator",
];
const SECOND: [&str; 12] =
    ["Aero", "Marine", "Tech", "Systems", "Industries", "Logistics", "Medical", "Robotics", "Energy", "Digital", "Works", "Composites"];
const FORM: [(&str, &str); 9] = [
    ("Sdn Bhd", "Malaysia"),
    ("Pte Ltd", "Singapore"),
    ("PT", "Indonesia"),
    ("Co., Ltd.", "Thailand"),
    ("JSC", "Vietnam"),
    ("Inc.", "Philippines"),
    ("Co Ltd", "Cambodia"),
    ("GmbH", "Germany"),
    ("Co., Ltd.", "Japan"),
];

/// A row for each number: a name, a country, and two or three phrases as exhibitors write them.
fn list(rows: usize, phrases: &[String]) -> String {
    let mut text = "Company;Country;Stand;Products and services\n".to_owned();
    for row in 0..rows {
        let (form, country) = FORM[row % FORM.len()];
        let name = format!("{} {} {}", FIRST[row % FIRST.len()], SECOND[row / 7 % SECOND.len()], row);
        let count = 2 + row % 2;
        let said: Vec<&str> = (0..count).map(|part| phrases[(row * 7 + part * 131) % phrases.len()].as_str()).collect();
        // Nothing fails when writing to memory.
        let _ = writeln!(text, "{name} {form};{country};Hall {} {};\"{}\"", row % 8 + 1, row % 90, said.join("; ").replace('"', "'"));
    }
    text
}

/// Runs steps to the end: the longest and all of them.
fn run(mut step: impl FnMut() -> Result<Progress, Box<dyn Error>>) -> Result<(Duration, Duration), Box<dyn Error>> {
    let (mut longest, began) = (Duration::ZERO, Instant::now());
    loop {
        let step_began = Instant::now();
        let progress = step()?;
        longest = longest.max(step_began.elapsed());
        if progress == Progress::Done {
            return Ok((began.elapsed(), longest));
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let rows: usize = arguments.next().unwrap_or_default().parse().unwrap_or(800);
    let (builtin, _) = padan_data::document().map_err(|error| format!("{error:?}"))?;
    // What a list says: labels, parts of labels, and the beginnings of claims.
    let mut phrases: Vec<String> = Vec::new();
    for domain in builtin.capabilities.iter().flatten() {
        for child in &domain.children {
            phrases.extend(child.label.split([':', '(', ')']).map(|part| part.trim().to_lowercase()).filter(|part| part.len() > 3));
        }
    }
    for claim in builtin.organisations.iter().flat_map(|organisation| &organisation.capabilities) {
        phrases.push(claim.claim.split_whitespace().take(6).collect::<Vec<_>>().join(" "));
    }
    let text = list(rows, &phrases);
    if let Some(path) = arguments.next() {
        std::fs::write(path, &text)?;
    }
    println!("{rows} rows, {} kB, {} different phrases to draw from", text.len() / 1000, phrases.len());
    let began = Instant::now();
    let reference = Arc::new(Reference::new(&builtin));
    println!("what is known: {:?}", began.elapsed());
    let fail = |finding: Box<padan_core::finding::Finding>| Box::<dyn Error>::from(finding.message.key);
    let mut opening = Opening::new(text.into_bytes(), &Choice::default()).map_err(fail)?;
    println!("table, steps of 20 kB (all, longest): {:?}", run(|| opening.step(20_000).map_err(fail))?);
    let table = opening.finish().map_err(fail)?;
    let roles = propose(&table).iter().map(|column| column.role).collect();
    let mut drafting = Drafting::of_table(table, Reading { roles, country: None }).map_err(fail)?;
    println!("rows and phrases, steps of 2: {:?}", run(|| Ok(drafting.step(&reference, 2)))?);
    let drafts = Arc::new(drafting.finish());
    for band in Band::ALL {
        let groups: Vec<_> = drafts.proposal.groups.iter().filter(|group| group.band == band).collect();
        let phrases: usize = groups.iter().map(|group| group.phrases.len()).sum();
        println!("{}: {} groups of {phrases} phrases", band.id(), groups.len());
    }
    let twins = drafts.drafts.iter().filter(|draft| draft.twin.is_some() || draft.earlier.is_some()).count();
    let sensitive = drafts.drafts.iter().filter(|draft| !draft.sensitive.is_empty()).count();
    println!("{twins} doubles, {sensitive} with sensitive words, {} findings", drafts.findings.len());
    let began = Instant::now();
    let made = document(padan_core::document::Document::default(), drafts, Decisions::default(), reference);
    println!("{} organisations made in {:?}", made.organisations.len(), began.elapsed());
    Ok(())
}
