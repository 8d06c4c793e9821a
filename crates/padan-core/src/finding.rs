//! Findings: what is wrong with data, and where.

use crate::message::Message;

/// Where a finding is: file, thing in the file and field of the thing.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Name of the file as it was given; empty where there is only one.
    pub file: String,
    /// Line, counted from 1, where the format has lines that mean something.
    pub line: Option<usize>,
    /// The thing: an organisation's id, or a list and the place in it such as `topics[3]`.
    pub item: String,
    /// Field of the thing, such as `capabilities[0].engagement`; empty for the thing itself.
    pub field: String,
}

impl Place {
    /// A place in a thing.
    pub fn at(item: impl Into<String>, field: impl Into<String>) -> Self {
        Self { item: item.into(), field: field.into(), ..Self::default() }
    }
}

impl core::fmt::Display for Place {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let line = self.line.map(|line| format!("line {line}"));
        let parts = [Some(self.file.as_str()), line.as_deref(), Some(self.item.as_str()), Some(self.field.as_str())];
        let known: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        f.write_str(&known.join(": "))
    }
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; the data can be used as they are.
    Note,
    /// What it is about is left out or counted for less; the rest can be used.
    Error,
    /// Nothing of the file can be used.
    Fatal,
}

/// The kinds of findings; [`FindingKind::id`] is their stable name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// Not JSON, or not of this format.
    Unreadable,
    /// Of a higher version of the format.
    NewerVersion,
    /// A required field is absent.
    Missing,
    /// A field has another type or a value outside its range.
    BadValue,
    /// An id is not of the form `[a-z0-9._-]{1,64}`.
    BadId,
    /// Not a date, or one that cannot be.
    BadDate,
    /// Not an http(s) address.
    BadUrl,
    /// A country code or state that is not known.
    BadCountry,
    /// An id that names nothing.
    UnknownReference,
    /// An id that two things have.
    DuplicateId,
    /// A name that stands twice in one object.
    DuplicateName,
    /// Two entries that seem to be the same organisation.
    DuplicateOrganisation,
    /// A claim that rests on no source.
    NoSource,
    /// A source that nothing rests on.
    UnusedSource,
    /// Words of the munitions list.
    Sensitive,
}

impl FindingKind {
    /// The stable name of the kind, as the tool prints it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::NewerVersion => "newer-version",
            Self::Missing => "missing",
            Self::BadValue => "bad-value",
            Self::BadId => "bad-id",
            Self::BadDate => "bad-date",
            Self::BadUrl => "bad-url",
            Self::BadCountry => "bad-country",
            Self::UnknownReference => "unknown-reference",
            Self::DuplicateId => "duplicate-id",
            Self::DuplicateName => "duplicate-name",
            Self::DuplicateOrganisation => "duplicate-organisation",
            Self::NoSource => "no-source",
            Self::UnusedSource => "unused-source",
            Self::Sensitive => "sensitive",
        }
    }

    /// How much a finding of this kind matters.
    pub fn severity(self) -> Severity {
        match self {
            Self::Unreadable => Severity::Fatal,
            // An id too long still names its thing; a bad date counts as none, a bad address is no link; two bodies may bear
            // one name.
            Self::BadId | Self::BadDate | Self::BadUrl | Self::DuplicateOrganisation => Severity::Note,
            Self::NewerVersion | Self::NoSource | Self::UnusedSource => Severity::Note,
            Self::Missing
            | Self::BadValue
            | Self::BadCountry
            | Self::UnknownReference
            | Self::DuplicateId
            | Self::DuplicateName
            | Self::Sensitive => Severity::Error,
        }
    }
}

/// One thing that is wrong, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What kind.
    pub kind: FindingKind,
    /// In words.
    pub message: Message,
}

impl Finding {
    /// A finding.
    pub fn new(kind: FindingKind, place: Place, message: Message) -> Self {
        Self { place, kind, message }
    }
}
