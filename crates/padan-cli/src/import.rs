//! `padan import`: an exhibitor list or a dataset from elsewhere as a dataset in the contract's form.

use crate::arguments::ImportOptions;
use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::check::{Rules, check, check_structure};
use padan_core::document::{Document, read_text, to_json};
use padan_core::finding::{Finding, Severity};
use padan_core::progress::Progress;
use padan_import::columns::{Column, How, propose};
use padan_import::decisions::Decisions;
use padan_import::draft::{Drafting, Drafts, Reading};
use padan_import::file::{self, Kind};
use padan_import::finish::{document, upon};
use padan_import::groups::Band;
use padan_import::joining::stands;
use padan_import::names;
use padan_import::reference::Reference;
use padan_import::role::Role;
use padan_import::table::{Choice, Opening, Origin, Table};
use padan_import::{LIMITS, countries};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Reads, screens, proposes and writes. Where nothing of the file can be used nothing is written.
pub fn run(options: &ImportOptions) -> Result<Done, Failure> {
    let (builtin, _) = input::bundled()?;
    let reference = Arc::new(Reference::new(&builtin));
    let (head, drafts) = read(options, &reference, &builtin)?;
    let mut decisions = Decisions {
        title: options
            .title
            .clone()
            .unwrap_or_else(|| options.file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()),
        as_of: options.as_of.clone().unwrap_or_default(),
        ..Decisions::default()
    };
    if head.title.is_some() && options.title.is_none() {
        decisions.title.clear();
    }
    decide(options, &drafts, &reference, &mut decisions);
    tell(&drafts, &reference, &decisions, options.with_bundled);
    tell_again(&drafts, &decisions);
    let mut findings = drafts.findings.clone();
    let mut document = document(head, Arc::new(drafts), decisions, reference);
    let own = document.organisations.len();
    if own == 0 {
        tell_findings(&options.file, findings);
        return Err(Failure::Unusable(format!("no organisation could be read; {} was not written", options.output.display())));
    }
    if options.with_bundled {
        document = upon(builtin.clone(), document);
    }
    let open = document.organisations.iter().flat_map(|body| &body.screening).filter(|entry| entry.cleared_by.is_none()).count();
    // What the list itself cannot show: references and values of a dataset that came as JSON.
    findings.extend(
        check(&document, &Rules { bundled: false, builtin: Some(&builtin) })
            .into_iter()
            .filter(|found| !options.with_bundled || found.kind.severity() >= Severity::Error),
    );
    let count = tell_findings(&options.file, findings);
    let mut text = serde_json::to_string_pretty(&to_json(&document)).unwrap_or_default();
    text.push('\n');
    fs::write(&options.output, text).map_err(|error| Failure::file(&options.output, &error))?;
    report::say(&format!(
        "{} written to {}, {} found, {} for a person to look at",
        report::count(own, "organisation"),
        options.output.display(),
        report::count(count, "thing"),
        report::count(open, "text")
    ));
    Ok(if count == 0 { Done::Found } else { Done::Nothing })
}

/// Tells of findings in the order of their lines, each once: how many there are.
fn tell_findings(file: &Path, mut findings: Vec<Finding>) -> usize {
    findings.sort_by(|a, b| (a.place.line.unwrap_or(0), &a.place, a.kind).cmp(&(b.place.line.unwrap_or(0), &b.place, b.kind)));
    findings.dedup();
    for finding in &mut findings {
        finding.place.file = file.display().to_string();
    }
    report::to_stderr(&findings);
    findings.len()
}

/// A file refused whole, with the reason as a finding.
fn refused(path: &Path, finding: Finding) -> Failure {
    tell_findings(path, vec![finding]);
    Failure::Unusable(format!("{} cannot be used", path.display()))
}

/// The organisations of the file as drafts, and what a JSON dataset says besides them.
fn read(options: &ImportOptions, reference: &Reference, builtin: &Document) -> Result<(Document, Drafts), Failure> {
    let path = &options.file;
    let refuse = |finding: Box<Finding>| refused(path, *finding);
    let size = fs::metadata(path).map_err(|error| Failure::file(path, &error))?.len();
    if size > LIMITS.bytes as u64 {
        return Err(refuse(file::too_big()));
    }
    let bytes = fs::read(path).map_err(|error| Failure::file(path, &error))?;
    let (head, drafting) = if file::kind(&bytes).map_err(refuse)? == Kind::Json {
        let (mut document, mut findings) = read_text(&bytes);
        if let Some(place) = findings.iter().position(|finding| finding.kind.severity() == Severity::Fatal) {
            return Err(refused(path, findings.swap_remove(place)));
        }
        findings.extend(check_structure(&document, &Rules { bundled: false, builtin: Some(builtin) }));
        let organisations = std::mem::take(&mut document.organisations);
        (document, Drafting::of_organisations(organisations, findings))
    } else {
        let choice = Choice { encoding: options.encoding, delimiter: options.delimiter, sheet: options.sheet.clone() };
        let mut opening = Opening::new(bytes, &choice).map_err(refuse)?;
        while opening.step(1_000_000).map_err(refuse)? == Progress::Working {}
        let table = opening.finish().map_err(refuse)?;
        let reading = reading(options, &table)?;
        (Document::default(), Drafting::of_table(table, reading).map_err(refuse)?)
    };
    let mut drafting = drafting;
    while drafting.step(reference, 10_000) == Progress::Working {}
    Ok((head, drafting.finish()))
}

