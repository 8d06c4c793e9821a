//! Parts that pages share.

#![forbid(unsafe_code)]

mod bar;
mod bodies;
mod by_topic;
mod claims;
mod common_uses;
mod control;
mod filters;
mod frame;
mod hint;
mod language;
mod live;
mod meaning;
mod names;
mod pair_row;
mod print;
mod qr_figure;
mod shortlist_button;
mod sources;
mod spine;
mod state_map;
mod status_word;
mod strip;
mod topic_list;

pub use bar::{StrengthBar, TermBar};
pub use bodies::Bodies;
pub use by_topic::{Work, Working, by_topic};
pub use claims::{ClaimLine, claims_by_domain, worth_text};
pub use common_uses::CommonUses;
pub use control::{Authority, PointerLine};
pub use filters::{FilterSentence, Word, selection_of};
pub use frame::{DataBar, Footer, Header, NoticeBar, ReleaseBar, StorageBar, Waiting};
pub use hint::{HINTS, Hint};
pub use live::live;
pub use meaning::Meaning;
pub use names::{OrganisationLink, kind_label, own_mark, place_line};
pub use pair_row::{PairRow, thousandths};
pub use print::PrintButton;
pub use qr_figure::qr_figure;
pub use shortlist_button::{Candidate, ShortlistButton};
pub use sources::{SourceLines, SourceList, SourceNumbers, SourcesFailed};
pub use spine::Spine;
pub use state_map::{LABEL_LEFT, Span, StateMap};
pub use status_word::status_word;
pub use topic_list::TopicList;
