//! Where calls go: tables, rules, networks, and what errors say about wrong regions.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "endpoints/choice.rs"]
mod choice;
#[path = "endpoints/location.rs"]
mod location;
#[path = "endpoints/through_client.rs"]
mod through_client;
