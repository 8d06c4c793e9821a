//! States and pointers to trade control.

use super::Labels;
use crate::words::{Confidence, Country, Day, Id, ListKind, Membership, Page, Said};
use schemars::JsonSchema;

/// A state.
#[derive(JsonSchema)]
pub struct State {
    /// Code.
    pub code: Country,
    /// Name; absent: the code.
    pub name: Option<String>,
    /// Translations of the name.
    pub labels: Option<Labels>,
    /// Circle; absent: member.
    pub membership: Option<Membership>,
    /// Year of joining.
    pub since: Option<i64>,
    /// A pointer to its trade control, never a verdict.
    pub trade_control: Option<TradeControl>,
    /// Restrictions that third parties put on dealings with it.
    pub restrictions: Option<Vec<Restriction>>,
}

/// A pointer to a state's trade control.
#[derive(JsonSchema)]
pub struct TradeControl {
    /// Name of the law.
    pub law: Option<String>,
    /// Whom to ask.
    pub authority: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// Address of the page.
    pub source: Option<String>,
    /// When it was seen.
    pub seen: Option<Day>,
}

/// A restriction that a third party puts on dealings with a state.
#[derive(JsonSchema)]
pub struct Restriction {
    /// By whom.
    pub by: Said,
    /// What it says.
    pub text: Said,
    /// Address of the page.
    pub source: Option<String>,
    /// When it was seen.
    pub seen: Option<Day>,
    /// How well it was checked.
    pub confidence: Option<Confidence>,
}

/// A pointer to an entry of a control list.
#[derive(JsonSchema)]
pub struct ControlPointer {
    /// Code of the entry.
    pub code: Said,
    /// Which list.
    pub list: Option<ListKind>,
    /// Heading of the entry.
    pub heading: Option<String>,
    /// What to look at.
    pub hint: Option<String>,
    /// Ids of the capabilities that it touches.
    pub capabilities: Option<Vec<Id>>,
    /// Where it was read.
    pub source: Option<PointerSource>,
    /// How well it was checked.
    pub confidence: Option<Confidence>,
}

/// Where a pointer was read.
#[derive(JsonSchema)]
pub struct PointerSource {
    /// Address of the page.
    pub url: Page,
    /// Title of the page.
    pub title: Option<String>,
    /// When it was seen.
    pub seen: Option<Day>,
}
