//! Words in views.

#![forbid(unsafe_code)]

/// A text from the table of words: `say!(app, "key", name = value)`. Key and arguments are checked when compiling.
macro_rules! say {
    ($app:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        let words = $app.words();
        padan_words::t!(words, $key $(, $name = $value)*)
    }};
}

pub(crate) use say;
