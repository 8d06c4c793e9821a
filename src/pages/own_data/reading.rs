//! From a file to rows that a person decides on.

use super::session::{Decided, Looked, Session, Stage, Step, Told, Work};
use crate::platform::clock;
use crate::platform::files::{Given, NotRead};
use leptos::prelude::*;
use padan_core::check::{Rules, check_structure};
use padan_core::document::{self, Document};
use padan_core::finding::{Finding, FindingKind, Place, Severity};
use padan_core::limits::{JsonLimits, scan};
use padan_core::message::Message;
use padan_core::progress::Progress;
use padan_import::LIMITS;
use padan_import::columns::propose;
use padan_import::decisions::Decisions;
use padan_import::draft::{Drafting, Drafts, Reading};
use padan_import::file::{Kind, kind, too_big};
use padan_import::table::{Choice, Opening, Table};
use std::sync::Arc;

/// Bytes read in one step of a slice, rows and phrases likewise.
const BYTES: usize = 20_000;
const ROWS: usize = 2;
/// What a dataset in JSON may hold.
const JSON: JsonLimits = JsonLimits { bytes: LIMITS.bytes, depth: 60, values: 5_000_000 };

/// Takes a file that was chosen or dropped.
pub fn take(session: &Session, given: Given) {
    session.cancel();
    let title = given.name.rsplit_once('.').map_or(given.name.as_str(), |(name, _)| name).to_owned();
    session.decisions.set(Decisions { title, as_of: clock::today(), at: clock::now().to_string(), ..Decisions::default() });
    let bytes = match given.bytes {
        Ok(bytes) => bytes,
        Err(NotRead::TooBig) => return session.refuse(*too_big()),
        Err(NotRead::Refused) => {
            return session.refuse(Finding::new(FindingKind::Unreadable, Place::default(), Message::new("finding-import-damaged")));
        }
    };
    match kind(&bytes) {
        Ok(Kind::Json) => json(session, bytes),
        Ok(_) => table(session, bytes, Choice::default()),
        Err(finding) => session.refuse(*finding),
    }
}

/// Reads a table, as a person chose or as it seems to be.
pub fn table(session: &Session, bytes: Vec<u8>, choice: Choice) {
    let opening = match Opening::new(bytes.clone(), &choice) {
        Ok(opening) => opening,
        Err(finding) => return session.refuse(*finding),
    };
    let step = |opening: &mut Opening| {
        let progress = opening.step(BYTES)?;
        let (done, all) = opening.progress();
        Ok(if progress == Progress::Done { Told::Done } else { Told::Working(done, all) })
    };
    session.work(Work::Reading, opening, step, move |session, opening| match opening.finish() {
        Ok(table) => look(session, bytes, choice, table),
        Err(finding) => session.refuse(*finding),
    });
}

fn look(session: &Session, bytes: Vec<u8>, choice: Choice, table: Table) {
    let columns = propose(&table);
    session.reading.set(Reading { roles: columns.iter().map(|column| column.role).collect(), country: None });
    session.go(Stage::Columns(Arc::new(Looked { bytes, choice, table, columns })));
}

/// Reads the rows of a table, once a person has said what its columns hold.
/// Whoever has come back and changed nothing finds everything as it was.
///
/// # Errors
/// What the columns lack. Nothing is lost by it.
pub fn rows(session: &Session, looked: &Arc<Looked>) -> Result<(), Box<Finding>> {
    let reading = session.reading.get_untracked();
    if let Some(before) = session.before.get_value()
        && before.columns.as_ref().is_some_and(|(table, said)| Arc::ptr_eq(table, looked) && *said == reading)
    {
        let first = first(&before.drafts);
        session.go(Stage::Deciding(before, first));
        return Ok(());
    }
    let drafting = Drafting::of_table(looked.table.clone(), reading.clone())?;
    draft(session, Document::default(), drafting, Some((looked.clone(), reading)));
    Ok(())
}

fn first(drafts: &Drafts) -> Step {
    if drafts.proposal.groups.is_empty() { Step::Twins } else { Step::Groups }
}

fn draft(session: &Session, head: Document, drafting: Drafting, columns: Option<(Arc<Looked>, Reading)>) {
    session.with_reference(move |session, reference| {
        let against = reference.clone();
        let step = move |drafting: &mut Drafting| {
            let progress = drafting.step(&against, ROWS);
            let (done, all) = drafting.progress();
            Ok(if progress == Progress::Done { Told::Done } else { Told::Working(done, all) })
        };
        session.work(Work::Rows, drafting, step, move |session, drafting| {
            let drafts = Arc::new(drafting.finish());
            let first = first(&drafts);
            if let Some(before) = session.before.get_value() {
                session.decisions.update(|decisions| *decisions = decisions.carried(&before.drafts, &drafts));
            }
            let decided = Arc::new(Decided { head, drafts, reference, columns });
            session.before.set_value(Some(decided.clone()));
            session.go(Stage::Deciding(decided, first));
        });
    });
}

fn json(session: &Session, bytes: Vec<u8>) {
    // Size, depth and number of values are known before anything is parsed.
    let text = match scan(&bytes, &JSON) {
        Ok(scanned) => scanned.text.into_owned().into_bytes(),
        Err(finding) => return session.refuse(*finding),
    };
    let all = text.len();
    let step = move |reading: &mut (document::Reading, usize)| {
        reading.1 += BYTES;
        Ok(if reading.0.step(BYTES) == Progress::Done { Told::Done } else { Told::Working(reading.1.min(all), all) })
    };
    session.work(Work::Reading, (document::Reading::new(text), 0), step, |session, (reading, _)| {
        let (mut head, _, mut findings) = reading.document().unwrap_or_default();
        if let Some(place) = findings.iter().position(|finding| finding.kind.severity() == Severity::Fatal) {
            return session.refuse(findings.swap_remove(place));
        }
        if let Some(title) = head.title.clone() {
            session.decisions.update(|decisions| decisions.title = title);
        }
        let builtin = padan_data::document().map(|(document, _)| document).unwrap_or_default();
        findings.extend(check_structure(&head, &Rules { bundled: false, builtin: Some(&builtin) }));
        let organisations = core::mem::take(&mut head.organisations);
        draft(session, head, Drafting::of_organisations(organisations, findings), None);
    });
}
