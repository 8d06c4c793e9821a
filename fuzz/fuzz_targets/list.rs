#![no_main]

#[path = "../list.rs"]
mod check;

libfuzzer_sys::fuzz_target!(|input: &[u8]| check::list(input));
