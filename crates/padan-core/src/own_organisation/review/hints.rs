//! Hints: what to mend, where, and how much it matters; and the reviewer who notes them.

use super::super::Profile;
use crate::dataset::Dataset;
use crate::document::Claim;
use crate::message::Message;

/// Hints of one kind are told for so many places at most.
const AGAIN: usize = 3;

/// A part of a profile: where a hint leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The name.
    Name,
    /// The state.
    State,
    /// The kind.
    Kind,
    /// The sentence about it.
    Summary,
    /// What it can do, as a whole.
    Capabilities,
    /// One thing that it does, by place.
    Claim(usize),
    /// The pages behind one of them.
    Links(usize),
    /// Certifications.
    Certifications,
    /// What it seeks, as a whole.
    Seeks,
    /// One thing that it seeks, by place.
    Seek(usize),
}

impl Part {
    /// A stable name, for the id of a field.
    pub fn id(self) -> String {
        match self {
            Self::Name => "name".into(),
            Self::State => "state".into(),
            Self::Kind => "kind".into(),
            Self::Summary => "summary".into(),
            Self::Capabilities => "capabilities".into(),
            Self::Claim(place) => format!("claim-{place}"),
            Self::Links(place) => format!("links-{place}"),
            Self::Certifications => "certifications".into(),
            Self::Seeks => "seeks".into(),
            Self::Seek(place) => format!("seek-{place}"),
        }
    }

    /// The part in which a text of the dataset's form stands, by its field such as `capabilities[0].claim`.
    pub(super) fn of(field: &str) -> Self {
        let (list, rest) = field.split_once('[').unwrap_or((field, ""));
        let place = rest.split(']').next().and_then(|place| place.parse().ok()).unwrap_or(0);
        match list {
            "capabilities" => Self::Claim(place),
            "seeks" => Self::Seek(place),
            "certifications" => Self::Certifications,
            "summary" => Self::Summary,
            _ => Self::Name,
        }
    }
}

/// How much a hint matters; the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// Nothing is matched before it is mended.
    Blocking,
    /// It would help much.
    Important,
    /// It would help.
    Minor,
}

impl Gravity {
    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Important => "important",
            Self::Minor => "minor",
        }
    }
}

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// How much it matters.
    pub gravity: Gravity,
    /// Where.
    pub part: Part,
    /// In words.
    pub message: Message,
}

/// Goes through a profile and notes what to mend.
pub(super) struct Reviewer<'p> {
    pub profile: &'p Profile,
    pub dataset: &'p Dataset,
    pub hints: Vec<Hint>,
    /// How clear each text is, 0 to 100.
    pub clear: Vec<u32>,
}

/// Whether a text says anything.
pub(super) fn said(text: &str) -> bool {
    !text.trim().is_empty()
}

impl<'p> Reviewer<'p> {
    /// One more hint, unless it was told often enough.
    pub fn hint(&mut self, gravity: Gravity, part: Part, message: Message) {
        if self.hints.iter().filter(|hint| hint.message.key == message.key).count() < AGAIN {
            self.hints.push(Hint { gravity, part, message });
        }
    }

    /// The claims whose capability the dataset knows.
    pub fn claims(&self) -> Vec<(usize, &'p Claim)> {
        let (profile, dataset) = (self.profile, self.dataset);
        let known = |(_, claim): &(usize, &Claim)| dataset.capability(&claim.capability).is_some();
        profile.organisation.capabilities.iter().enumerate().filter(known).collect()
    }
}
