//! What a reviewer would say of a profile: whether it says what is offered, to whom, and what shows it.
//!
//! | file | concern |
//! | --- | --- |
//! | `hints` | what to mend, where, and how much it matters |
//! | `completeness` | how much of what partners ask is there |
//! | `clarity`, `phrasing` | how clear the texts are; words that praise, plan, or say for whom |

mod clarity;
mod completeness;
mod hints;
mod phrasing;
#[cfg(test)]
mod tests;

use super::Profile;
use crate::dataset::Dataset;
use crate::message::Message;
use crate::order::ordered;
use hints::Reviewer;

pub use hints::{Gravity, Hint, Part};

/// What a reviewer would say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Review {
    /// How much of what partners ask is there, 0 to 100.
    pub complete: u32,
    /// How clear its texts are, 0 to 100; `None` while there are none.
    pub clear: Option<u32>,
    /// What to mend, the gravest first.
    pub hints: Vec<Hint>,
}

impl Review {
    /// Whether something has to be mended before anything is matched.
    pub fn is_blocked(&self) -> bool {
        self.hints.iter().any(|hint| hint.gravity == Gravity::Blocking)
    }
}

/// Reviews a profile; the dataset is the one that it is to stand in.
///
/// ```
/// use padan_core::{dataset::Dataset, own_organisation::{Profile, review::review}};
/// let review = review(&Profile::new("1"), &Dataset::default());
/// assert!(review.is_blocked() && review.complete == 0 && review.clear.is_none());
/// let keys: Vec<_> = review.hints.iter().take(3).map(|hint| hint.message.key).collect();
/// assert_eq!(keys, ["review-no-name", "review-no-state", "review-no-capability"]);
/// ```
pub fn review(profile: &Profile, dataset: &Dataset) -> Review {
    let mut reviewer = Reviewer { profile, dataset, hints: Vec::new(), clear: Vec::new() };
    let complete = reviewer.completeness();
    reviewer.texts();
    for text in profile.quarantined() {
        let message = Message::new("review-sensitive").text("word", text.hit.written(&text.text)).text("heading", text.hit.heading);
        reviewer.hint(Gravity::Blocking, Part::of(&text.field), message);
    }
    let clear = u32::try_from(reviewer.clear.len()).ok().filter(|&count| count > 0).map(|count| reviewer.clear.iter().sum::<u32>() / count);
    Review { complete, clear, hints: ordered(reviewer.hints, |a, b| a.gravity.cmp(&b.gravity)) }
}
