//! Attempts that follow one another: what is repeated and what is put right, what it costs, and what is told of it.

// Helpers of tests are tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "retry/corrections.rs"]
mod corrections;
#[path = "retry/cost.rs"]
mod cost;
#[path = "retry/cut_answers.rs"]
mod cut_answers;
#[path = "retry/harm.rs"]
mod harm;
#[path = "faults/harness.rs"]
mod harness;
#[path = "retry/limits.rs"]
mod limits;
#[path = "retry/observers.rs"]
mod observers;
#[path = "retry/policy.rs"]
mod policy;