/// What the columns hold: as found, but for those that the options name.
fn reading(options: &ImportOptions, table: &Table) -> Result<Reading, Failure> {
    let mut columns = propose(table);
    for named in &options.column {
        let (heading, role) = named.rsplit_once('=').ok_or_else(|| Failure::Unusable(format!("--column {named}: say HEADING=ROLE")))?;
        let role = Role::parse(role.trim()).ok_or_else(|| {
            let known: Vec<&str> = Role::ALL.iter().map(|role| role.id()).collect();
            Failure::Unusable(format!("there is no role \"{role}\"; the roles are {}", known.join(", ")))
        })?;
        let column = columns.iter_mut().find(|column| column.heading.eq_ignore_ascii_case(heading.trim()));
        let Some(column) = column else { return Err(Failure::Unusable(format!("there is no column \"{}\"", report::plain(heading)))) };
        (column.role, column.how) = (role, How::Heading);
    }
    describe(&table.origin, &columns);
    let country = match options.country.as_deref() {
        None => None,
        Some(said) => Some(countries::code(said).ok_or_else(|| Failure::Unusable(format!("there is no country \"{said}\"")))?.to_owned()),
    };
    Ok(Reading { roles: columns.iter().map(|column| column.role).collect(), country })
}

fn describe(origin: &Origin, columns: &[Column]) {
    match origin {
        Origin::Text { encoding, delimiter } => {
            let delimiter = if *delimiter == b'\t' { "tab".into() } else { char::from(*delimiter).to_string() };
            report::say(&format!("read as {} with cells set apart by \"{delimiter}\"", encoding.id()));
        }
        Origin::Sheet { name, all } => {
            let others = if all.len() > 1 { format!(", one of {}", report::count(all.len(), "sheet")) } else { String::new() };
            report::say(&format!("read the sheet \"{}\"{others}", report::plain(name)));
        }
    }
    for column in columns {
        let how = match column.how {
            How::Heading => "",
            How::Guessed => " (guessed from what stands in it)",
            How::Unknown => " (not known; say --column HEADING=ROLE)",
        };
        report::say(&format!("column \"{}\": {}{how}", report::plain(&column.heading), column.role.id()));
    }
}

fn decide(options: &ImportOptions, drafts: &Drafts, reference: &Reference, decisions: &mut Decisions) {
    for (place, group) in drafts.proposal.groups.iter().enumerate() {
        let is_taken = group.band <= options.accept.unwrap_or(Band::Sure) && options.accept != Some(Band::None);
        let id = group
            .capability
            .and_then(|capability| reference.dataset().capabilities.get(capability))
            .map(|capability| capability.id.clone());
        decisions.groups.insert(place, id.filter(|_| is_taken).into_iter().collect());
    }
    // A list by itself keeps its own ids; only beside the bundled data is a known organisation the same entry.
    for (place, draft) in drafts.drafts.iter().enumerate() {
        let is_same = options.with_bundled && draft.twin.is_some_and(|twin| twin.1 == names::Band::Same);
        decisions.twins.insert(place, is_same);
    }
}

/// What was proposed, and what of it is left for a person.
fn tell(drafts: &Drafts, reference: &Reference, decisions: &Decisions, with_bundled: bool) {
    for band in Band::ALL {
        let groups = drafts.proposal.groups.iter().enumerate().filter(|(_, group)| group.band == band);
        let (mut count, mut phrases, mut taken) = (0, 0, 0);
        for (place, group) in groups {
            count += 1;
            phrases += group.phrases.len();
            taken += usize::from(!decisions.capabilities(place, group, reference).is_empty());
        }
        if count > 0 {
            report::say(&format!(
                "{}: {} of {} taken, {}",
                band.id(),
                taken,
                report::count(count, "group"),
                report::count(phrases, "phrase")
            ));
        }
    }
    for draft in &drafts.drafts {
        let Some((place, band)) = draft.twin else { continue };
        let Some((id, name)) = reference.body(place) else { continue };
        let what = match (band, with_bundled) {
            (names::Band::Same, true) => "is taken for",
            (names::Band::Same, false) => "seems to be",
            _ => "may be",
        };
        let line = if draft.line > 0 { format!("line {}: ", draft.line) } else { String::new() };
        report::say(&format!("{line}\"{}\" {what} \"{}\" ({id})", report::plain(&draft.organisation.name), report::plain(name)));
    }
}

/// Rows that are taken for an earlier one or may be it, with the stands that the two have together.
fn tell_again(drafts: &Drafts, decisions: &Decisions) {
    for (place, draft) in drafts.drafts.iter().enumerate().filter(|(_, draft)| draft.line > 0) {
        let Some(earlier) = draft.earlier.and_then(|again| drafts.drafts.get(again.0)) else { continue };
        let what = if decisions.is_again(place, draft) { "is taken for" } else { "may be" };
        let stands = stands(earlier.organisation.stand.as_deref(), draft.organisation.stand.as_deref());
        let stands = stands.map(|stands| format!(", stand {}", report::plain(&stands))).unwrap_or_default();
        let (name, other) = (report::plain(&draft.organisation.name), report::plain(&earlier.organisation.name));
        report::say(&format!("line {}: \"{name}\" {what} \"{other}\" on line {}{stands}", draft.line, earlier.line));
    }
}
