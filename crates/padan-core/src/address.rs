//! The addresses of the app, in the fragment: from text and back. The address is the truth for what is looked at.

use std::fmt::Write as _;

/// A page and what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// The way in.
    Home,
    /// All topics.
    Topics,
    /// Ranked pairs of a topic.
    Topic(String),
    /// A pair in a topic, in either order.
    Pair {
        /// Id of the topic.
        topic: String,
        /// Id of one organisation.
        a: String,
        /// Id of the other.
        b: String,
    },
    /// The best team for a topic.
    Team(String),
    /// What of a topic is missing.
    Gaps(String),
    /// What is missing over all topics.
    RegionGaps,
    /// Member states beside each other.
    States,
    /// One state, by its code.
    State(String),
    /// Partners for these capabilities, by ids: a need before it has a name.
    Need(Vec<String>),
    /// All organisations.
    Organisations,
    /// Organisations side by side, by ids.
    Compare(Vec<String>),
    /// One organisation.
    Organisation(String),
    /// The person's shortlists.
    Shortlist,
    /// A shortlist as a paper to print.
    Dossier,
    /// The concept note of a pair or a team.
    Note {
        /// Id of the topic.
        topic: String,
        /// Ids of the organisations.
        organisations: Vec<String>,
    },
    /// The taxonomy and the method.
    Data,
    /// An organisation of the person's own.
    Own,
    /// Lists and datasets of the person's own.
    OwnData,
    /// Whom and what the person's own rules leave out.
    Policy,
    /// What this is, and of when.
    About,
    /// How to use it: a guide for each kind of user, shortcuts, hints.
    Help,
    /// Anything else, as it was written.
    Unknown(String),
}

/// A page with its filters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The page.
    pub page: Page,
    /// Filters as names and values, in the order in which they stand.
    pub query: Vec<(String, String)>,
}

impl Address {
    /// The address of a page without filters.
    pub fn of(page: Page) -> Self {
        Self { page, query: Vec::new() }
    }

    /// Reads a fragment, with or without `#`. Never fails: what is not known is [`Page::Unknown`].
    ///
    /// ```
    /// use padan_core::address::{Address, Page};
    /// let address = Address::parse("#/topic/relief?states=ID,MY&dial=40");
    /// assert_eq!(address.page, Page::Topic("relief".into()));
    /// assert_eq!(address.get("states"), Some("ID,MY"));
    /// assert_eq!(address.to_string(), "#/topic/relief?states=ID,MY&dial=40");
    /// ```
    pub fn parse(fragment: &str) -> Self {
        let text = fragment.strip_prefix('#').unwrap_or(fragment);
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let parts: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(decode).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let page = match parts[..] {
            [] => Page::Home,
            ["topics"] => Page::Topics,
            ["topic", id] => Page::Topic(id.into()),
            ["pair", topic, a, b] => Page::Pair { topic: topic.into(), a: a.into(), b: b.into() },
            ["team", topic] => Page::Team(topic.into()),
            ["gaps", topic] => Page::Gaps(topic.into()),
            ["gaps"] => Page::RegionGaps,
            ["states"] => Page::States,
            ["states", code] => Page::State(code.into()),
            ["need"] => Page::Need(Vec::new()),
            ["need", ids] => Page::Need(list(ids)),
            ["organisations"] => Page::Organisations,
            ["compare", ids] => Page::Compare(list(ids)),
            ["organisation", id] => Page::Organisation(id.into()),
            ["shortlist"] => Page::Shortlist,
            ["dossier"] => Page::Dossier,
            ["note", topic, ids] => Page::Note { topic: topic.into(), organisations: list(ids) },
            ["data"] => Page::Data,
            ["own"] => Page::Own,
            ["own-data"] => Page::OwnData,
            ["policy"] => Page::Policy,
            ["about"] => Page::About,
            ["help"] => Page::Help,
            _ => Page::Unknown(path.into()),
        };
        let query = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        });
        Self { page, query: query.collect() }
    }

    /// The value of a filter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(held, _)| held == name).map(|(_, value)| value.as_str())
    }

    /// The values of a filter that holds several, separated by commas.
    pub fn list(&self, name: &str) -> Vec<String> {
        self.get(name).unwrap_or_default().split(',').filter(|value| !value.is_empty()).map(str::to_owned).collect()
    }

    /// The address with a filter set, or without it where the value is empty.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        let place = self.query.iter().position(|(held, _)| held == name);
        match (place, value.is_empty()) {
            (Some(place), true) => drop(self.query.remove(place)),
            (Some(place), false) => value.clone_into(&mut self.query[place].1),
            (None, true) => {}
            (None, false) => self.query.push((name.into(), value.into())),
        }
        self
    }
}

