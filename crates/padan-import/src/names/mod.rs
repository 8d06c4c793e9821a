//! Whether two entries are the same organisation, by their names, countries and sites: same, ask, or different.
//!
//! Nothing is merged here. "Same" is proposed for merging, "ask" is shown to a person, "different" is not told of.
//!
//! | file | concern |
//! | --- | --- |
//! | `words` | which words of a name tell organisations apart |
//! | `body` | an organisation as it is compared |
//! | `comparing` | what is thought of two of them |
//! | `known` | those that are known, to be looked through |

mod body;
mod comparing;
mod known;
mod words;

pub use body::Body;
pub use comparing::{Band, compare};
pub use known::Known;
pub use words::telling_words;
