//! States and pointers: to their trade control, to restrictions of third parties, to entries of control lists. Never a verdict.

use super::{Extra, Labels};
use serde::{Deserialize, Serialize};

/// A state, of the association or outside it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MemberState {
    /// Two capital letters of ISO 3166-1.
    pub code: String,
    /// Name.
    pub name: String,
    /// Translations.
    pub labels: Labels,
    /// `member` or `partner`.
    pub membership: String,
    /// Year of accession.
    pub since: Option<i64>,
    /// Law and authority of trade control, where a source was found.
    pub trade_control: Option<TradeControl>,
    /// Restrictions of third parties.
    pub restrictions: Vec<Restriction>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A pointer to a state's trade control. Never a verdict.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TradeControl {
    /// Law, `None` where none was found.
    pub law: Option<String>,
    /// Authority, `None` where none was found.
    pub authority: Option<String>,
    /// What else was found.
    pub note: Option<String>,
    /// Page.
    pub source: Option<String>,
    /// Day on which the page was read.
    pub seen: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A restriction that a third party puts on dealings with a state. A pointer, never a verdict.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Restriction {
    /// Who restricts.
    pub by: String,
    /// What.
    pub text: String,
    /// Page.
    pub source: Option<String>,
    /// Day on which the page was read.
    pub seen: Option<String>,
    /// How sure the entry is.
    pub confidence: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// A pointer to an entry of a control list. Never a verdict.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ControlPointer {
    /// Code of the entry.
    pub code: String,
    /// `dual-use` or `munitions`.
    pub list: String,
    /// Heading of the entry.
    pub heading: String,
    /// What decides.
    pub hint: String,
    /// Capabilities that it may touch.
    pub capabilities: Vec<String>,
    /// Where it was read.
    pub source: Option<PointerSource>,
    /// `text seen`, `heading seen` or `general knowledge`.
    pub confidence: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}

/// Where a pointer was read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PointerSource {
    /// Address.
    pub url: String,
    /// Title.
    pub title: String,
    /// Day.
    pub seen: Option<String>,
    /// Unknown fields.
    pub extra: Extra,
}
