//! Laws of the search.
