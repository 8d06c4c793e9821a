//! The other side of every comparison in `docs/PERFORMANCE.md`: trying all pairs, hard datasets, and the numbers that the
//! JavaScript rivals (`web/rivals.mjs`) work with. `scripts/bench` runs it; the app knows nothing of it.

#![forbid(unsafe_code)]

pub mod cpu;
pub mod numbers;
pub mod sets;
pub mod synthetic;
pub mod texts;
pub mod trying;
mod web;

pub use web::Bench;
