//! `padan-kiosk`, version 1, as it stands in a file.

use super::policy::Policy;
use super::words::{Address, Code, Country, Id, Idle, KioskFormat, LanguageCode, Version};
use schemars::JsonSchema;

/// What an organiser has chosen for the kiosks of an event. docs/KIOSK.md says what each choice does.
#[derive(JsonSchema)]
#[schemars(title = "padan-kiosk, version 1")]
pub struct Kiosk {
    /// The name of the format.
    pub format: KioskFormat,
    /// Its version.
    pub version: Version,
    /// What the event is called.
    pub title: Option<String>,
    /// Ids of the topics that are offered; none: all.
    pub topics: Option<Vec<Id>>,
    /// Codes of the states whose organisations are shown; none: all.
    pub states: Option<Vec<Country>>,
    /// Whom and what the kiosks leave out.
    pub policy: Option<Policy>,
    /// Id of the organisation on whose behalf they stand there.
    pub home: Option<Id>,
    /// Whether only organisations with a stand are shown.
    pub stands_only: Option<bool>,
    /// Whether names of organisations stand on the first screen.
    pub show_organisations: Option<bool>,
    /// Seconds without a touch until the countdown starts; absent: 90.
    pub idle: Option<Idle>,
    /// Codes of the languages offered, in the order of the greeting; none: all.
    pub languages: Option<Vec<LanguageCode>>,
    /// Where visitors' phones reach Padan.
    pub address: Option<Address>,
    /// Digits that open the organiser's settings. Whoever has the file can read them.
    pub code: Option<Code>,
}
