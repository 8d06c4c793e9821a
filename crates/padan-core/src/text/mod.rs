//! Text made comparable: folding, words, and pairs of characters where a script puts no spaces between words.

mod folding;
mod near;
mod script;
mod words;

pub(crate) use folding::base;
pub use folding::fold;
pub(crate) use folding::fold_letter;
pub use near::nearest;
pub use script::{Scripts, is_spaceless};
pub use words::words;
pub(crate) use words::{each_piece, is_stop_word, singular, word};
