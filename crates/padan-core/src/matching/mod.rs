//! Matching: how strong an organisation is in an element, what a pair has in points, which pairs and partners are best.
//!
//! | module | concern |
//! | --- | --- |
//! | [`factors`] | every factor and share with its reason |
//! | [`corpus`] | what is rare and what is common in the dataset |
//! | `lexicon` | words as numbers |
//! | `opening` | a dataset made ready in steps |
//! | [`portrait`] | one organisation, whatever the topic |
//! | [`profile`] | one organisation in one topic |
//! | `terms` | the eight terms of a pair |
//! | [`points`] | the points of a pair, the exact sum of its terms |
//! | `score` | from the terms of a pair to its points |
//! | `bound` | what a pair can have at most |
//! | [`counts`] | how much work ranking was |
//! | [`selection`] | who may be ranked |
//! | [`policy`] | the `padan-policy` format |
//! | [`rank`] | best pairs and best partners, exactly |
//! | [`explanation`] | the reasons, read off the same numbers |
//! | [`parts`] | the parts of the terms unweighted, for measuring and fitting |
//! | [`overview`] | what is known of a topic as a whole |
//! | [`coach`] | the smallest change that brings an organisation to the front |
//! | `joining` | organisations of a person's own among the others |
//! | [`gaps`] | what of a topic is missing, and who uses the same things |
//! | [`states`] | member states beside each other, never above |
//! | [`substitutes`] | who could stand in for an organisation |
//! | `oracle` | all of the scoring once more, slow and obvious, for tests alone |
//! | [`trial`] | matches of an organisation while it is being entered |
//! | [`team`] | the fewest organisations that cover a topic |

mod bound;
pub mod coach;
#[cfg(test)]
mod coach_tests;
pub mod corpus;
pub mod counts;
mod engine;
pub mod explanation;
pub mod factors;
pub mod gaps;
#[cfg(test)]
mod gaps_tests;
mod joining;
mod lexicon;
mod opening;
#[cfg(any(test, feature = "oracle"))]
pub mod oracle;
pub mod overview;
pub mod parts;
pub mod points;
pub mod policy;
pub mod portrait;
pub mod profile;
pub mod rank;
mod score;
pub mod selection;
pub mod states;
pub mod substitutes;
#[cfg(test)]
mod substitutes_tests;
pub mod team;
mod terms;
#[cfg(test)]
pub(crate) mod testing;
pub mod trial;

pub use crate::progress::Progress;
pub use engine::{Engine, TopicTable};
pub use opening::Opening;
pub use points::{PairScore, TermId, TermPoints};
