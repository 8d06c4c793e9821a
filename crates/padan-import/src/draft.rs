//! Rows as organisations, with what is wrong in them, in steps; organisations of a JSON dataset as well.

use crate::columns::Role;
use crate::ground::Ground;
use crate::groups::{Grouping, Proposal};
use crate::names::{Band, Body, Known};
use crate::phrases::phrases;
use crate::table::{Row, Table, one_line};
use crate::{at_line, countries, ids, kinds};
use padan_core::check::{SensitiveText, is_page_address, sensitive_texts};
use padan_core::dataset::Engagement;
use padan_core::document::{Certification, Claim, Organisation, Seek};
use padan_core::finding::{Finding, FindingKind, Place};
use padan_core::message::Message;
use padan_core::progress::Progress;
use std::collections::{BTreeMap, BTreeSet};

/// Characters of a description that may stand for a summary; what is longer is no summary.
const SUMMARY: usize = 1_000;

/// An organisation as it was read, before a person has decided anything.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// The line it begins on; 0 where the file has no lines.
    pub line: usize,
    /// What was read.
    pub organisation: Organisation,
    /// Its texts in which words of the munitions list stand.
    pub sensitive: Vec<SensitiveText>,
    /// The known organisation that it may be, and what is thought of that.
    pub twin: Option<(usize, Band)>,
    /// The earlier draft that it may be.
    pub again: Option<(usize, Band)>,
}

