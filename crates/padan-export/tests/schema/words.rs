//! Words, ids and times that several formats share.

use schemars::JsonSchema;

/// A closed list of words of the format.
macro_rules! words {
    ($(#[$about:meta])* $name:ident: $($variant:ident = $word:literal),+ $(,)?) => {
        $(#[$about])*
        #[derive(JsonSchema)]
        pub enum $name { $(#[serde(rename = $word)] $variant),+ }
    };
}

words! {
    /// How far an item has come.
    Status: Considering = "considering", Contacted = "contacted", Meeting = "meeting", Agreed = "agreed", Dropped = "dropped"
}
words! {
    /// Kind of an organisation.
    Kind: Company = "company", StateEnterprise = "state-enterprise", ResearchInstitute = "research-institute",
        University = "university", Agency = "agency", NonProfit = "non-profit", Association = "association"
}
words! {
    /// Size of an organisation.
    Size: Small = "small", Medium = "medium", Large = "large"
}
words! {
    /// Whether an organisation is at work, as far as its pages say.
    Life: Active = "active", Unverified = "unverified", Closed = "closed", Replaced = "replaced"
}
words! {
    /// How an organisation is engaged in a capability.
    Engagement: Announced = "announced", Research = "research", Develop = "develop", Produce = "produce", Service = "service",
        Operate = "operate"
}
words! {
    /// Whether a document names a topic or it is derived from what the document says.
    OriginKind: Named = "named", Derived = "derived"
}
words! {
    /// Circle of a state.
    Membership: Member = "member", Partner = "partner"
}
words! {
    /// What a note of an organisation is about.
    NoticeKind: Status = "status", Age = "age", Ownership = "ownership"
}
words! {
    /// Kind of a control list.
    ListKind: DualUse = "dual-use", Munitions = "munitions"
}
words! {
    /// How well a pointer was checked.
    Confidence: Text = "text seen", Heading = "heading seen", General = "general knowledge"
}
words! {
    /// The format `padan-shortlist`.
    ShortlistFormat: Only = "padan-shortlist"
}
words! {
    /// The format `padan-dataset`.
    DatasetFormat: Only = "padan-dataset"
}
words! {
    /// The format `padan-policy`.
    PolicyFormat: Only = "padan-policy"
}

words! {
    /// The format `padan-kiosk`.
    KioskFormat: Only = "padan-kiosk"
}
words! {
    /// The format `padan-profile`.
    ProfileFormat: Only = "padan-profile"
}

/// Seconds without a touch.
#[derive(JsonSchema)]
#[schemars(extend("examples" = [120]))]
pub struct Idle(#[schemars(range(min = 10, max = 3600))] pub u32);

/// Digits of a code.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["2468"]))]
pub struct Code(#[schemars(regex(pattern = r"^[0-9]{4,12}$"))] pub String);

/// The beginning of a link.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["https://example.org/expo/"]))]
pub struct Address(
    #[schemars(regex(pattern = r"^[Hh][Tt][Tt][Pp][Ss]?://"), length(max = 500))]
    pub String,
);

/// The code of a language.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["th"]))]
pub struct LanguageCode(#[schemars(regex(pattern = r"^[a-z]{2,3}$"))] pub String);

/// A moment, RFC 3339, best in UTC.
#[derive(JsonSchema)]
#[schemars(extend("format" = "date-time", "examples" = ["2026-11-22T04:17:07.123Z"]))]
pub struct Moment(#[schemars(regex(pattern = r"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$"))] pub String);

/// A moment, RFC 3339, best in UTC; or nothing.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["2026-11-22T04:17:07.123Z"]))]
pub struct MomentOrNone(#[schemars(regex(pattern = r"^(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d))?$"))] pub String);

/// A date that may be known only to the month or year.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["2024-05-17"]))]
pub struct Day(#[schemars(regex(pattern = r"^\d{4}(-\d\d(-\d\d)?)?$"))] pub String);

/// An id.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["an-id"]))]
pub struct Id(#[schemars(regex(pattern = r"^[a-z0-9._-]{1,64}$"))] pub String);

/// A country as two letters.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["ID"]))]
pub struct Country(#[schemars(regex(pattern = r"^[A-Z]{2}$"))] pub String);

/// The address of a page.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["https://example.org/"]))]
pub struct Page(
    #[schemars(regex(pattern = r"^[Hh][Tt][Tt][Pp][Ss]?://"))]
    pub String,
);

/// A text that says something.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["some text"]))]
pub struct Said(#[schemars(regex(pattern = r"\S"))] pub String);

/// SHA-256 of something, in hexadecimal digits.
#[derive(JsonSchema)]
#[schemars(extend("examples" = ["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]))]
pub struct Hash(#[schemars(regex(pattern = r"^sha256:[0-9a-f]{64}$"))] pub String);

/// The version of a format.
#[derive(JsonSchema)]
#[schemars(extend("examples" = [1]))]
pub struct Version(#[schemars(range(min = 1))] pub u64);
