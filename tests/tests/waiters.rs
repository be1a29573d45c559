//! Waits until an answer shows a state.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "waiters/emulated.rs"]
mod emulated;
#[path = "waiters/errors.rs"]
mod errors;
#[path = "waiters/missing.rs"]
mod missing;
#[path = "waiters/operations.rs"]
mod operations;
#[path = "waiters/pauses.rs"]
mod pauses;
#[path = "waiters/states.rs"]
mod states;
