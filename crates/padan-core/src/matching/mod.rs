//! Matching: how strong an organisation is in an element, what a pair has in points, which pairs and partners are best.
//!
//! | module | concern |
//! | --- | --- |
//! | [`factors`] | every factor and share with its reason |
//! | [`corpus`] | what is rare and what is common in the dataset |
//! | [`portrait`] | one organisation, whatever the topic |
//! | [`profile`] | one organisation in one topic |
//! | `terms` | the eight terms of a pair |
//! | [`score`] | the points of a pair, the exact sum of its terms |
//! | [`selection`] | who may be ranked |
//! | [`policy`] | the `padan-policy` format |
//! | [`rank`] | best pairs and best partners, exactly |
//! | [`explanation`] | the reasons, read off the same numbers |
//! | [`overview`] | what is known of a topic as a whole |
//! | [`gaps`] | what of a topic is missing, and who uses the same things |
//! | [`team`] | the fewest organisations that cover a topic |

pub mod corpus;
mod engine;
pub mod explanation;
#[cfg(test)]
mod explanation_tests;
pub mod factors;
pub mod gaps;
pub mod overview;
pub mod policy;
pub mod portrait;
pub mod profile;
pub mod rank;
pub mod score;
pub mod selection;
pub mod team;
mod terms;
#[cfg(test)]
pub(crate) mod testing;

pub use engine::{Engine, TopicTable};
pub use score::{PairScore, TermId, TermPoints};
