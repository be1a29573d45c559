//! The client: what it refuses before sending, what it sends, what it makes of answers.

// Helpers of tests are tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "client/attempts.rs"]
mod attempts;
#[path = "client/checks.rs"]
mod checks;
#[path = "client/diagnosis.rs"]
mod diagnosis;
#[path = "client/errors.rs"]
mod errors;
#[path = "client/mocks.rs"]
mod mocks;
#[path = "client/network.rs"]
mod network;
#[path = "client/operations.rs"]
mod operations;
#[path = "client/options.rs"]
mod options;
#[path = "../loopback/request.rs"]
mod request;
#[path = "client/server.rs"]
mod server;
#[path = "client/settings.rs"]
mod settings;
