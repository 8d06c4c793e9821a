//! Reference data, against which a list is held: the taxonomy with the words that known claims lend it, states, and organisations that are known.

use crate::names::{Band, Body, Known};
use padan_core::dataset::Dataset;
use padan_core::document::{Capability, Document, Domain, MemberState, Organisation};
use padan_core::progress::Progress;
use padan_core::search::{Index, Opening};
use std::collections::{BTreeMap, BTreeSet};

/// What is known before a list comes.
pub struct Reference {
    /// Capabilities, sorted by id; an organisation for each that has all its claims.
    dataset: Dataset,
    index: Index,
    known: Known,
    /// Id and name of each known organisation, in the order in which they were added.
    bodies: Vec<(String, String)>,
    states: Vec<MemberState>,
    withdrawn: BTreeSet<String>,
}

/// What is known, being made ready.
pub struct Preparing {
    reference: Reference,
    opening: Opening,
    waiting: std::vec::IntoIter<Body>,
}

impl Preparing {
    /// Begins with the document that the list may be added to.
    pub fn new(document: &Document) -> Self {
        let dataset = Dataset::new(taught(document), String::new(), None);
        let waiting: Vec<Body> = document.organisations.iter().map(Body::of).collect();
        let bodies = document.organisations.iter().map(|organisation| (organisation.id.clone(), organisation.name.clone())).collect();
        let reference = Reference {
            index: Index::default(),
            known: Known::default(),
            bodies,
            states: document.member_states.clone().unwrap_or_default(),
            withdrawn: document.withdrawn.iter().map(|withdrawal| withdrawal.id.clone()).collect(),
            dataset,
        };
        Self { opening: Opening::new(&reference.dataset), reference, waiting: waiting.into_iter() }
    }

    /// Makes so many things more ready.
    pub fn step(&mut self, things: usize) -> Progress {
        for _ in 0..things {
            match self.waiting.next() {
                Some(body) => self.reference.known.add(body),
                None => return self.opening.step(&self.reference.dataset, things),
            }
        }
        Progress::Working
    }

    /// What is known.
    pub fn finish(self) -> Reference {
        Reference { index: self.opening.finish(), ..self.reference }
    }
}

/// The taxonomy, with an organisation for each capability that makes all claims of it: so the words of claims stand for capabilities, and
/// a search looks through dozens of things rather than thousands.
fn taught(document: &Document) -> Document {
    let mut claims: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for claim in document.organisations.iter().flat_map(|organisation| &organisation.capabilities) {
        claims.entry(&claim.capability).or_default().push(claim.clone());
    }
    let organisations = claims
        .into_iter()
        .map(|(id, claims)| Organisation { id: id.to_owned(), capabilities: claims, ..Organisation::default() })
        .collect();
    Document { capabilities: document.capabilities.clone(), organisations, ..Document::default() }
}

impl Reference {
    /// What is known of a document, at once; [`Preparing`] does it in steps.
    pub fn new(document: &Document) -> Self {
        let mut preparing = Preparing::new(document);
        while preparing.step(1_000) == Progress::Working {}
        preparing.finish()
    }

    /// The taxonomy as a dataset: its capabilities are sorted by id, and places of capabilities are places there.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The search of the catalogue.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The known organisation that is most like another, as its place, and what is thought of the two.
    pub fn twin(&self, body: &Body) -> Option<(usize, Band)> {
        self.known.find(body)
    }

    /// Id and name of a known organisation.
    pub fn body(&self, place: usize) -> Option<(&str, &str)> {
        self.bodies.get(place).map(|(id, name)| (id.as_str(), name.as_str()))
    }

    /// Whether a known organisation or one that has withdrawn has an id.
    pub fn is_withdrawn(&self, id: &str) -> bool {
        self.withdrawn.contains(id)
    }

    /// The states that are known.
    pub fn states(&self) -> &[MemberState] {
        &self.states
    }

    /// The id of the capability that a text names by id or label.
    pub fn capability(&self, text: &str) -> Option<&str> {
        let said = padan_core::text::fold(text.trim());
        let place = self
            .dataset
            .capability(&said)
            .or_else(|| self.dataset.capabilities.iter().position(|capability| padan_core::text::fold(&capability.label) == said))?;
        self.dataset.capabilities.get(place).map(|capability| capability.id.as_str())
    }
}

/// A taxonomy of one domain, for examples and tests.
///
/// ```
/// let document = padan_import::reference::small(&[("x.boats", "Rescue boats"), ("x.drones", "Drone survey")]);
/// let reference = padan_import::reference::Reference::new(&document);
/// assert_eq!(reference.capability("Rescue Boats"), Some("x.boats"));
/// ```
pub fn small(capabilities: &[(&str, &str)]) -> Document {
    let children = capabilities
        .iter()
        .map(|(id, label)| Capability { id: (*id).to_owned(), label: (*label).to_owned(), ..Capability::default() })
        .collect();
    let domain = Domain { id: "x".into(), label: "All".into(), children, ..Domain::default() };
    Document { capabilities: Some(vec![domain]), ..Document::default() }
}