/// All that was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drafts {
    /// The organisations, in the order of the file.
    pub drafts: Vec<Draft>,
    /// Phrases that may name capabilities.
    pub proposal: Proposal,
    /// What was wrong.
    pub findings: Vec<Finding>,
}

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
    pub fn step(&mut self, ground: &Ground, rows: usize) -> Progress {
        for _ in 0..rows {
            if let Some(row) = self.rows.next() {
                self.row(&row, ground);
            } else if let Some(organisation) = self.given.next() {
                let is_code = organisation.country.len() == 2 && organisation.country.bytes().all(|byte| byte.is_ascii_uppercase());
                let is_said = ![&organisation.id, &organisation.name].iter().any(|text| text.trim().is_empty());
                if is_code && is_said && !self.ids.contains_key(&organisation.id) {
                    self.keep(Draft { organisation, ..Draft::default() }, ground);
                }
            } else if self.is_resolved {
                return self.grouping.step(ground, rows);
            } else {
                self.resolve_parents();
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

    fn find(&mut self, kind: FindingKind, row: &Row, role: Role, message: Message) {
        let column = self.reading.roles.iter().position(|own| *own == role);
        let heading = column.and_then(|place| self.headings.get(place)).filter(|heading| !heading.is_empty());
        self.made.findings.push(at_line(kind, row.line, heading.map_or(role.id(), String::as_str), message));
    }

    /// The cells of a role that say something.
    fn cells<'r>(&self, row: &'r Row, role: Role) -> Vec<&'r str> {
        let own = self.reading.roles.iter().zip(&row.cells).filter(|(own, cell)| **own == role && says(cell));
        own.map(|(_, cell)| cell.as_str()).collect()
    }

    /// The first cell of a role, as one line.
    fn cell(&self, row: &Row, role: Role) -> Option<String> {
        self.cells(row, role).first().map(|cell| one_line(cell))
    }

    fn row(&mut self, row: &Row, ground: &Ground) {
        let Some(name) = self.cell(row, Role::Name) else {
            return self.find(FindingKind::Missing, row, Role::Name, Message::new("finding-import-no-name"));
        };
        let Some(country) = self.country(row) else { return };
        let stated = self.cell(row, Role::Id).filter(|id| {
            let is_id = ids::is_id(id);
            if !is_id {
                self.find(FindingKind::BadId, row, Role::Id, Message::new("finding-bad-id").text("id", id.as_str()));
            }
            is_id
        });
        let id = stated.clone().unwrap_or_else(|| ids::id(&country, &name));
        if stated.is_some() && self.ids.contains_key(&id) {
            return self.find(FindingKind::DuplicateId, row, Role::Id, Message::new("finding-duplicate-id").text("id", id));
        }
        let descriptions = self.cells(row, Role::Description);
        let mut summary = self.cells(row, Role::Summary).iter().map(|text| one_line(text)).collect::<Vec<_>>().join(" ");
        if summary.is_empty() {
            summary = descriptions.iter().map(|text| one_line(text)).collect::<Vec<_>>().join("; ");
            if summary.chars().nth(SUMMARY).is_some() {
                summary.clear();
            }
        }
        let list = |role: Role| -> Vec<String> {
            let parts = self.cells(row, role).into_iter().flat_map(|cell| cell.split([';', '\n', '|'])).map(one_line);
            parts.filter(|part| says(part)).collect()
        };
        let mut organisation = Organisation {
            id,
            name,
            country,
            summary,
            local_name: self.cell(row, Role::LocalName),
            aliases: list(Role::Aliases),
            city: self.cell(row, Role::City),
            stand: self.cell(row, Role::Stand),
            parent: self.cell(row, Role::Parent),
            certifications: list(Role::Certifications).into_iter().map(|name| Certification { name, ..Certification::default() }).collect(),
            ..Organisation::default()
        };
        self.words(row, &mut organisation);
        self.capabilities(row, &mut organisation, ground);
        // A description that is no summary is screened all the same, as a whole.
        let unheld = descriptions.iter().map(|text| one_line(text)).filter(|text| *text != organisation.summary);
        let sensitive = unheld.filter_map(|text| SensitiveText::of(Role::Description.id().into(), &text)).collect();
        let place = self.made.drafts.len();
        let phrases: Vec<String> = descriptions.iter().flat_map(|text| phrases(text)).collect();
        if self.keep(Draft { line: row.line, organisation, sensitive, ..Draft::default() }, ground) {
            for phrase in phrases {
                self.grouping.add(&phrase, place);
            }
        }
    }

    fn country(&mut self, row: &Row) -> Option<String> {
        let Some(said) = self.cell(row, Role::Country) else {
            if self.reading.country.is_none() {
                self.find(FindingKind::Missing, row, Role::Country, Message::new("finding-import-no-country"));
            }
            return self.reading.country.clone();
        };
        let code = countries::code(&said);
        if code.is_none() {
            self.find(FindingKind::BadCountry, row, Role::Country, Message::new("finding-import-country").text("country", said));
        }
        code.map(str::to_owned)
    }

    /// Kind, size, year and site: what is not understood is told of and left out.
    fn words(&mut self, row: &Row, organisation: &mut Organisation) {
        let unknown = |value: &str| Message::new("finding-import-word").text("value", value);
        if let Some(said) = self.cell(row, Role::Kind) {
            organisation.kind = kinds::kind(&said).map(|kind| kind.id().to_owned());
            if organisation.kind.is_none() {
                self.find(FindingKind::BadValue, row, Role::Kind, unknown(&said));
            }
        }
        if let Some(said) = self.cell(row, Role::Size) {
            organisation.size = kinds::size(&said).map(|size| size.id().to_owned());
            if organisation.size.is_none() {
                self.find(FindingKind::BadValue, row, Role::Size, unknown(&said));
            }
        }
        if let Some(said) = self.cell(row, Role::Founded) {
            organisation.founded = said.get(..4).and_then(|year| year.parse().ok()).filter(|year| (1000..3000).contains(year));
            if organisation.founded.is_none() {
                self.find(FindingKind::BadDate, row, Role::Founded, unknown(&said));
            }
        }
        if let Some(said) = self.cell(row, Role::Website) {
            let address = if said.contains("://") { said.clone() } else { format!("https://{said}") };
            organisation.website = Some(address).filter(|address| is_page_address(address));
            if organisation.website.is_none() {
                self.find(FindingKind::BadUrl, row, Role::Website, Message::new("finding-import-address").text("value", said));
            }
        }
    }

    /// Capabilities that the list names by id or label, with an engagement behind a colon.
    fn capabilities(&mut self, row: &Row, organisation: &mut Organisation, ground: &Ground) {
        for role in [Role::Capabilities, Role::Seeks] {
            let named: Vec<String> =
                self.cells(row, role).into_iter().flat_map(|cell| cell.split([';', '\n', '|'])).map(one_line).collect();
            for said in named.iter().filter(|said| says(said)) {
                let (id, engagement) = said.split_once(':').map_or((said.as_str(), None), |(id, engagement)| (id, Some(engagement.trim())));
                let Some(capability) = ground.capability(id).map(str::to_owned) else {
                    self.find(FindingKind::UnknownReference, row, role, Message::new("finding-unknown-reference").text("id", id.trim()));
                    continue;
                };
                let claim = ground.dataset().capability(&capability).map(|place| ground.dataset().capabilities[place].label.clone());
                if role == Role::Seeks {
                    let seek = Seek { capability, claim: claim.unwrap_or_default(), ..Seek::default() };
                    if !organisation.seeks.contains(&seek) {
                        organisation.seeks.push(seek);
                    }
                    continue;
                }
                let known = engagement.and_then(|word| Engagement::parse(&word.to_lowercase()));
                if let (Some(word), None) = (engagement, known) {
                    self.find(FindingKind::BadValue, row, role, Message::new("finding-unknown-word").text("value", word));
                }
                let engagement = known.map(|engagement| engagement.id().to_owned());
                let claim = Claim { capability, engagement, claim: claim.unwrap_or_default(), ..Claim::default() };
                if !organisation.capabilities.contains(&claim) {
                    organisation.capabilities.push(claim);
                }
            }
        }
    }

    /// Takes a draft in: whether it counts.
    fn keep(&mut self, mut draft: Draft, ground: &Ground) -> bool {
        let organisation = &mut draft.organisation;
        let names = core::iter::once(&organisation.name).chain(&organisation.local_name).chain(&organisation.aliases);
        let body = Body::new(names.map(String::as_str), &organisation.country, organisation.website.as_deref());
        draft.again = self.own.find(&body);
        draft.twin = ground.twin(&body);
        if ground.is_withdrawn(&organisation.id) {
            let message = Message::new("finding-import-withdrawn").text("name", &organisation.name);
            let place = Place { line: (draft.line > 0).then_some(draft.line), item: organisation.id.clone(), ..Place::default() };
            self.made.findings.push(Finding::new(FindingKind::BadValue, place, message));
            return false;
        }
        if let Some(first) =
            draft.again.filter(|again| draft.line > 0 && again.1 == Band::Same).and_then(|again| self.made.drafts.get(again.0))
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

    /// Owners by id or name; who would own itself has none.
    fn resolve_parents(&mut self) {
        if self.made.drafts.iter().all(|draft| draft.organisation.parent.is_none()) {
            return;
        }
        let mut by_name: BTreeMap<String, String> = BTreeMap::new();
        for draft in &self.made.drafts {
            let name = ids::telling_name(&draft.organisation.name);
            by_name.entry(name).or_insert_with(|| draft.organisation.id.clone());
        }
        for draft in self.made.drafts.iter_mut().filter(|draft| draft.line > 0) {
            if let Some(said) = draft.organisation.parent.take() {
                let known =
                    Some(said.clone()).filter(|id| self.ids.contains_key(id)).or_else(|| by_name.get(&ids::telling_name(&said)).cloned());
                // An owner outside the list still tells that two of its firms belong together.
                draft.organisation.parent = Some(known.unwrap_or_else(|| ids::id(&draft.organisation.country, &said)));
            }
        }
        let parents: BTreeMap<String, String> =
            self.made.drafts.iter().filter_map(|draft| Some((draft.organisation.id.clone(), draft.organisation.parent.clone()?))).collect();
        for draft in &mut self.made.drafts {
            let own = &draft.organisation.id;
            let mut seen = BTreeSet::new();
            let mut at = parents.get(own);
            while let Some(owner) = at.filter(|owner| *owner != own && seen.insert((*owner).clone())) {
                at = parents.get(owner);
            }
            if at == Some(own) {
                // What came as a dataset has been checked already.
                if draft.line > 0 {
                    let message = Message::new("finding-circle").text("name", &draft.organisation.name);
                    self.made.findings.push(at_line(FindingKind::BadValue, draft.line, "parent", message));
                }
                draft.organisation.parent = None;
            }
        }
    }
}

/// Whether a cell says anything: many lists write a dash for nothing.
fn says(cell: &str) -> bool {
    let cell = cell.trim();
    !cell.is_empty()
        && !matches!(cell.to_ascii_lowercase().as_str(), "-" | "--" | "–" | "n/a" | "na" | "nil" | "none" | "null" | "tbc" | "tba" | ".")
}
