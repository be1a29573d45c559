#![no_main]

#[path = "../../tests/tests/properties/holds.rs"]
mod holds;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| holds::diagnosis::check(bytes));
