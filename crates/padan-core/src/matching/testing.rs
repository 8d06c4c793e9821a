//! Small invented datasets for tests; nothing in them is a real organisation.

use super::Engine;
use crate::dataset::{Dataset, Engagement, Kind};
use crate::document::read;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A dataset as proptest draws it.
#[derive(Debug, Clone)]
pub(crate) struct Sketch {
    pub organisations: Vec<SketchOrganisation>,
    pub fits: Vec<(usize, usize, u8, bool)>,
}

/// An organisation as proptest draws it: state, kind, claims (capability, engagement, text, sources), parent, certificates, seeks.
#[derive(Debug, Clone)]
pub(crate) struct SketchOrganisation {
    state: usize,
    kind: usize,
    claims: Vec<(usize, usize, usize, usize)>,
    parent: Option<usize>,
    certificates: Vec<usize>,
    seeks: Vec<usize>,
}

const STATES: [&str; 4] = ["ID", "LA", "MY", "TL"];
const TEXTS: [&str; 6] = [
    "",
    "Makes water filters.",
    "Tests drones for floods.",
    "ຜະລິດນ້ຳ",
    "Trains pilots of small drones.",
    "Makes drones for rice fields since 2019.",
];

impl Sketch {
    pub(crate) fn any(most: usize) -> impl Strategy<Value = Self> {
        let claim = (0usize..6, 0..Engagement::ALL.len(), 0..TEXTS.len(), 0usize..3);
        let organisation = (
            0..STATES.len(),
            0..Kind::ALL.len(),
            prop::collection::vec(claim, 0..5),
            prop::option::weighted(0.2, 0..most),
            prop::collection::vec(0usize..3, 0..3),
            prop::collection::vec(0usize..6, 0..3),
        )
            .prop_map(|(state, kind, claims, parent, certificates, seeks)| SketchOrganisation {
                state,
                kind,
                claims,
                parent,
                certificates,
                seeks,
            });
        let fit = (0usize..3, 0usize..6, 0u8..=10, any::<bool>());
        (prop::collection::vec(organisation, 0..most), prop::collection::vec(fit, 1..8))
            .prop_map(|(organisations, fits)| Self { organisations, fits })
    }

    /// The same organisations over and over, in other states: what bounds find hardest.
    pub(crate) fn repeated(&self, times: usize) -> Self {
        let copies = (0..times).flat_map(|copy| {
            self.organisations.iter().map(move |own| SketchOrganisation {
                state: (own.state + copy * copy) % STATES.len(),
                parent: own.parent.filter(|_| copy % 2 == 0),
                ..own.clone()
            })
        });
        Self { organisations: copies.collect(), fits: self.fits.clone() }
    }

    pub(crate) fn json(&self) -> Value {
        let elements: Vec<Value> = (0..3)
            .map(|element| {
                let fits: Vec<Value> = self
                    .fits
                    .iter()
                    .filter(|fit| fit.0 == element)
                    .map(|&(_, capability, fit, general)| {
                        json!({"capability": format!("d{}.c{capability}", capability / 3), "fit": f64::from(fit) / 10.0, "general": general})
                    })
                    .collect();
                json!({"id": format!("e{element}"), "title": "Drones for water", "weight": element, "capabilities": fits})
            })
            .collect();
        let organisations: Vec<Value> =
            self.organisations.iter().enumerate().map(|(place, organisation)| organisation.json(place)).collect();
        json!({
            "format": "padan-dataset", "version": 1, "as_of": "2026-11-22",
            "capabilities": [
                {"id": "d0", "label": "Water", "children": [{"id": "d0.c0", "label": "Water filters"}, {"id": "d0.c1", "label": "B"}, {"id": "d0.c2", "label": "C"}]},
                {"id": "d1", "label": "Air", "children": [{"id": "d1.c3", "label": "Drones"}, {"id": "d1.c4", "label": "E"}, {"id": "d1.c5", "label": "F"}]}],
            "topics": [
                {"id": "t", "title": "Drones for floods", "summary": "Water and air.", "elements": elements},
                {"id": "u", "title": "Rice", "summary": "Trains pilots.", "elements": elements.iter().skip(1).collect::<Vec<_>>()}],
            "member_states": STATES.map(|code| json!({"code": code, "name": code, "membership": if code == "TL" { "partner" } else { "member" }})),
            "sources": [{"id": "s0", "url": "https://example.org/0", "published": "2026"}, {"id": "s1", "url": "https://example.org/1", "published": "2012-05"}],
            "organisations": organisations,
        })
    }
}

impl SketchOrganisation {
    fn json(&self, place: usize) -> Value {
        let claims: Vec<Value> = self
            .claims
            .iter()
            .map(|&(capability, engagement, text, sources)| {
                json!({"capability": format!("d{}.c{capability}", capability / 3), "engagement": Engagement::ALL[engagement].id(),
                       "claim": TEXTS[text], "sources": (0..sources).map(|source| format!("s{source}")).collect::<Vec<_>>()})
            })
            .collect();
        json!({
            "id": format!("o{place:02}"), "name": format!("Organisation {place}"), "country": STATES[self.state], "kind": Kind::ALL[self.kind].id(),
            "parent": self.parent.map(|parent| format!("o{parent:02}")), "capabilities": claims,
            "certifications": self.certificates.iter().map(|number| json!({"name": format!("ISO {number}")})).collect::<Vec<_>>(),
            "seeks": self.seeks.iter().map(|capability| json!({"capability": format!("d{}.c{capability}", capability / 3)})).collect::<Vec<_>>(),
        })
    }
}

/// The engine over a sketch.
pub(crate) fn engine(sketch: &Sketch) -> Engine {
    engine_of(sketch.json())
}

/// The engine over a document.
pub(crate) fn engine_of(document: Value) -> Engine {
    Engine::new(Dataset::new(read(document).0, String::new(), None), None)
}
