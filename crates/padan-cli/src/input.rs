//! Reading datasets and policies from files.

use crate::arguments::CommonOptions;
use crate::failure::Failure;
use crate::report;
use padan_core::check::{Rules, check_structure};
use padan_core::dataset::Dataset;
use padan_core::document::{Document, Reading};
use padan_core::finding::{Finding, FindingKind, Severity};
use padan_core::matching::Engine;
use padan_core::matching::policy::Policy;
use padan_core::matching::selection::Selection;
use padan_core::progress::Progress;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The bundled document and its hash.
pub fn bundled() -> Result<(Document, String), Failure> {
    padan_data::document().map_err(|error| Failure::Unusable(format!("the bundled dataset cannot be read: {error:?}")))
}

/// The bytes of a file, without a byte order mark.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::file(path, &error))?;
    Ok(bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec).unwrap_or(bytes))
}

/// A document and its hash, or `None` where nothing of the file can be used; and what is wrong in it.
pub type Checked = (Option<(Document, String)>, Vec<Finding>);

/// Reads a file and checks it: with `check` in all, with `check_structure` for ranking.
pub fn document(path: &Path, builtin: &Document, check: fn(&Document, &Rules<'_>) -> Vec<Finding>) -> Result<Checked, Failure> {
    let mut reading = Reading::new(bytes(path)?);
    while reading.step(usize::MAX) == Progress::Working {}
    // The hash is that of the file as it is, unknown fields and all.
    let (document, stated, mut findings) = reading.document().unwrap_or_default();
    let usable = findings.iter().all(|finding| finding.kind.severity() < Severity::Fatal);
    if usable {
        findings.extend(check(&document, &Rules { bundled: false, builtin: Some(builtin) }));
    }
    for finding in &mut findings {
        finding.place.file = path.display().to_string();
    }
    Ok((usable.then_some((document, stated)), findings))
}

/// The engine over the dataset that the options name, under their policy.
///
/// A dataset with errors is refused with all its findings.
pub fn engine(options: &CommonOptions) -> Result<Engine, Failure> {
    let (builtin, builtin_hash) = bundled()?;
    let dataset = match &options.dataset {
        None => Dataset::new(builtin, builtin_hash, None),
        Some(path) => {
            let (document, findings) = document(path, &builtin, check_structure)?;
            let wrong = |found: &Finding| found.kind.severity() >= Severity::Error;
            let told: Vec<Finding> = findings.into_iter().filter(|found| wrong(found) || found.kind == FindingKind::NewerVersion).collect();
            report::to_stderr(&told);
            let Some((document, hash)) = document.filter(|_| !told.iter().any(wrong)) else {
                return Err(Failure::Unusable(format!("{} cannot be used as it is", path.display())));
            };
            if document.organisations.iter().all(|organisation| organisation.screening.is_empty()) {
                report::say(&format!("{} was not screened for words of the munitions list; `padan check` does so", path.display()));
            }
            Dataset::new(document, hash, Some(&builtin))
        }
    };
    let policy = policy(options)?;
    if let Some(policy) = &policy {
        report::to_stderr(&policy.unmatched(&dataset));
    }
    Ok(Engine::new(dataset, policy))
}

fn policy(options: &CommonOptions) -> Result<Option<Policy>, Failure> {
    let Some(path) = &options.policy else { return Ok(None) };
    let (policy, mut findings) = Policy::read(&bytes(path)?);
    for finding in &mut findings {
        finding.place.file = path.display().to_string();
    }
    report::to_stderr(&findings);
    let policy = policy
        .filter(|_| findings.is_empty())
        .ok_or_else(|| Failure::Unusable(format!("{} cannot be used as a policy", path.display())))?;
    report::say(&format!("under the policy \"{}\"", policy.title));
    Ok(Some(policy))
}

/// The title of the policy in force as a line of what is written for people; nothing where there is none.
pub fn heading(engine: &Engine) -> String {
    engine.policy().map(|policy| format!("under the policy \"{}\"\n", report::plain(&policy.title))).unwrap_or_default()
}

/// An object of what is written for programs with the title of the policy in force, where there is one.
pub fn named(engine: &Engine, mut object: Value) -> Value {
    if let (Some(policy), Value::Object(fields)) = (engine.policy(), &mut object) {
        fields.insert("policy".into(), policy.title.as_str().into());
    }
    object
}

/// The selection that the options name. A code that no state of the dataset has is an error.
pub fn selection(options: &CommonOptions, dataset: &Dataset) -> Result<Selection, Failure> {
    let states: Vec<String> = options.states.iter().map(|code| code.trim().to_uppercase()).filter(|code| !code.is_empty()).collect();
    if let Some(code) = states.iter().find(|code| dataset.state(code).is_none()) {
        return Err(unknown("state", code, dataset.states.iter().map(|state| state.about.code.as_str())));
    }
    Ok(Selection { circle: options.circle, states, ..Selection::default() })
}

/// The place of a topic.
pub fn topic(dataset: &Dataset, id: &str) -> Result<usize, Failure> {
    dataset.topic(id).ok_or_else(|| unknown("topic", id, dataset.topics.iter().map(|topic| topic.id.as_str())))
}

/// The place of an organisation.
pub fn organisation(dataset: &Dataset, id: &str) -> Result<usize, Failure> {
    dataset
        .organisation(id)
        .ok_or_else(|| unknown("organisation", id, dataset.organisations.iter().map(|organisation| organisation.id.as_str())))
}

/// An id that names nothing, with near ones.
fn unknown<'a>(what: &str, id: &str, known: impl Iterator<Item = &'a str>) -> Failure {
    let near = padan_core::text::nearest(id, known, 3);
    let hint = if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(", ")) };
    Failure::Unusable(format!("there is no {what} \"{id}\"{hint}"))
}
