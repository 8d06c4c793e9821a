//! A dataset made of its layers, in steps.

use crate::state::{Base, InUse, Layers};
use padan_core::document::{self, Document, sha256_hex};
use padan_core::matching::{self, Engine};
use padan_core::progress::Progress;
use padan_import::finish::upon;

/// Bytes of a list that one step reads, and claims that one step makes ready.
const BYTES: usize = 20_000;
const CLAIMS: usize = 40;

/// A dataset that is being made.
pub struct Composing {
    layers: Layers,
    stage: Stage,
}

enum Stage {
    /// The list is read: how many of its bytes were.
    Reading(Box<document::Reading>, usize),
    Opening(Box<matching::Opening>),
    /// The list holds nobody.
    Lost,
}

/// A dataset that was made.
pub struct Composed {
    /// The dataset under its policy.
    pub engine: Engine,
    /// What it is.
    pub in_use: InUse,
    /// The hash under which the release holds its citations, where it holds any.
    pub cited: Option<String>,
}

impl Composing {
    /// Begins.
    pub fn new(layers: Layers) -> Self {
        let stage = match &layers.base {
            Base::Bundled => {
                let (bundled, hash) = padan_data::document().unwrap_or_default();
                Stage::Opening(Box::new(open(&layers, bundled, hash, None)))
            }
            Base::List { bytes, .. } => Stage::Reading(Box::new(document::Reading::new(bytes.to_vec())), 0),
        };
        Self { layers, stage }
    }

    /// Goes on for a part of a slice.
    pub fn step(&mut self) -> Progress {
        match &mut self.stage {
            Stage::Reading(reading, read) => {
                *read += BYTES;
                if reading.step(BYTES) == Progress::Done
                    && let Stage::Reading(reading, _) = std::mem::replace(&mut self.stage, Stage::Lost)
                {
                    let (list, hash, _) = reading.document().unwrap_or_default();
                    if list.organisations.is_empty() {
                        return Progress::Done;
                    }
                    self.stage = Stage::Opening(Box::new(open_list(&self.layers, list, &hash)));
                }
                Progress::Working
            }
            Stage::Opening(opening) => opening.step(CLAIMS),
            Stage::Lost => Progress::Done,
        }
    }

    /// How much of how much is done.
    pub fn progress(&self) -> (usize, usize) {
        match (&self.stage, &self.layers.base) {
            (Stage::Reading(_, read), Base::List { bytes, .. }) => (bytes.len().min(*read), bytes.len() * 2),
            (Stage::Opening(opening), _) => {
                let (done, all) = opening.progress();
                (all + done, all * 2)
            }
            _ => (0, 0),
        }
    }

    /// The dataset, `None` where the list at the bottom could not be read.
    pub fn finish(self) -> Option<Composed> {
        let Stage::Opening(opening) = self.stage else { return None };
        let bundled_hash = || padan_data::document().ok().map(|(_, hash)| hash);
        let (in_use, cited) = match self.layers.base {
            Base::Bundled => (InUse::Bundled, bundled_hash()),
            Base::List { id, title, beside, .. } => (InUse::Own { id, title, beside }, beside.then(bundled_hash).flatten()),
        };
        Some(Composed { engine: opening.engine()?, in_use, cited })
    }
}

fn open_list(layers: &Layers, list: Document, list_hash: &str) -> matching::Opening {
    let (bundled, hash) = padan_data::document().unwrap_or_default();
    if matches!(layers.base, Base::List { beside: true, .. }) {
        open(layers, upon(bundled, list), both(&hash, list_hash), None)
    } else {
        open(layers, list, list_hash.to_owned(), Some(&bundled))
    }
}

/// Opens what lies at the bottom with what is put upon it. A policy takes away and adds nothing, so the hash stays that of the data.
fn open(layers: &Layers, whole: Document, hash: String, builtin: Option<&Document>) -> matching::Opening {
    matching::Opening::of(whole, hash, builtin, layers.in_force().cloned())
}

/// No file holds two datasets together: the hash of both hashes stands for them.
fn both(one: &str, other: &str) -> String {
    format!("sha256:{}", sha256_hex(format!("{one} {other}").as_bytes()))
}
