//! What is said in a word of bodies that are no longer there.

use crate::state::App;
use crate::words::say;
use padan_core::dataset::Status;

/// That a body is no longer there, in a word, where it is so.
pub fn status_word(app: App, status: Status) -> Option<String> {
    match status {
        Status::Closed => Some(say!(app, "body-closed")),
        Status::Replaced => Some(say!(app, "body-replaced")),
        Status::Active | Status::Unverified => None,
    }
}
