//! The emulator from outside: what it accepts, what it refuses and why, and the state behind it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking, and says what it measured or left out"
)]

#[path = "emulator/bytes_body.rs"]
mod bytes_body;
#[path = "emulator/captured.rs"]
mod captured;
#[path = "emulator/control.rs"]
mod control;
#[path = "emulator/diagnosis_v1.rs"]
mod diagnosis_v1;
#[path = "emulator/diagnosis_v3.rs"]
mod diagnosis_v3;
#[path = "emulator/directory.rs"]
mod directory;
#[path = "emulator/embedding.rs"]
mod embedding;
#[path = "emulator/expectations.rs"]
mod expectations;
#[path = "emulator/faults.rs"]
mod faults;
#[path = "emulator/generated.rs"]
mod generated;
#[path = "emulator/idempotency.rs"]
mod idempotency;
#[path = "emulator/metadata.rs"]
mod metadata;
#[path = "emulator/naughty.rs"]
mod naughty;
#[path = "emulator/own.rs"]
mod own;
#[path = "emulator/refusals.rs"]
mod refusals;
#[path = "emulator/scenario.rs"]
mod scenario;
#[path = "emulator/services.rs"]
mod services;
#[path = "emulator/sources.rs"]
mod sources;
#[path = "emulator/sts.rs"]
mod sts;
#[path = "emulator/verification.rs"]
mod verification;
#[path = "emulator/wire.rs"]
mod wire;
