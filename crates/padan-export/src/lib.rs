//! What leaves Padan: files and papers for other people and other programs.
//!
//! Pure like the core: no browser, no clock, no input or output; the day and the time are given. Nothing here panics on any
//! list or dataset. Words come from `padan-words`; figures and reasons are read off the engine, never worked out here.
//!
//! | module | concern |
//! | --- | --- |
//! | [`catalogue`] | a part of the dataset: in its own form, and as a list of exhibitors |
//! | [`choice`] | what goes into a file; the list as JSON |
//! | [`csv`] | the list for spreadsheets |
//! | [`calendar`] | its meetings (RFC 5545) |
//! | [`note`] | the concept note of a pair or a team |
//! | [`odt`] | a note as an editable ODT file |
//! | [`gaps`] | gaps and common users of topics, as CSV and JSON |
//! | [`correction`] | an entry to correct, with a text to send |
//! | [`dossier`] | the list on paper, one page a row |
//! | [`technical`] | technical parameters in free text |
//! | [`listed`] | what stands on a list by its names |
//! | [`zip`] | archives of stored entries |

pub mod calendar;
pub mod catalogue;
pub mod choice;
pub mod correction;
pub mod csv;
pub mod dossier;
pub mod gaps;
pub mod listed;
pub mod note;
pub mod odt;
pub mod technical;
pub mod zip;
