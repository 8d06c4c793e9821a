//! What a column can hold, and the headings that say so in the languages of the region.

use crate::row::squashed;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Nothing that is taken.
    Ignored,
    /// Data of a person, which are never taken.
    Private,
    /// An id.
    Id,
    /// The name.
    Name,
    /// The name in another language.
    LocalName,
    /// Other names.
    Aliases,
    /// The country, as code or name.
    Country,
    /// The city.
    City,
    /// The kind of organisation.
    Kind,
    /// Its size.
    Size,
    /// The year of founding.
    Founded,
    /// Its site.
    Website,
    /// A sentence about it.
    Summary,
    /// Its stand at the event.
    Stand,
    /// Ids of capabilities.
    Capabilities,
    /// Ids of capabilities that it looks for.
    Seeks,
    /// Certifications.
    Certifications,
    /// The owner, as id or name.
    Parent,
    /// Free text, from which capabilities are proposed.
    Description,
}

/// Roles with their names and the headings that say them, folded, without spaces and signs.
const HEADINGS: &str = include_str!("headings.tsv");

impl Role {
    /// All of them, those first that a list cannot do without.
    pub const ALL: [Self; 19] = [
        Self::Name,
        Self::Country,
        Self::Description,
        Self::Capabilities,
        Self::Summary,
        Self::City,
        Self::Kind,
        Self::Website,
        Self::Stand,
        Self::Seeks,
        Self::Certifications,
        Self::LocalName,
        Self::Aliases,
        Self::Size,
        Self::Founded,
        Self::Parent,
        Self::Id,
        Self::Private,
        Self::Ignored,
    ];

    /// Its name, which is also the heading in the contract's form of a CSV file.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ignored => "ignored",
            Self::Private => "private",
            Self::Id => "id",
            Self::Name => "name",
            Self::LocalName => "local_name",
            Self::Aliases => "aliases",
            Self::Country => "country",
            Self::City => "city",
            Self::Kind => "kind",
            Self::Size => "size",
            Self::Founded => "founded",
            Self::Website => "website",
            Self::Summary => "summary",
            Self::Stand => "stand",
            Self::Capabilities => "capabilities",
            Self::Seeks => "seeks",
            Self::Certifications => "certifications",
            Self::Parent => "parent",
            Self::Description => "description",
        }
    }

    /// From its name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.id() == name)
    }

    /// The role that a heading says.
    ///
    /// ```
    /// use padan_import::role::Role;
    /// assert_eq!(Role::of_heading("Company Name"), Some(Role::Name));
    /// assert_eq!(Role::of_heading("Negara"), Some(Role::Country));
    /// assert_eq!(Role::of_heading("ประเทศ"), Some(Role::Country));
    /// assert_eq!(Role::of_heading("Contact person (mobile)"), Some(Role::Private));
    /// assert_eq!(Role::of_heading("Miscellaneous"), None);
    /// ```
    pub fn of_heading(heading: &str) -> Option<Self> {
        if heading.len() > 80 {
            return None;
        }
        // What stands in brackets explains the heading.
        let plain = heading.split(['(', '[', '（']).next().unwrap_or_default();
        let said = squashed(plain);
        let found = |said: &str| {
            let of_line = |line: &'static str| {
                let (role, headings) = line.split_once('\t')?;
                headings.split(';').any(|heading| heading == said).then(|| Self::parse(role)).flatten()
            };
            HEADINGS.lines().find_map(of_line)
        };
        if said.is_empty() { None } else { found(&said) }
    }

    /// Whether several columns may hold this together.
    pub fn is_shared(self) -> bool {
        matches!(
            self,
            Self::Ignored
                | Self::Private
                | Self::Aliases
                | Self::Summary
                | Self::Capabilities
                | Self::Seeks
                | Self::Certifications
                | Self::Description
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn each_heading_says_one_role_and_is_written_as_it_is_compared() {
        let mut seen = BTreeMap::new();
        for line in HEADINGS.lines() {
            let (role, headings) = line.split_once('\t').unwrap_or_default();
            assert!(Role::parse(role).is_some(), "{role}");
            for heading in headings.split(';') {
                assert_eq!(squashed(heading), heading, "{role}");
                assert_eq!(seen.insert(heading, role), None, "{heading}");
            }
        }
        assert!(Role::ALL.iter().filter(|role| **role != Role::Ignored).all(|role| seen.values().any(|id| *id == role.id())));
    }
}
