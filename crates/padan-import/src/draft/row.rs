//! One row as an organisation; what is not understood is told of and left out.

use super::Drafting;
use super::drafts::Draft;
use crate::phrases::phrases;
use crate::reference::Reference;
use crate::role::Role;
use crate::row::{Row, one_line};
use crate::{at_line, countries, ids, kinds};
use padan_core::check::SensitiveText;
use padan_core::dataset::Engagement;
use padan_core::document::{Certification, Claim, Organisation, Seek};
use padan_core::finding::FindingKind;
use padan_core::message::Message;
use padan_core::url::is_page_address;

/// Characters of a description that may stand for a summary; what is longer is no summary.
const SUMMARY: usize = 1_000;

impl Drafting {
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

    /// Reads one row.
    pub(super) fn row(&mut self, row: &Row, reference: &Reference) {
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
        self.capabilities(row, &mut organisation, reference);
        // A description that is no summary is screened all the same, as a whole.
        let unheld = descriptions.iter().map(|text| one_line(text)).filter(|text| *text != organisation.summary);
        let sensitive = unheld.filter_map(|text| SensitiveText::of(Role::Description.id().into(), &text)).collect();
        let place = self.made.drafts.len();
        let phrases: Vec<String> = descriptions.iter().flat_map(|text| phrases(text)).collect();
        if self.keep(Draft { line: row.line, organisation, sensitive, ..Draft::default() }, reference) {
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
    fn capabilities(&mut self, row: &Row, organisation: &mut Organisation, reference: &Reference) {
        for role in [Role::Capabilities, Role::Seeks] {
            let named: Vec<String> =
                self.cells(row, role).into_iter().flat_map(|cell| cell.split([';', '\n', '|'])).map(one_line).collect();
            for said in named.iter().filter(|said| says(said)) {
                let (id, engagement) = said.split_once(':').map_or((said.as_str(), None), |(id, engagement)| (id, Some(engagement.trim())));
                let Some(capability) = reference.capability(id).map(str::to_owned) else {
                    self.find(FindingKind::UnknownReference, row, role, Message::new("finding-unknown-reference").text("id", id.trim()));
                    continue;
                };
                let claim = reference.dataset().capability(&capability).map(|place| reference.dataset().capabilities[place].label.clone());
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
}

/// Whether a cell says anything: many lists write a dash for nothing.
fn says(cell: &str) -> bool {
    let cell = cell.trim();
    !cell.is_empty()
        && !matches!(cell.to_ascii_lowercase().as_str(), "-" | "--" | "–" | "n/a" | "na" | "nil" | "none" | "null" | "tbc" | "tba" | ".")
}
