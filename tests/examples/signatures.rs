//! Writes random signed requests for `tests/python/verify_signatures.py`:
//!
//! ```text
//! cargo run --release -p aliyun-rpc-tests --example signatures -- 1000000 | python3 tests/python/verify_signatures.py
//! ```
//!
//! A second number is the seed.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a tool of the tests"
)]

#[path = "../texts/naughty.rs"]
mod naughty;
#[path = "../tests/signatures/stream.rs"]
mod stream;

use std::io::{BufWriter, stdout};

fn main() -> std::io::Result<()> {
    let mut numbers = std::env::args().skip(1).map(|text| text.parse().unwrap());
    let count = numbers.next().unwrap_or(1_000_000);
    let seed = numbers.next().unwrap_or(0x5eed);
    stream::write(count, seed, &mut BufWriter::new(stdout().lock()))
}
