//! Lists that come in pages, by token, by marker and by number.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "pages/emulated.rs"]
mod emulated;
#[path = "pages/errors.rs"]
mod errors;
#[path = "pages/number.rs"]
mod number;
#[path = "pages/operations.rs"]
mod operations;
#[path = "pages/streams.rs"]
mod streams;
#[path = "pages/token.rs"]
mod token;
