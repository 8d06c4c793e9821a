//! A kiosk at an event: nobody attends it, and many people use it one after another.
//!
//! | module | concern |
//! | --- | --- |
//! | [`settings`] | the `padan-kiosk` format: what the organiser has chosen |
//! | [`page`] | dataset and settings inside the single-file edition, so that a kiosk is a copy of one file |
//! | [`intake`] | a dataset on its way in: what the check flags is held back |
//! | [`journey`] | where a visitor is, what they have said and picked; all of it is gone after a reset |
//! | [`floor`] | what may be shown: topics, fields of work, organisations; made ready in steps |
//! | [`answers`] | which organisations answer a visitor, those with a stand first, each with its reason |
//! | [`hangul`] | Korean typed with keys on the screen |
//! | [`usage`] | how often each topic was asked for: numbers alone |

pub mod answers;
pub mod floor;
pub mod hangul;
pub mod intake;
pub mod journey;
pub mod page;
pub mod settings;
pub mod usage;

pub use answers::Answer;
pub use floor::Floor;
pub use journey::{Journey, Screen, Side, Subject, Wish};
pub use settings::Settings;
pub use usage::Usage;
