//! The closed words of the format.

macro_rules! vocabulary {
    ($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$meaning])* $variant),+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word of the format.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// From the word of the format.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|item| item.id() == word)
            }
        }
    };
}

vocabulary! {
    /// How an organisation is engaged in a capability.
    Engagement {
        /// Said that it will; nothing shown yet.
        Announced = "announced",
        /// Studies it.
        Research = "research",
        /// Designs it and has shown a prototype.
        Develop = "develop",
        /// Makes or sells it.
        Produce = "produce",
        /// Performs it for customers.
        Service = "service",
        /// Uses it in its own missions.
        Operate = "operate",
    }
}

vocabulary! {
    /// Kind of an organisation.
    Kind {
        /// Private company.
        Company = "company",
        /// State-owned enterprise.
        StateEnterprise = "state-enterprise",
        /// Research institute.
        ResearchInstitute = "research-institute",
        /// University.
        University = "university",
        /// Public agency.
        Agency = "agency",
        /// Non-profit organisation.
        NonProfit = "non-profit",
        /// Industry association.
        Association = "association",
    }
}

vocabulary! {
    /// Size of an organisation.
    Size {
        /// Small.
        Small = "small",
        /// Medium.
        Medium = "medium",
        /// Large.
        Large = "large",
    }
}

vocabulary! {
    /// Status of an organisation.
    Status {
        /// At work, as far as its pages say.
        Active = "active",
        /// Its pages are too old to say.
        Unverified = "unverified",
        /// Closed.
        Closed = "closed",
        /// Replaced by another.
        Replaced = "replaced",
    }
}

vocabulary! {
    /// Part that a kind of organisation plays in joint work.
    Role {
        /// Who knows: universities and research institutes.
        Knows = "knows",
        /// Who makes: companies and state enterprises.
        Makes = "makes",
        /// Who uses: agencies and non-profit organisations.
        Uses = "uses",
    }
}

impl Kind {
    /// The part of this kind; an association speaks for others and has none of its own.
    pub fn role(self) -> Option<Role> {
        match self {
            Self::University | Self::ResearchInstitute => Some(Role::Knows),
            Self::Company | Self::StateEnterprise => Some(Role::Makes),
            Self::Agency | Self::NonProfit => Some(Role::Uses),
            Self::Association => None,
        }
    }
}
