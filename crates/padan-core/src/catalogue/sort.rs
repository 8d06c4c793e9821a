//! Orders of the catalogue. None of them grades: by what was typed, by name, by state, by the newest source, by how much is known.

/// An order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// What answers the words best comes first; by name where nothing was typed.
    #[default]
    Fitting,
    /// By name.
    Name,
    /// By the name of the state.
    State,
    /// The newest source first.
    Newest,
    /// Most claims first.
    Claims,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Fitting, Self::Name, Self::State, Self::Newest, Self::Claims];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fitting => "fitting",
            Self::Name => "name",
            Self::State => "state",
            Self::Newest => "newest",
            Self::Claims => "claims",
        }
    }

    /// From the stable name.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.id() == word)
    }
}
