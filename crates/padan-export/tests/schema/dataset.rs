//! `padan-dataset`, version 1, as it stands in a file.

use super::words::{
    Confidence, Country, DatasetFormat, Day, Engagement, Id, Kind, Life, ListKind, Membership, NoticeKind, OriginKind, Page, Said, Size,
    Version,
};
use schemars::JsonSchema;
use std::collections::BTreeMap;

/// Translations by language code.
type Labels = BTreeMap<String, String>;

/// A dataset of Padan: organisations and what they can do, each claim with its sources. Unknown fields are kept.
#[derive(JsonSchema)]
#[schemars(title = "padan-dataset, version 1")]
pub struct Dataset {
    /// The name of the format.
    pub format: DatasetFormat,
    /// Its version.
    pub version: Version,
    /// What the dataset is called.
    pub title: Option<String>,
    /// The day that the data describe; the age of evidence is counted from it.
    pub as_of: Option<Day>,
    /// Under what terms the data may be passed on.
    pub licence: Option<String>,
    /// Where corrections go.
    pub corrections: Option<Corrections>,
    /// Bodies that asked not to be listed.
    pub withdrawn: Option<Vec<Withdrawal>>,
    /// The taxonomy; absent: the built-in one.
    pub capabilities: Option<Vec<Domain>>,
    /// The topics; absent: the built-in ones.
    pub topics: Option<Vec<Topic>>,
    /// The states; absent: the built-in ones.
    pub member_states: Option<Vec<State>>,
    /// Pointers to entries of control lists, never a verdict.
    pub control_pointers: Option<Vec<ControlPointer>>,
    /// Public pages that claims rest on.
    pub sources: Option<Vec<Source>>,
    /// The organisations.
    pub organisations: Vec<Organisation>,
}

/// Where corrections go.
#[derive(JsonSchema)]
pub struct Corrections {
    /// Whom to write to.
    pub contact: Option<String>,
    /// A page for corrections.
    pub url: Option<String>,
}

/// A body that asked not to be listed.
#[derive(JsonSchema)]
pub struct Withdrawal {
    /// Id of the organisation.
    pub id: Id,
    /// When.
    pub at: Option<Day>,
}

/// Upper level of the taxonomy.
#[derive(JsonSchema)]
pub struct Domain {
    /// Id.
    pub id: Id,
    /// Name; absent: the id.
    pub label: Option<String>,
    /// Translations of the name.
    pub labels: Option<Labels>,
    /// Its capabilities; a domain without any is a capability itself.
    pub children: Option<Vec<Capability>>,
}

/// Lower level of the taxonomy.
#[derive(JsonSchema)]
pub struct Capability {
    /// Id.
    pub id: Id,
    /// Name; absent: the id.
    pub label: Option<String>,
    /// Translations of the name.
    pub labels: Option<Labels>,
}

/// A subject of joint work.
#[derive(JsonSchema)]
pub struct Topic {
    /// Id.
    pub id: Id,
    /// Title; absent: the id.
    pub title: Option<String>,
    /// Translations of the title.
    pub labels: Option<Labels>,
    /// A sentence about it.
    pub summary: Option<String>,
    /// The document that names it.
    pub origin: Option<String>,
    /// Whether the document names it.
    pub origin_kind: Option<OriginKind>,
    /// What it needs.
    pub elements: Option<Vec<Element>>,
}

/// A part that a topic needs.
#[derive(JsonSchema)]
pub struct Element {
    /// Id.
    pub id: Id,
    /// Title; absent: the id.
    pub title: Option<String>,
    /// Translations of the title.
    pub labels: Option<Labels>,
    /// Weight, usually 1 to 3; absent: 1.
    #[schemars(range(min = 0))]
    pub weight: Option<f64>,
    /// The capabilities that serve it.
    pub capabilities: Option<Vec<Fit>>,
}

