//! `padan kiosk`: the single-file edition with a dataset and settings inside, so that a kiosk is a copy of one file.

use crate::arguments::KioskOptions;
use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::check::check;
use padan_core::dataset::Dataset;
use padan_core::document::{Document, to_json};
use padan_core::finding::{Finding, FindingKind, Severity};
use padan_core::kiosk::intake::hold_back;
use padan_core::kiosk::page::{NotAnEdition, embed};
use padan_core::kiosk::{Floor, Settings};
use padan_core::matching::Engine;
use serde_json::Value;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

/// Writes the file. With errors in dataset or settings nothing is written.
pub fn run(options: &KioskOptions) -> Result<Done, Failure> {
    let edition = edition(&options.edition)?;
    let (settings, mut findings) = match &options.settings {
        None => (Settings::default(), Vec::new()),
        Some(path) => settings(path)?,
    };
    let (builtin, builtin_hash) = input::bundled()?;
    let (dataset, inside) = match &options.dataset {
        None => (Dataset::new(builtin, builtin_hash, None), None),
        Some(path) => {
            let (dataset, value, found) = dataset(path, &builtin)?;
            findings.extend(found);
            (dataset, Some(value))
        }
    };
    let unmatched = settings.unmatched(&dataset).into_iter().map(|mut finding| {
        finding.place.file = options.settings.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
        finding
    });
    findings.extend(unmatched);
    report::to_stderr(&findings);
    // A kiosk has nobody who could tell a visitor that something is missing.
    let blocks = |finding: &Finding| finding.kind.severity() >= Severity::Error && finding.kind != FindingKind::Sensitive;
    if findings.iter().any(blocks) {
        report::say(&format!("{} was not written", options.output.display()));
        return Ok(Done::Nothing);
    }
    let page = embed(&edition, &settings.to_json(), inside.as_ref()).map_err(|wrong| {
        let why = match wrong {
            NotAnEdition::NoModule => "is not the single-file edition: it does not hold the app",
            NotAnEdition::NoEnd => "is not whole",
        };
        Failure::Unusable(format!("{} {why}", options.edition.display()))
    })?;
    let engine = Engine::new(dataset, settings.policy());
    let floor = Floor::new(Arc::new(engine), &settings);
    let shown = floor.organisations();
    let stands = shown.iter().filter(|&&place| floor.dataset().organisations[place].stand.is_some()).count();
    if shown.is_empty() {
        report::say("with these settings no organisation is shown; nothing was written");
        return Ok(Done::Nothing);
    }
    fs::write(&options.output, page).map_err(|error| Failure::file(&options.output, &error))?;
    let count = report::count(shown.len(), "organisation");
    report::say(&format!("{} shows {count}, {stands} of them with a stand", options.output.display()));
    Ok(if findings.is_empty() { Done::Found } else { Done::Nothing })
}

fn edition(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::Unusable(format!(
            "{} is not there, seen from the current folder: name your copy of padan.html with --edition FILE, such as --edition dist/padan.html (scripts/build makes one)",
            path.display()
        )),
        _ => Failure::file(path, &error),
    })
}

fn settings(path: &Path) -> Result<(Settings, Vec<Finding>), Failure> {
    let (settings, mut findings) = Settings::read(&input::bytes(path)?);
    for finding in &mut findings {
        finding.place.file = path.display().to_string();
    }
    settings.map(|settings| (settings, findings.clone())).ok_or_else(|| {
        report::to_stderr(&findings);
        Failure::Unusable(format!("{} cannot be used as settings of a kiosk", path.display()))
    })
}

/// The dataset, its JSON for the kiosk, and what `padan check` says of it.
fn dataset(path: &Path, builtin: &Document) -> Result<(Dataset, Value, Vec<Finding>), Failure> {
    let unusable = || Failure::Unusable(format!("{} cannot be used as it is", path.display()));
    let (document, findings) = input::document(path, builtin, check)?;
    let Some((mut document, hash)) = document else {
        report::to_stderr(&findings);
        return Err(unusable());
    };
    if !hold_back(&mut document, &findings).is_empty() {
        report::to_stderr(&findings);
        report::say("labels and topics cannot be held back: change them, or the list of topics");
        return Err(unusable());
    }
    let flagged = findings.iter().any(|finding| finding.kind == FindingKind::Sensitive);
    let value = if flagged {
        report::say("organisations with flagged texts are held back: the kiosk does not show them until a person has cleared the texts");
        to_json(&document)
    } else {
        // As it was written, so that its hash is that of the file.
        serde_json::from_slice(&input::bytes(path)?).map_err(|_| unusable())?
    };
    Ok((Dataset::new(document, hash, Some(builtin)), value, findings))
}
