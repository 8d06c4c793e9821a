//! Rows as organisations, with what is wrong in them, in steps; organisations of a JSON dataset as well.
//!
//! | file | concern |
//! | --- | --- |
//! | `mod.rs` | reading in steps, and who is the same |
//! | `drafts` | what was read, and who of it owns whom |
//! | `row` | one row as an organisation |

mod drafts;
mod row;

use crate::at_line;
use crate::groups::Grouping;
use crate::names::{Band, Body, Known};
use crate::reference::Reference;
use crate::role::Role;
use crate::row::Row;
use crate::table::Table;
use padan_core::check::sensitive_texts;
use padan_core::document::Organisation;
use padan_core::finding::{Finding, FindingKind, Place};
use padan_core::message::Message;
use padan_core::progress::Progress;
use std::collections::{BTreeMap, BTreeSet};

pub use drafts::{Draft, Drafts};

/// What a person said of a table before its rows are read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// What each column holds.
    pub roles: Vec<Role>,
    /// The country of rows that name none, as a code.
    pub country: Option<String>,
}

/// Rows that are being read.
pub struct Drafting {
    rows: std::vec::IntoIter<Row>,
    given: std::vec::IntoIter<Organisation>,
    all: usize,
    reading: Reading,
    headings: Vec<String>,
    made: Drafts,
    own: Known,
    ids: BTreeMap<String, usize>,
    grouping: Grouping,
    is_resolved: bool,
}

impl Drafting {
    /// Begins with a table, or says why nothing of it can be used: without names and countries there are no organisations.
    ///
    /// # Errors
    /// A finding.
    pub fn of_table(table: Table, reading: Reading) -> Result<Self, Box<Finding>> {
        let has = |role| reading.roles.contains(&role);
        if !has(Role::Name) {
            return Err(crate::refusal(Message::new("finding-import-no-names")));
        }
        if !has(Role::Country) && reading.country.is_none() {
            return Err(crate::refusal(Message::new("finding-import-no-countries")));
        }
        let made = Drafts { findings: table.findings, ..Drafts::default() };
        Ok(Self { headings: table.headings, ..Self::new(table.rows, Vec::new(), reading, made) })
    }

    /// Begins with the organisations of a dataset and what was wrong in it. Those without id, name or country and those of an
    /// id that was there already are left out, which the findings say. What somebody elsewhere has cleared is asked again.
    pub fn of_organisations(organisations: Vec<Organisation>, findings: Vec<Finding>) -> Self {
        Self::new(Vec::new(), organisations, Reading::default(), Drafts { findings, ..Drafts::default() })
    }

    fn new(rows: Vec<Row>, given: Vec<Organisation>, reading: Reading, mut made: Drafts) -> Self {
        let all = rows.len() + given.len();
        made.drafts.reserve_exact(all);
        Self {
            rows: rows.into_iter(),
            given: given.into_iter(),
            all,
            reading,
            headings: Vec::new(),
            made,
            own: Known::with_capacity(all),
            ids: BTreeMap::new(),
            grouping: Grouping::default(),
            is_resolved: false,
        }
    }

    /// Reads so many rows more, or looks at so many phrases.
    pub fn step(&mut self, reference: &Reference, rows: usize) -> Progress {
        for _ in 0..rows {
            if let Some(row) = self.rows.next() {
                self.row(&row, reference);
            } else if let Some(organisation) = self.given.next() {
                let is_code = organisation.country.len() == 2 && organisation.country.bytes().all(|byte| byte.is_ascii_uppercase());
                let is_said = ![&organisation.id, &organisation.name].iter().any(|text| text.trim().is_empty());
                if is_code && is_said && !self.ids.contains_key(&organisation.id) {
                    self.keep(Draft { organisation, ..Draft::default() }, reference);
                }
            } else if self.is_resolved {
                return self.grouping.step(reference, rows);
            } else {
                self.made.resolve_parents(&self.ids);
                self.is_resolved = true;
            }
        }
        Progress::Working
    }

    /// Things done and things in all, as far as is known.
    pub fn progress(&self) -> (usize, usize) {
        let (looked_at, phrases) = self.grouping.progress();
        (self.all - self.rows.len() - self.given.len() + looked_at, self.all + phrases)
    }

    /// All that was read.
    pub fn finish(self) -> Drafts {
        Drafts { proposal: self.grouping.finish(), ..self.made }
    }

    /// Takes a draft in: whether it counts.
    fn keep(&mut self, mut draft: Draft, reference: &Reference) -> bool {
        let organisation = &mut draft.organisation;
        let body = Body::of(organisation);
        draft.earlier = self.own.find(&body);
        draft.twin = reference.twin(&body);
        if reference.is_withdrawn(&organisation.id) {
            let message = Message::new("finding-import-withdrawn").text("name", &organisation.name);
            let place = Place { line: (draft.line > 0).then_some(draft.line), item: organisation.id.clone(), ..Place::default() };
            self.made.findings.push(Finding::new(FindingKind::BadValue, place, message));
            return false;
        }
        if let Some(first) =
            draft.earlier.filter(|again| draft.line > 0 && again.1 == Band::Same).and_then(|again| self.made.drafts.get(again.0))
        {
            let message = Message::new("finding-import-again").text("name", &first.organisation.name).count("line", first.line);
            self.made.findings.push(at_line(FindingKind::DuplicateOrganisation, draft.line, "", message));
        }
        // Two of one name in one country that are not the same: told apart by a number.
        if draft.line > 0 {
            let plain = organisation.id.clone();
            let mut number = 2;
            while self.ids.contains_key(&organisation.id) {
                organisation.id = format!("{}-{number}", plain.get(..plain.len().min(58)).unwrap_or_default());
                number += 1;
            }
        }
        self.ids.insert(organisation.id.clone(), self.made.drafts.len());
        // Whoever cleared a text elsewhere cleared it there.
        organisation.screening.clear();
        let mut seen: BTreeSet<String> = draft.sensitive.iter().map(|text| text.digest.clone()).collect();
        draft.sensitive.extend(sensitive_texts(organisation).into_iter().filter(|text| seen.insert(text.digest.clone())));
        self.own.add(body);
        self.made.drafts.push(draft);
        true
    }
}