impl Page {
    /// The id of the topic that the page is about, as it stands in the address.
    pub fn topic(&self) -> Option<&str> {
        match self {
            Self::Topic(id) | Self::Team(id) | Self::Gaps(id) => Some(id),
            Self::Pair { topic, .. } | Self::Note { topic, .. } => Some(topic),
            _ => None,
        }
    }
}

impl core::fmt::Display for Page {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Home => f.write_str("#/"),
            Self::Topics => f.write_str("#/topics"),
            Self::Topic(id) => write!(f, "#/topic/{}", encode(id)),
            Self::Pair { topic, a, b } => write!(f, "#/pair/{}/{}/{}", encode(topic), encode(a), encode(b)),
            Self::Team(topic) => write!(f, "#/team/{}", encode(topic)),
            Self::Gaps(topic) => write!(f, "#/gaps/{}", encode(topic)),
            Self::RegionGaps => f.write_str("#/gaps"),
            Self::States => f.write_str("#/states"),
            Self::State(code) => write!(f, "#/states/{}", encode(code)),
            Self::Need(ids) => write!(f, "#/need/{}", encode(&ids.join(","))),
            Self::Organisations => f.write_str("#/organisations"),
            Self::Compare(ids) => write!(f, "#/compare/{}", encode(&ids.join(","))),
            Self::Organisation(id) => write!(f, "#/organisation/{}", encode(id)),
            Self::Shortlist => f.write_str("#/shortlist"),
            Self::Dossier => f.write_str("#/dossier"),
            Self::Note { topic, organisations } => write!(f, "#/note/{}/{}", encode(topic), encode(&organisations.join(","))),
            Self::Data => f.write_str("#/data"),
            Self::Own => f.write_str("#/own"),
            Self::OwnData => f.write_str("#/own-data"),
            Self::Policy => f.write_str("#/policy"),
            Self::About => f.write_str("#/about"),
            Self::Help => f.write_str("#/help"),
            Self::Unknown(path) => write!(f, "#{path}"),
        }
    }
}

impl core::fmt::Display for Address {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}", self.page)?;
        for (place, (name, value)) in self.query.iter().enumerate() {
            let mark = if place == 0 { '?' } else { '&' };
            write!(f, "{mark}{}={}", encode(name), encode(value))?;
        }
        Ok(())
    }
}

/// Ids separated by commas.
fn list(ids: &str) -> Vec<String> {
    ids.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

/// Percent-encodes what would be read as something else in a fragment. Commas stay, they separate values.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b',') {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// Undoes percent-encoding; what is not well encoded stays as it is.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut place = 0;
    while let Some(&byte) = bytes.get(place) {
        let hex = (byte == b'%').then(|| text.get(place + 1..place + 3)).flatten();
        // A sign before the digits would be read as part of the number.
        let hex = hex.filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let value = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        decoded.push(value.unwrap_or(byte));
        place += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_fragment_is_read(text in "\\PC{0,60}") {
            let _ = Address::parse(&text).to_string();
        }

        #[test]
        fn written_addresses_read_back(topic in "[^/]{1,12}", a in "[a-z0-9._-]{1,12}", name in "[a-z]{1,6}", value in "\\PC{1,12}") {
            let address = Address::of(Page::Pair { topic, a: a.clone(), b: a }).with(&name, &value);
            prop_assert_eq!(Address::parse(&address.to_string()), address);
        }
    }

    #[test]
    fn filters_are_set_changed_and_taken_away() {
        let address = Address::parse("#/topic/x").with("dial", "40").with("states", "ID").with("dial", "60");
        assert_eq!(address.to_string(), "#/topic/x?dial=60&states=ID");
        assert_eq!(address.with("dial", "").to_string(), "#/topic/x?states=ID");
    }

    #[test]
    fn addresses_are_written_as_they_are_read() {
        for fragment in ["#/states", "#/states/MY?topic=x", "#/gaps", "#/gaps/x", "#/help?lang=th", "#/policy"] {
            let address = Address::parse(fragment);
            assert!(!matches!(address.page, Page::Unknown(_)) && address.to_string() == fragment);
        }
    }

    #[test]
    fn lists_of_ids_stand_in_the_path() {
        for text in ["#/need/uas.airframe,mfg.composites", "#/compare/a,b,c", "#/note/t/a,b", "#/topic/~Ax_-9"] {
            assert_eq!(Address::parse(text).to_string(), text);
        }
        assert_eq!(Address::parse("#/team/~Ax").page.topic(), Some("~Ax"));
    }

    #[test]
    fn what_is_unknown_stays_as_it_was_written() {
        assert_eq!(Address::parse("#/no/such/page").page, Page::Unknown("/no/such/page".into()));
    }
}
