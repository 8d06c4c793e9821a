//! The domain of Padan: the dataset, matching, explanation and shortlists.
//!
//! This crate is pure. It knows no browser, no clock, no randomness and does no input or output: the time, random ids
//! and bytes are given to it. The same input gives the same output on any machine, because scoring uses integers alone.
//! Nothing here panics on any input; what is wrong with data comes back as a list of [`finding::Finding`]s with their place.
//!
//! | module | concern |
//! | --- | --- |
//! | [`document`] | the `padan-dataset` format: reading, writing, hashing, packing |
//! | [`check`] | what is wrong with a document |
//! | [`screening`] | words of the munitions list in text |
//! | [`dataset`] | a document made ready for use: ids resolved, indexes built |
//! | [`matching`] | strength, the eight terms of a pair, best pairs, best partners, explanation |
//! | [`text`] | folding, words and character pairs |
//! | [`search`] | search as it is typed, over organisations, topics and capabilities; a need in own words |
//! | [`shortlist`] | the `padan-shortlist` format and its edits |
//! | [`envelope`] | versioned wrapping of whatever is kept in storage |
//! | [`kiosk`] | a kiosk at an event: settings, a visitor's way, who answers, data inside one file |
//! | [`address`] | the addresses of the app, from and to text |
//! | [`url`] | addresses of pages on the web |
//! | [`limits`] | what a JSON text from outside may be, before it is parsed |
//! | [`stamp`] | moments in time as text |
//! | [`order`] | putting things in order |
//! | [`own_organisation`] | an organisation of a person's own: file, check, what never leaves |
//! | [`own_topic`] | topics of a person's own |
//! | [`catalogue`] | organisations by facets, counted and in an order |
//! | [`progress`] | work in steps: done or not |
//! | [`picture`] | what an SVG draws, as plain numbers |
//! | [`uuid`] | random ids from given bytes |
//! | [`message`] | keys with arguments, put into words elsewhere |

#![forbid(unsafe_code)]

pub mod address;
pub mod arithmetic;
pub mod catalogue;
pub mod check;
pub mod dataset;
pub mod date;
pub mod document;
pub mod envelope;
pub mod finding;
pub mod kiosk;
pub mod limits;
pub mod matching;
pub mod message;
pub mod order;
pub mod own_organisation;
pub mod own_topic;
pub mod picture;
pub mod progress;
pub mod screening;
pub mod search;
pub mod shortlist;
pub mod stamp;
pub mod text;
pub mod url;
pub mod uuid;
