//! Parts that pages share.

#![forbid(unsafe_code)]

mod claims;
mod filters;
mod frame;
mod live;
mod names;
mod pair_row;
mod shortlist_button;
mod sources;
mod state_map;
mod strip;
mod topic_list;

pub use claims::{ClaimLine, claims_by_domain, worth_text};
pub use filters::{FilterSentence, Word, selection_of};
pub use frame::{Footer, Header, NoticeBar, ReleaseBar, StorageBar};
pub use live::live;
pub use names::{OrganisationLink, kind_label, place_line};
pub use pair_row::{PairRow, thousandths};
pub use shortlist_button::{Candidate, ShortlistButton};
pub use sources::{SourceList, SourceNumbers};
pub use state_map::StateMap;
pub use strip::Strip;
pub use topic_list::TopicList;