/// How well a capability serves an element.
#[derive(JsonSchema)]
pub struct Fit {
    /// Id of the capability.
    pub capability: Id,
    /// From 0 to 1; absent: 1.
    #[schemars(range(min = 0, max = 1))]
    pub fit: Option<f64>,
    /// Counts only beside a capability special to the topic.
    pub general: Option<bool>,
}

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

/// A public page.
#[derive(JsonSchema)]
pub struct Source {
    /// Id.
    pub id: Id,
    /// Address.
    pub url: Page,
    /// Publisher.
    pub publisher: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// When it was published.
    pub published: Option<Day>,
    /// Language code.
    pub language: Option<String>,
}

/// An organisation.
#[derive(JsonSchema)]
pub struct Organisation {
    /// Id.
    pub id: Id,
    /// Name in Latin letters.
    pub name: Said,
    /// Name in its own language.
    pub local_name: Option<String>,
    /// Other names.
    pub aliases: Option<Vec<String>>,
    /// Country.
    pub country: Country,
    /// City.
    pub city: Option<String>,
    /// Kind.
    pub kind: Option<Kind>,
    /// Size.
    pub size: Option<Size>,
    /// Its site.
    pub website: Option<Page>,
    /// A public way in.
    pub contact: Option<Contact>,
    /// Year of founding.
    pub founded: Option<i64>,
    /// A sentence about it.
    pub summary: Option<String>,
    /// Whether it also has weapons lines; they are left out.
    pub sensitive_lines: Option<bool>,
    /// Id of the organisation that owns it.
    pub parent: Option<Id>,
    /// Stand at an exhibition.
    pub stand: Option<String>,
    /// Whether it is at work; absent: active.
    pub status: Option<Life>,
    /// Id of the organisation that replaced it.
    pub replaced_by: Option<Id>,
    /// What it does.
    pub capabilities: Option<Vec<Claim>>,
    /// Certifications.
    pub certifications: Option<Vec<Certification>>,
    /// What it looks for.
    pub seeks: Option<Vec<Seek>>,
    /// Notes on status, age of evidence and ownership.
    pub notices: Option<Vec<Notice>>,
    /// Findings of the sensitivity check.
    pub screening: Option<Vec<Screening>>,
}

/// A public way in.
#[derive(JsonSchema)]
pub struct Contact {
    /// Address of a page.
    pub page: Option<String>,
    /// Address for mail.
    pub email: Option<String>,
}

/// What an organisation does, in one sentence.
#[derive(JsonSchema)]
pub struct Claim {
    /// Id of the capability.
    pub capability: Id,
    /// How it is engaged; absent: what its kind usually does.
    pub engagement: Option<Engagement>,
    /// The sentence.
    pub claim: Option<String>,
    /// Ids of the sources; without any it is stated by the organiser.
    pub sources: Option<Vec<Id>>,
    /// Year since when.
    pub since: Option<i64>,
}

/// A certification.
#[derive(JsonSchema)]
pub struct Certification {
    /// Its name.
    pub name: Said,
    /// Ids of the sources.
    pub sources: Option<Vec<Id>>,
}

/// What an organisation looks for.
#[derive(JsonSchema)]
pub struct Seek {
    /// Id of the capability.
    pub capability: Id,
    /// The sentence.
    pub claim: Option<String>,
    /// Ids of the sources.
    pub sources: Option<Vec<Id>>,
}

/// A note on an organisation.
#[derive(JsonSchema)]
pub struct Notice {
    /// What it is about.
    pub kind: Option<NoticeKind>,
    /// The text.
    pub text: Said,
}

/// A finding of the sensitivity check, bound to one text.
#[derive(JsonSchema)]
pub struct Screening {
    /// SHA-256 of the text, in hexadecimal digits.
    #[schemars(regex(pattern = r"^[0-9a-f]{64}$"), extend("examples" = ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]))]
    pub text_sha256: String,
    /// Heading of the munitions list.
    pub heading: Option<String>,
    /// Who cleared it; null: nobody yet, and the organisation is not ranked.
    pub cleared_by: Option<String>,
    /// When.
    pub at: Option<Day>,
}
